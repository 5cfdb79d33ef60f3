"""Provenance: the report from which a record was made, and what was counted in it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from recueil.model.base import IsoDate, Record, Word, Words

Count = Annotated[int, Field(strict=True, ge=0)]
"""How many, counted by hand."""


class Counts(Record):
    """What is in the report, counted by hand from the report."""

    paragraphs: Count | None = None
    """Numbered paragraphs (of the body of the report)."""
    sections: Count | None = None
    """Sections and subsections with a heading of their own."""
    clauses: Count | None = None
    """Preambular paragraphs."""
    recommendations: Count | None = None
    """Agreed recommendations."""
    decisions: Count | None = None
    """Decisions, organisational ones included."""
    organisational: Count | None = None
    """Of these, the organisational ones."""
    measures: Count | None = None
    """Measures of a plan."""
    points: Count | None = None
    """Points of recommendations, decisions or measures, at any depth."""
    agenda_items: Count | None = None
    """Items of the session's agenda."""
    officers: Count | None = None
    """Officers named."""
    states: Count | None = None
    """States listed as taking part, observers and non-members included."""
    organisations: Count | None = None
    """Organisations listed as taking part."""
    symbols: Count | None = None
    """Distinct document symbols printed, resolutions cited by number included."""
    links: Count | None = None
    """Distinct web addresses printed."""
    footnotes: Count | None = None
    """Footnotes; an asterisk counts once for each text that it marks."""
    proposals: Count | None = None
    """Proposals."""
    events: Count | None = None
    """Events told of."""


class Source(Record):
    """Provenance: the report from which the record was made, shown on every page."""

    id: Word
    """One word for the report; two sessions may share it."""
    title: Words
    """Its title."""
    language: Annotated[str, StringConstraints(pattern="^[a-z]{2}$")]
    """Language of the text that was read."""
    date: IsoDate | None = None
    """Date of the report, only if printed."""
    transcription: Annotated[str, Field(pattern="^(digest|full)$")]
    """`digest`: summarised by the editors; `full`: the official text is given."""
    paragraphs: Annotated[str, Field(pattern="^(printed|counted)$")] = "printed"
    """`counted` where the report prints no paragraph numbers and we count them."""
    counts: Counts | None = None
    """Counted by hand from the report."""
