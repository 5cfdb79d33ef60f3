"""Findings: what is wrong, in the words of a language, at its place: data until it is printed."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TextIO

from recueil.guide import closed, explanation
from recueil.i18n import N_, catalogue
from recueil.problems import Named, Problem, Quoted, Severity

_WEIGHTS: Mapping[str, str] = {
    Severity.ERROR: N_("error"),
    Severity.WARNING: N_("warning"),
    Severity.INFORMATION: N_("information"),
}
_LONGEST_WORD = 400


@dataclass(frozen=True, slots=True)
class Line:
    """A problem as a line, in its parts."""

    place: str
    """File, line and column; what no file has is empty."""
    kind: str
    words: str
    explanation: str
    """The address of the editors' guide at which the kind is explained."""

    def __str__(self) -> str:
        place = f"{self.place}: " if self.place else ""
        return f"{place}{self.kind}: {self.words} {self.explanation}"


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem in the words of a language, at its place.

    `file` is empty, or `line` and `column` are 0, where it has none.
    """

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

    def packed(self) -> str:
        """Return it as one line for another process."""
        return json.dumps(asdict(self))

    @classmethod
    def unpacked(cls, line: str) -> Finding:
        """Return what another process has packed; a line that is no finding is its words."""
        try:
            return cls(**json.loads(line))
        except (ValueError, TypeError):
            return failure("internal", line)

    def told(self, language: str, base: str = "") -> Line:
        """Return the parts of the line by which it is told, on the site at `base`."""
        weight = catalogue(language).gettext(_WEIGHTS[self.severity])
        inside = f":{self.line}:{self.column}" if self.line else ""
        return Line(
            f"{printable(self.file)}{inside}",
            f"{weight}[{self.kind}]",
            closed(self.words),
            explanation(self.kind, language, base),
        )


def failure(kind: str, words: str, file: str = "", line: int = 0, column: int = 0) -> Finding:
    """Return what stops a program, at its place if it has one."""
    return Finding(file, line, column, Severity.ERROR, kind, words)


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


def print_line(line: str, stream: TextIO | None = None) -> None:
    """Print a line even where the terminal has not all of its characters; or is closed."""
    stream = stream or sys.stdout
    if stream is None:
        return
    encoding = stream.encoding or "utf-8"
    print(line.encode(encoding, "backslashreplace").decode(encoding), file=stream)
