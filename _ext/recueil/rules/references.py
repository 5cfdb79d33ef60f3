"""References inside a report: its sections, their paragraphs, its agenda."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from recueil.corpus import Corpus, File
from recueil.i18n import N_
from recueil.index import Index
from recueil.model import Plan, Provision, Section, Session
from recueil.nearest import suggestion
from recueil.problems import Kind, Problem, YamlPath
from recueil.rules.firsts import Firsts
from recueil.rules.paragraphs import Span, related
from recueil.rules.whole import Whole


def places_in_the_report_exist(corpus: Corpus, index: Index, whole: Whole) -> Iterator[Problem]:
    """Find provisions and sections that name a section or an agenda item that is not there."""
    firsts = Firsts()
    places = {id_: _Places.of_session(file) for id_, file in corpus.sessions.items()}
    places |= {id_: _Places.of_plan(file) for id_, file in corpus.plans.items()}
    for entry in index.provisions.values():
        record = entry.record
        if record.section is not None or record.agenda_item is not None:
            yield from places[entry.home].check(record, entry.path, firsts)
    for section in index.sections.values():
        if section.record.agenda_item is not None:
            yield from places[section.home].check(section.record, section.path, firsts)


@dataclass(frozen=True, slots=True)
class _Places:
    """The sections and agenda items of one file."""

    file: str
    sections: frozenset[str]
    items: frozenset[str]

    @classmethod
    def of_session(cls, file: File[Session]) -> _Places:
        sections = frozenset(section.number for section in file.record.sections)
        return cls(file.file, sections, frozenset(item.number for item in file.record.agenda))

    @classmethod
    def of_plan(cls, file: File[Plan]) -> _Places:
        sections = frozenset(section.number for section in file.record.sections)
        return cls(file.file, sections, frozenset())

    def check(
        self, record: Provision | Section, path: YamlPath, firsts: Firsts
    ) -> Iterator[Problem]:
        """Yield what `record` names and is not there."""
        item = record.agenda_item
        if item is not None and item not in self.items:
            meant = self._meant(item, self.items, firsts)
            yield self._unknown(_NO_ITEM, item, meant, (*path, "agenda_item"))
        section = record.section if isinstance(record, Provision) else None
        if section is not None and section not in self.sections:
            meant = self._meant(section, self.sections, firsts)
            yield self._unknown(_NO_SECTION, section, meant, (*path, "section"))

    def _meant(self, number: str, known: frozenset[str], firsts: Firsts) -> dict[str, object]:
        return suggestion(number, sorted(known)) if firsts.is_told(self.file) else {}

    def _unknown(
        self, message: str, number: str, meant: dict[str, object], path: YamlPath
    ) -> Problem:
        words = {"number": number, **meant}
        return Problem(Kind.UNKNOWN_ID, self.file, message, words, path)


_NO_SECTION = N_('there is no section "%(number)s" in this file')
_NO_ITEM = N_('there is no item "%(number)s" in the agenda of this file')


@dataclass(frozen=True, slots=True)
class _Range:
    """Paragraphs of a section."""

    first: int
    last: int
    section: str
    path: YamlPath


def sections_do_not_overlap(corpus: Corpus, index: Index, whole: Whole) -> Iterator[Problem]:
    """Find paragraphs that two sections claim, unless one is part of the other."""
    for file in corpus.sessions.values():
        ranges = list(_ranges(file.record))
        for span in ranges:
            if span.last < span.first:
                words = {"first": span.first, "last": span.last}
                yield Problem(Kind.INVALID_VALUE, file.file, _BACKWARDS, words, span.path)
        yield from _overlaps(file.file, ranges)


def _ranges(session: Session) -> Iterator[_Range]:
    for nth, section in enumerate(session.sections):
        for place, text in enumerate(section.paragraphs):
            first, last = Span.of(text)
            yield _Range(first, last, section.number, ("sections", nth, "paragraphs", place))


def _overlaps(file: str, ranges: list[_Range]) -> Iterator[Problem]:
    reaching: list[_Range] = []
    for span in sorted(ranges, key=lambda span: (span.first, span.path)):
        reaching = [other for other in reaching if other.last >= span.first]
        for other in reaching:
            if not related(span.section, other.section):
                later, earlier = sorted((span, other), key=lambda span: span.path, reverse=True)
                words = {"paragraph": span.first, "section": earlier.section}
                yield Problem(Kind.DUPLICATE_NUMBER, file, _SHARED, words, later.path)
                break
        reaching.append(span)


_BACKWARDS = N_("paragraphs %(first)d to %(last)d run backwards")
_SHARED = N_('paragraph %(paragraph)d already belongs to section "%(section)s"')
