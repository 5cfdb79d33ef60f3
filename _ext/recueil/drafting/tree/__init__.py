"""What was found in a report, as the tree of a session file: one module for each part of it."""

from __future__ import annotations

from collections.abc import Mapping

Tree = dict[str, object]


def without_none(tree: Mapping[str, object]) -> Tree:
    """Return a tree without what the report does not say."""
    return {key: value for key, value in tree.items() if value is not None}
