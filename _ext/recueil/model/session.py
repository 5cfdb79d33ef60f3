"""A session file: facts, agenda, sections, participants, provisions, provenance."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from recueil.model.base import (
    CountryCode,
    IsoDate,
    Label,
    MemberId,
    ParagraphNumber,
    Record,
    Url,
    Word,
    Words,
)
from recueil.model.citation import Citation, Numbered
from recueil.model.provision import Clause, Decision, Recommendation, Relation

ParagraphRange = Annotated[str, StringConstraints(pattern=r"^\d{1,5}(?:-\d{1,5})?$")]
"""A range of paragraphs: `"4-11"`, or one: `"12"`."""


class Mode(StrEnum):
    """How a session met, only if the source says so."""

    IN_PERSON = "in-person"
    HYBRID = "hybrid"
    ONLINE = "online"


class OfficerEvent(StrEnum):
    """What happened to an officer at this session."""

    ELECTED = "elected"
    RE_ELECTED = "re-elected"
    CONTINUING = "continuing"
    OUTGOING = "outgoing"


class EventKind(StrEnum):
    """What kind of event a section tells of."""

    WORKSHOP = "workshop"
    SEMINAR = "seminar"
    CONSULTATIONS = "consultations"
    CONFERENCE = "conference"
    MEETING = "meeting"
    PANEL = "panel"
    PUBLICATION = "publication"
    TRAINING = "training"


def _as_member(value: object) -> object:
    return {"id": value} if isinstance(value, str) else value


class MemberRecord(Record):
    """A country or organisation, with the name that the source prints where it differs."""

    id: MemberId
    """Country code, or word of vocabulary/organisations."""
    printed: Label | None = None
    """How the source writes it, where that differs from our label."""


Member = Annotated[
    MemberRecord, BeforeValidator(_as_member, json_schema_input_type=MemberId | MemberRecord)
]
"""`DE`, or `{id: MK, printed: …}`."""


class Link(Record):
    """An address that the source prints."""

    url: Url
    """The address."""
    title: Words | None = None
    """What is there, in our words."""
    footnote: Numbered | None = None
    """Mark of the footnote that prints it."""
    paragraph: ParagraphNumber | None = None
    """Paragraph of the source."""


class Officer(Record):
    """Someone who holds an office."""

    name: Label
    """As printed, without the title."""
    role: Word
    """From vocabulary/roles."""
    country: CountryCode | None = None
    """Country printed with the name."""
    event: OfficerEvent | None = None
    """What happened at this session."""
    body: Word | None = None
    """Body of the office, where it is not the body that meets."""
    term: Words | None = None
    """Length of the mandate, as the source gives it."""
    paragraph: ParagraphNumber | None = None
    """Paragraph of the source."""


class AgendaItem(Record):
    """An item of an agenda."""

    number: Numbered
    """`"3"`, or `"8.a"` for a sub-item."""
    title: Words
    """Its title, in our words where the source does not print one."""


class Proposal(Record):
    """A proposal made at the session, and by whom."""

    by: tuple[Member, ...]
    """Who made it."""
    supported_by: tuple[Member, ...] = ()
    """Who supported it, where the source names them."""
    title: Words
    """What it is about, in our words."""
    digest: Words | None = None
    """What it says or asks."""
    paragraph: ParagraphNumber | None = None
    """Paragraph of the source."""
    cites: tuple[Citation, ...] = ()
    """Documents that carry it."""


class Event(Record):
    """A workshop, a seminar, a round of consultations… that the source tells of."""

    kind: EventKind
    """What kind of event."""
    title: Words
    """Its title."""
    digest: Words | None = None
    """What happened, in our words."""
    by: tuple[Member, ...] = ()
    """Who organised it."""
    start: IsoDate | None = None
    """First day, only if printed."""
    end: IsoDate | None = None
    """Last day."""
    place: Words | None = None
    """Where."""
    paragraph: ParagraphNumber | None = None
    """Paragraph of the source."""
    cites: tuple[Citation, ...] = ()
    """Documents of the event."""
    links: tuple[Link, ...] = ()
    """Addresses of the event."""


class Section(Record):
    """A section of the report: what was discussed, and what it names."""

    number: Numbered
    """As printed, its parents first: `II.A`, `II.B.3`."""
    title: Words
    """Its title."""
    numbered_by: Annotated[str, Field(pattern="^editor$")] | None = None
    """`editor` where the report has no headings and the number and title are ours."""
    agenda_item: Numbered | None = None
    """Agenda item."""
    paragraphs: tuple[ParagraphRange, ...] = ()
    """Ranges of paragraphs of the source: `["4-11"]`."""
    digest: Words | None = None
    """What was discussed, in our words."""
    cites: tuple[Citation, ...] = ()
    """Documents named outside the provisions."""
    proposals: tuple[Proposal, ...] = ()
    """Proposals made."""
    events: tuple[Event, ...] = ()
    """Events told of."""
    links: tuple[Link, ...] = ()
    """Addresses printed."""
    relations: tuple[Relation, ...] = ()
    """Links that the discussion states, outside any provision."""


class ParticipantGroup(Record):
    """A group of participants, as the report lists them."""

    group: Word
    """From vocabulary/groups."""
    paragraph: ParagraphNumber | None = None
    """Paragraph of the list."""
    members: tuple[Member, ...] = ()
    """In the source's order."""
    cites: tuple[Citation, ...] = ()
    """Document that carries the full list."""
    note: Words | None = None
    """What the source says of the group where it names nobody."""


class Annex(Record):
    """An annex of the report."""

    number: Numbered | None = None
    """As printed."""
    title: Words
    """Its title."""
    next_session: Numbered | None = None
    """Session whose provisional agenda it holds."""
    agenda: tuple[AgendaItem, ...] = ()
    """That agenda."""


Count = Annotated[int, Field(strict=True, ge=0)]
"""How many, counted by hand."""


class Counts(Record):
    """What is in the report, counted by hand from the report."""

    paragraphs: Count | None = None
    """Numbered paragraphs (of the body of the report)."""
    sections: Count | None = None
    """Sections and subsections with a heading of their own."""
    clauses: Count | None = None
    """Preambular paragraphs."""
    recommendations: Count | None = None
    """Agreed recommendations."""
    decisions: Count | None = None
    """Decisions, organisational ones included."""
    organisational: Count | None = None
    """Of these, the organisational ones."""
    measures: Count | None = None
    """Measures of a plan."""
    points: Count | None = None
    """Points of recommendations, decisions or measures, at any depth."""
    agenda_items: Count | None = None
    """Items of the session's agenda."""
    officers: Count | None = None
    """Officers named."""
    states: Count | None = None
    """States listed as taking part, observers and non-members included."""
    organisations: Count | None = None
    """Organisations listed as taking part."""
    symbols: Count | None = None
    """Distinct document symbols printed, resolutions cited by number included."""
    links: Count | None = None
    """Distinct web addresses printed."""
    footnotes: Count | None = None
    """Footnotes; an asterisk counts once for each text that it marks."""
    proposals: Count | None = None
    """Proposals."""
    events: Count | None = None
    """Events told of."""


class Source(Record):
    """Provenance: the report from which the record was made, shown on every page."""

    id: Word
    """One word for the report; two sessions may share it."""
    title: Words
    """Its title."""
    language: Annotated[str, StringConstraints(pattern="^[a-z]{2}$")]
    """Language of the text that was read."""
    date: IsoDate | None = None
    """Date of the report, only if printed."""
    transcription: Annotated[str, Field(pattern="^(digest|full)$")]
    """`digest`: summarised by the editors; `full`: the official text is given."""
    paragraphs: Annotated[str, Field(pattern="^(printed|counted)$")] = "printed"
    """`counted` where the report prints no paragraph numbers and we count them."""
    counts: Counts | None = None
    """Counted by hand from the report."""


class Session(Record):
    """One meeting of a body."""

    number: Numbered
    """Unique within the body; the file is `<number>.yaml`."""
    start: IsoDate | None = None
    """First day."""
    end: IsoDate | None = None
    """Last day."""
    dates: tuple[IsoDate, ...] = ()
    """Instead of start and end, where the days are not a range."""
    place: Words | None = None
    """Town."""
    mode: Mode | None = None
    """Only if the source says so."""
    report: Label | None = None
    """Symbol of the report, only if the source prints it."""
    theme: Words | None = None
    """Theme of the session."""
    summary: Words | None = None
    """One sentence on what the session did, ours."""
    officers: tuple[Officer, ...] = ()
    """Officers."""
    agenda: tuple[AgendaItem, ...] = ()
    """The agenda as adopted."""
    sections: tuple[Section, ...] = ()
    """The report's own sections."""
    participants: tuple[ParticipantGroup, ...] = ()
    """Participants by group."""
    preamble: tuple[Clause, ...] = ()
    """Preambular paragraphs."""
    recommendations: tuple[Recommendation, ...] = ()
    """Agreed recommendations."""
    decisions: tuple[Decision, ...] = ()
    """Decisions, in the report's order."""
    annexes: tuple[Annex, ...] = ()
    """Annexes."""
    source: Source
    """Provenance."""

    @model_validator(mode="after")
    def _dated(self) -> Session:
        if self.dates and (self.start or self.end):
            raise PydanticCustomError("dates_or_range", "give either dates or start and end")
        if not self.dates and (self.start is None or self.end is None):
            raise PydanticCustomError("no_dates", "give start and end, or dates")
        return self

    @property
    def first_day(self) -> date:
        """The day on which the session opened."""
        return self.start or self.dates[0]

    @property
    def last_day(self) -> date:
        """The day on which the session closed."""
        return self.end or self.dates[-1]
