"""The index: links, backlinks, threads and facets of a corpus, as ids.

It is built once per corpus, sorted and deterministic; whoever shows or exports records
asks it and decides nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, TypeVar

from recueil.corpus import Corpus
from recueil.ids import session_of
from recueil.index.citations import (
    Mention,
    mentions_of_homes,
    mentions_of_provision,
    mentions_of_section,
    organisation_of,
)
from recueil.index.documents import DocumentEntry, Evidence, documents, evidence, holder_of, names
from recueil.index.editions import touched
from recueil.index.entries import Entry, PointEntry, SectionEntry, entries, points, sections
from recueil.index.facets import SECRETARIAT, VOCABULARIES, Facets, facets, secretariats
from recueil.index.relations import Steps, Tie, grouped, lineage, ties
from recueil.index.relatives import forms, neighbours

K = TypeVar("K")
V = TypeVar("V")

__all__ = [
    "Days",
    "DocumentEntry",
    "Entry",
    "Evidence",
    "Index",
    "Mention",
    "PointEntry",
    "SectionEntry",
    "Tie",
]


class Days(NamedTuple):
    """The first and the last day of a session."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Index:
    """What the records of a corpus have to do with one another."""

    corpus: Corpus
    provisions: Mapping[str, Entry]
    points: Mapping[str, PointEntry]
    sections: Mapping[str, SectionEntry]
    documents: Mapping[str, DocumentEntry]
    cites: Mapping[str, tuple[Mention, ...]]
    """By the id of what cites; a provision's include its points'."""
    cited_by: Mapping[str, tuple[Mention, ...]]
    """By the id of the document."""
    contained: Mapping[str, tuple[str, ...]]
    """The works that each document contains: those who cite them cite it."""
    evidence: Mapping[str, tuple[Evidence, ...]]
    """By the id of the document: what it shows of provisions."""
    called: Mapping[str, str]
    """The id of each document by its name: its symbol, or its id as a work."""
    ties_from: Mapping[str, tuple[Tie, ...]]
    ties_to: Mapping[str, tuple[Tie, ...]]
    of_home: Mapping[str, tuple[str, ...]]
    """The provisions of each session and plan."""
    forms: Mapping[str, tuple[str, ...]]
    """The addenda, corrigenda and revisions of each document, and what it is one of."""
    in_series: Mapping[str, tuple[str, ...]]
    """What stands nearest to each document in its series."""
    points_of: Mapping[str, tuple[str, ...]]
    """The points of each provision, at any depth."""
    told_by: Mapping[str, tuple[str, ...]]
    """The sessions and plans of which each report (`source.id`) tells."""
    sections_of: Mapping[str, tuple[str, ...]]
    """The sections of each session, in document order."""
    cited_in: Mapping[str, tuple[str, ...]]
    """The documents cited anywhere in each session and plan, in document order."""
    cited_from: Mapping[str, tuple[str, ...]]
    """The sessions and plans that cite each document, in the order of the corpus."""
    documents_of: Mapping[str, tuple[str, ...]]
    """The registered documents of each body."""
    sessions_of: Mapping[str, tuple[str, ...]]
    """The sessions of each body, by date."""
    plans_of: Mapping[str, tuple[str, ...]]
    children_of: Mapping[str, tuple[str, ...]]
    """The bodies under each body."""
    facets: Facets
    secretariats: Mapping[str, str]
    days: Mapping[str, Days]
    """When each session was held: many ask for this alone of all that a session is."""
    touched: Mapping[str, date]
    """The last edition that added, changed or moved a record, by the record's id."""
    older: Steps
    newer: Steps

    @classmethod
    def build(cls, corpus: Corpus) -> Index:
        """Build the index of `corpus`."""
        provisions = {entry.id: entry for entry in entries(corpus)}
        in_sections = {entry.id: entry for entry in sections(corpus)}
        every = list(_mentions(corpus, provisions.values(), in_sections.values()))
        found = list(ties(corpus, provisions.values(), in_sections.values()))
        shown = list(evidence(corpus, provisions.values()))
        of_documents = documents(corpus, every, found, shown)
        holders = ((holder_of(entry), id_) for id_, entry in of_documents.items())
        of_points = {p.id: p for entry in provisions.values() for p in points(entry)}
        cited_in = _cited_in(every)
        other_forms = forms(of_documents.values())
        steps = [
            (tie.source, _holder(of_points, tie.target))
            for tie in found
            if tie.target not in of_documents
        ]
        return cls(
            corpus=corpus,
            provisions=provisions,
            points=of_points,
            sections=in_sections,
            documents=of_documents,
            cites=_grouped((_citing(m.by), m) for m in every),
            cited_by=_grouped((m.document, m) for m in every),
            contained=_grouped((holder, work) for holder, work in holders if holder),
            evidence=_grouped((one.document, one) for one in shown),
            called=names(of_documents),
            ties_from=grouped(found, by_target=False),
            ties_to=grouped(found, by_target=True),
            of_home=_grouped((entry.home, entry.id) for entry in provisions.values()),
            points_of=_grouped((point.provision, id_) for id_, point in of_points.items()),
            told_by=_grouped(
                (file.record.source.id, id_)
                for homes in (corpus.sessions, corpus.plans)
                for id_, file in homes.items()
            ),
            sections_of=_grouped((entry.home, entry.id) for entry in in_sections.values()),
            forms=other_forms,
            in_series=neighbours(of_documents.values(), other_forms),
            cited_in=cited_in,
            cited_from=_grouped(
                (document, home) for home, named in cited_in.items() for document in named
            ),
            documents_of=_grouped(
                (entry.record.body, entry.id)
                for entry in of_documents.values()
                if entry.record.body
            ),
            sessions_of=_grouped((id_.partition("/")[0], id_) for id_ in corpus.sessions),
            plans_of=_grouped((file.record.body, id_) for id_, file in corpus.plans.items()),
            children_of=_grouped(
                (file.record.parent or "", id_) for id_, file in corpus.bodies.items()
            ),
            facets=facets(corpus, provisions.values()),
            secretariats=secretariats(corpus),
            days={
                id_: Days(file.record.first_day, file.record.last_day)
                for id_, file in corpus.sessions.items()
            },
            touched=touched(corpus),
            older=_grouped(steps),
            newer=_grouped((target, source) for source, target in steps),
        )

    def news(self, id_: str) -> date | None:
        """Return the day on which there was last something new of a provision or a session."""
        entry = self.provisions.get(id_)
        days = (self.day(id_), self.touched.get(id_), entry and self.touched.get(entry.home))
        return max((one for one in days if one), default=None)

    def day(self, id_: str) -> date | None:
        """Return the day of a provision or a session; a plan's measures have none."""
        if entry := self.provisions.get(id_):
            return entry.day
        days = self.days.get(id_)
        return days.last if days else None

    def thread(self, record: str) -> tuple[str, ...]:
        """Return the ids of the thread through a record, its own first, then the nearest."""
        return lineage(record, self.older, self.newer)

    def narrower(self, facet: str, word: str) -> frozenset[str]:
        """Return a word and all that stand under it in its vocabulary, however far down."""
        file = self.corpus.vocabularies.get(VOCABULARIES.get(facet, ""))
        terms = file.record.items() if file else ()
        found, waiting = {word}, [word]
        for one in waiting:
            under = [name for name, term in terms if term.broader == one and name not in found]
            found.update(under)
            waiting += under
        return frozenset(found)

    def holder(self, id_: str) -> str:
        """Return the provision to which a point belongs; anything else is its own holder."""
        return _holder(self.points, id_)

    def ties_into(self, id_: str) -> tuple[Tie, ...]:
        """Return what later records say of a provision or of its points, in their order."""
        record = self.provisions[id_]
        owners = (id_, *(point.id for point in points(record))) if record.record.points else (id_,)
        return tuple(tie for owner in owners for tie in self.ties_to.get(owner, ()))

    def compared(self, id_: str) -> Mapping[str, tuple[Tie, ...]]:
        """Return the earlier provisions to which one goes back at first hand, with the ties."""
        found: dict[str, tuple[Tie, ...]] = {}
        for tie in self.ties_from.get(id_, ()):
            earlier = self.holder(tie.target)
            if earlier in self.provisions and earlier != id_:
                found[earlier] = (*found.get(earlier, ()), tie)
        return found

    def newest_first(self, ids: Iterable[str]) -> tuple[Entry, ...]:
        """Return provisions by session, the newest first, in document order within one."""
        entries_ = (self.provisions[id_] for id_ in ids)
        return tuple(sorted(entries_, key=lambda entry: -self._last_day(entry.home)))

    def _last_day(self, home: str) -> int:
        days = self.days.get(home)
        return days.last.toordinal() if days else 0

    def citing(self, document: str) -> tuple[Mention, ...]:
        """Return the citations of a document, under its symbol or the name of what it contains."""
        own = self.cited_by.get(document, ())
        if document not in self.contained:
            return own
        works = self.contained[document]
        return (*own, *(mention for work in works for mention in self.cited_by.get(work, ())))

    def secretariat_of(self, body: str) -> str:
        """Return whom a body means by "the secretariat"."""
        return self.secretariats.get(body, SECRETARIAT)


def _holder(of_points: Mapping[str, PointEntry], id_: str) -> str:
    """Return the provision of a point: what is said of the one is said of the other."""
    return of_points[id_].provision if id_ in of_points else id_


def _mentions(
    corpus: Corpus, provisions: Iterable[Entry], in_sections: Iterable[SectionEntry]
) -> Iterable[Mention]:
    yield from mentions_of_homes(corpus)
    for section in in_sections:
        yield from mentions_of_section(section, organisation_of(corpus, section.body))
    for entry in provisions:
        yield from mentions_of_provision(entry, organisation_of(corpus, entry.body))


def _citing(by: str) -> str:
    """Return under which id a mention is listed: a point's under its provision's."""
    return by if "#section" in by else by.partition("#")[0]


def _cited_in(mentions: Iterable[Mention]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for mention in mentions:
        found[session_of(mention.by)][mention.document] = None
    return {home: tuple(documents_) for home, documents_ in found.items()}


def _grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    groups: dict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return {key: tuple(values) for key, values in groups.items()}
