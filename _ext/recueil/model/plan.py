"""A plan file: an action plan and its measures."""

from __future__ import annotations

from recueil.model.base import Record, RecordId, Word, Words
from recueil.model.citation import Citation, Numbered
from recueil.model.provision import Measure
from recueil.model.section import Link
from recueil.model.source import Source


class PlanSection(Record):
    """A section of a plan."""

    number: Numbered
    """As printed: `I`."""
    title: Words
    """Its title."""
    digest: Words | None = None
    """What it is about, in our words."""
    measures: tuple[Measure, ...] = ()
    """Its measures."""


class Plan(Record):
    """An action plan of a body."""

    body: Word
    """Id of the body."""
    title: Words
    """Its title."""
    short: Words | None = None
    """A short name of ours, for lists and breadcrumbs."""
    digest: Words | None = None
    """What it is about, in our words."""
    cites: tuple[Citation, ...] = ()
    """Documents that its introduction names."""
    links: tuple[Link, ...] = ()
    """Addresses printed."""
    sections: tuple[PlanSection, ...]
    """Its sections."""
    source: Source
    """Provenance."""
    aliases: tuple[RecordId, ...] = ()
    """Former ids."""
