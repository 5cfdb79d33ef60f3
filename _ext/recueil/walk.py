"""Walk: every record of some kind inside a record, with its place in the YAML.

Which fields can lead to such records is worked out once from the types of the model, so
that nothing here, and none of the rules, repeats what the model knows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Generic, TypeVar, get_args

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
    _ways(kinds).collect(record, path, found)
    return found


class _Ways(dict[type[Record], tuple[bool, tuple[str, ...]]], Generic[R]):
    """For each type of record: whether it is looked for, and the fields that lead on to such."""

    def __init__(self, kinds: tuple[type[R], ...]) -> None:
        super().__init__()
        self._kinds = kinds

    def __missing__(self, model: type[Record]) -> tuple[bool, tuple[str, ...]]:
        leading = tuple(
            name
            for name, field in model.model_fields.items()
            if any(
                _leads(inner, self._kinds, frozenset()) for inner in _records_in(field.annotation)
            )
        )
        self[model] = issubclass(model, self._kinds), leading
        return self[model]

    def collect(self, record: Record, path: YamlPath, found: list[tuple[R, YamlPath]]) -> None:
        """Add to `found` what is looked for; this is called for each record of the corpus."""
        wanted, leading = self[type(record)]
        if wanted:
            found.append((record, path))  # type: ignore[arg-type] # by `wanted` it is an R
        fields = record.__dict__
        for name in leading:
            value = fields[name]
            shape = type(value)  # asking pydantic's `isinstance` would take half of the time
            if shape is tuple:
                for nth, inner in enumerate(value):
                    self.collect(inner, (*path, name, nth), found)
            elif shape is dict:
                for key, inner in value.items():
                    self.collect(inner, (*path, name, key), found)
            elif value is not None and shape is not str:
                self.collect(value, (*path, name), found)


@cache
def _ways(kinds: tuple[type[R], ...]) -> _Ways[R]:
    return _Ways(kinds)


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
