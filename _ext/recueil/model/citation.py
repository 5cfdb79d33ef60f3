"""Citations: one mention of a document, with the place in our source and in the cited text."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from recueil.model.base import Label, ParagraphNumber, Record, SymbolText, Word


def _number(value: object) -> object:
    """Return 55 as "55": a pinpoint is a name, not a quantity."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value


Numbered = Annotated[
    str,
    BeforeValidator(_number, json_schema_input_type=float | str),
    StringConstraints(min_length=1, max_length=40),
]
"""A printed number (`55`, `19.9`, `II`), kept as it is printed.

Unquoted, `19.9` is a string to our YAML and a number to the one that editors' programs read.
"""


class Pinpoint(Record):
    """A place inside the cited text, as the source states it."""

    paragraph: Numbered | None = None
    """Paragraph of the cited text, as printed (`55`, `"19.9"`); several as `"12-15, 18"`."""
    points: tuple[Numbered, ...] = ()
    """Points under that paragraph: `[u, v]`."""
    annex: Numbered | None = None
    """Number of an annex; `all` for "the annexes"."""
    chapter: Numbered | None = None
    """Chapter."""
    section: Numbered | None = None
    """Section."""
    article: Numbered | None = None
    """Article."""
    recommendation: Numbered | None = None
    """Ordinal of a recommendation in the cited text, only where the source prints one."""
    decision: Numbered | None = None
    """Number of a decision in the cited text."""
    target: Numbered | None = None
    """Target of a goal (`"4.4"`)."""


class Citation(Record):
    """One mention of a document, known by its symbol or (`work`) by its title."""

    symbol: SymbolText | None = None
    """Document symbol in its canonical form: `TD/B/EDE/8/2`."""
    work: Word | None = None
    """Id of a work listed under `works:` of a document register."""
    organisation: Word | None = None
    """Whose symbol it is, where that is not the body's own organisation."""
    part: Word | None = None
    """What the citation is for (vocabulary/parts): `recalls`, `adopts`, `presented`…"""
    paragraph: ParagraphNumber | None = None
    """Paragraph of our source where it stands."""
    pinpoint: Pinpoint | None = None
    """Place in the cited text."""
    footnote: Numbered | None = None
    """Mark of the footnote that prints it (`"2"`, `"*"`)."""
    printed: Label | None = None
    """How the source writes it, where that differs from the symbol or title."""

    @model_validator(mode="after")
    def _one_of(self) -> Citation:
        if (self.symbol is None) == (self.work is None):
            raise PydanticCustomError("symbol_or_work", "give either symbol or work")
        return self
