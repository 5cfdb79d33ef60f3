"""A file of changes: what an edition adds, changes, moves and withdraws since the one before.

`make release` writes it from two corpora; editors add a note, and the reason of what is withdrawn.
Names are those of the day: what was said of an edition stays as it was said.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from recueil.model.base import IsoDate, Record, RecordId, Words

PageAddress = Annotated[
    str, StringConstraints(pattern=r"^[a-z]+(?:/[A-Za-z0-9][A-Za-z0-9.-]*)+/$", max_length=250)
]
"""The address of a page below a language: `sessions/unece-wp6/32/`."""


class ChangedKind(StrEnum):
    """What kind of record a change is about."""

    BODY = "body"
    STANDING = "standing"
    SESSION = "session"
    SECTION = "section"
    CLAUSE = "clause"
    RECOMMENDATION = "recommendation"
    DECISION = "decision"
    PLAN = "plan"
    MEASURE = "measure"
    POINT = "point"
    DOCUMENT = "document"


class FactChange(Record):
    """A fact that changed: a wording before and after, or what is gone and what is new in it."""

    fact: str
    """Its key in corpus.json: `digest`, `topics`."""
    before: Words | None = None
    """The wording before."""
    after: Words | None = None
    """The wording after."""
    gone: tuple[str, ...] = ()
    """Words, ids or dates that are no more."""
    new: tuple[str, ...] = ()
    """Those that have come."""


class Change(Record):
    """Something that happened to a record."""

    id: RecordId
    """Its id."""
    kind: ChangedKind
    """What it is."""
    name: Words
    """What it was called on that day."""


class Added(Change):
    """A record that is new; of a new session or plan, what is in it is only counted."""

    provisions: Annotated[int, Field(strict=True, ge=1)] | None = None
    """How many provisions a session or a plan brings."""


class Changed(Change):
    """A record that says something else than before."""

    facts: tuple[FactChange, ...]
    """What changed in it."""


class Moved(Change):
    """A record that has another id; the former one leads to it."""

    former: RecordId
    """The id that it had."""


class Withdrawn(Record):
    """A record that is no more, for a reason that readers are told."""

    id: RecordId
    """The id that it had."""
    reason: Words
    """Why, in a sentence: written by an editor."""
    kind: ChangedKind | None = None
    """What it was; `make release` fills it in."""
    name: Words | None = None
    """What it was called; `make release` fills it in."""
    addresses: tuple[PageAddress, ...] = ()
    """Where its pages were, and those of what was in it; `make release` fills it in."""


class Edition(Record):
    """The changes of an edition; the file is `<date>.yaml`."""

    date: IsoDate
    """The day of the edition."""
    note: Words | None = None
    """What there is to say of the edition as a whole: written by an editor."""
    added: tuple[Added, ...] = ()
    """What is new."""
    changed: tuple[Changed, ...] = ()
    """What says something else."""
    moved: tuple[Moved, ...] = ()
    """What has another id."""
    withdrawn: tuple[Withdrawn, ...] = ()
    """What is no more."""
