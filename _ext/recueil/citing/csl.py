"""CSL-JSON: a reference in the terms that citation processors share.

The form is that of the Citation Style Language's `csl-data.json`.  A report is a `report`; what
has no symbol is a `document`, since nothing says more of it.
"""

from __future__ import annotations

import json
from datetime import date
from typing import TypedDict

from recueil.citing.reference import Reference


class Name(TypedDict):
    """The name of an institution, which has no first and last part."""

    literal: str


Dates = TypedDict("Dates", {"date-parts": list[list[int]]})
Item = TypedDict(
    "Item",
    {
        "id": str,
        "type": str,
        "title": str,
        "author": list[Name],
        "publisher": str,
        "number": str,
        "issued": Dates,
        "event": str,
        "event-date": Dates,
        "event-place": str,
        "note": str,
        "language": str,
        "URL": str,
    },
    total=False,
)
"""What we say of an item; a key that has nothing to say is absent."""


def csl(reference: Reference) -> Item:
    """Return a reference as an item of CSL-JSON."""
    text = reference.text
    item: Item = {"id": reference.key, "type": "report" if text.publisher else "document"}
    if reference.title:
        item["title"] = reference.title
    if text.author:
        item["author"] = [{"literal": text.author}]
    if text.publisher:
        item["publisher"] = text.publisher
    if text.symbol:
        item["number"] = text.symbol
    if reference.issued:
        item["issued"] = {"date-parts": [list(reference.issued)]}
    if text.event:
        item["event"] = text.event
    if text.days:
        item["event-date"] = {"date-parts": [_parts(day) for day in dict.fromkeys(text.days)]}
    if text.town:
        item["event-place"] = text.town
    if reference.place:
        item["note"] = reference.place
    item["language"] = text.language
    if reference.url:
        item["URL"] = reference.url
    return item


def csl_json(item: Item) -> str:
    """Return an item as JSON, a key on each line."""
    return "{\n  " + ",\n  ".join(f'"{key}": {_json(value)}' for key, value in item.items()) + "\n}"


_text = json.JSONEncoder(ensure_ascii=False).encode


def _json(value: object) -> str:
    """Write a value; the encoder is set up anew for each that is no text, which takes longer."""
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, list):
        return f"[{', '.join(map(_json, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_text(key)}: {_json(each)}' for key, each in value.items())}}}"
    return str(value)


def _parts(day: date) -> list[int]:
    return [day.year, day.month, day.day]
