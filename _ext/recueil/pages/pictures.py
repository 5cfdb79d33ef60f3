"""Pictures: threads, timelines and citation graphs as SVG, made at build time.

Text in them is text (it can be selected and searched), each has a title, and beside each
stands a table that says the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

_ROW = 34
_LABEL = 16


@dataclass(frozen=True, slots=True)
class Mark:
    """A point of a picture: its label, its link, its place along the axis (a day, an order)."""

    label: str
    href: str | None
    at: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line from one mark to another, by their places in the list."""

    start: int
    end: int
    dashed: bool = False


def column(title: str, marks: Sequence[Mark], lines: Sequence[Line], width: int = 640) -> Markup:
    """Return marks one under another, with arcs at their left for the lines between them."""
    margin = 24 + 14 * min(len(lines), 6)
    height = _ROW * len(marks) + 12
    arcs = Markup("").join(_arc(line, margin, nth) for nth, line in enumerate(lines))
    dots = Markup("").join(_dot(mark, margin, _y(place)) for place, mark in enumerate(marks))
    return _svg(title, width, height, arcs + dots)


def axis(title: str, marks: Sequence[Mark], width: int = 640) -> Markup:
    """Return marks along a horizontal axis of time, each label on a row of its own."""
    if not marks:
        return Markup("")
    first, last = min(m.at for m in marks), max(m.at for m in marks)
    span = max(last - first, 1)
    height = _ROW * len(marks) + 24
    parts = [
        Markup('<line class="axis" x1="12" y1="{0}" x2="{1}" y2="{0}"/>').format(
            height - 10, width - 12
        )
    ]
    for place, mark in enumerate(marks):
        x = 12 + round((mark.at - first) / span * (width - 24))
        parts.append(_flag(mark, x, _y(place), height - 10, width))
    return _svg(title, width, height, Markup("").join(parts))


def _y(place: int) -> int:
    return _ROW * place + 20


def _svg(title: str, width: int, height: int, inside: Markup) -> Markup:
    return Markup(
        '<svg class="picture" viewBox="0 0 {} {}" role="img" aria-label="{}">'
        "<title>{}</title>{}</svg>"
    ).format(width, height, title, title, inside)


def _text(mark: Mark, x: int, y: int, anchor: str = "start") -> Markup:
    shown = Markup('<text x="{}" y="{}" text-anchor="{}">{}{}</text>').format(
        x, y + 5, anchor, mark.label,
        Markup(' <tspan class="note">{}</tspan>').format(mark.note) if mark.note else "",
    )  # fmt: skip
    return Markup('<a href="{}">{}</a>').format(mark.href, shown) if mark.href else shown


def _dot(mark: Mark, x: int, y: int) -> Markup:
    return Markup('<circle cx="{}" cy="{}" r="5"/>').format(x, y) + _text(mark, x + _LABEL, y)


def _arc(line: Line, margin: int, nth: int) -> Markup:
    top, bottom = _y(line.start), _y(line.end)
    out = max(6, margin - 12 - 14 * (nth % 6))
    dashes = Markup(' stroke-dasharray="4 3"') if line.dashed else Markup("")
    return Markup('<path class="tie"{} d="M{} {} C {} {}, {} {}, {} {}"/>').format(
        dashes,
        margin,
        top,
        margin - out,
        top,
        margin - out,
        bottom,
        margin,
        bottom,
    )


def _flag(mark: Mark, x: int, y: int, floor: int, width: int) -> Markup:
    anchor, text_x = ("end", x - 8) if x > width * 0.6 else ("start", x + 8)
    stem = Markup('<line class="stem" x1="{0}" y1="{1}" x2="{0}" y2="{2}"/>').format(x, y, floor)
    return (
        stem
        + Markup('<circle cx="{}" cy="{}" r="4"/>').format(x, y)
        + _text(mark, text_x, y, anchor)
    )
