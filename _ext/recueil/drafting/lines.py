"""What every format becomes: lines with their place, italics and calls of footnotes kept in them.

Italics and calls are marked by characters of a private area, so that a line may be cut and
joined like any text; `plain` takes the marks out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

ITALIC, ROMAN = "\ue000", "\ue001"
CALL, UNCALL = "\ue002", "\ue003"
_MARKS = re.compile(f"[{ITALIC}{ROMAN}]|{CALL}[^{UNCALL}]*{UNCALL}?|{UNCALL}")
_OURS = str.maketrans("", "", ITALIC + ROMAN + CALL + UNCALL)


class UnreadableError(Exception):
    """A report that cannot be drafted from: `message % words` tells the editor why."""

    def __init__(self, message: str, **words: object) -> None:
        super().__init__(message, words)
        self.message = message
        self.words = words

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle with the arguments of the constructor: a child process raises it."""
        return _again, (self.message, self.words)


def _again(message: str, words: dict[str, object]) -> UnreadableError:
    return UnreadableError(message, **words)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a line stands in the source: a page if it has pages, and a line (or paragraph)."""

    page: int
    line: int


class Gap(IntEnum):
    """What stands before a line."""

    NONE = 0
    """Nothing: the line may go on from the one before."""
    BLANK = 1
    """A blank, which mostly begins a paragraph."""
    HARD = 2
    """The format says that a paragraph begins."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the source, as read."""

    text: str
    place: Place
    gap: Gap = Gap.NONE
    size: float = 0
    """Height of its characters, where the format tells."""
    bold: bool = False
    level: int = 0
    """Level of the heading that the format says it is."""
    cells: tuple[tuple[float, str], ...] = ()
    """What stands side by side on it, with where each begins."""
    edge: bool = False
    """Whether it is among the first or last lines of a page."""

    @property
    def columns(self) -> bool:
        """Whether several pieces stand side by side."""
        return len(self.cells) > 1


@dataclass(frozen=True, slots=True)
class Reading:
    """A source as read: its lines in order, and its footnotes where the format keeps them apart."""

    format: str
    lines: tuple[Line, ...]
    footnotes: Mapping[str, str] = field(default_factory=dict)
    changes: int = 0
    """Tracked changes, which were read as accepted."""


def italic(text: str) -> str:
    """Mark a text as italic."""
    return f"{ITALIC}{text}{ROMAN}" if text.strip() else text


def call(mark: str) -> str:
    """Return the call of a footnote."""
    return f"{CALL}{mark.strip()}{UNCALL}"


def plain(text: str) -> str:
    """Return a text without its marks."""
    return _MARKS.sub("", text)


def without_our_marks(text: str) -> str:
    """Return a text of the source without the characters that we use as marks."""
    return text.translate(_OURS)


def unmarked(text: str) -> tuple[str, tuple[tuple[int, int], ...], tuple[tuple[int, str], ...]]:
    """Return a text without marks, the spans that were italic, and the calls with their places."""
    pieces: list[str] = []
    italics: list[tuple[int, int]] = []
    calls: list[tuple[int, str]] = []
    length, since, place = 0, -1, 0
    for mark in _MARKS.finditer(text):
        pieces.append(text[place : mark.start()])
        length += mark.start() - place
        place = mark.end()
        if mark[0] == ITALIC:
            since = length
        elif mark[0] == ROMAN and since >= 0:
            italics.append((since, length))
            since = -1
        elif mark[0].startswith(CALL):
            calls.append((length, mark[0].strip(CALL + UNCALL)))
    pieces.append(text[place:])
    return "".join(pieces), tuple(italics), tuple(calls)
