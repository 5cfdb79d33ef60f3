"""Facts: how a fact of a record differs between two editions, in words that readers are told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from recueil.model import FactChange, Words
from recueil.release.records import Facts

_WORDINGS = frozenset(
    ("name", "acronym", "title", "digest", "text", "place", "theme", "summary", "span")
)
_PARTS: Mapping[str, Callable[[Any], str]] = {
    "cites": lambda one: one["document"],
    "relations": lambda one: one["target"],
    "actions": lambda one: one["action"],
    "points": lambda one: one["number"],
}
"""By what each entry of a list is told; of other lists only that they changed."""


def differences(before: Facts, after: Facts) -> tuple[FactChange, ...]:
    """Return the facts that are not the same."""
    keys = dict.fromkeys((*after, *before))
    return tuple(
        _difference(key, before.get(key), after.get(key))
        for key in keys
        if before.get(key) != after.get(key)
    )


def _difference(key: str, before: Any, after: Any) -> FactChange:  # noqa: ANN401
    if key in _WORDINGS:
        return FactChange(fact=key, before=_words(before), after=_words(after))
    old, new = dict.fromkeys(_told(key, before)), dict.fromkeys(_told(key, after))
    return FactChange(
        fact=key,
        gone=tuple(word for word in old if word not in new),
        new=tuple(word for word in new if word not in old),
    )


def _words(wording: Mapping[str, str] | None) -> Words | None:
    return words_of(wording) if wording else None


def words_of(wording: Mapping[str, str]) -> Words:
    """Return a wording in whatever languages it has."""
    return Words.model_validate(wording, context={"languages": tuple(wording)})


def _told(key: str, value: Any) -> Iterator[str]:  # noqa: ANN401
    """Yield the words by which a value is told; none where only that it changed is told."""
    if isinstance(value, list):
        if part := _PARTS.get(key):
            yield from map(part, value)
        elif all(isinstance(one, str) for one in value):
            yield from value
    elif isinstance(value, str | int):
        yield str(value)
