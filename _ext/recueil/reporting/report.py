"""A report: what was found, of which files, and for whom it is told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from recueil.findings import Finding
from recueil.i18n import N_, catalogue
from recueil.problems import Severity


@dataclass(frozen=True, slots=True)
class Report:
    """The problems that are told, in one language; how much was looked at."""

    findings: Sequence[Finding]
    language: str
    sessions: int = 0
    provisions: int = 0
    elsewhere: int = 0
    """Problems of files that were not asked for."""
    strict: bool = False
    """Whether a warning counts as an error."""

    def among(self, files: Collection[str]) -> Report:
        """Return the report of `files` and of what stands below them alone."""
        asked = [each for each in self.findings if _among(each.file, files)]
        return replace(self, findings=asked, elsewhere=len(self.findings) - len(asked))

    @property
    def counts(self) -> Counter[str]:
        """How many problems there are of each weight."""
        return Counter(finding.severity for finding in self.findings)

    @property
    def status(self) -> int:
        """The exit status: 1 for an error, or for a warning where these count."""
        fatal = {Severity.ERROR, Severity.WARNING} if self.strict else {Severity.ERROR}
        return int(any(finding.severity in fatal for finding in self.findings))


def _among(file: str, asked: Collection[str]) -> bool:
    return any(file == one or file.startswith(f"{one}/") or one == "." for one in asked)


def summary(report: Report) -> str:
    """Return the last line: how many problems of each weight, or how much is sound."""
    messages = catalogue(report.language)
    told = counted([finding.severity for finding in report.findings], report.language) or (
        _clean(report) if report.elsewhere else _sound(report)
    )
    if not report.elsewhere:
        return told
    other = messages.ngettext(
        "%(number)d problem in files that were not asked for",
        "%(number)d problems in files that were not asked for",
        report.elsewhere,
    )
    return f"{told} ({other % {'number': report.elsewhere}})"


def counted(severities: Iterable[str], language: str) -> str:
    """Return how many problems there are of each weight, in words; nothing where there is none."""
    ngettext = catalogue(language).ngettext
    counts = Counter(severities)
    errors, warnings, pieces = (counts[severity] for severity in Severity)
    parts = (
        (errors, ngettext("%(number)d error", "%(number)d errors", errors)),
        (warnings, ngettext("%(number)d warning", "%(number)d warnings", warnings)),
        (
            pieces,
            ngettext("%(number)d piece of information", "%(number)d pieces of information", pieces),
        ),
    )
    return ", ".join(text % {"number": n} for n, text in parts if n)


def _clean(report: Report) -> str:
    return catalogue(report.language).gettext(N_("Nothing to report of these files"))


def _sound(report: Report) -> str:
    messages = catalogue(report.language)
    sessions, provisions = report.sessions, report.provisions
    of_sessions = messages.ngettext("%(number)d session", "%(number)d sessions", sessions)
    of_provisions = messages.ngettext("%(number)d provision", "%(number)d provisions", provisions)
    words = {
        "sessions": of_sessions % {"number": sessions},
        "provisions": of_provisions % {"number": provisions},
    }
    return messages.gettext("Nothing to report: %(sessions)s, %(provisions)s.") % words
