"""Provisions: decisions, recommendations, clauses, measures, and their points."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import Discriminator, Field, Tag, model_validator
from pydantic_core import PydanticCustomError

from recueil.model.base import (
    IsoDate,
    Label,
    ParagraphNumber,
    Record,
    RecordId,
    Word,
    Words,
)
from recueil.model.citation import Citation, Numbered, Pinpoint


class RelationType(StrEnum):
    """What a later provision does to an earlier one, or to a place in a document."""

    IMPLEMENTS = "implements"
    FOLLOWS_UP = "follows-up"
    REPLACES = "replaces"
    RECALLS = "recalls"
    REPORTS_ON = "reports-on"


class Basis(StrEnum):
    """Who says so: the source, or an editor of this edition."""

    STATED = "stated"
    EDITORIAL = "editorial"


class DecisionKind(StrEnum):
    """A decision on the matter in hand, or on the body's own proceedings."""

    SUBSTANTIVE = "substantive"
    ORGANISATIONAL = "organisational"


class Status(StrEnum):
    """What has become of a provision; each change has its evidence in `progress`."""

    ACTIVE = "active"
    IMPLEMENTED = "implemented"
    SUPERSEDED = "superseded"
    ELAPSED = "elapsed"


class Period(StrEnum):
    """How often something is due."""

    SESSION = "session"
    YEAR = "year"
    TWO_YEARS = "two-years"


class Due(Record):
    """When what is asked falls due; one of the four ways."""

    every: Period | None = None
    """Again and again: every year, at every session."""
    date: IsoDate | None = None
    """By this day."""
    session: Numbered | None = None
    """By this session: a number, or `next`."""
    words: Words | None = None
    """In the source's terms, where none of the above fits."""


class Action(Record):
    """An operative verb with its own addressees, object, citations, condition and term."""

    action: Word
    """The verb, from vocabulary/actions."""
    addressees: tuple[Word, ...] = ()
    """Whom it speaks to, from vocabulary/addressees, in the source's order."""
    object: Words | None = None
    """What is asked or decided, in a few words of ours."""
    cites: tuple[Citation, ...] = ()
    """Documents that this verb names."""
    condition: Words | None = None
    """A reservation ("as appropriate", "within available resources"), in our words."""
    due: Due | None = None
    """When it falls due."""


class DocumentTarget(Record):
    """A place in a document that a relation points to."""

    symbol: Label | None = None
    """Document symbol."""
    work: Word | None = None
    """Or the id of a work."""
    organisation: Word | None = None
    """Whose symbol, where it is not the body's own organisation."""
    pinpoint: Pinpoint | None = None
    """Place in the document, only as far as the source prints it."""

    @model_validator(mode="after")
    def _one_of(self) -> DocumentTarget:
        if (self.symbol is None) == (self.work is None):
            raise PydanticCustomError("symbol_or_work", "give either symbol or work")
        return self


def _target_shape(value: object) -> str:
    return "id" if isinstance(value, str) else "document"


Target = Annotated[
    Annotated[RecordId, Tag("id")] | Annotated[DocumentTarget, Tag("document")],
    Discriminator(_target_shape),
]


class Relation(Record):
    """A typed link to an earlier provision or a document; the reverse is derived."""

    type: RelationType
    """`implements`, `follows-up`, `replaces`, `recalls` or `reports-on`."""
    basis: Basis
    """`stated` when the source says so, `editorial` when an editor sees it."""
    target: Target
    """The id of a record, or a document (`symbol:` or `work:`) with a pinpoint."""
    paragraph: ParagraphNumber | None = None
    """Paragraph of our source that states it."""
    note: Words | None = None
    """What exactly links the two, in a few words of ours."""


class Progress(Record):
    """A step in the life of a provision, with its evidence."""

    date: IsoDate
    """When."""
    by: Label
    """A document symbol or the id of a provision that shows it."""
    note: Words | None = None
    """What happened."""


class Provision(Record):
    """What every provision has; each kind adds its own."""

    kind_of_record: ClassVar[str] = "provision"

    title: Words | None = None
    """A few words, ours."""
    digest: Words | None = None
    """One to three sentences, ours, in both languages."""
    text: Words | None = None
    """Official wording, only where the publishing body gives it."""
    paragraph: ParagraphNumber | None = None
    """Paragraph of the source."""
    section: Numbered | None = None
    """Number of the section of the report in which it stands."""
    agenda_item: Numbered | None = None
    """Agenda item, as in `agenda`."""
    date: IsoDate | None = None
    """Day on which it was taken, only if printed."""
    actor: Annotated[tuple[Word, ...], Field(default=())]
    """Who acts, where it is not the body: words of vocabulary/addressees."""
    lead_in: tuple[Word, ...] = ()
    """Participles before the verb ("Noting with concern…"): shown, not facets."""
    actions: tuple[Action, ...] = ()
    """The operative verbs, in order."""
    cites: tuple[Citation, ...] = ()
    """Citations that belong to no single verb."""
    relations: tuple[Relation, ...] = ()
    """Links to earlier provisions and documents."""
    topics: tuple[Word, ...] = ()
    """Words of vocabulary/topics."""
    status: Status | None = None
    """What has become of it."""
    progress: tuple[Progress, ...] = ()
    """The evidence for `status`."""
    points: tuple[Point, ...] = ()
    """Its points a), b)…"""
    aliases: tuple[RecordId, ...] = ()
    """Former ids, kept alive as redirects."""


class Point(Record):
    """A point a), b)… of a provision."""

    number: Numbered
    """As printed, without the bracket; numbered by us where the source has bullets."""
    title: Words | None = None
    """A few words, ours."""
    digest: Words
    """What the point says, in our words."""
    actions: tuple[Action, ...] = ()
    """Verbs of the point's own."""
    cites: tuple[Citation, ...] = ()
    """Documents that the point names."""
    topics: tuple[Word, ...] = ()
    """Words of vocabulary/topics."""
    points: tuple[Point, ...] = ()
    """Points under the point."""
    aliases: tuple[RecordId, ...] = ()
    """Former ids."""


class Clause(Provision):
    """A preambular paragraph, numbered by us."""

    kind_of_record: ClassVar[str] = "clause"
    number: Numbered
    """Its place in the preamble: "1", "2"…"""


class Recommendation(Provision):
    """An agreed recommendation."""

    kind_of_record: ClassVar[str] = "recommendation"
    number: Numbered
    """As printed."""


class Decision(Provision):
    """A text by which the body decides; numbered in print, or known by its paragraph."""

    kind_of_record: ClassVar[str] = "decision"
    number: Numbered | None = None
    """As printed; an unnumbered decision has none, and then `paragraph` is needed."""
    kind: DecisionKind
    """`substantive` or `organisational`."""

    @model_validator(mode="after")
    def _known_by(self) -> Decision:
        if self.number is None and self.paragraph is None:
            raise PydanticCustomError("number_or_paragraph", "give number or paragraph")
        return self


class Measure(Provision):
    """A measure of an action plan."""

    kind_of_record: ClassVar[str] = "measure"
    number: Numbered
    """`I.4`: the section's number, then the place in it."""
    numbered_by: Annotated[str, Field(pattern="^editor$")] | None = None
    """`editor` where the source only has bullets."""
    bodies: tuple[Word, ...] = ()
    """Responsible bodies: ids of bodies or words of vocabulary/organisations."""
    span: Words | None = None
    """Time span, in our words."""


def _rebuild() -> None:
    for record in (Point, Provision, Clause, Recommendation, Decision, Measure):
        record.model_rebuild()


_rebuild()
