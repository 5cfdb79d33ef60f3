"""Document registers: what is known of a document besides where it is cited."""

from __future__ import annotations

from typing import ClassVar

from pydantic import ConfigDict, Field

from recueil.model.base import IsoDate, Label, Record, RecordId, SymbolText, Url, Word, Words
from recueil.model.body import NameBasis


class Document(Record):
    """What a symbol names."""

    title: Words | None = None
    """Its title."""
    en_basis: NameBasis | None = None
    """`ours` where the English title is our own translation."""
    fr_basis: NameBasis | None = None
    """`ours` where the French title is our own translation."""
    kind: Word | None = None
    """What kind of document (vocabulary/kinds): `resolution`, `report`, `agenda`…"""
    date: IsoDate | None = None
    """Its date, only where a source prints it."""
    body: Word | None = None
    """Body that issued it."""
    url: Url | None = None
    """Official address, where the one derived from the symbol is not right."""
    aliases: tuple[RecordId, ...] = ()
    """Former ids."""


class Work(Document):
    """A document that has a title and no symbol."""

    contained_in: SymbolText | None = None
    """Symbol of the document that contains it or adopted it: `A/RES/70/1` holds the 2030 Agenda."""
    author: Label | None = None
    """Author or publishing organisation, as printed."""


class DocumentRegister(Record):
    """A file of `documents/`: entries by symbol, and `works:` by id."""

    model_config: ClassVar[ConfigDict] = ConfigDict(frozen=True, extra="allow")
    __pydantic_extra__: dict[str, Document]

    works: dict[Word, Work] = Field(default_factory=dict)
    """Documents that have a title and no symbol, by id."""

    @property
    def documents(self) -> dict[str, Document]:
        """The entries by symbol, in the order of the file."""
        return self.__pydantic_extra__
