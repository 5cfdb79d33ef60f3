"""Walk: every record of some kind inside a record, with its place in the YAML.

Which fields can lead to such records is worked out once from the types of the model, so
that nothing here, and none of the rules, repeats what the model knows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TypeVar, get_args

from recueil.corpus import Corpus
from recueil.model import Record
from recueil.problems import YamlPath

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Root:
    """A record that is part of no other: a whole file, an entry of a register or vocabulary."""

    folder: str
    id: str
    """Id of the file."""
    file: str
    record: Record
    path: YamlPath = ()


def roots(corpus: Corpus) -> Iterator[Root]:
    """Yield every outermost record of the corpus, in the order of its files."""
    for folder, files in (
        ("bodies", corpus.bodies),
        ("sessions", corpus.sessions),
        ("plans", corpus.plans),
    ):
        yield from (Root(folder, file.id, file.file, file.record) for file in files.values())
    for register in corpus.registers.values():
        yield Root("documents", register.id, register.file, register.record)
        for symbol, document in register.record.documents.items():
            yield Root("documents", register.id, register.file, document, (symbol,))
    for vocabulary in corpus.vocabularies.values():
        for word, term in vocabulary.record.items():
            yield Root("vocabulary", vocabulary.id, vocabulary.file, term, (word,))


def walk(record: Record, *kinds: type[R], path: YamlPath = ()) -> list[tuple[R, YamlPath]]:
    """Return every record of these kinds in `record`, itself included, with its place."""
    found: list[tuple[R, YamlPath]] = []
    _collect(record, kinds, path, found)
    return found


def _collect(
    record: Record, kinds: tuple[type[R], ...], path: YamlPath, found: list[tuple[R, YamlPath]]
) -> None:
    if isinstance(record, kinds):
        found.append((record, path))
    fields = record.__dict__
    for name in _ways(type(record), kinds):
        value = fields[name]
        if isinstance(value, tuple):
            for nth, inner in enumerate(value):
                _collect(inner, kinds, (*path, name, nth), found)
        elif isinstance(value, dict):
            for key, inner in value.items():
                _collect(inner, kinds, (*path, name, key), found)
        elif isinstance(value, Record):
            _collect(value, kinds, (*path, name), found)


@cache
def _ways(model: type[Record], kinds: tuple[type[Record], ...]) -> tuple[str, ...]:
    """Return the fields of `model` behind which a record of these kinds may stand."""
    return tuple(
        name
        for name, field in model.model_fields.items()
        if any(_leads(inner, kinds, frozenset()) for inner in _records_in(field.annotation))
    )


def _leads(
    model: type[Record], kinds: tuple[type[Record], ...], seen: frozenset[type[Record]]
) -> bool:
    if issubclass(model, kinds):
        return True
    return any(
        _leads(inner, kinds, seen | {model})
        for field in model.model_fields.values()
        for inner in _records_in(field.annotation)
        if inner not in seen and inner is not model
    )


def _records_in(annotation: object) -> Iterator[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
        return
    for part in get_args(annotation):
        yield from _records_in(part)
