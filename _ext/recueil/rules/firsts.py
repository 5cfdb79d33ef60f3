"""Firsts: what was meant is looked for where the problem will be told.

Of a file in which very much is wrong the first problems are told and the others counted.  Looking
for the nearest of thousands of words, thousands of times, would take minutes that nobody sees.
"""

from __future__ import annotations

from collections import Counter

from recueil.load.tree import MOST_TOLD

_ENOUGH = MOST_TOLD
"""A rule finds problems nearly in the order of their lines."""


class Firsts(Counter[str]):
    """How many problems a rule has found in each file."""

    def is_told(self, file: str) -> bool:
        """Count one more problem of a file; whether it may be among those that are told."""
        self[file] += 1
        return self[file] <= _ENOUGH
