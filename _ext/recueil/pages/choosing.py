"""Choosing: the records that a request asks for, sorted and cut."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import chain
from typing import Any

from recueil.index import DocumentEntry, Entry, Index
from recueil.index.facets import SECRETARIAT, years_of
from recueil.markup import bare
from recueil.pages.site import Site
from recueil.pages.wording import folded

SHAPES = ("list", "table", "cards")

_OF_PROVISIONS = ("action", "addressee", "topic", "cites", "status", "sort", "limit", "as")

OPTIONS: Mapping[str, tuple[str, ...]] = {
    "sessions": ("body", "year", "cites", "sort", "limit", "as"),
    "decisions": ("body", "session", "year", *_OF_PROVISIONS),
    "recommendations": ("body", "session", "year", *_OF_PROVISIONS),
    "measures": ("body", *_OF_PROVISIONS),
    "documents": ("body", "session", "sort", "limit", "as"),
}
"""The options that make sense for each selection."""

_BY_DATE = ("newest", "oldest", "number", "title")

SORTS: Mapping[str, tuple[str, ...]] = {
    "sessions": _BY_DATE,
    "decisions": (*_BY_DATE, "cited"),
    "recommendations": (*_BY_DATE, "cited"),
    "measures": ("number", "title", "cited"),
    "documents": ("number", "title", "cited", "newest", "oldest"),
}
"""The orders that make sense for each selection; the first is the one that nobody asks for."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a directive asks for; everything that is given narrows the selection."""

    what: str
    """`sessions`, `decisions`, `recommendations`, `measures` or `documents`."""
    words: Mapping[str, str] = field(default_factory=dict)
    """The word wanted of each facet: `body`, `year`, `action`, `addressee`, `topic`, `status`."""
    session: str | None = None
    cites: str | None = None
    """Id of a document."""
    sort: str | None = None
    limit: int | None = None
    shape: str = "list"
    level: int = 3
    """Level of the headings of cards."""

    @property
    def order(self) -> str:
        """The order asked for, or the usual one."""
        return self.sort or SORTS[self.what][0]


_KINDS = {"decisions": "decision", "recommendations": "recommendation", "measures": "measure"}


def provisions(site: Site, request: Request) -> list[Entry]:
    """Return the provisions that a request chooses."""
    index = site.index
    ids: Collection[str] = index.facets["kind"].get(_KINDS[request.what], ())
    for facet, word in request.words.items():
        held = _under(index, facet, word)
        ids = [id_ for id_ in ids if id_ in held]
    if request.session is not None:
        ids = [id_ for id_ in ids if index.provisions[id_].home == request.session]
    if request.cites is not None:
        named = _named(index, request.cites)
        ids = [id_ for id_ in ids if any(m.document in named for m in index.cites.get(id_, ()))]
    return _sorted_provisions(site, (index.provisions[id_] for id_ in ids), request)


def _under(index: Index, facet: str, word: str) -> Collection[str]:
    """Return the provisions under a word; "the secretariat" is the one of each body."""
    words = index.facets[facet]
    if (facet, word) != ("addressee", SECRETARIAT):
        return frozenset(words.get(word, ()))
    own = {SECRETARIAT, *index.secretariats.values()}
    return frozenset(
        id_
        for secretariat in own
        for id_ in words.get(secretariat, ())
        if index.secretariat_of(index.provisions[id_].body) == secretariat
    )


def _named(index: Index, document: str) -> frozenset[str]:
    """Return a document and the works that it contains: who cites those cites it."""
    return frozenset((document, *index.contained.get(document, ())))


def _sorted_provisions(site: Site, found: Iterable[Entry], request: Request) -> list[Entry]:
    ties = site.index.ties_to
    keys: dict[str, Any] = {
        "newest": lambda entry: _day(entry.day, newest=True),
        "oldest": lambda entry: _day(entry.day),
        "number": lambda entry: natural(entry),
        "title": lambda entry: folded(bare(site.title_of(entry.id))),
        "cited": lambda entry: -len(ties.get(entry.id, ())),
    }
    return sorted(found, key=keys[request.order])[: request.limit]


def natural(entry: Entry) -> Any:  # noqa: ANN401 - a key for sorting
    """Return the order by number, 2 before 10; measures are in their plan's own order."""
    if entry.kind == "measure":
        return ()
    parts = re.findall(r"\d+|[^\W\d]+", entry.number or "")
    numbers = tuple((part.isdigit(), int(part) if part.isdigit() else 0, part) for part in parts)
    return not parts, numbers, entry.record.paragraph or 0


def _day(day: date | None, *, newest: bool = False) -> tuple[bool, int]:
    """Return the order by day; what has none comes last."""
    if day is None:
        return True, 0
    return False, -day.toordinal() if newest else day.toordinal()


def sessions(site: Site, request: Request) -> list[str]:
    """Return the ids of the sessions that a request chooses."""
    named = None if request.cites is None else _named(site.index, request.cites)
    found = {
        id_: file.record
        for id_, file in site.corpus.sessions.items()
        if request.words.get("body") in (None, id_.partition("/")[0])
        and request.words.get("year") in (None, *years_of(file.record))
        and (named is None or not named.isdisjoint(site.index.cited_in.get(id_, ())))
    }
    keys: dict[str, Any] = {
        "newest": lambda id_: _day(found[id_].first_day, newest=True),
        "oldest": lambda id_: _day(found[id_].first_day),
        "number": lambda id_: [int(part) for part in re.findall(r"\d+", found[id_].number)],
        "title": lambda id_: folded(bare(site.session_full(id_))),
    }
    return sorted(found, key=keys[request.order])[: request.limit]


def documents(site: Site, request: Request) -> list[DocumentEntry]:
    """Return the documents that a request chooses: those cited in a session, by a body."""
    index = site.index
    homes = _homes(index, request)
    if homes is None:
        found = list(index.documents.values())
    else:
        cited = frozenset(chain.from_iterable(index.cited_in.get(home, ()) for home in homes))
        found = [document for document in index.documents.values() if document.id in cited]
    keys: dict[str, Any] = {
        "number": lambda document: (),
        "title": lambda document: _titled(site, document),
        "cited": lambda document: -len(index.citing(document.id)),
        "newest": lambda document: _day(document.record.date, newest=True),
        "oldest": lambda document: _day(document.record.date),
    }
    return sorted(found, key=keys[request.order])[: request.limit]


def _titled(site: Site, document: DocumentEntry) -> tuple[bool, tuple[str, str]]:
    title = site.plain(document.record.title)
    return not title, folded(title)


def _homes(index: Index, request: Request) -> Collection[str] | None:
    """Return the sessions and plans whose documents are asked for; None for all."""
    body = request.words.get("body")
    homes = None if body is None else homes_of(index, body)
    if request.session is None:
        return homes
    return [request.session] if homes is None or request.session in homes else []


def homes_of(index: Index, body: str) -> tuple[str, ...]:
    """Return the sessions and plans of a body."""
    return (*index.sessions_of.get(body, ()), *index.plans_of.get(body, ()))
