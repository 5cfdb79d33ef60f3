"""Checking: the corpus and everything wrong with it, told in the user's language."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from recueil.corpus import Corpus, load_corpus
from recueil.guide import closed, explanation
from recueil.i18n import N_, catalogue
from recueil.index import Index
from recueil.load.positions import Positions
from recueil.problems import Named, Problem, Quoted, Severity
from recueil.rules import problems as problems_of_rules

_WEIGHTS: Mapping[str, str] = {
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


@dataclass(frozen=True, slots=True)
class Line:
    """A problem as a line, in its parts."""

    place: str
    kind: str
    words: str
    explanation: str
    """The address of the editors' guide at which the kind is explained."""

    def __str__(self) -> str:
        return f"{self.place}: {self.kind}: {self.words} {self.explanation}"


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem in the words of a language, at its place."""

    file: str
    line: int
    column: int
    severity: str
    kind: str
    words: str

    @classmethod
    def of(cls, problem: Problem, language: str) -> Finding:
        """Return a problem that is located, in a language."""
        words = sentence(problem, language)
        weight, kind = str(problem.severity), str(problem.kind)
        return cls(problem.file, problem.line, problem.column, weight, kind, words)

    def told(self, language: str, base: str = "") -> Line:
        """Return the parts of the line by which it is told, on the site at `base`."""
        weight = catalogue(language).gettext(_WEIGHTS[self.severity])
        return Line(
            f"{printable(self.file)}:{self.line}:{self.column}",
            f"{weight}[{self.kind}]",
            closed(self.words),
            explanation(self.kind, language, base),
        )


def told(problem: Problem, language: str, base: str = "") -> str:
    """Return a problem as one line: `file:line:column: error[kind]: words. address`."""
    return str(Finding.of(problem, language).told(language, base))


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
    text = printable(text)
    return text if len(text) <= _LONGEST_WORD else f"{text[:_LONGEST_WORD]}…"


def printable(text: str) -> str:
    """Return a text that any terminal shows on one line."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether anything in `problems` stops a build."""
    return any(problem.severity is Severity.ERROR for problem in problems)


def print_line(line: str, stream: TextIO | None = None) -> None:
    """Print a line even where the terminal has not all of its characters."""
    stream = stream or sys.stdout
    encoding = stream.encoding or "utf-8"
    print(line.encode(encoding, "backslashreplace").decode(encoding), file=stream)
