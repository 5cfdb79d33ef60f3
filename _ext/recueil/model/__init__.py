"""The records: what a YAML file may say, as frozen types (see `recueil.read`)."""

from recueil.model.base import Record, Words
from recueil.model.body import Body, StandingRecommendation
from recueil.model.citation import Citation, Pinpoint
from recueil.model.document import Document, DocumentRegister, Work
from recueil.model.edition import (
    Added,
    Change,
    Changed,
    ChangedKind,
    Edition,
    FactChange,
    Moved,
    Withdrawn,
)
from recueil.model.people import Member, Officer, ParticipantGroup
from recueil.model.plan import Plan, PlanSection
from recueil.model.provision import (
    Action,
    Clause,
    Decision,
    Due,
    Measure,
    Point,
    Progress,
    Provision,
    Recommendation,
    Relation,
    Target,
)
from recueil.model.section import Event, Link, Proposal, Section
from recueil.model.session import AgendaItem, Annex, Session
from recueil.model.source import Source
from recueil.model.vocabulary import Term, Vocabulary

__all__ = [
    "Action",
    "Added",
    "AgendaItem",
    "Annex",
    "Body",
    "Change",
    "Changed",
    "ChangedKind",
    "Citation",
    "Clause",
    "Decision",
    "Document",
    "DocumentRegister",
    "Due",
    "Edition",
    "Event",
    "FactChange",
    "Link",
    "Measure",
    "Member",
    "Moved",
    "Officer",
    "ParticipantGroup",
    "Pinpoint",
    "Plan",
    "PlanSection",
    "Point",
    "Progress",
    "Proposal",
    "Provision",
    "Recommendation",
    "Record",
    "Relation",
    "Section",
    "Session",
    "Source",
    "StandingRecommendation",
    "Target",
    "Term",
    "Vocabulary",
    "Withdrawn",
    "Words",
    "Work",
]
