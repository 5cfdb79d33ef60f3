"""The small picture of a thread: a column for each session, curves for the relations.

It is drawn on thousands of pages, and so with few calls: one piece of SVG for a node.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from textwrap import wrap

from markupsafe import Markup

from recueil.markup import html, joined
from recueil.pages.pictures import HERE, Line, drawn

_COLUMN = 132
"""Width of a session; its labels are wrapped to it."""
_LETTERS = 18
_LINE = 16
_HEAD = 22
"""Height of the heads' first line, the year; the lines of the sessions' names come below."""
_ROW = 66
"""Height of a node with two lines of its label."""


@dataclass(frozen=True, slots=True)
class Node:
    """A step of a thread: its label, its link, the session under whose head it stands."""

    label: str
    """As plain text, its superscripts marked (`pictures.flat`); the session's name too."""
    href: str | None
    year: str
    group: str
    current: bool


def layered(title: str, nodes: Sequence[Node], lines: Sequence[Line]) -> Markup:
    """Return nodes, given by date, in columns by session, the earliest at the left."""
    columns: dict[tuple[str, str], list[int]] = {}
    for nth, node in enumerate(nodes):
        columns.setdefault((node.year, node.group), []).append(nth)
    heads = [_lines(group, _centre(nth), 2) for nth, (_, group) in enumerate(columns)]
    top = _HEAD + _LINE * max(map(len, heads))
    places = {
        nth: (_centre(across), top + 10 + _ROW * down)
        for across, column in enumerate(columns.values())
        for down, nth in enumerate(column)
    }
    width, height = _COLUMN * len(columns), top - 10 + _ROW * max(map(len, columns.values()))
    parts = [
        *(_curve(line, places[line.start], places[line.end]) for line in lines),
        *(_head(year, _centre(nth), heads[nth]) for nth, (year, _) in enumerate(columns)),
        *(_node(node, *places[nth]) for nth, node in enumerate(nodes)),
    ]
    return html(
        '<svg class="picture lineage" viewBox="0 0 {} {}" width="{}" role="group" '
        'aria-label="{}"><title>{}</title>{}</svg>',
        width, height, width, title, title, joined(parts),
    )  # fmt: skip


def _centre(column: int) -> int:
    return _COLUMN // 2 + _COLUMN * column


def _head(year: str, x: int, lines: tuple[Markup, ...]) -> Markup:
    shown = html('<tspan class="year" x="{}">{}</tspan> ', x, year), *lines
    return html('<text class="head" y="14">{}</text>', joined(shown))


def _node(node: Node, x: int, y: int) -> Markup:
    dot = html('<circle{} cx="{}" cy="{}" r="5"/>', HERE if node.current else "", x, y)
    text = html('<text{} y="{}">{}</text>', HERE if node.current else "", y + 6,
                joined(_lines(node.label, x, 3)))  # fmt: skip
    if node.href is None:
        return dot + text
    return html('<a href="{}">{}{}</a>', node.href, dot, text)


@lru_cache(maxsize=8192)
def _lines(text: str, x: int, most: int) -> tuple[Markup, ...]:
    wrapped = wrap(text, _LETTERS, max_lines=most, placeholder=" …")
    return tuple(
        html('<tspan x="{}" dy="{}">{}</tspan> ', x, _LINE, drawn(line)) for line in wrapped
    )


def _curve(line: Line, start: tuple[int, int], end: tuple[int, int]) -> Markup:
    """Return the curve of a relation; past a node of the same row it goes above it."""
    (x, y), (u, v) = start, end
    if x == u:  # within a session: a loop at the left of both
        bend = html("C{} {} {} {} {} {}", x - 34, y, u - 34, v, u, v)
    elif y == v and u - x > _COLUMN:
        bend = html("C{} {} {} {} {} {}", x + 40, y - 26, u - 40, v - 26, u, v)
    else:
        bend = html("C{} {} {} {} {} {}", x + 60, y, u - 60, v, u, v)
    return html('<path class="tie"{} d="M{} {}{}"/>', _DASHED if line.dashed else "", x, y, bend)


_DASHED = Markup(' stroke-dasharray="4 3"')
