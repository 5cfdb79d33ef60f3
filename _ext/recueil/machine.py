"""The machine: how many may work at once, and how they share a list of work.

A list is shared through a pipe that holds the numbers of its parts: whoever is free reads
the next, so that nobody waits for a long one.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")

MOST_PARTS = 16_384
"""What a pipe holds at least, at two bytes each (64 KiB on Linux and macOS), and half to spare."""


def processors() -> int:
    """Return how many processors this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


@contextmanager
def uncollected() -> Iterator[None]:
    """Millions of small objects that all stay: collecting among them costs half the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def parts_of(items: Sequence[T], number: int) -> list[Sequence[T]]:
    """Return a list in that many parts, or fewer."""
    size = -(-len(items) // min(number, MOST_PARTS)) or 1
    return [items[start : start + size] for start in range(0, len(items), size)]


def queue(length: int) -> int:
    """Return a pipe from which each number below `length` can be read once, by anybody."""
    taken, put = os.pipe()
    os.write(put, b"".join(number.to_bytes(2, "big") for number in range(length)))
    os.close(put)
    return taken


def taken(parts: Sequence[Sequence[T]], numbers: int) -> Iterator[T]:
    """Yield the items of the parts that nobody else took."""
    while number := os.read(numbers, 2):
        yield from parts[int.from_bytes(number, "big")]


def attached(items: Iterable[T], parent: int) -> Iterator[T]:
    """Yield the items as long as the process that forked this one lives."""
    for item in items:
        if os.getppid() != parent:
            os._exit(1)
        yield item
