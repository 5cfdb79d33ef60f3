"""`make draft`: reads a report, writes the draft where it belongs, tells what to check."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from recueil.corpus import load_corpus
from recueil.drafting.cleaning import clean
from recueil.drafting.doubts import place_told
from recueil.drafting.draft import KINDS, Draft, drafted
from recueil.drafting.languages import is_in, languages
from recueil.drafting.lines import UnreadableError
from recueil.drafting.reading import read_here
from recueil.drafting.reading.bounds import bounded
from recueil.drafting.writing import as_yaml
from recueil.failures import found_failure, reason_of
from recueil.i18n import N_, MissingCatalogueError, catalogue, language_of_user
from recueil.languages import LANGUAGES
from recueil.options import Options, speaker


def main(root: Path, arguments: Sequence[str] | None = None) -> int:
    """Draft one report; 1 if it cannot be read or its file exists already."""
    options = _parser().parse_args(arguments)
    say = _Speaker(options.editor)
    if options.body and not (root / "source" / "bodies" / f"{options.body}.yaml").is_file():
        words = {"body": options.body}
        say.error(say.text(N_("there is no source/bodies/%(body)s.yaml: write it first")) % words)
        return 1
    try:
        if options.report == Path():
            raise UnreadableError(_WHICH)
        found = bounded(
            drafts_of, options.report.expanduser(), root, say.language,
            options.language or "", options.body or "", options.kind,
        )  # fmt: skip
    except UnreadableError as error:
        told = say.text(error.message) % error.words
        say.error(told if options.report == Path() else f"{options.report}: {told}")
        return 1
    if options.output == "-":
        sys.stdout.write("---\n".join(_session(options, one, say) for one in found.drafts))
        say.to_errors = True
    elif not _write(dict(_files(root, options, found.drafts, say)), say):
        return 1
    for draft in found.drafts:
        _summarise(draft, found.format, say)
    return 0


_LOG = "build/draft.log"


@dataclass(frozen=True, slots=True)
class Found:
    """What a report was drafted as, and in which format it was read."""

    drafts: list[Draft]
    format: str


def drafts_of(
    report: Path, root: Path, editor: str, language: str, body: str, kind: str | None = None
) -> Found:
    """Read a report and draft it; a child process does so, within bounds of time and memory."""
    text = clean(read_here(report), languages().get(language))
    if not is_in(" ".join(paragraph.text for paragraph in text.paragraphs), text.language):
        raise UnreadableError(_FOREIGN, languages=", ".join(sorted(languages())))
    corpus, _ = load_corpus(root / "source")
    try:
        return Found(drafted(text, corpus, editor, body or None, kind), text.format)
    except MemoryError:
        raise
    except Exception as error:  # the report is no damaged file: the fault is ours
        found_failure(error, root, root / _LOG, editor)
        raise UnreadableError(_FAILED, log=_LOG) from error


def _parser() -> Options:
    say = speaker()
    parser = Options(
        prog="draft.py", description=say(N_("Draft the YAML of a session from its report."))
    )
    parser.add_argument(
        "report", type=Path, metavar=say(N_("REPORT")),
        help=say(N_("a PDF, .docx, HTML page or text")),
    )  # fmt: skip
    parser.add_argument(
        "--language", choices=sorted(languages()), help=say(N_("of the report; found if not given"))
    )
    parser.add_argument(
        "--body", metavar=say(N_("BODY")),
        help=say(N_("the body that met, as in source/bodies; found if not given")),
    )  # fmt: skip
    parser.add_argument(
        "--output", metavar=say(N_("FILE")),
        help=say(N_("file to write, or - for the terminal; by default its place in source/")),
    )  # fmt: skip
    parser.add_argument(
        "--as", dest="kind", choices=KINDS,
        help=say(N_("what it is drafted as: found by its title if not given")),
    )  # fmt: skip
    parser.add_argument(
        "--editor", choices=LANGUAGES, help=say(N_("language of comments and messages"))
    )
    return parser


class _Speaker:
    """Tells the editor things, in the editor's language."""

    def __init__(self, language: str | None) -> None:
        self.language = language or language_of_user()
        self.to_errors = False
        try:
            catalogue(self.language)
        except MissingCatalogueError:
            self.language = "en"

    def text(self, message: str) -> str:
        """Return a message in the editor's language."""
        return catalogue(self.language).gettext(message)

    def told(self, line: str) -> None:
        """Print a line, even where the terminal has not all of its characters."""
        stream = sys.stderr if self.to_errors else sys.stdout
        encoding = stream.encoding or "utf-8"
        print(line.encode(encoding, "backslashreplace").decode(encoding), file=stream)

    def error(self, line: str) -> None:
        """Print a line about what went wrong."""
        self.to_errors = True
        self.told(line)


def _session(options: argparse.Namespace, draft: Draft, say: _Speaker) -> str:
    """Return the file of a session, or of a plan."""
    report = options.report.name.encode("utf-8", "replace").decode()
    up = "../../" if draft.kind == "plan" else "../../../"
    head = [_SCHEMA % (up, draft.kind), "# " + say.text(_HEAD) % {"report": report}]
    return as_yaml(draft.tree, head)


def _files(
    root: Path, options: argparse.Namespace, drafts: Sequence[Draft], say: _Speaker
) -> Iterator[tuple[Path, str]]:
    """Yield the files to write, and that of their body where the edition has none."""
    for draft in drafts:
        path = root / "source" / draft.path
        if options.output:
            path = Path(options.output)
            path = path if draft is drafts[0] else path.with_stem(f"{path.stem}-{draft.number}")
        yield path, _session(options, draft, say)
        if draft.new_body is not None and not options.output:
            body = root / "source" / "bodies" / f"{draft.body}.yaml"
            yield body, as_yaml(draft.new_body, [_SCHEMA % ("../../", "body")])


def _write(files: Mapping[Path, str], say: _Speaker) -> bool:
    """Write files that do not exist yet; write none if one does."""
    for path in files:
        if path.exists() or path.is_symlink():
            message = say.text(
                N_("%(path)s exists already and is left as it is; give another --output")
            )
            say.error(message % {"path": _shown(path)})
            return False
    for path, content in files.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8", newline="\n") as file:
                file.write(content)
        except OSError as error:
            words = {"path": _shown(path), "reason": reason_of(error, say.language)}
            say.error(say.text(N_("%(path)s cannot be written: %(reason)s")) % words)
            return False
        say.told(say.text(N_("Written: %(path)s")) % {"path": _shown(path)})
    return True


def _shown(path: Path) -> str:
    try:
        shown = os.path.relpath(path)
    except ValueError:  # another drive
        return str(path)
    return str(path) if shown.startswith(os.pardir) else shown


def _summarise(draft: Draft, format_: str, say: _Speaker) -> None:
    """Tell what was found, and each thing to check with its line of the source."""
    say.told(say.text(N_("Found: %(counts)s.")) % {"counts": _found(draft, say)})
    if not draft.doubts:
        return
    ngettext = catalogue(say.language).ngettext
    count = len(draft.doubts)
    say.told(
        ngettext("%(number)d thing to check:", "%(number)d things to check:", count)
        % {"number": count}
    )
    for doubt in draft.doubts:
        where = place_told(doubt.place, format_, say.language) if doubt.place else "–"
        say.told(f"  {where}: {doubt.told(say.language)}")


def _found(draft: Draft, say: _Speaker) -> str:
    names = {
        "sections": N_("sections"), "preamble": N_("clauses"),
        "recommendations": N_("recommendations"),
        "decisions": N_("decisions"), "officers": N_("officers"), "agenda": N_("agenda items"),
        "participants": N_("groups of participants"),
    }  # fmt: skip
    counts = ((say.text(name), draft.tree.get(key)) for key, name in names.items())
    told = [f"{name} {len(found)}" for name, found in counts if isinstance(found, list)]
    told += [f"{say.text(N_('measures'))} {draft.measures}"] if draft.measures else []
    return ", ".join(told) or "–"


_WHICH = N_("say which report: make draft REPORT=folder/report.pdf")
_FAILED = N_("drafting failed for a reason that is not in the report; see %(log)s")
_FOREIGN = N_(
    "the report is in none of the languages that can be drafted (%(languages)s), or its characters "
    "are in an encoding that cannot be told: save it as UTF-8"
)
_SCHEMA = "# yaml-language-server: $schema=%sschema/%s.json"
_HEAD = N_(
    "Drafted from %(report)s: look at each CHECK, write what stands as TO WRITE, "
    "then delete these comments."
)
