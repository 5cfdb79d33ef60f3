"""Numbering: where a report numbers its texts one after the other, none is left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from string import ascii_lowercase
from typing import NamedTuple

from recueil.corpus import Corpus
from recueil.i18n import N_
from recueil.index import Index
from recueil.model import Point
from recueil.problems import Kind, Problem, YamlPath
from recueil.rules.whole import Whole

_ROMANS = tuple(
    tens + units
    for tens in ("", "x", "xx", "xxx")
    for units in ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
)[1:]
_LETTERS = (*ascii_lowercase, *(f + s for f in ascii_lowercase for s in ascii_lowercase))


@dataclass(frozen=True, slots=True)
class _Series:
    """Numbers that stand one after the other in a file, and where."""

    file: str
    path: YamlPath
    numbers: Sequence[str | None]


def numbers_run_on(corpus: Corpus, index: Index, whole: Whole) -> Iterator[Problem]:
    """Find gaps in the numbers of provisions of each kind, and of points."""
    for series in _of_provisions(corpus):
        yield from _problems(series, _gaps(tuple(series.numbers), ()))
    for entry in index.provisions.values():
        if entry.record.points:
            for series in _of_points(entry.file, entry.record.points, (*entry.path, "points")):
                yield from _problems(series, _gaps_of_points(tuple(series.numbers)))


def _of_provisions(corpus: Corpus) -> Iterator[_Series]:
    for file in corpus.sessions.values():
        session = file.record
        yield _Series(file.file, ("preamble",), [p.number for p in session.preamble])
        yield _Series(file.file, ("recommendations",), [p.number for p in session.recommendations])
        yield _Series(file.file, ("decisions",), [p.number for p in session.decisions])
    for plan in corpus.plans.values():
        for nth, section in enumerate(plan.record.sections):
            own = f"{section.number}."
            numbers = [measure.number.removeprefix(own) for measure in section.measures]
            yield _Series(plan.file, ("sections", nth, "measures"), numbers)


def _of_points(file: str, points: Sequence[Point], path: YamlPath) -> Iterator[_Series]:
    yield _Series(file, path, [point.number for point in points])
    for nth, point in enumerate(points):
        if point.points:
            yield from _of_points(file, point.points, (*path, nth, "points"))


class _Gap(NamedTuple):
    """A number that skips some, by its place in the list, and what was due there."""

    nth: int
    number: str
    due: str


def _problems(series: _Series, gaps: Sequence[_Gap]) -> Iterator[Problem]:
    for gap in gaps:
        words = {"number": gap.number, "due": gap.due}
        path = (*series.path, gap.nth, "number")
        yield Problem(Kind.NUMBERING_GAP, series.file, _GAP, words, path)


@lru_cache(maxsize=1024)  # most lists of points are a) and b), or a) to c)
def _gaps_of_points(numbers: tuple[str, ...]) -> Sequence[_Gap]:
    names = _names(numbers)
    return () if names is None else _gaps(numbers, names)


def _gaps(numbers: Sequence[str | None], names: Sequence[str]) -> Sequence[_Gap]:
    """Find each number that skips some; repeated ones are another rule's matter.

    What is neither a figure nor one of `names` has no place in the sequence ("2 bis").
    """
    found, expected = [], 1
    for nth, number in enumerate(numbers):
        rank = _rank(number, names)
        if number is None or rank is None or rank < expected:
            continue
        if rank > expected:
            due = names[expected - 1] if names else str(expected)
            found.append(_Gap(nth, number, due.upper() if number.isupper() else due))
        expected = rank + 1
    return found


def _rank(number: str | None, names: Sequence[str]) -> int | None:
    if number is None:
        return None
    if names:
        return names.index(number.lower()) + 1
    return int(number) if _is_figure(number) else None


def _is_figure(number: str) -> bool:
    return number.isascii() and number.isdecimal() and len(number) < 10


def _names(numbers: Sequence[str]) -> Sequence[str] | None:
    """Return the sequence in which points are numbered, empty for figures; None if in none."""
    small = [number.lower() for number in numbers]
    if all(map(_is_figure, small)):
        return ()
    letters = _LETTERS if len(small) > len(ascii_lowercase) else _LETTERS[: len(ascii_lowercase)]
    # What begins with "i" is numbered in Roman figures: no list of letters begins there.
    for names in (_ROMANS, letters) if small[:1] == ["i"] else (letters,):
        if set(small) <= set(names):
            return names
    return None


_GAP = N_('"%(number)s" stands where "%(due)s" is expected')
