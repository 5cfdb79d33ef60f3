"""Vocabulary files: the closed lists of words, with labels in each language."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import StringConstraints

from recueil.model.base import Label, Record, Words


class Family(StrEnum):
    """The families of operative verbs, which colour them."""

    DECIDE = "decide"
    ASK = "ask"
    ENCOURAGE = "encourage"
    NOTE = "note"
    RECALL = "recall"


Entry = Annotated[str, StringConstraints(pattern=r"^(?:[A-Z]{2}|[a-z0-9]+(?:-[a-z0-9]+)*)$")]


class Term(Record):
    """A word of a vocabulary."""

    label: Words
    """How it is shown."""
    verb: Words | None = None
    """Actions: the verb in the present, third person (`prend note`, `takes note`)."""
    plural: Words | None = None
    """Actions: the verb with a plural actor (`prennent note`, `take note`)."""
    participle: Words | None = None
    """Actions: the participle of a preamble or lead-in (`prenant note`, `noting`)."""
    family: Family | None = None
    """Actions: the family that colours it."""
    broader: Entry | None = None
    """The wider word under which it stands."""
    acronym: Words | None = None
    """Short form."""
    en_basis: Label | None = None
    """`ours` where the English label is our own translation."""
    note: Words | None = None
    """What the word covers."""


Vocabulary = dict[Entry, Term]
