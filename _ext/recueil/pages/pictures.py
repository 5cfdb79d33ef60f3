"""Pictures: threads, timelines and citation graphs as SVG, made at build time.

Text in them is text (it can be selected and searched), each has a title, and beside each
stands a table that says the same. Colours and type come from the stylesheet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from textwrap import wrap

from markupsafe import Markup

from recueil.markup import bare, escaped, html

WIDTH = 640
_ROW = 32
_LINE = 17
"""Height of a line of a label beyond its first."""
_LETTER = 7.4
"""Width of a letter, on average; labels are wrapped by it."""
_TOP = 18


@dataclass(frozen=True, slots=True)
class Mark:
    """A point of a picture: its label, its link, its place along the axis (a day, an order)."""

    label: Markup
    href: str | None
    at: int
    note: str = ""
    here: bool = False
    """Whether it is what the page is about."""

    def lines(self, width: float) -> list[str]:
        """Return the label in lines that fit in `width`."""
        return list(_wrapped(self.label, max(12, int(width / _LETTER))))


@lru_cache(maxsize=8192)
def _wrapped(label: Markup, letters: int) -> tuple[str, ...]:
    """Return a label in lines; the same few stand in thousands of pictures."""
    return tuple(wrap(flat(label), letters, break_long_words=False)) or ("",)


_RAISED, _LOWERED = "\ue000", "\ue001"
"""What stands around a superscript while a label is cut into lines."""


def flat(label: Markup) -> str:
    """Return a label as plain text, its superscripts marked, to be cut into lines."""
    marked = str.replace(str.replace(label, "<sup>", _RAISED), "</sup>", _LOWERED)
    return bare(marked)


def drawn(line: str) -> Markup:
    """Return a line of a label; SVG knows no superscript, only shifts along a line."""
    first, *rest = line.split(_RAISED)
    shown = escaped(first)
    for part in rest:
        raised, _, after = part.partition(_LOWERED)
        shown += html('<tspan class="raised" dy="-4">{}</tspan>', raised)
        shown += html('<tspan dy="4">{}</tspan>', after)
    return shown


@dataclass(frozen=True, slots=True)
class Line:
    """A line from one mark to another, by their places in the list."""

    start: int
    end: int
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class _Label:
    """A mark where it stands: its dot, its text to the right of it or to the left."""

    mark: Mark
    lines: list[str]
    x: int
    y: int
    leftward: bool = False

    def drawn(self) -> Markup:
        """Return the dot and the text, linked."""
        kind = HERE if self.mark.here else ""
        dot = html('<circle{} cx="{}" cy="{}" r="4"/>', kind, self.x, self.y)
        x, anchor = (self.x - 12, "end") if self.leftward else (self.x + 12, "start")
        first, *rest = self.lines
        shown = html('<tspan x="{}">{}</tspan>', x, drawn(first))
        for line in rest:
            shown += html(' <tspan x="{}" dy="{}">{}</tspan>', x, _LINE, drawn(line))
        if self.mark.note and self.mark.note != self.lines[-1].rpartition(" ")[2]:
            shown += html(' <tspan class="note">{}</tspan>', self.mark.note)
        text = html('<text y="{}" text-anchor="{}">{}</text>', self.y + 5, anchor, shown)
        if self.mark.href is None:
            return dot + text
        return dot + html('<a href="{}">{}</a>', self.mark.href, text)


HERE = Markup(' class="here"')


def column(title: str, marks: Sequence[Mark], lines: Sequence[Line], width: int = WIDTH) -> Markup:
    """Return marks one under another, with arcs at their left for the lines between them."""
    margin = 20 + 14 * min(len(lines), 6)
    labels, height = _stacked(marks, margin, width - margin - 60)
    arcs = [
        _curve(line, labels[line.start], labels[line.end], -max(14, margin - 8 - 14 * (nth % 6)))
        for nth, line in enumerate(lines)
    ]
    return _svg(title, width, height, [*arcs, *(label.drawn() for label in labels)])


def facing(
    title: str,
    left: Sequence[Mark],
    right: Sequence[Mark],
    lines: Sequence[Line],
    width: int = WIDTH,
) -> Markup:
    """Return two columns of marks; a line goes from one of the left to one of the right."""
    starts, one = _stacked(left, 240, 220, leftward=True)
    ends, other = _stacked(right, 380, width - 380 - 40)
    height = max(one, other)
    starts = [_moved(label, (height - one) // 2) for label in starts]
    ends = [_moved(label, (height - other) // 2) for label in ends]
    ties = [_curve(line, starts[line.start], ends[line.end], 70) for line in lines]
    return _svg(title, width, height, [*ties, *(label.drawn() for label in [*starts, *ends])])


def axis(title: str, marks: Sequence[Mark], width: int = WIDTH) -> Markup:
    """Return marks along a horizontal axis of time, each label on rows of its own."""
    if not marks:
        return Markup("")
    first, last = min(m.at for m in marks), max(m.at for m in marks)
    labels, rows = list[_Label](), list[int]()
    for mark in marks:
        x = 12 + round((mark.at - first) / max(last - first, 1) * (width - 24))
        leftward = x > width / 2
        lines = mark.lines((x if leftward else width - x) - 50)
        wide = 16 + round(_LETTER * (max(map(len, lines)) + len(mark.note) + 2))
        start, end = (x - wide, x + 6) if leftward else (x - 6, x + wide)
        row = next((nth for nth, taken in enumerate(rows) if taken < start), len(rows))
        rows[row : row + len(lines)] = [end] * len(lines)
        labels.append(_Label(mark, lines, x, _TOP + _ROW * row, leftward))
    y = _TOP + _ROW * len(rows)
    stem = Markup('<line class="stem" x1="{0}" y1="{1}" x2="{0}" y2="{2}"/>')
    stems = [stem.format(label.x, label.y, y) for label in labels]
    floor = Markup('<line class="axis" x1="0" y1="{0}" x2="{1}" y2="{0}"/>').format(y, width)
    return _svg(title, width, y + 6, [floor, *stems, *(label.drawn() for label in labels)])


def _stacked(
    marks: Sequence[Mark], x: int, width: int, *, leftward: bool = False
) -> tuple[list[_Label], int]:
    """Return labels one under another, and the height that they take."""
    wrapped = [mark.lines(width) for mark in marks]
    heights = accumulate((_ROW + _LINE * (len(lines) - 1) for lines in wrapped), initial=_TOP)
    *tops, end = heights
    labels = [
        _Label(mark, lines, x, y, leftward)
        for mark, lines, y in zip(marks, wrapped, tops, strict=True)
    ]
    return labels, end - _TOP // 2


def _moved(label: _Label, down: int) -> _Label:
    return _Label(label.mark, label.lines, label.x, label.y + down, label.leftward)


def _curve(line: Line, start: _Label, end: _Label, out: int) -> Markup:
    """Return a curve from one dot to another that leaves the first by `out`."""
    dashes = Markup(' stroke-dasharray="4 3"') if line.dashed else Markup("")
    back = out if start.x == end.x else -out
    return html(
        '<path class="tie"{} d="M{} {}C{} {} {} {} {} {}"/>',
        dashes,
        start.x,
        start.y,
        start.x + out,
        start.y,
        end.x + back,
        end.y,
        end.x,
        end.y,
    )


def _svg(title: str, width: int, height: int, parts: Sequence[Markup]) -> Markup:
    return html(
        '<svg class="picture" viewBox="0 0 {} {}" role="group" aria-label="{}">'
        "<title>{}</title>{}</svg>",
        width,
        height,
        title,
        title,
        Markup("").join(parts),
    )
