"""Coverage: what of each report is published, beside what was counted by hand in the report.

The meaning of each count is in `recueil.model.source.Counts`; this is the one place where
the published side of it is worked out, for the rule that compares and the page that shows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from recueil.corpus import Corpus, File
from recueil.i18n import N_
from recueil.ids import session_of
from recueil.index import Entry, Index
from recueil.model import (
    Event,
    Link,
    Plan,
    Proposal,
    Record,
    Session,
)
from recueil.model.provision import Basis, DecisionKind
from recueil.model.source import Counts, Source
from recueil.walk import walk


@dataclass(frozen=True, slots=True)
class Counted:
    """A number counted by hand, and the file that gives it."""

    number: int
    file: str


@dataclass(frozen=True, slots=True)
class Row:
    """One count of a report."""

    name: str
    """As in `source.counts`: `decisions`."""
    counted: tuple[Counted, ...]
    """By each file that gives it; sessions of one report may both do."""
    published: int

    @property
    def agrees(self) -> bool:
        """Whether everything counted is published, as far as it was counted."""
        return all(counted.number == self.published for counted in self.counted)


Home = File[Session] | File[Plan]
"""What is made from a report, or from a part of one."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """A report, the sessions and plans made from it, and its counts."""

    source: Source
    """As the first of its files gives it."""
    files: tuple[Home, ...]
    rows: tuple[Row, ...]
    """Every count, in the order of the records; also what nobody has counted."""

    @property
    def homes(self) -> tuple[str, ...]:
        """The ids of the sessions and plans."""
        return tuple(file.id for file in self.files)

    @property
    def counted_rows(self) -> tuple[Row, ...]:
        """The rows that somebody has counted."""
        return tuple(row for row in self.rows if row.counted)

    @property
    def agrees(self) -> bool:
        """Whether something was counted, and all of it is published."""
        return bool(self.counted_rows) and all(row.agrees for row in self.counted_rows)


def coverage(corpus: Corpus, index: Index) -> tuple[Coverage, ...]:
    """Return the coverage of each report, in the order of the corpus."""
    of_source: dict[str, list[Home]] = {}
    homes: tuple[Home, ...] = (*corpus.sessions.values(), *corpus.plans.values())
    for home in homes:
        of_source.setdefault(home.record.source.id, []).append(home)
    return coverage_of(of_source.values(), index)


def coverage_of(reports: Iterable[Sequence[Home]], index: Index) -> tuple[Coverage, ...]:
    """Return the coverage of reports, each given as the sessions and plans made from it."""
    tied, marked = _documents_of_relations(index), _marks_of_citations(index)
    return tuple(_coverage(_Published(homes, index, tied, marked)) for homes in reports)


def _coverage(published: _Published) -> Coverage:
    homes = published.homes
    rows = (Row(name, _counted(homes, name), count(published)) for name, count in _COUNTS.items())
    return Coverage(homes[0].record.source, tuple(homes), tuple(rows))


def _counted(homes: Sequence[Home], name: str) -> tuple[Counted, ...]:
    stated = ((home.record.source.counts or Counts(), home.file) for home in homes)
    return tuple(
        Counted(number, file)
        for counts, file in stated
        if (number := getattr(counts, name)) is not None
    )


Tied = dict[str, set[str]]
"""The documents that stated relations name, by session or plan."""


Marks = dict[str, set[tuple[str, str]]]
"""The footnote marks of citations with what they name, by file."""


def _marks_of_citations(index: Index) -> Marks:
    found: Marks = {}
    for mentions in index.cited_by.values():
        for mention in mentions:
            if mention.citation.footnote:
                mark = mention.citation.footnote, mention.document
                found.setdefault(mention.file, set()).add(mark)
    return found


def _documents_of_relations(index: Index) -> Tied:
    found: Tied = {}
    for ties in index.ties_from.values():
        for tie in ties:
            if tie.relation.basis is Basis.STATED and not isinstance(tie.relation.target, str):
                found.setdefault(session_of(tie.source), set()).add(tie.target)
    return found


class _Published:
    """What the files made from one report hold."""

    def __init__(self, homes: Sequence[Home], index: Index, tied: Tied, marked: Marks) -> None:
        self.tied = tied
        self.marked = marked
        self.index = index
        self.homes = homes
        self.sessions = [home.record for home in homes if isinstance(home.record, Session)]
        self.plans = [home.record for home in homes if isinstance(home.record, Plan)]
        self.provisions: list[Entry] = [
            index.provisions[id_] for home in homes for id_ in index.of_home.get(home.id, ())
        ]

    def of_kind(self, kind: str) -> int:
        return sum(entry.kind == kind for entry in self.provisions)

    def inside(self, kind: type[Record]) -> int:
        return sum(len(walk(home.record, kind)) for home in self.homes)

    def members(self, *, countries: bool) -> int:
        groups = (group for session in self.sessions for group in session.participants)
        members = {member.id for group in groups for member in group.members}
        return sum(member.isupper() is countries for member in members)

    def sections(self) -> int:
        return sum(len(home.record.sections) for home in self.homes)

    def organisational(self) -> int:
        decisions = (one for session in self.sessions for one in session.decisions)
        return sum(decision.kind is DecisionKind.ORGANISATIONAL for decision in decisions)

    def points(self) -> int:
        records = (entry.record for entry in self.provisions if entry.kind != "clause")
        waiting = [point for record in records for point in record.points]
        for point in waiting:
            waiting.extend(point.points)
        return len(waiting)

    def paragraphs(self) -> int:
        return sum(last - first + 1 for first, last in _merged(self._ranges()))

    def _ranges(self) -> Iterator[tuple[int, int]]:
        for session in self.sessions:
            for section in session.sections:
                for text in section.paragraphs:
                    first, _, last = text.partition("-")
                    yield int(first), int(last or first)
        for entry in self.provisions:
            if entry.record.paragraph is not None:
                yield entry.record.paragraph, entry.record.paragraph

    def symbols(self) -> int:
        named = {id_ for home in self.homes for id_ in self.index.cited_in.get(home.id, ())}
        named = named.union(*(self.tied.get(home.id, ()) for home in self.homes))
        found = (self.index.documents.get(id_) for id_ in named)
        return sum(document is not None and document.symbol is not None for document in found)

    def links(self) -> int:
        return len({link.url for home in self.homes for link, _ in walk(home.record, Link)})

    def footnotes(self) -> int:
        """Count marks; an asterisk is a mark on many pages, told apart by what it names."""
        marks = {mark for home in self.homes for mark in self.marked.get(home.file, ())}
        marks |= {
            (link.footnote, link.url)
            for home in self.homes
            for link, _ in walk(home.record, Link)
            if link.footnote
        }
        return len({(mark, None if mark.isdecimal() else named) for mark, named in marks})


def _merged(ranges: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield ranges that cover the same numbers and do not overlap."""
    reached = 0
    for first, last in sorted(ranges):
        if last > reached:
            yield max(first, reached + 1), last
            reached = last


_COUNTS: dict[str, Callable[[_Published], int]] = {
    "paragraphs": _Published.paragraphs,
    "sections": _Published.sections,
    "clauses": lambda published: published.of_kind("clause"),
    "recommendations": lambda published: published.of_kind("recommendation"),
    "decisions": lambda published: published.of_kind("decision"),
    "organisational": _Published.organisational,
    "measures": lambda published: published.of_kind("measure"),
    "points": _Published.points,
    "agenda_items": lambda published: sum(len(one.agenda) for one in published.sessions),
    "officers": lambda published: len(
        {officer.name for session in published.sessions for officer in session.officers}
    ),
    "states": lambda published: published.members(countries=True),
    "organisations": lambda published: published.members(countries=False),
    "symbols": _Published.symbols,
    "links": _Published.links,
    "footnotes": _Published.footnotes,
    "proposals": lambda published: published.inside(Proposal),
    "events": lambda published: published.inside(Event),
}
"""How each count is made; a test holds the names against those of the record."""

LABELS = {
    "paragraphs": N_("Paragraphs"),
    "sections": N_("Sections"),
    "clauses": N_("Preambular clauses"),
    "recommendations": N_("Recommendations"),
    "decisions": N_("Decisions"),
    "organisational": N_("of which organizational"),
    "measures": N_("Measures"),
    "points": N_("Points"),
    "agenda_items": N_("Agenda items"),
    "officers": N_("Office-holders"),
    "states": N_("States taking part"),
    "organisations": N_("Organizations taking part"),
    "symbols": N_("Document symbols"),
    "links": N_("Web addresses"),
    "footnotes": N_("Footnotes"),
    "proposals": N_("Proposals"),
    "events": N_("Events"),
}
"""What each count is called."""
