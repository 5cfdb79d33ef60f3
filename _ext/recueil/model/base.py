"""The ground of every record: frozen, no unknown key, absence is `None` or an empty tuple."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationInfo,
    model_validator,
)
from pydantic_core import PydanticCustomError, PydanticKnownError

from recueil.languages import LANGUAGES

_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class Record(BaseModel):
    """A frozen piece of a YAML file; a key that is not a field is refused."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        frozen=True, extra="forbid", str_strip_whitespace=True, use_attribute_docstrings=True
    )


def _iso(value: object) -> object:
    if isinstance(value, str) and _ISO_DATE.fullmatch(value):
        return value
    if isinstance(value, date):  # records made in code, not read from YAML
        return value
    raise PydanticCustomError("iso_date", "a date is written 2025-05-14")


def _whole(value: object) -> object:
    """Refuse true, "4" and 4.0 where a number of a paragraph is meant."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise PydanticCustomError("whole_number", "a whole number is expected")
    return value


IsoDate = Annotated[date, BeforeValidator(_iso)]
"""A day, written `2025-05-14` and in no other way."""

ParagraphNumber = Annotated[int, Field(ge=1, le=99_999), BeforeValidator(_whole)]
"""The number of a paragraph of the source (or our count, where `source.paragraphs` says so)."""

Text = Annotated[str, StringConstraints(min_length=1, max_length=20_000)]
"""A piece of wording: not empty, plain text, never markup."""

Label = Annotated[str, StringConstraints(min_length=1, max_length=300)]
"""A short name or number as printed."""

Word = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$", max_length=80)]
"""A word of a vocabulary, or the id of a body or plan: lower case, hyphens between."""

CountryCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
"""An ISO 3166-1 alpha-2 code."""

MemberId = Annotated[
    str, StringConstraints(pattern=r"^(?:[A-Z]{2}|[a-z0-9]+(?:-[a-z0-9]+)*)$", max_length=80)
]
"""A country code, or a word of vocabulary/organisations."""

SymbolText = Annotated[str, StringConstraints(min_length=2, max_length=120)]
"""A document symbol as an editor writes it: `TD/B/EDE/8/2`; whether it is one, the rules say."""

Url = Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"]+$", max_length=2_000)]
"""An address of the web; no other scheme is accepted."""

RecordId = Annotated[
    str,
    StringConstraints(
        pattern=r"^[a-z0-9][a-z0-9-]*(?:/[A-Za-z0-9][A-Za-z0-9.-]*){0,3}(?:#[a-z0-9.-]+)?$",
        max_length=200,
    ),
]
"""The id of a record, which is also its address: `unece-wp6/32/decision-4`."""


def _of_the_edition(code: str, info: ValidationInfo) -> str:
    """Refuse, as any unknown key, a language in which the edition is not published."""
    if code in (info.context or {}).get("languages", ()):
        return code
    raise PydanticKnownError("extra_forbidden")


class Words(Record):
    """The same thing said in each language; at least one of them is there."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[Annotated[str, AfterValidator(_of_the_edition)], Text]

    fr: Text | None = None
    """French wording."""
    en: Text | None = None
    """English wording."""

    @model_validator(mode="after")
    def _not_empty(self) -> Words:
        if self.fr is None and self.en is None and not self.__pydantic_extra__:
            raise PydanticCustomError("no_language", "neither fr nor en is given")
        return self

    def get(self, language: str) -> str | None:
        """Return the wording in `language`, or None where it is missing."""
        return getattr(self, language, None)

    def best(self, language: str) -> tuple[str, str]:
        """Return (language, wording): `language` itself if it can be had, else another."""
        for code in (language, *LANGUAGES):
            if wording := self.get(code):
                return code, wording
        return next(iter(self.all()))

    def all(self) -> Iterator[tuple[str, str]]:
        """Yield each language that is there, with its wording."""
        for code, wording in self:
            if wording is not None:
                yield code, wording
