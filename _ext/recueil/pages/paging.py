"""Paging: what may be long stands on as many pages as it needs, a hundred entries on each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import escape

from recueil.pages.page import Crumb
from recueil.pages.site import Site

PER_PAGE = 100
"""Entries on a page of a list."""


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link of the pager."""

    label: str
    address: str
    current: bool


@dataclass(frozen=True, slots=True)
class Leaf:
    """One of the pages on which a list stands; the first is the folder's own."""

    folder: str
    number: int
    last: int

    @property
    def address(self) -> str:
        """Where it stands."""
        return _address(self.folder, self.number)

    @property
    def here(self) -> slice:
        """Which entries of the list stand on it."""
        return slice((self.number - 1) * PER_PAGE, self.number * PER_PAGE)

    @property
    def pages(self) -> list[PageLink]:
        """The links of the pager: the ends, and what is near."""
        near = range(max(1, self.number - 3), min(self.last, self.number + 3) + 1)
        return [
            PageLink(str(n), _address(self.folder, n), n == self.number)
            for n in sorted({1, self.last, *near})
        ]

    def titled(self, site: Site, title: str) -> str:
        """Return the title of the page; after the first, with its number."""
        if self.number == 1:
            return title
        return site.say("%(title)s, page %(number)s", title=title, number=self.number)

    def previous(self, site: Site) -> Crumb | None:
        """Return the page before, if there is one."""
        return self._turn(site, self.number - 1) if self.number > 1 else None

    def following(self, site: Site) -> Crumb | None:
        """Return the page after, if there is one."""
        return self._turn(site, self.number + 1) if self.number < self.last else None

    def _turn(self, site: Site, number: int) -> Crumb:
        label = escape(site.say("Page %(number)s", number=number))
        return Crumb(label, _address(self.folder, number))


def leaves(address: str, length: int) -> Iterator[Leaf]:
    """Yield the pages of a list of this length at `address`; an empty list has one."""
    last = max(1, -(-length // PER_PAGE))
    return (Leaf(address.rstrip("/"), number, last) for number in range(1, last + 1))


def standing(folder: str, place: int) -> str:
    """Return the address of the page on which the entry at a place of a list stands."""
    return _address(folder, place // PER_PAGE + 1)


def _address(folder: str, number: int) -> str:
    return f"{folder}/" if number == 1 else f"{folder}/page-{number}/"
