"""Relatives of a document by its symbol: its addenda, corrigenda and revisions; its series."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from recueil.index.documents import DocumentEntry
from recueil.symbols import Symbol


@dataclass(frozen=True, slots=True)
class Relatives:
    """The documents that symbols bring together, in natural order, each list with its own."""

    families: Mapping[str, tuple[str, ...]]
    """By the organisation and the symbol without its last components: all its forms."""
    series: Mapping[str, tuple[str, ...]]
    """By the organisation and the series."""
    places: Mapping[str, int]
    """Where each document stands in its series."""

    def forms(self, entry: DocumentEntry) -> tuple[str, ...]:
        """Return the other forms of a document: what it adds to or corrects, and the reverse."""
        if entry.symbol is None:
            return ()
        return tuple(one for one in self.families[_family(entry.symbol)] if one != entry.id)

    def near(self, entry: DocumentEntry, reach: int) -> tuple[str, ...]:
        """Return the nearest of a document's series on both sides, other forms of it left out."""
        if entry.symbol is None:
            return ()
        forms, series = self.forms(entry), self.series[_series(entry.symbol)]
        place, far = self.places[entry.id], reach + len(forms)
        before = [one for one in series[max(0, place - far) : place] if one not in forms]
        after = [one for one in series[place + 1 : place + 1 + far] if one not in forms]
        return (*before[-reach:], *after[:reach])


def relatives(documents: Iterable[DocumentEntry]) -> Relatives:
    """Return which documents belong together by their symbols."""
    families, series = defaultdict[str, list[str]](list), defaultdict[str, list[str]](list)
    for entry in documents:
        if entry.symbol is not None:
            families[_family(entry.symbol)].append(entry.id)
            series[_series(entry.symbol)].append(entry.id)
    return Relatives(
        {key: tuple(ids) for key, ids in families.items()},
        {key: tuple(ids) for key, ids in series.items()},
        {id_: place for ids in series.values() for place, id_ in enumerate(ids)},
    )


def _family(symbol: Symbol) -> str:
    parts = symbol.canonical.split("/")
    return f"{symbol.organisation} {'/'.join(parts[: len(parts) - len(symbol.modifiers)])}"


def _series(symbol: Symbol) -> str:
    return f"{symbol.organisation} {symbol.series}"
