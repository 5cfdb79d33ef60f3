"""Exports: the corpus as text for machines.

Each is a pure function of the index; the publisher alone writes what they return.  To add
one, write its function and give it a line in `EXPORTS`.
"""

from __future__ import annotations

from collections.abc import Callable

from recueil.exports.corpus_json import corpus_json
from recueil.exports.lists_json import list_json
from recueil.exports.wordlists import word_lists
from recueil.index import Index
from recueil.schema import SCHEMAS, schema_json

Export = Callable[[Index], str]


def _schema(name: str) -> Export:
    def written(index: Index) -> str:
        corpus = index.corpus
        return schema_json(name, corpus.languages, word_lists(corpus))

    return written


def _list(kind: str, name: str) -> Export:
    return lambda index: list_json(index, kind, name)


EXPORTS: list[tuple[str, Export]] = [
    ("data/v1/corpus.json", corpus_json),
    ("data/v1/decisions.json", _list("decision", "decisions")),
    ("data/v1/recommendations.json", _list("recommendation", "recommendations")),
    *((f"schema/{name}", _schema(name)) for name in SCHEMAS),
]
"""The path of each export below the published root, and the function that makes it."""
