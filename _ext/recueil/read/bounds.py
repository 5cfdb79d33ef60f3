"""Bounds: of a file that is wrong throughout, the faults with which it begins.

A million faults looked at one by one would take the memory of the machine, and nobody reads them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from recueil.load.tree import Tree
from recueil.model import Record

R = TypeVar("R")

_MANY = 1_000
"""So many faults are all looked at."""
_ITEMS, _KEYS = 20, 40
"""So much of a list, and of a mapping, is its beginning; no record has as many keys."""


def first_errors(
    error: ValidationError, tree: Tree, shape: TypeAdapter[R], context: Mapping[str, object]
) -> list[ErrorDetails]:
    """Return what is wrong with a tree, or of very much that which stands where lists begin."""
    if error.error_count() > _MANY:
        try:
            shape.validate_python(_beginning(tree), context=dict(context))
        except ValidationError as first:
            error = first
    return error.errors(include_url=False)[:_MANY]


def _beginning(tree: Tree) -> Tree:
    if isinstance(tree, list):
        return [_beginning(value) for value in tree[:_ITEMS]]
    if isinstance(tree, dict):
        kept = dict(islice(tree.items(), _KEYS))
        if len(tree) > _KEYS:  # a key that must be there is not missing because it stands below
            kept |= {key: tree[key] for key in _keys_of_records() if key in tree}
        return {key: _beginning(value) for key, value in kept.items()}
    return tree


@cache
def _keys_of_records() -> frozenset[str]:
    return frozenset(name for kind in _records(Record) for name in kind.model_fields)


def _records(record: type[Record]) -> Iterator[type[Record]]:
    for kind in record.__subclasses__():
        yield kind
        yield from _records(kind)
