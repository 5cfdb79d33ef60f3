"""Points: those with Roman figures stand in those with letters, and bullets in either."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from recueil.drafting.blocks import Block
from recueil.drafting.numerals import roman

_ROMAN = re.compile(r"[ivx]+$")


@dataclass(slots=True)
class Nested:
    """A point with those that stand in it."""

    label: str
    block: Block
    points: list[Nested] = field(default_factory=list)


def nested(blocks: Sequence[Block]) -> list[Nested]:
    """Return points in their order, each with its own; no two of a row have one label."""
    rows: list[Nested] = []
    for block in blocks:
        inside = rows[-1].points if rows and _is_inside(block, rows) else rows
        label = block.label if block.style in ("point", "number") else _count(inside, rows)
        taken = {point.label for point in inside}
        while label in taken:
            label += " bis"
        inside.append(Nested(label, block))
    return rows


def _is_inside(block: Block, rows: Sequence[Nested]) -> bool:
    """Whether a point stands in the last one: `i` after `a`, and not after `h`."""
    last = rows[-1]
    if "number" in (block.style, last.block.style):
        return block.style != "number"
    if block.style != "point":
        deeper = last.block.style != "bullet" or block.label != rows[0].block.label
        return block.style == "bullet" and deeper
    follows = len(block.label) == len(last.label) == 1 and ord(block.label) == ord(last.label) + 1
    begins = block.label == "i" or bool(last.points)
    return bool(_ROMAN.match(block.label)) and begins and not follows


def _count(row: Sequence[Nested], rows: Sequence[Nested]) -> str:
    """Return the label of a bullet by its place: letters, and Roman figures inside."""
    return chr(ord("a") + len(row) % 26) if row is rows else roman(len(row) + 1).lower()
