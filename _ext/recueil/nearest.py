"""The nearest valid value, for whoever mistyped one.

A problem that carries the word `near` is told with "Did you mean …?", one that carries
`expected` with the list of what could have stood there (see `recueil.checking`).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from difflib import get_close_matches

_LONGEST = 80
"""What is longer was not mistyped; comparing it would only take time."""


def nearest(value: str, known: Collection[str]) -> str | None:
    """Return the word of `known` that is most like `value`, if one is like it at all."""
    if len(value) > _LONGEST:
        return None
    by_small = {word.lower(): word for word in sorted(known)}
    found = get_close_matches(value.lower(), by_small, n=1, cutoff=0.55)
    return by_small[found[0]] if found else None


def suggestion(value: str, known: Collection[str], listed: int = 8) -> dict[str, object]:
    """Return what a message adds: the nearest word, or every word where these are few."""
    near = nearest(value, known)
    if near is not None:
        return {"near": near}
    if 0 < len(known) <= listed:
        return {"expected": ", ".join(known if isinstance(known, Sequence) else sorted(known))}
    return {}
