"""A session file: facts, agenda, sections, participants, provisions, provenance."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from recueil.model.base import IsoDate, Label, Record, RecordId, Words
from recueil.model.citation import Numbered
from recueil.model.people import Officer, ParticipantGroup
from recueil.model.provision import Clause, Decision, Recommendation
from recueil.model.section import Section
from recueil.model.source import Source


class Mode(StrEnum):
    """How a session met, only if the source says so."""

    IN_PERSON = "in-person"
    HYBRID = "hybrid"
    ONLINE = "online"


class AgendaItem(Record):
    """An item of an agenda."""

    number: Numbered
    """`"3"`, or `"8.a"` for a sub-item."""
    title: Words
    """Its title, in our words where the source does not print one."""


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
    aliases: tuple[RecordId, ...] = ()
    """Former ids."""
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
