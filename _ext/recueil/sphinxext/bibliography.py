"""Citations in prose: sphinxcontrib-bibtex with the symbol as key and as label.

The ``.bib`` is generated and holds keys only: its way through TeX would break titles and
addresses.  The entries are rendered from the records by a pybtex style of ours.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from pathlib import Path
from typing import ClassVar, NamedTuple

import pybtex.plugin
from pybtex.database import Entry as BibEntry
from pybtex.richtext import HRef, Tag, Text
from pybtex.style import FormattedEntry
from pybtex.style.formatting import BaseStyle
from pybtex.style.labels import BaseLabelStyle
from pybtex.style.sorting import BaseSortingStyle
from sphinx.application import Sphinx

from recueil.index import Index
from recueil.pages.citing import official_address
from recueil.sphinxext.room import Room, room

STYLE = "recueil"
TOOLTIP = "recueil-tooltip"
SCHEME = "recueil:"
"""Before the id of a document, where an entry links to its page: the way there is not known yet."""


def keys(index: Index) -> dict[str, str]:
    """Return the id of each document by its key: its name without what a key may not hold."""
    return {name.translate(_NO_KEY): id_ for name, id_ in index.called.items()}


_NO_KEY = str.maketrans("", "", " ,")


def write_bib(app: Sphinx) -> None:
    """Handle `builder-inited`, before bibtex reads: write the keys, only if they changed."""
    here = room(app)
    _Entries.room = here
    _Entries.ids = keys(here.index)
    lines = []
    for key, id_ in _Entries.ids.items():
        mark = hashlib.blake2b(repr(_shown(here, id_)).encode(), digest_size=8).hexdigest()
        lines.append(f"@misc{{{key},\n  note = {{{mark}}}\n}}\n")
    text = "\n".join(lines)
    path = Path(app.doctreedir, "recueil.bib")
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    app.config.bibtex_bibfiles = [str(path)]
    app.config.bibtex_tooltips_style = TOOLTIP


class _Entries:
    """What the style renders from; pybtex makes the style itself and hands it keys only."""

    room: ClassVar[Room]
    ids: ClassVar[dict[str, str]]


def format_entry(here: Room, id_: str) -> Text:
    """Return a document as a bibliography shows it: symbol, title, date, official address."""
    url = _shown(here, id_).url
    link = [" ", HRef(url, here.site.say("Official text"))] if url else []
    return Text(described(here, id_), *link)


class _Shown(NamedTuple):
    """What a bibliography shows of a document; its rich text takes much longer to make."""

    symbol: str
    title: str
    year: str
    url: str


def _shown(here: Room, id_: str) -> _Shown:
    site, entry = here.site, here.index.documents[id_]
    symbol = entry.symbol.canonical if entry.symbol else ""
    title = site.plain(entry.record.title) or ("" if symbol else entry.work or id_)
    year = str(entry.record.date.year) if entry.record.date else ""
    return _Shown(symbol, title, year, official_address(site, entry) or "")


def described(here: Room, id_: str) -> Text:
    """Return the symbol of a document, its title and its year."""
    shown, parts = _shown(here, id_), list[object]()
    if shown.symbol:
        parts.append(HRef(SCHEME + id_, Tag("strong", shown.symbol)))
        parts += [", ", Tag("em", shown.title)] if shown.title else []
    else:
        parts.append(HRef(SCHEME + id_, Tag("em", shown.title)))
    if shown.year:
        parts += [", ", shown.year]
    return Text(*parts, ".")


class RecueilStyle(BaseStyle):
    """Entries from the records; label and order by symbol."""

    default_sorting_style = STYLE
    default_label_style = STYLE

    def format_entry(self, label: str, entry: BibEntry, bib_data: object = None) -> object:
        """Return the formatted entry of a key."""
        return FormattedEntry(
            entry.key, format_entry(_Entries.room, _Entries.ids[entry.key]), label
        )


class RecueilTooltip(RecueilStyle):
    """What a citation shows under the pointer: the entry without its links."""

    def format_entry(self, label: str, entry: BibEntry, bib_data: object = None) -> object:
        """Return the formatted entry of a key."""
        text = described(_Entries.room, _Entries.ids[entry.key])
        return FormattedEntry(entry.key, text, label)


class RecueilLabels(BaseLabelStyle):
    """The label is the symbol, or the title of a work."""

    def format_labels(self, sorted_entries: list[BibEntry]) -> list[str]:
        """Return a label for each entry; those that would be the same name whose they are."""
        ids = [_Entries.ids[entry.key] for entry in sorted_entries]
        labels = [self._label(id_) for id_ in ids]
        often = Counter(labels)
        return [
            label if often[label] == 1 else f"{label} ({self._owner(id_)})"
            for id_, label in zip(ids, labels, strict=True)
        ]

    def _owner(self, id_: str) -> str:
        organisation, site = id_.partition("/")[0], _Entries.room.site
        term = site.term("organisations", organisation)
        return site.plain(term.acronym or term.label) if term else organisation

    def _label(self, id_: str) -> str:
        document = _Entries.room.index.documents[id_]
        if document.symbol is not None:
            return str(document.symbol.canonical)
        return _Entries.room.site.plain(document.record.title) or id_


class RecueilSorting(BaseSortingStyle):
    """The order of the index: organisations, symbols in natural order, then works."""

    def sort(self, entries: list[BibEntry]) -> list[BibEntry]:
        """Return the entries in that order."""
        order = {id_: place for place, id_ in enumerate(_Entries.room.index.documents)}
        return sorted(entries, key=lambda entry: order[_Entries.ids[entry.key]])


def register_style() -> None:
    """Make the style known to pybtex, which looks it up by name."""
    pybtex.plugin.register_plugin("pybtex.style.formatting", STYLE, RecueilStyle)
    pybtex.plugin.register_plugin("pybtex.style.formatting", TOOLTIP, RecueilTooltip)
    pybtex.plugin.register_plugin("pybtex.style.labels", STYLE, RecueilLabels)
    pybtex.plugin.register_plugin("pybtex.style.sorting", STYLE, RecueilSorting)
