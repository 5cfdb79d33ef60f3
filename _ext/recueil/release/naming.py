"""Naming: what a record is called on the day of an edition, in every language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from recueil.index import Index
from recueil.markup import bare
from recueil.model import ChangedKind, Words
from recueil.pages.site import Site
from recueil.release.facts import words_of
from recueil.release.records import Published


@dataclass(frozen=True, slots=True)
class Naming:
    """The site in each language, asked for names."""

    sites: tuple[Site, ...]

    @classmethod
    def of(cls, index: Index) -> Naming:
        """Return the names of the records of `index`, and of those that were there."""
        return cls(tuple(Site(index, language, "") for language in index.corpus.languages))

    def __call__(self, record: Published) -> Words:
        """Return the name of a record with its title."""
        return words_of({s.language: " — ".join(self._parts(s, record)) for s in self.sites})

    def _parts(self, site: Site, record: Published) -> Iterator[str]:
        if record.kind is ChangedKind.BODY:
            name = record.facts["name"]
            yield name.get(site.language) or next(iter(name.values()))
            return
        yield bare(site.full_name(record.id))
        title = record.facts.get("title") or {}
        if record.kind is not ChangedKind.PLAN and (text := title.get(site.language)):
            yield text
