"""Listed: the provisions of a kind in the order of their list, and the words of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from recueil.index import Entry, Index
from recueil.index.facets import VOCABULARIES

Words = Mapping[str, tuple[int, ...]]
"""The words of a facet, each with the places in the list of what stands under it."""

KINDS = {"decisions": "decision", "recommendations": "recommendation"}
"""The lists that can be filtered, by their folder."""

FACETS = ("addressee", "action", "topic", "body", "session", "year", "kind", "status", "cites")
"""What they can be filtered by, in the order in which it is offered."""


@dataclass(frozen=True)
class Listed:
    """One of the lists."""

    index: Index
    folder: str

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """The provisions in the order of the list: the newest session first."""
        ids = self.index.facets["kind"].get(KINDS[self.folder], ())
        return self.index.newest_first(ids)

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {entry.id: place for place, entry in enumerate(self.entries)}

    def words(self, facet: str) -> Words:
        """Return the words of a facet that this list has, with what stands under each.

        Wider words of a vocabulary hold the narrower ones, as in the lists of each word.
        """
        if facet == "session":
            return _grouped((entry.home,) for entry in self.entries)
        if facet == "cites":
            return _grouped(cited(self.index, entry.id) for entry in self.entries)
        if facet == "kind":
            return _grouped((kind(entry),) for entry in self.entries)
        found = {
            word: tuple(sorted(self._places[id_] for id_ in ids if id_ in self._places))
            for word, ids in self.index.facets[facet].items()
        }
        return {word: places for word, places in found.items() if places}

    def wider(self, facet: str, word: str) -> str | None:
        """Return the wider word under which a word is offered."""
        file = self.index.corpus.vocabularies.get(VOCABULARIES.get(facet, ""))
        term = file.record.get(word) if file else None
        return term.broader if term else None


def cited(index: Index, id_: str) -> tuple[str, ...]:
    """Return the ids of the documents that a provision cites, its points included."""
    return tuple(dict.fromkeys(mention.document for mention in index.cites.get(id_, ())))


def kind(entry: Entry) -> str:
    """Return what kind of decision it is; a recommendation has no kind but its own."""
    own = getattr(entry.record, "kind", None)
    return own.value if own else entry.kind


def _grouped(words_of: Iterable[Iterable[str]]) -> Words:
    found: dict[str, list[int]] = {}
    for place, words in enumerate(words_of):
        for word in words:
            found.setdefault(word, []).append(place)
    return {word: tuple(places) for word, places in found.items()}
