"""A body file: the organ that meets."""

from __future__ import annotations

from enum import StrEnum

from recueil.model.base import Record, RecordId, Url, Word, Words
from recueil.model.citation import Numbered


class NameBasis(StrEnum):
    """Whose wording a name is."""

    OFFICIAL = "official"
    OURS = "ours"


class StandingRecommendation(Record):
    """A recommendation that a body keeps under a letter."""

    letter: Numbered
    """Its letter: `T`."""
    title: Words
    """Its title."""
    en_basis: NameBasis | None = None
    """`ours` where the English title is our own translation."""


class Body(Record):
    """The organ that meets; it may be named only, without sessions."""

    organisation: Word
    """Whose symbols its documents carry: `un`, `wto`, `wco`."""
    name: Words
    """Full name."""
    en_basis: NameBasis | None = None
    """`ours` where the English name is our own translation."""
    fr_basis: NameBasis | None = None
    """`ours` where the French name is our own translation."""
    acronym: Words | None = None
    """Acronym."""
    short: Words | None = None
    """A short name of ours, for lists and breadcrumbs, where there is no acronym."""
    parent: Word | None = None
    """Id of the parent body."""
    secretariat: Word | None = None
    """Who its secretariat is (vocabulary/addressees), so that "secretariat" means this body's."""
    standing: tuple[StandingRecommendation, ...] = ()
    """Standing recommendations, by letter."""
    unpublished: tuple[Numbered, ...] = ()
    """Sessions that exist and are not here."""
    website: Url | None = None
    """Its address."""
    aliases: tuple[RecordId, ...] = ()
    """Former ids."""
