"""Sections of a report: what was discussed, proposed and told of outside the provisions."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from recueil.model.base import (
    IsoDate,
    ParagraphNumber,
    Record,
    RecordId,
    Url,
    Words,
)
from recueil.model.citation import Citation, Numbered
from recueil.model.people import Member
from recueil.model.provision import Relation

ParagraphRange = Annotated[str, StringConstraints(pattern=r"^\d{1,5}(?:-\d{1,5})?$")]
"""A range of paragraphs: `"4-11"`, or one: `"12"`."""


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
    aliases: tuple[RecordId, ...] = ()
    """Former ids."""
