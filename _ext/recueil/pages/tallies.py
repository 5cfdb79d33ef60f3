"""Tallies: how many of each, as a table whose numbers are also bars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from recueil.pages.render import Renderer


@dataclass(frozen=True, slots=True)
class Count:
    """A line of a tally: where it leads, what is counted, how many there are."""

    href: str | None
    label: Markup | str
    number: int


def tally(
    renderer: Renderer, caption: str, what: str, counts: Sequence[Count], most: int = 0
) -> Markup:
    """Return counts as a table with bars; of more than `most`, the rest is told in its caption."""
    shown = counts[:most] if most else counts
    return renderer.render(
        "tally.html", caption=caption, what=what, counts=shown, left=len(counts) - len(shown),
        width=lambda number: round(100 * number / max(count.number for count in shown)),
    )  # fmt: skip
