"""Columns: what stands side by side, as lists of States do, is read one column after another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from recueil.drafting.lines import Gap, Line, plain

_LABEL = re.compile(r"(?:\(?\w{1,4}[.)]|\d{1,3}(?:\.\d{1,3})*\.?|[•▪·–—▫◦o*-]|[IVXLC]+\.?)$")
_LONGEST_CELL = 60
_OPEN = re.compile(
    r"(?:\([^)]*|[\s(](?:de|du|des|d[’']|et|la|le|of|and|the|y|del|al))$", re.IGNORECASE
)


def in_reading_order(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with each run of columns turned into one line for each of its cells."""
    ordered: list[Line] = []
    at = 0
    while at < len(lines):
        end = _end_of_run(lines, at)
        if end - at >= 2:
            run = lines[at:end]
            ordered += _by_row(run) if _are_answers(run) else _by_column(run)
            at = end
        else:
            ordered.append(lines[at])
            at += 1
    return ordered


def _end_of_run(lines: Sequence[Line], at: int) -> int:
    end, here = at, at
    while here < len(lines) and here - end < 2:
        if _is_columns(lines[here]):
            end = here + 1
        elif end == at or not _may_stand_among(lines[here]):
            break
        here += 1
    if (
        end < len(lines)
        and end > at
        and lines[end].gap < Gap.BLANK
        and _may_stand_among(lines[end])
    ):
        end += 1  # the last line of a longer column
    return end


def _is_columns(line: Line) -> bool:
    cells = [plain(text) for _, text in line.cells]
    return (
        line.columns
        and not _LABEL.match(cells[0])
        and all(len(cell) <= _LONGEST_CELL for cell in cells)
        and not any(cell[-1:].isdigit() for cell in cells)
    )


def _may_stand_among(line: Line) -> bool:
    text = plain(line.text)
    begins = r"[.:;]$|^\d|^(?:[IVXLC]{1,7}|[A-Z])\.\s"
    return len(text) <= _LONGEST_CELL and not line.level and not re.search(begins, text)


def _are_answers(lines: Sequence[Line]) -> bool:
    """Whether each line is one thing and what is said of it: "Chair:" and a name."""
    return all(plain(line.cells[0][1]).rstrip().endswith(":") for line in lines if line.columns)


def _by_row(lines: Sequence[Line]) -> list[Line]:
    rows = (" ".join(text for _, text in line.cells) or line.text for line in lines)
    return [
        replace(line, text=row, cells=(), gap=Gap.HARD)
        for line, row in zip(lines, rows, strict=True)
    ]


def _by_column(lines: Sequence[Line]) -> list[Line]:
    starts = _starts(lines)
    columns: list[list[Line]] = [[] for _ in starts]
    for line in lines:
        for x, text in line.cells or ((starts[0], line.text),):
            nearest = min(range(len(starts)), key=lambda nth: abs(starts[nth] - x))
            cell = replace(line, text=text, cells=(), gap=Gap.HARD)
            column = columns[nearest]
            if column and _goes_on(plain(column[-1].text), plain(text)):
                column[-1] = replace(column[-1], text=f"{column[-1].text} {text}")
            else:
                column.append(cell)
    return [line for column in columns for line in column]


def _starts(lines: Sequence[Line]) -> list[float]:
    """Return where columns begin: places that are well apart."""
    xs = sorted(x for line in lines if line.columns for x, _ in line.cells)
    whole = any(x != int(x) for x in xs)
    apart = 20.0 if whole else 4.0 if xs and xs[-1] > 8 else 0.5
    starts = xs[:1]
    for before, x in pairwise(xs):
        if x - before > apart:
            starts.append(x)
    return starts


def _goes_on(before: str, text: str) -> bool:
    """Whether a cell is the rest of the name above it."""
    unclosed = before.count("(") > before.count(")")
    return unclosed or bool(_OPEN.search(before)) or text[:1].islower()
