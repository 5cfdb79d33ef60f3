"""Checking: the corpus and everything wrong with it, told in the user's language."""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from gettext import NullTranslations
from pathlib import Path

from recueil.corpus import Corpus, load_corpus
from recueil.failures import INTERRUPTED, told_failure
from recueil.i18n import N_, catalogue, user_language
from recueil.index import Index
from recueil.load.files import CACHE
from recueil.load.positions import Positions
from recueil.problems import Named, Problem, Quoted, Severity
from recueil.rules import problems as problems_of_rules

_WEIGHTS = {
    Severity.ERROR: N_("error"),
    Severity.WARNING: N_("warning"),
    Severity.INFORMATION: N_("information"),
}
_LONGEST_WORD = 400


def check(source: Path, cache: Path | None = None) -> tuple[Corpus, list[Problem]]:
    """Load `source` and return it with every problem, located and in the order of files.

    Where files could not be read the rules still look at the others; they know of those
    files (`Corpus.unread`) and take nothing for unknown that may be in them.
    """
    index, problems = examine(source, cache)
    return index.corpus, located(source, problems)


def examine(source: Path, cache: Path | None = None) -> tuple[Index, list[Problem]]:
    """Load `source` and return it, indexed, with every problem, not located yet."""
    corpus, problems = load_corpus(source, cache)
    index = Index.build(corpus)
    return index, problems + problems_of_rules(corpus, index)


def worth_telling(problems: list[Problem]) -> list[Problem]:
    """Return the problems that a build tells: information only beside errors."""
    if has_errors(problems):
        return problems
    return [problem for problem in problems if problem.severity is not Severity.INFORMATION]


def located(source: Path, problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems of `source` with their lines and columns, in the order of files."""
    positions = Positions(source.parent)
    found = [positions.locate(problem) for problem in problems]
    return sorted(found, key=lambda p: (p.file, p.line, p.column, p.kind, p.message))


def told(problem: Problem, language: str) -> str:
    """Return a problem as one line: `file:line:column: error[kind]: words`."""
    weight = catalogue(language).gettext(_WEIGHTS[problem.severity])
    place = f"{_printable(problem.file)}:{problem.line}:{problem.column}"
    return f"{place}: {weight}[{problem.kind}]: {sentence(problem, language)}"


def sentence(problem: Problem, language: str) -> str:
    """Return what a problem says: what is wrong, then the nearest valid value or all of them."""
    return worded(problem.message, problem.words, language)


def worded(message: str, words: Mapping[str, object], language: str) -> str:
    """Return a message with its words, then what was meant or what could have stood there."""
    gettext = catalogue(language).gettext
    fit = {name: _word(value, language) for name, value in words.items()}
    told_so_far = gettext(message) % fit
    if "near" in fit:
        return f"{told_so_far}. {gettext(_DID_YOU_MEAN) % fit}"
    if "expected" in fit:
        return f"{told_so_far}. {gettext(_EXPECTED) % fit}"
    return told_so_far


_DID_YOU_MEAN = N_('Did you mean "%(near)s"?')
_EXPECTED = N_("Expected: %(expected)s")
_QUOTED = N_('"%(text)s"')


def _word(value: object, language: str) -> object:
    """Return a word fit for one line of a terminal, whatever an editor's file holds."""
    gettext = catalogue(language).gettext
    match value:
        case int():
            return value
        case Quoted(text):
            return gettext(_QUOTED) % {"text": _short(text)}
        case Named(message, key):
            return f"{gettext(message)} ({key})"
        case Mapping():
            return _short(str(value.get(language) or next(iter(value.values()))))
        case _:
            return _short(str(value))


def _short(text: str) -> str:
    text = _printable(text)
    return text if len(text) <= _LONGEST_WORD else f"{text[:_LONGEST_WORD]}…"


def _printable(text: str) -> str:
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether anything in `problems` stops a build."""
    return any(problem.severity is Severity.ERROR for problem in problems)


def summary(corpus: Corpus, problems: Iterable[Problem], language: str) -> str:
    """Return the last line: how many problems of each weight, or how much is sound."""
    ngettext = catalogue(language).ngettext
    counts = Counter(problem.severity for problem in problems)
    errors, warnings, pieces = (counts[severity] for severity in Severity)
    parts = (
        (errors, ngettext("%(number)d error", "%(number)d errors", errors)),
        (warnings, ngettext("%(number)d warning", "%(number)d warnings", warnings)),
        (
            pieces,
            ngettext("%(number)d piece of information", "%(number)d pieces of information", pieces),
        ),
    )
    return ", ".join(text % {"number": n} for n, text in parts if n) or _sound(corpus, language)


def _sound(corpus: Corpus, language: str) -> str:
    messages: NullTranslations = catalogue(language)
    sessions = len(corpus.sessions)
    provisions = len(Index.build(corpus).provisions)
    of_sessions = messages.ngettext("%(number)d session", "%(number)d sessions", sessions)
    of_provisions = messages.ngettext("%(number)d provision", "%(number)d provisions", provisions)
    words = {
        "sessions": of_sessions % {"number": sessions},
        "provisions": of_provisions % {"number": provisions},
    }
    return messages.gettext("Nothing to report: %(sessions)s, %(provisions)s.") % words


_COMMANDS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFORMATION: "notice",
}


def annotation(problem: Problem, language: str) -> str:
    """Return a problem as a command by which GitHub marks the line of a pull request."""
    place = {
        "file": _printable(problem.file),
        "line": str(problem.line),
        "col": str(problem.column),
        "title": f"{_COMMANDS[problem.severity]}[{problem.kind}]",
    }
    properties = ",".join(f"{key}={_escaped(value, ':,')}" for key, value in place.items())
    words = _escaped(sentence(problem, language))
    return f"::{_COMMANDS[problem.severity]} {properties}::{words}"


def _escaped(text: str, also: str = "") -> str:
    for character in f"%\r\n{also}":  # the percent sign first: it begins the escapes
        text = text.replace(character, f"%{ord(character):02X}")
    return text


_FORMATS = {"lines": told, "github": annotation}


def main(root: Path, arguments: Sequence[str] | None = None) -> int:
    """Print every problem of the sources below `root`; 1 if any is an error."""
    options = _parser().parse_args(arguments)
    try:
        return _told(root, _FORMATS[options.format])
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever reads has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:  # an editor is told, whatever it is
        print_line(told_failure(error, root, root / "build" / "check.log"))
        return 1


def _told(root: Path, form: Callable[[Problem, str], str]) -> int:
    language = user_language()
    corpus, problems = check(root / "source", root / CACHE)
    for problem in problems:
        print_line(form(problem, language))
    print_line(summary(corpus, problems, language))
    sys.stdout.flush()
    return 1 if has_errors(problems) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Check the YAML files of source/.")
    parser.add_argument(
        "--format", choices=_FORMATS, default="lines", help="github: annotations of a pull request"
    )
    return parser


def print_line(line: str) -> None:
    """Print a line even where the terminal has not all of its characters."""
    encoding = sys.stdout.encoding or "utf-8"
    print(line.encode(encoding, "backslashreplace").decode(encoding))
