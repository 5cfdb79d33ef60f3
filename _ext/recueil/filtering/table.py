"""Tables: a list as CSV for spreadsheets, in the site's language.

RFC 4180, with the mark (BOM) by which spreadsheets know UTF-8.  Each record stands on one line,
so that a script can leave out lines.  What a spreadsheet would run as a formula begins with an
apostrophe, which shows it as text.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping
from io import StringIO

from recueil.filtering.listed import Listed, cited, kind
from recueil.index import Entry
from recueil.index.entries import points
from recueil.index.facets import actions_of, addressees
from recueil.pages.facets import word_label
from recueil.pages.site import Site

_MARK = "\ufeff"
_BETWEEN = "; "
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet take a text for a formula when it comes first."""


def table(site: Site, listed: Listed) -> str:
    """Return a list as CSV."""
    text = StringIO(newline="")
    written = csv.writer(text, lineterminator="\r\n")
    written.writerow(COLUMNS)
    for entry in listed.entries:
        written.writerow([_cell(tell(site, entry)) for tell in COLUMNS.values()])
    return _MARK + text.getvalue()


def _cell(value: object) -> str:
    text = " ".join(str(value or "").split())
    return f"'{text}" if text.startswith(_FORMULA) else text


def _labels(site: Site, facet: str, words: Iterable[str]) -> str:
    return _BETWEEN.join(word_label(site, facet, word) for word in dict.fromkeys(words))


def _addressed(site: Site, entry: Entry) -> Iterator[str]:
    secretariat = site.index.secretariat_of(entry.body)
    for action in actions_of(entry):
        yield from addressees(action, secretariat)


def _topics(entry: Entry) -> Iterator[str]:
    yield from entry.record.topics
    for point in points(entry):
        yield from point.record.topics


def _status(site: Site, entry: Entry) -> str:
    status = entry.record.status
    return word_label(site, "status", status.value) if status else ""


COLUMNS: Mapping[str, Callable[[Site, Entry], object]] = {
    "id": lambda site, entry: entry.id,
    "url": lambda site, entry: site.addresses.absolute(site.base, site.language, entry.id),
    "body": lambda site, entry: word_label(site, "body", entry.body),
    "session": lambda site, entry: word_label(site, "session", entry.home),
    "number": lambda site, entry: entry.number,
    "kind": lambda site, entry: word_label(site, "kind", kind(entry)),
    "date": lambda site, entry: entry.day,
    "paragraph": lambda site, entry: entry.record.paragraph,
    "title": lambda site, entry: site.plain(entry.record.title),
    "digest": lambda site, entry: site.plain(entry.record.digest),
    "actions": lambda site, entry: _labels(site, "action", (a.action for a in actions_of(entry))),
    "addressees": lambda site, entry: _labels(site, "addressee", _addressed(site, entry)),
    "topics": lambda site, entry: _labels(site, "topic", _topics(entry)),
    "status": _status,
    "cites": lambda site, entry: _labels(site, "cites", cited(site.index, entry.id)),
}
"""The columns by their names, which are the same in every language, as in `corpus.json`."""
