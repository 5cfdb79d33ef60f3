"""Revision: what a later wording keeps, adds and leaves out of an earlier one, word by word.

A French elision is a word of its own (`l’`, `accord`), a symbol is one word whatever it holds,
and the form of an apostrophe or of a space makes no difference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import chain, pairwise

MOST_WORDS = 2_000
"""Longer texts are compared line by line: words would take minutes, and tell less."""
_ISLAND = 3
"""Letters of a kept word so short that, alone between two changes, it is told with them."""

_WORD = re.compile(r"\w+(?:[/.\-‑]\w+)*['’]?|\S")
_LINE = re.compile(r"[^\n]+")
_SAME = str.maketrans({"'": "’", "\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " "})


class Fate(StrEnum):
    """What became of a piece of a text, or of a word of a list."""

    GONE = "gone"
    KEPT = "kept"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words with one fate, as they are written."""

    fate: Fate
    text: str


@dataclass(frozen=True, slots=True)
class _Unit:
    """A word or a line, with the space that follows it."""

    key: str
    text: str


def revision(earlier: str, later: str) -> list[Piece]:
    """Return both texts as one: what is gone stands before what is new in its place."""
    unit = _WORD if max(_words(earlier), _words(later)) <= MOST_WORDS else _LINE
    old, new = list(_units(unit, earlier)), list(_units(unit, later))
    return list(_joined(_calm(list(_changes(old, new)))))


def fates(earlier: Sequence[str], later: Sequence[str]) -> dict[str, Fate]:
    """Return each word of two lists with its fate: those of the earlier first, each in order."""
    found = {word: Fate.KEPT if word in later else Fate.GONE for word in earlier}
    return found | {word: Fate.NEW for word in later if word not in found}


def _words(text: str) -> int:
    return text.count(" ") + text.count("\n")


def _units(unit: re.Pattern[str], text: str) -> Iterator[_Unit]:
    starts = [found.start() for found in unit.finditer(text)]
    for start, end in pairwise([*starts, len(text)]):
        piece = text[start:end]
        yield _Unit(piece.translate(_SAME).strip(), piece)


def _changes(old: Sequence[_Unit], new: Sequence[_Unit]) -> Iterator[tuple[Fate, list[_Unit]]]:
    matcher = SequenceMatcher(None, [u.key for u in old], [u.key for u in new], autojunk=False)
    for tag, start, end, begin, stop in matcher.get_opcodes():
        if tag == "equal":
            yield Fate.KEPT, list(new[begin:stop])
            continue
        if start < end:
            yield Fate.GONE, list(old[start:end])
        if begin < stop:
            yield Fate.NEW, list(new[begin:stop])


def _calm(
    changes: Sequence[tuple[Fate, list[_Unit]]],
) -> Iterator[tuple[list[_Unit], list[_Unit], list[_Unit]]]:
    """Yield what is gone, what is new there and what is kept after it.

    A short word that stays alone between two changes belongs to both: one reads a phrase
    replaced, and no confetti.
    """
    gone, new = list[_Unit](), list[_Unit]()
    for place, (fate, units) in enumerate(changes):
        last = place == len(changes) - 1
        if fate is Fate.GONE:
            gone += units
        elif fate is Fate.NEW:
            new += units
        elif gone and new and not last and len(units) == 1 and len(units[0].key) <= _ISLAND:
            gone += units
            new += units
        else:
            yield gone, new, units
            gone, new = [], []
    yield gone, new, []


def _joined(steps: Iterator[tuple[list[_Unit], list[_Unit], list[_Unit]]]) -> Iterator[Piece]:
    told = (((Fate.GONE, g), (Fate.NEW, n), (Fate.KEPT, k)) for g, n, k in steps)
    for fate, units in chain.from_iterable(told):
        if text := "".join(unit.text for unit in units):
            yield Piece(fate, text)
