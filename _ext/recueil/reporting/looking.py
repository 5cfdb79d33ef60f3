"""Looking: the problems of the sources, looked for only where something has changed.

What was found is kept with the state of everything that it depends on: all files of the sources,
the languages of conf.py, the program and its messages.  A second run of unchanged sources reads
their bytes and nothing else.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from pathlib import Path

from recueil.checking import examine, located
from recueil.findings import Finding
from recueil.fingerprint import PACKAGE, below, fingerprint
from recueil.load.files import CACHE
from recueil.reporting.report import Report

_KEPT = "findings-{language}.json"
_NOT_READ = ("_static",)


def found(root: Path, language: str) -> Report:
    """Return the report of the sources below `root`."""
    source, kept = root / "source", (root / CACHE).with_name(_KEPT.format(language=language))
    state = _state(source)
    report = _remembered(kept, state, language)
    if report is None:
        report = _examined(source, root / CACHE, language)
        _remember(kept, state, report)
    return report


def _examined(source: Path, cache: Path, language: str) -> Report:
    index, problems = examine(source, cache)
    findings = [Finding.of(problem, language) for problem in located(source, problems)]
    sessions, provisions = len(index.corpus.sessions), len(index.provisions)
    return Report(findings, language, sessions, provisions)


def _state(source: Path) -> str:
    """Return a digest of all that a finding depends on."""
    conf = source.parent / "conf.py"
    return fingerprint([conf, *below(PACKAGE), *below(source, _NOT_READ)])


def _remembered(kept: Path, state: str, language: str) -> Report | None:
    """Return the last report, if it is of this state; a spoilt one is as good as none."""
    try:
        told = json.loads(kept.read_bytes())
        if told["state"] != state:
            return None
        findings = [Finding(**each) for each in told["findings"]]
        return Report(findings, language, told["sessions"], told["provisions"])
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _remember(kept: Path, state: str, report: Report) -> None:
    findings = [asdict(each) for each in report.findings]
    told = {"state": state, "sessions": report.sessions, "provisions": report.provisions}
    aside = kept.with_suffix(f".{os.getpid()}")
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        aside.write_text(json.dumps({**told, "findings": findings}), encoding="ascii")
        aside.replace(kept)
    except OSError:  # it costs the next run its time, nothing else
        aside.unlink(missing_ok=True)
