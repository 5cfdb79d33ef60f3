"""Paragraphs: a place in the report is inside it, and inside the section that is named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from recueil.corpus import Corpus
from recueil.i18n import N_
from recueil.index import Index
from recueil.model import Citation, Event, Link, Proposal, Provision, Relation, Session
from recueil.model.people import Officer, ParticipantGroup
from recueil.problems import Kind, Problem, YamlPath
from recueil.rules.whole import Whole
from recueil.walk import walk


class Span(NamedTuple):
    """A range of paragraphs, its last included."""

    first: int
    last: int

    @classmethod
    def of(cls, text: str) -> Span:
        """Read `4-11`, or `12`."""
        first, _, last = text.partition("-")
        return cls(int(first), int(last or first))

    def __str__(self) -> str:
        return str(self.first) if self.first == self.last else f"{self.first}-{self.last}"


Spans = Mapping[str, tuple[Span, ...]]
"""The paragraphs of each section, its subsections' and those of the sections around it included."""


def related(one: str, other: str) -> bool:
    """Whether a section is the other or a part of it: `II` and `II.A`."""
    return one == other or one.startswith(f"{other}.") or other.startswith(f"{one}.")


def paragraphs_are_of_the_report(corpus: Corpus, index: Index, whole: Whole) -> Iterator[Problem]:
    """Find paragraphs beyond the end of the report, and outside the section that is named."""
    for file in corpus.sessions.values():
        spans = _spans(file.record)
        end = whole.papers.last_paragraph(file.record.source.id)
        for number, section, path in _places(file.record):
            words: dict[str, object] = {"paragraph": number}
            if end is not None and number > end:
                words |= {"last": end}
                yield Problem(Kind.PARAGRAPH_OUTSIDE, file.file, _BEYOND, words, path)
            elif section in spans and not _within(number, spans[section]):
                words |= {"section": section, "expected": ", ".join(map(str, spans[section]))}
                yield Problem(Kind.PARAGRAPH_OUTSIDE, file.file, _OUTSIDE, words, path)


def _spans(session: Session) -> Spans:
    own = {one.number: tuple(map(Span.of, one.paragraphs)) for one in session.sections}
    return {
        number: tuple(
            sorted(span for other in own if related(number, other) for span in own[other])
        )
        for number in own
        if own[number]
    }


def _within(number: int, spans: tuple[Span, ...]) -> bool:
    return any(span.first <= number <= span.last for span in spans)


Place = tuple[int, str, YamlPath]
"""A paragraph, the section in which it should be (or none) and where it is written."""


_HOLDERS = (Provision, Citation, Relation, Proposal, Event, Link, Officer, ParticipantGroup)


def _places(session: Session) -> Iterator[Place]:
    for nth, section in enumerate(session.sections):
        for place, text in enumerate(section.paragraphs):
            yield Span.of(text).last, "", ("sections", nth, "paragraphs", place)
    record: Any
    for record, path in walk(session, *_HOLDERS):
        if record.paragraph is not None:
            yield record.paragraph, _section_at(session, path), (*path, "paragraph")


def _section_at(session: Session, path: YamlPath) -> str:
    """Return the number of the section in which a part of the session stands, if in any."""
    match path:
        case ("sections", int(nth), *_):
            return session.sections[nth].number
        case ("preamble" | "recommendations" | "decisions" as name, int(nth), *_):
            return getattr(session, name)[nth].section or ""
    return ""


_BEYOND = N_(
    "paragraph %(paragraph)d is beyond the end of the report (source.counts.paragraphs: %(last)d)"
)
_OUTSIDE = N_('paragraph %(paragraph)d is not one of section "%(section)s"')
