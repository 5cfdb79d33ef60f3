"""Reads: what is looked up in the index while pages are made, noted as it happens.

What a page depends on is thereby known without being declared.  It holds for whatever goes
through the mappings of the index and the corpus, or through names and addresses; what is
kept from one page for another (`Reads.kept`) keeps what was read for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields, replace
from typing import Any, TypeVar

from recueil.corpus import Corpus
from recueil.index import Index

D = TypeVar("D", Corpus, Index)
K = TypeVar("K")
V = TypeVar("V")

Key = tuple[str, str]
"""What was looked up: the name of a mapping (or `RECORD`), and the key in it."""

RECORD = "record"
"""What is looked up when the name or the address of a record is asked for."""

ALL = "*"
"""The key of who goes through a whole mapping."""


Store = dict[K, tuple[V, frozenset[Key]]]
"""What is kept for many pages, with what was looked up for it."""


class Reads:
    """What has been looked up so far."""

    def __init__(self) -> None:
        self.seen: set[Key] = set()

    def note(self, what: str, key: str) -> None:
        """Note that something was looked up."""
        self.seen.add((what, key))

    @contextmanager
    def apart(self) -> Iterator[set[Key]]:
        """Note what is looked up inside in a set of its own, which comes to the rest after it."""
        outer, self.seen = self.seen, set()
        try:
            yield self.seen
        finally:
            outer |= self.seen
            self.seen = outer

    @contextmanager
    def aside(self) -> Iterator[set[Key]]:
        """Note what is looked up inside in a set of its own, which goes nowhere else."""
        outer, self.seen = self.seen, set()
        try:
            yield self.seen
        finally:
            self.seen = outer

    def kept(self, store: Store[K, V], key: K, make: Callable[[], V]) -> V:
        """Return what is made once for many pages; each has looked up what was looked up for it."""
        if key in store:
            self.seen.update(store[key][1])
        else:
            with self.apart() as seen:
                made = make()
            store[key] = made, frozenset(seen)
        return store[key][0]


class Watched(Mapping[str, Any]):
    """A mapping that notes what is looked up in it."""

    __slots__ = ("_name", "_of", "_reads")

    def __init__(self, name: str, of: Mapping[str, Any], reads: Reads) -> None:
        self._name, self._of, self._reads = name, of, reads

    def __getitem__(self, key: str) -> Any:  # noqa: ANN401
        self._reads.seen.add((self._name, key))
        return self._of[key]

    def get(self, key: str, default: Any = None) -> Any:  # noqa: ANN401
        """Return the value of a key, if it is there."""
        self._reads.seen.add((self._name, key))
        return self._of.get(key, default)

    def __contains__(self, key: object) -> bool:
        self._reads.seen.add((self._name, str(key)))
        return key in self._of

    def __iter__(self) -> Iterator[str]:
        self._reads.seen.add((self._name, ALL))
        return iter(self._of)

    def __len__(self) -> int:
        self._reads.seen.add((self._name, ALL))
        return len(self._of)

    def items(self) -> Any:  # noqa: ANN401
        """Return the keys and values; who takes all has looked up all."""
        self._reads.seen.add((self._name, ALL))
        return self._of.items()

    def values(self) -> Any:  # noqa: ANN401
        """Return the values."""
        self._reads.seen.add((self._name, ALL))
        return self._of.values()


def watched(index: Index, reads: Reads) -> Index:
    """Return an index whose mappings, and those of its corpus, note what is looked up."""
    return replace(_watched(index, reads), corpus=_watched(index.corpus, reads))


def _watched(holder: D, reads: Reads) -> D:
    held = {field.name: getattr(holder, field.name) for field in fields(holder)}
    mappings: dict[str, Any] = {
        name: _watched_mapping(name, value, reads)
        for name, value in held.items()
        if isinstance(value, Mapping)
    }
    return replace(holder, **mappings)


def _watched_mapping(name: str, mapping: Mapping[str, Any], reads: Reads) -> Watched:
    """Return a mapping watched; one of mappings (facets, then words) at both levels."""
    inner = {
        key: Watched(f"{name}/{key}", value, reads) if isinstance(value, Mapping) else value
        for key, value in mapping.items()
    }
    return Watched(name, inner, reads)
