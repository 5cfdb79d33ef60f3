"""Addresses: the one table from ids to places on the site.

An address is relative to the root of a language and ends in a slash, or in a slash and a
fragment: `sessions/unece-wp6/32/#section-ii.a`.  The home page of a language is `""`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from recueil.ids import anchor, standing_id
from recueil.index import Index
from recueil.index.facets import VOCABULARIES

LISTS = {**VOCABULARIES, "year": "years"}
"""The facets whose words have pages of their own, with the folder of each."""

FACETS = {folder: facet for facet, folder in LISTS.items()}
"""The same from the folder."""


CITATIONS = "citations/"
"""Where the citation graph of the edition stands."""

CHANGES = "changes/"
"""Where it is told what each edition changed."""


class Addresses:
    """Every id of a corpus with its address; a former id (`aliases:`) leads to today's."""

    def __init__(self, index: Index) -> None:
        self._table = dict(_present(index))
        self._redirects: dict[str, str] = {}
        for former, today in former_ids(index):
            if former not in self._table:
                self._table[former] = self._table[today]
                if "#" not in former:  # a fragment is no page, and never reaches a server
                    self._redirects[_formerly(former, self._table[today])] = self._table[today]
        standing = {*self._table.values(), *self._redirects}
        self._redirects |= {was: why for was, why in _withdrawn(index) if was not in standing}

    @property
    def redirects(self) -> Mapping[str, str]:
        """Each page's former address with today's, or with where it is told why it is no more."""
        return self._redirects

    def of(self, id_: str) -> str | None:
        """Return the address of a record or document; None if it has none here."""
        return self._table.get(id_)

    def absolute(self, base: str, language: str, id_: str) -> str | None:
        """Return the full address of an id, below the `base` address of the published root."""
        address = self.of(id_)
        return None if address is None else absolute(base, language, address)


def absolute(base: str, language: str, address: str) -> str:
    """Return an address of `language` in full, below the `base` address of the published root."""
    return f"{base.rstrip('/')}/{language}/{address}"


def listing(facet: str, word: str) -> str:
    """Return the address of the page of a topic, an addressee, an action or a year."""
    return f"{LISTS[facet]}/{word}/"


def changes_of(day: str) -> str:
    """Return the address of the changes of an edition, known by its day: `2026-11-21`."""
    return f"{CHANGES}{day}/"


def threaded(address: str) -> str:
    """Return the address of the page of a provision's whole thread."""
    return f"{address}thread/"


def compared(address: str, earlier: str = "") -> str:
    """Return where a provision is compared with those it goes back to, or with one of them."""
    return f"{address}compare/{comparison_anchor(earlier)}" if earlier else f"{address}compare/"


def comparison_anchor(earlier: str) -> str:
    """Return the fragment of the comparison with an earlier provision."""
    return f"#{earlier.replace('/', '-')}"


def _present(index: Index) -> Iterator[tuple[str, str]]:
    """Yield today's ids; where two records share an id, which the rules refuse, the last wins."""
    corpus = index.corpus
    for document in index.documents:
        yield document, f"documents/{document}/"
    for body, file in corpus.bodies.items():
        yield body, f"bodies/{body}/"
        for standing in file.record.standing:
            id_ = standing_id(body, standing.letter)
            yield id_, f"bodies/{body}/#{anchor(id_)}"
    yield from ((plan, f"plans/{plan}/") for plan in corpus.plans)
    yield from ((session, f"sessions/{session}/") for session in corpus.sessions)
    for id_, entry in index.provisions.items():
        yield id_, f"plans/{id_}/" if entry.home in corpus.plans else f"sessions/{id_}/"
    for id_ in index.sections:
        yield id_, f"sessions/{id_.partition('#')[0]}/#{anchor(id_)}"
    for id_, point in index.points.items():
        area = "plans" if index.provisions[point.provision].home in corpus.plans else "sessions"
        yield id_, f"{area}/{point.provision}/#{anchor(id_)}"


def former_ids(index: Index) -> Iterator[tuple[str, str]]:
    """Yield former ids with today's: a record's own, and those of all that is inside it."""
    for id_, entry in index.documents.items():
        yield from ((alias, id_) for alias in entry.record.aliases)
    renamed = {id_: aliases for id_, aliases in _renamed(index) if aliases}
    corpus = index.corpus
    inside = (corpus.bodies, corpus.plans, corpus.sessions, index.provisions, index.sections)
    for id_ in chain(*inside, index.points):
        for owner in _owners(id_):
            for alias in renamed.get(owner, ()):
                yield alias + id_[len(owner) :], id_


def _withdrawn(index: Index) -> Iterator[tuple[str, str]]:
    """Yield the addresses of what an edition withdrew, with that of where it says why."""
    for day, file in index.corpus.editions.items():
        for one in file.record.withdrawn:
            yield from ((address, f"{changes_of(day)}#withdrawn") for address in one.addresses)


def _renamed(index: Index) -> Iterator[tuple[str, tuple[str, ...]]]:
    corpus = index.corpus
    yield from ((id_, file.record.aliases) for id_, file in corpus.bodies.items())
    yield from ((id_, file.record.aliases) for id_, file in corpus.plans.items())
    yield from ((id_, file.record.aliases) for id_, file in corpus.sessions.items())
    yield from ((id_, entry.record.aliases) for id_, entry in index.sections.items())
    yield from ((id_, point.record.aliases) for id_, point in index.points.items())
    yield from ((id_, entry.record.aliases) for id_, entry in index.provisions.items())


def _owners(id_: str) -> Iterable[str]:
    """Return the ids inside which an id stands, and itself: provision, session, body or plan."""
    page = id_.partition("#")[0]
    return dict.fromkeys((id_, page, "/".join(page.split("/")[:2]), page.partition("/")[0]))


def _formerly(id_: str, today: str) -> str:
    """Return where a former id stood: in the area of its record's address of today."""
    return f"{today.partition('/')[0]}/{id_}/"
