"""Healthy: the tree of a file in which nothing is wrong, as of nearly every file.

It takes half of the time of the builder that tells what is wrong and where; to that one is
left whatever is not plain mappings, lists and scalars.
"""

from __future__ import annotations

from itertools import islice
from sys import intern
from typing import Any

import yaml

from recueil.load.tree import MAX_DEPTH, MAX_EVENTS, Tree, events, plain

_OPENED = {yaml.MappingStartEvent: dict, yaml.SequenceStartEvent: list}
_ENDS = frozenset({yaml.MappingEndEvent, yaml.SequenceEndEvent})
_SILENT = frozenset({yaml.StreamStartEvent, yaml.DocumentEndEvent, yaml.StreamEndEvent})


class UnusualError(Exception):
    """Something that healthy files do not hold."""


def healthy(text: str) -> Tree:
    """Return the tree of a text; raise UnusualError or a YAMLError if anything is odd in it."""
    here: Any = []  # the mapping or list that is open; outermost, the documents
    outer: list[Any] = []
    key: str | None = None
    for event in islice(events(text), MAX_EVENTS):
        kind = type(event)
        if kind is yaml.ScalarEvent and not (event.anchor or event.tag):
            if key is not None:
                here[key], key = event.value if event.style else plain(event.value), None
            elif type(here) is dict:
                key = _new_key(event.value, here)
            else:
                here.append(event.value if event.style else plain(event.value))
        elif kind in _OPENED and not (event.anchor or event.tag or len(outer) == MAX_DEPTH):
            outer.append(here)
            here, key = _put(_OPENED[kind](), here, key), None
        elif kind in _ENDS:
            here = outer.pop()
        elif kind not in _SILENT and not (
            kind is yaml.DocumentStartEvent and _is_first(event, here)
        ):
            raise UnusualError
    if outer:  # it goes on
        raise UnusualError
    return here[0] if here else None


def _new_key(key: str, here: dict[str, Tree]) -> str:
    if key in here:
        raise UnusualError
    return intern(key)


def _put(value: Any, here: Any, key: str | None) -> Any:
    """Put a mapping or list where it belongs, and return it."""
    if key is not None:
        here[key] = value
    elif type(here) is list:
        here.append(value)
    else:
        raise UnusualError
    return value


def _is_first(event: yaml.DocumentStartEvent, before: list[Tree]) -> bool:
    """Whether a document begins that is the only one, without directives."""
    return not (before or event.version or event.tags)
