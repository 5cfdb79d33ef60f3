"""Words in a JSON Schema: where a field holds a word of a list, the list is what it may hold.

Each word comes with its labels, which an editor's program shows beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from recueil.model import Record
from recueil.model.uses import MEMBER_USES, USES
from recueil.shapes import Json

Lists = Mapping[str, Mapping[str, str]]
"""The words of each list with what they are called."""

NO_LISTS: Lists = {}

Models = Mapping[str, type[Record]]
"""The records by the names under which a schema defines them."""

_Schema = dict[str, Any]
_Names = tuple[str, ...]


def with_words(schema: _Schema, models: Models, lists: Lists) -> _Schema:
    """Return a schema in which fields that hold words of `lists` hold no others."""
    if not lists:
        return schema
    used: dict[_Names, None] = {}

    def listed(names: _Names) -> Callable[[_Schema], _Schema]:
        used[names] = None
        return lambda word: {"$ref": f"#/$defs/{_title(names)}"}

    def closed(name: str, shape: _Schema) -> _Schema:
        fields = dict(shape.get("properties", {}))
        for field, names in _uses(models.get(name)):
            fields[field] = _changed(fields[field], listed(names))
        return {**shape, "properties": fields} if fields else shape

    shapes = {name: closed(name, shape) for name, shape in schema["$defs"].items()}
    top = closed(schema["title"], schema)
    words = {_title(names): _enumeration(names, lists) for names in used}
    return {**top, "$defs": dict(sorted({**shapes, **words}.items()))}


def _uses(model: type[Record] | None) -> Iterator[tuple[str, _Names]]:
    """Yield the fields of a record that hold words, with their lists."""
    for use in (*USES, *MEMBER_USES):
        if model and issubclass(model, use.record):
            yield use.field, use.lists


def _changed(field: _Schema, change: Callable[[_Schema], _Schema]) -> _Schema:
    """Return a field with another shape for its word, be it optional or one of several."""
    if "pattern" in field:
        described = {key: field[key] for key in ("description",) if key in field}
        return {**change(field), **described}
    inner = dict(field)
    if "items" in field:
        inner["items"] = _changed(field["items"], change)
    if "anyOf" in field:
        inner["anyOf"] = [_changed(part, change) for part in field["anyOf"]]
    return inner


def _enumeration(names: _Names, lists: Lists) -> Json:
    words = {word: label for name in names for word, label in sorted(lists[name].items())}
    return {
        "type": "string",
        "enum": list(words),
        "enumDescriptions": list(words.values()),
    }


def _title(names: _Names) -> str:
    return "Or".join(name.title() for name in names)
