"""What reference managers read in the head of a page: Highwire's tags and Dublin Core's.

Zotero's translator "Embedded Metadata" takes a page with `citation_technical_report_institution`
for a report.  The author is `DC.creator` alone: it takes `citation_author` for a person, and would
make a first and a last name of "Working Party on Standardization".
"""

from __future__ import annotations

from collections.abc import Iterator

from recueil.citing.csl import Item

Tags = tuple[tuple[str, str], ...]
"""Names of `<meta>` with their contents."""


def tags(item: Item, permalink: str) -> Tags:
    """Return the tags of a page whose record is cited as `item`."""
    return tuple(tag for tag in _tags(item, permalink) if tag[1])


def _tags(item: Item, permalink: str) -> Iterator[tuple[str, str]]:
    title, publisher = item.get("title", ""), item.get("publisher", "")
    day = _day(item)
    yield "citation_title", title
    yield "citation_technical_report_institution", publisher
    yield "citation_technical_report_number", item.get("number", "")
    yield "citation_publication_date", day.replace("-", "/")
    yield "citation_language", item["language"]
    yield "DC.title", title
    for name in item.get("author", ()):
        yield "DC.creator", name["literal"]
    yield "DC.publisher", publisher
    yield "DC.date", day
    yield "DC.language", item["language"]
    yield "DC.identifier", permalink


def _day(item: Item) -> str:
    """Return the date as far as it is known: `2022` or `2022-11-08`."""
    if "issued" not in item:
        return ""
    return "-".join(f"{number:02}" for number in item["issued"]["date-parts"][0])
