"""Uses: which fields hold words of which lists, the vocabularies and the bodies."""

from __future__ import annotations

from dataclasses import dataclass

from recueil.model.base import Record
from recueil.model.body import Body
from recueil.model.citation import Citation
from recueil.model.document import Document
from recueil.model.people import MemberRecord, Officer, ParticipantGroup
from recueil.model.plan import Plan
from recueil.model.provision import Action, DocumentTarget, Measure, Point, Provision
from recueil.model.section import Event, Proposal

BODIES = "bodies"
"""The list of the bodies' ids, which is no vocabulary."""


@dataclass(frozen=True, slots=True)
class Use:
    """A field that holds a word, or words, of one of some lists."""

    record: type[Record]
    field: str
    lists: tuple[str, ...]


USES = (
    Use(Action, "action", ("actions",)),
    Use(Provision, "lead_in", ("actions",)),
    Use(Action, "addressees", ("addressees",)),
    Use(Provision, "actor", ("addressees",)),
    Use(Body, "secretariat", ("addressees",)),
    Use(Provision, "topics", ("topics",)),
    Use(Point, "topics", ("topics",)),
    Use(Officer, "country", ("countries",)),
    Use(Officer, "role", ("roles",)),
    Use(ParticipantGroup, "group", ("groups",)),
    Use(Citation, "part", ("parts",)),
    Use(Citation, "organisation", ("organisations",)),
    Use(DocumentTarget, "organisation", ("organisations",)),
    Use(Document, "kind", ("kinds",)),
    Use(Body, "organisation", ("organisations",)),
    Use(Measure, "bodies", ("organisations", BODIES)),
    Use(Body, "parent", (BODIES,)),
    Use(Plan, "body", (BODIES,)),
    Use(Officer, "body", (BODIES,)),
    Use(Document, "body", (BODIES,)),
)

MEMBERS = ("countries", "organisations", BODIES)
"""The lists of who takes part or proposes."""

MEMBER_USES = (
    Use(MemberRecord, "id", MEMBERS),
    Use(ParticipantGroup, "members", MEMBERS),
    Use(Proposal, "by", MEMBERS),
    Use(Event, "by", MEMBERS),
)
"""Fields that hold members, of whom each is a word or a record that says more."""
