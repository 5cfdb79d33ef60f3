"""Packing: places in a list, as a text that compresses to less than a byte each.

Each place is told by its distance from the one before: a letter up to 52, else a number and a
stop.  A session's decisions stand side by side: that is a row of `a`, of which compression
leaves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_STEP = re.compile(r"([a-zA-Z])|(\d+)\.")


def packed(places: Iterable[int]) -> str:
    """Return places, which must ascend from 0, as a text."""
    return "".join(map(_told, _steps(places)))


def _steps(places: Iterable[int]) -> Iterator[int]:
    last = -1
    for place in places:
        yield place - last
        last = place


def _told(step: int) -> str:
    return _LETTERS[step - 1] if step <= len(_LETTERS) else f"{step}."


def unpacked(text: str) -> list[int]:
    """Return the places that a text tells."""
    found, last = [], -1
    for letter, number in _STEP.findall(text):
        last += _LETTERS.index(letter) + 1 if letter else int(number)
        found.append(last)
    return found
