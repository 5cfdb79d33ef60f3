"""JSON Schemas: what a YAML file may hold, and what the exported corpus holds.

Both come from the records: the fields' own docstrings are the descriptions that an editor
is shown while typing (`# yaml-language-server: $schema=…` on a file's first line).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue, models_json_schema
from pydantic_core import core_schema

from recueil.i18n import N_, catalogue
from recueil.languages import LANGUAGES
from recueil.model import (
    Body,
    Document,
    DocumentRegister,
    Edition,
    Plan,
    Record,
    Session,
    Vocabulary,
    Work,
)
from recueil.schemawords import NO_LISTS, Lists, with_words
from recueil.shapes import Json, keys_of, shape_of

_DIALECT = GenerateJsonSchema.schema_dialect


class _OfSource(GenerateJsonSchema):
    """Schemas for people: no generated titles, no `default: null` offered on completion."""

    def field_title_should_be_set(self, schema: object) -> bool:
        return False

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        found = super().dict_schema(schema)
        return {**found, "additionalProperties": False} if "patternProperties" in found else found


class _OfExport(_OfSource):
    """Schemas of what is written, where absence is never `null`."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])


_SOURCES: dict[str, tuple[str, TypeAdapter[object]]] = {
    "session.json": ("Session", TypeAdapter(Session)),
    "body.json": ("Body", TypeAdapter(Body)),
    "plan.json": ("Plan", TypeAdapter(Plan)),
    "documents.json": ("Documents", TypeAdapter(DocumentRegister)),
    "vocabulary.json": ("Vocabulary", TypeAdapter(Vocabulary)),
    "changes.json": ("Changes", TypeAdapter(Edition)),
}

_OTHER = N_("Wording in another language (%(code)s).")

SCHEMAS = (*_SOURCES, "corpus.json")
"""The names of the schemas."""


def schema(name: str, languages: Iterable[str] = LANGUAGES, lists: Lists = NO_LISTS) -> Json:
    """Return a JSON Schema by its file name, for an edition in these languages.

    Where the words of `lists` are known, a file may hold no others: an editor's program then offers
    them.  What is exported is described without them, since it outlives the words of a day.
    """
    if name == "corpus.json":
        return _in_languages(_of_corpus(), languages)
    title, shape = _SOURCES[name]
    found: dict[str, Any] = shape.json_schema(schema_generator=_OfSource)
    found = _described(found)
    models = {model.__name__: model for model in _records(Record)}
    known = with_words({"$schema": _DIALECT, **found, "title": title}, models, lists)
    return _in_languages(known, languages)


def descriptions() -> Iterator[str]:
    """Yield all that the schemas of YAML files say, of keys, of records and of closed lists."""
    for _, shape in _SOURCES.values():
        yield from _said(shape.json_schema(schema_generator=_OfSource))


def _said(part: Any) -> Iterator[str]:  # noqa: ANN401
    inner = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
    if isinstance(part, dict) and isinstance(text := part.get("description"), str):
        yield text
    for each in inner:
        yield from _said(each)


def _described(part: Any) -> Any:  # noqa: ANN401
    """Return a schema that says what each field is for in both languages, optional ones too.

    An editor's program shows what stands nearest to the value: of an optional field, without
    this, what the shape of its value is.
    """
    if isinstance(part, list):
        return [_described(inner) for inner in part]
    if not isinstance(part, dict):
        return part
    found = {key: _described(inner) for key, inner in part.items()}
    if isinstance(text := part.get("description"), str):
        found["description"] = _bilingual(text)
    if "anyOf" in found and (said := found.get("description")):
        found["anyOf"] = [
            {**one, "description": said} if "$ref" in one else one for one in found["anyOf"]
        ]
    return found


def _bilingual(message: str, **words: str) -> str:
    said = [catalogue(code).gettext(message) for code in LANGUAGES]
    return "\n\n".join(dict.fromkeys(text % words if words else text for text in said))


def _in_languages(found: dict[str, Any], languages: Iterable[str]) -> Json:
    """Close the texts of a schema: each language of the edition is a key, no other is."""
    definitions = found["$defs"]
    words = definitions["Words"]
    more = {
        code: {**words["additionalProperties"], "description": _bilingual(_OTHER, code=code)}
        for code in languages
        if code not in words["properties"]
    }
    closed = {
        **words,
        "additionalProperties": False,
        "properties": {**words["properties"], **more},
    }
    return {**found, "$defs": {**definitions, "Words": closed}}


def schema_json(name: str, languages: Iterable[str] = LANGUAGES, lists: Lists = NO_LISTS) -> str:
    """Return a JSON Schema as the text of its file."""
    return json.dumps(schema(name, languages, lists), ensure_ascii=False, indent=2) + "\n"


def write(folder: Path, languages: Iterable[str], lists: Lists) -> None:
    """Write every schema into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in SCHEMAS:
        text = schema_json(name, languages, lists)
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


_LISTS: dict[str, tuple[type[Record], ...]] = {
    "bodies": (Body,),
    "sessions": (Session,),
    "plans": (Plan,),
    "documents": (Document, Work),
}


def _of_corpus() -> dict[str, Any]:
    models: list[type[Record]] = [model for kinds in _LISTS.values() for model in kinds]
    inputs: list[tuple[type[BaseModel], Literal["serialization"]]] = [
        (model, "serialization") for model in models
    ]
    _, found = models_json_schema(inputs, schema_generator=_OfExport)
    shaped = _shaped(found["$defs"])
    lists = {
        name: {"type": "array", "items": {"anyOf": [_ref(model.__name__) for model in kinds]}}
        for name, kinds in _LISTS.items()
    }
    properties = {"schema": {"const": "recueil/1"}, "edition": _EDITION, **lists}
    required = tuple(name for name in properties if name != "edition")
    return {
        "$schema": _DIALECT,
        "title": "Corpus",
        "description": "All records of a Recueil; what is absent is left out.",
        **_strict(properties, required),
        "$defs": _needed(shaped, [model.__name__ for model in models]),
    }


def _shaped(definitions: dict[str, JsonSchemaValue]) -> dict[str, Json]:
    """Change the schema of each record as its shape changes the record."""
    models = {model.__name__: model for model in _records(Record)}
    shaped = dict(_MADE)
    for name, definition in definitions.items():
        shaped[name] = _reshaped(definition, models[name]) if name in models else definition
    return shaped


def _reshaped(definition: JsonSchemaValue, model: type[Record]) -> Json:
    shape = shape_of(model)
    fields = {**definition["properties"], **shape.added}
    needed = {*definition.get("required", ()), *shape.required}
    keys = keys_of(model)
    return {
        **definition,
        "properties": {key: fields[key] for key in keys},
        "required": [key for key in keys if key in needed],
    }


def _records(model: type[Record]) -> Iterator[type[Record]]:
    for kind in model.__subclasses__():
        yield kind
        yield from _records(kind)


def _strict(properties: Json, required: tuple[str, ...]) -> Json:
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


def _ref(name: str) -> Json:
    return {"$ref": f"#/$defs/{name}"}


_EDITION: Json = {
    "type": "string",
    "format": "date",
    "description": "Day of the last edition whose changes are told, if there was one.",
}

_MADE: dict[str, Json] = {
    "CitedBy": _strict(
        {
            "id": {"type": "string", "description": "Id of what cites."},
            "paragraph": {"type": "integer", "description": "Paragraph of its source."},
            "pinpoint": {**_ref("Pinpoint"), "description": "Place in the document."},
            "part": {"type": "string", "description": "What the citation is for."},
        },
        ("id",),
    ),
    "DocumentRelation": _strict(
        {
            "type": {"type": "string", "description": "What the symbol says."},
            "target": {"type": "string", "description": "Id of the other document."},
            "symbol": {"type": "string", "description": "Its symbol: it need not be listed here."},
        },
        ("type", "target", "symbol"),
    ),
}
"""The shapes that no record has."""


def _needed(definitions: dict[str, Json], names: list[str]) -> dict[str, Json]:
    """Return the definitions that can be reached from `names`, by name."""
    found: dict[str, Json] = {}
    while names:
        name = names.pop()
        if name not in found:
            found[name] = definitions[name]
            names += re.findall(r'"#/\$defs/(\w+)"', json.dumps(definitions[name]))
    return dict(sorted(found.items()))
