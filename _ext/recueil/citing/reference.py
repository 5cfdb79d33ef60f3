"""What is cited: a text (a report, a document) and the place in it, in the words of a language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

Issued = tuple[int, ...]
"""A year, or year, month and day; empty where no date is known."""


_BREAKS = re.compile("[\t-\r\x1c-\x20\x85\u2028\u2029]+")


def line(text: str) -> str:
    """Return a text on one line; what keeps two words together (a no-break space) stays."""
    return _BREAKS.sub(" ", text).strip(" ")


@dataclass(frozen=True, slots=True)
class Text:
    """A report or a document: what is the same for every place in it; each value is one line."""

    author: str
    """The body, the organisation or the printed author."""
    short: str
    """The same in short, as it is named in running text."""
    title: str
    """Its title; empty where none is known, in square brackets where the words are ours."""
    language: str
    """The language of that title."""
    symbol: str = ""
    publisher: str = ""
    event: str = ""
    """The session of which it tells."""
    days: tuple[date, date] | None = None
    town: str = ""
    resolution: str = ""
    """How a resolution is called by its number: `General Assembly resolution 70/1`."""
    summarized: bool = False
    """Whether its address leads to a summary of ours, not to the text itself."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A record as it is cited."""

    id: str
    text: Text
    issued: Issued
    permalink: str
    """Its address on this site; empty where the site's own address is not known."""
    url: str
    """Where what is cited can be read: here, or the official address of a document."""
    part: str = ""
    """The part of the text: `decision 4`, `sect. II.A`."""
    place: str = ""
    """The paragraph: `para. 19`."""

    @property
    def key(self) -> str:
        """Return a key that BibTeX takes, and no other record's: `unece-wp6:32:decision-4`."""
        return self.id.replace("/", ":").replace("#", "::")

    @property
    def title(self) -> str:
        """Return the title with the part: the whole name of what is cited."""
        return ", ".join(filter(None, (self.text.title, self.part)))
