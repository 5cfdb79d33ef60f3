"""Shapes: how a record looks in JSON: its keys in order, what is added and what is left out.

The names of the fields are the model's own and are read from it; a shape only says what an
export changes.  `plain` writes records by it, and `recueil.schema` describes them by it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from recueil.model import (
    Action,
    Body,
    Citation,
    Document,
    Plan,
    Point,
    Provision,
    Record,
    Relation,
    Section,
    Session,
    StandingRecommendation,
)

Json = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Shape:
    """What an export changes in a record; a subclass of the record has the same shape."""

    first: tuple[str, ...] = ()
    """The keys that come first; the record's other fields follow in the model's order."""
    added: Mapping[str, Json] = field(default_factory=dict)
    """Keys that the record itself does not have, or has otherwise, with their JSON Schema."""
    required: tuple[str, ...] = ()
    """Those of the added keys that are always there."""
    dropped: tuple[str, ...] = ()
    """Fields that are said elsewhere in the export."""


def _text(description: str) -> Json:
    return {"type": "string", "description": description}


def _list(description: str, of: Json) -> Json:
    return {"type": "array", "items": of, "description": description}


_ID = {"id": _text("Its id, which is also its address.")}
_CITES = {
    "cites": _list(
        "Every citation in it, those of its parts (verbs, points, proposals, events) included.",
        {"$ref": "#/$defs/Citation"},
    )
}

SHAPES: Mapping[type[Record], Shape] = {
    Body: Shape(first=("id",), added=_ID, required=("id",), dropped=("short",)),
    StandingRecommendation: Shape(first=("id",), added=_ID, required=("id",)),
    Session: Shape(
        first=(
            "id", "body", "number", "start", "end", "dates", "place", "mode", "report", "theme",
            "summary", "source", "agenda", "sections",
        ),
        added={**_ID, "body": _text("Id of the body that met.")},
        required=("id", "body"),
    ),
    Section: Shape(first=("id",), added={**_ID, **_CITES}, required=("id",)),
    Provision: Shape(
        first=("id", "number", "title", "digest", "text", "kind"),
        added={**_ID, **_CITES},
        required=("id",),
    ),
    Point: Shape(first=("id",), added={**_ID, **_CITES}, required=("id",)),
    Action: Shape(dropped=("cites",)),
    Citation: Shape(
        first=("document", "symbol", "work", "paragraph", "pinpoint", "part", "footnote"),
        added={
            "document": _text("Id of the document."),
            "action": _text("The verb that names the document, where one does."),
            "point": _text("Id of the point that names it, in the list of the whole provision."),
        },
        required=("document",),
        dropped=("organisation",),
    ),
    Relation: Shape(
        first=("type", "target", "pinpoint", "basis"),
        added={
            "target": _text("Id of a record or of a document."),
            "pinpoint": {"$ref": "#/$defs/Pinpoint", "description": "Place in the document."},
        },
    ),
    Plan: Shape(first=("id",), added=_ID, required=("id",)),
    Document: Shape(
        first=(
            "id", "organisation", "symbol", "work", "series", "title", "date", "urls",
            "relations", "cited_by",
        ),
        added={
            **_ID,
            "organisation": _text("Whose symbol it is."),
            "symbol": _text("Its symbol, in canonical form."),
            "work": _text("Its id as a work, where it has no symbol."),
            "series": _text("The series to which the symbol belongs."),
            "urls": {
                "type": "object",
                "additionalProperties": {"type": "string", "format": "uri"},
                "description": "Its official address in each language.",
            },
            "relations": _list(
                "What its symbol says of other documents.", {"$ref": "#/$defs/DocumentRelation"}
            ),
            "contained_in": _text("Id of the document that contains it, where one does."),
            "cited_by": _list("Each place that cites it.", {"$ref": "#/$defs/CitedBy"}),
        },
        required=("id", "organisation"),
        dropped=("url",),
    ),
}  # fmt: skip
"""The shapes that differ from the model's."""


def shape_of(model: type[Record]) -> Shape:
    """Return the shape of a record of the type `model`."""
    return next((SHAPES[base] for base in model.__mro__ if base in SHAPES), Shape())


@cache
def keys_of(model: type[Record]) -> tuple[str, ...]:
    """Return the keys of a record in order, those that the record lacks included."""
    shape = shape_of(model)
    keys = dict.fromkeys((*shape.first, *model.model_fields, *shape.added))
    known = {*model.model_fields, *shape.added}
    return tuple(key for key in keys if key in known and key not in shape.dropped)


def plain(value: object, added: Json | None = None) -> object:
    """Return a value of a record as JSON has it; `added` goes before the record's own fields.

    What is absent (`None`, or an empty list) is left out.
    """
    if type(value) in _READY:
        return value
    if isinstance(value, Record):
        fields = value.__dict__ if added is None else {**value.__dict__, **added}
        if more := value.__pydantic_extra__:  # a text in a language that the edition adds
            return _written((*keys_of(type(value)), *more), {**fields, **more})
        return _written(keys_of(type(value)), fields)
    if isinstance(value, tuple | list):
        return [plain(inner) for inner in value]
    if isinstance(value, date):
        return value.isoformat()
    return value


_READY = frozenset({str, int, dict})
"""What JSON has as it is; asked by type, since most values of a large corpus are such."""


_LISTS = frozenset({tuple, list, dict})


def _written(keys: tuple[str, ...], fields: Json) -> dict[str, object]:
    written: dict[str, object] = {}
    for key in keys:
        value = fields.get(key)
        kind = type(value)
        if value is None or (kind in _LISTS and not value):
            continue
        written[key] = value if kind in _READY else plain(value)
    return written
