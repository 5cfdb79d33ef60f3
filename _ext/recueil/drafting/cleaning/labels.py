"""Labels that some bodies print otherwise: a bare number before a gap, `i.` and `a.` in a list.

They become those that everybody else prints, `1.` and `i)`, where they count up.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from recueil.drafting.lines import Line, plain
from recueil.drafting.numerals import roman

_BARE = re.compile(r"\d{1,2}$")
_DOTTED = re.compile(r"([ivx]{1,5}|[a-z])\.\s+(?=\S)")
_ROMANS = {roman(number).lower(): number for number in range(1, 40)}
_FARTHEST = 80
"""So many lines may stand between two items."""


def with_usual_labels(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with each number that stands off, and each `i.`, as a usual label."""
    told = _numbered(lines)
    return _dotted(told)


def _numbered(lines: Sequence[Line]) -> list[Line]:
    """Turn `1      ADOPTS` into `1. ADOPTS`, where a 2 follows the 1."""
    places = [at for at, line in enumerate(lines) if _is_bare(line)]
    counted = _runs(places, lambda at: int(plain(lines[at].cells[0][1])))
    told = list(lines)
    for at in counted:
        (_, number), *rest = lines[at].cells
        told[at] = replace(lines[at], text=f"{number}. {' '.join(t for _, t in rest)}", cells=())
    return told


def _is_bare(line: Line) -> bool:
    cells = [plain(text) for _, text in line.cells]
    return len(cells) == 2 and bool(_BARE.match(cells[0])) and cells[1][:1].isalpha()


def _dotted(lines: Sequence[Line]) -> list[Line]:
    """Turn `i. forward` into `i) forward`, in a list that a colon announces."""
    told = list(lines)
    expected: tuple[str, ...] = ()
    for at, line in enumerate(lines):
        text = plain(line.text)
        found = _DOTTED.match(text)
        announced = at > 0 and plain(lines[at - 1].text).rstrip().endswith(":")
        if found and (found[1] in expected or (announced and found[1] in ("i", "a"))):
            told[at] = replace(line, text=re.sub(r"\.", ")", line.text, count=1), cells=())
            expected = _following(found[1], expected)
    return told


def _following(label: str, expected: tuple[str, ...]) -> tuple[str, ...]:
    """Return what may come after a label: `ii` after `i`, or `j` where letters are counted."""
    letters = len(label) == 1 and (label == "a" or (bool(expected) and "i" in expected))
    after = [chr(ord(label) + 1)] if letters or (len(label) == 1 and label not in _ROMANS) else []
    if label in _ROMANS and not (letters and label != "i"):
        after.append(roman(_ROMANS[label] + 1).lower())
    return tuple(after)


def _runs(places: Sequence[int], number_at: Callable[[int], int]) -> set[int]:
    """Return the places whose numbers count up by one from 1, two at least."""
    counted: set[int] = set()
    run: list[int] = []
    for at in places:
        number = number_at(at)
        follows = bool(run) and number == number_at(run[-1]) + 1 and at - run[-1] <= _FARTHEST
        if not follows:
            run = [at] if number == 1 else []
        else:
            run.append(at)
            counted |= set(run)
    return counted
