"""Who takes part in a session: members, officers, groups of participants."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator

from recueil.model.base import CountryCode, Label, MemberId, ParagraphNumber, Record, Word, Words
from recueil.model.citation import Citation


class OfficerEvent(StrEnum):
    """What happened to an officer at this session."""

    ELECTED = "elected"
    RE_ELECTED = "re-elected"
    CONTINUING = "continuing"
    OUTGOING = "outgoing"


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
