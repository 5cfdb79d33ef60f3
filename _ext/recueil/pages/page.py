"""A page: its address and the parts that vary, each escaped HTML made by us."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class Crumb:
    """A step of the breadcrumbs or a neighbour: a label and an address below the language."""

    label: Markup
    address: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A line of the table of contents."""

    anchor: str
    label: Markup


@dataclass(frozen=True, slots=True)
class Way:
    """A way to follow something: a file that a reader's program asks for again and again."""

    address: str
    """Below the published root."""
    title: str
    kind: str
    """Its media type."""
    label: str
    """What a link to it says on the page that it is about."""


@dataclass(frozen=True, slots=True)
class Page:
    """A collected page, in one language.

    `address` ends in a slash (`sessions/unece-wp6/32/`); `area` is the part of the site
    to which it belongs, marked as current in the navigation.
    """

    address: str
    area: str
    title: str
    description: str
    body: Markup
    crumbs: tuple[Crumb, ...] = ()
    toc: tuple[Heading, ...] = ()
    previous: Crumb | None = None
    following: Crumb | None = None
    linked_data: Mapping[str, object] | None = None
    citation: tuple[tuple[str, str], ...] = field(default=())
    """Pairs for `<meta name="citation_…">` and `<meta name="DC.…">`."""
    ways: tuple[Way, ...] = ()
    """The feeds and calendars that follow what the page is about."""

    @property
    def root(self) -> str:
        """The way from the page up to the language's root: `../../../`."""
        return up(self.address)


def up(address: str) -> str:
    """Return the relative way from an address up to the language's root."""
    return "../" * address.count("/")
