"""The nearest valid value, for whoever mistyped one.

A problem that carries the word `near` is told with "Did you mean …?", one that carries
`expected` with the list of what could have stood there (see `recueil.checking`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from difflib import get_close_matches
from os.path import commonprefix

_LONGEST = 80
"""What is longer was not mistyped; comparing it would only take time."""

_MOST = 1_000
"""How many words are compared: some milliseconds' worth."""


def nearest(value: str, known: Collection[str]) -> str | None:
    """Return the word of `known` that is most like `value`, if one is like it at all."""
    if len(value) > _LONGEST:
        return None
    small = value.lower()
    by_small = {word.lower(): word for word in sorted(likely(value, known))}
    found = get_close_matches(small, by_small, n=1, cutoff=0.55)
    return by_small[found[0]] if found else None


def likely(value: str, known: Collection[str], most: int = _MOST) -> Iterable[str]:
    """Return the words worth comparing with `value`: all, or of very many those that begin alike.

    Whoever mistypes a word seldom does so at its beginning.
    """
    if len(known) <= most:
        return known
    small = value.lower()
    alike = {word: word.lower() for word in known if len(word) <= 2 * len(value)}
    least = len(commonprefix([small, *alike.values()]))  # noqa: RUF071 - of letters
    for letters in range(least + 1, len(small) + 1):
        start = small[:letters]
        nearer = {word: low for word, low in alike.items() if low.startswith(start)}
        if len(nearer) < most:
            others = sorted(alike.keys() - nearer.keys())
            return [*nearer, *others[: most - len(nearer)]]
        alike = nearer
    return sorted(alike)[:most]


def suggestion(value: str, known: Collection[str], listed: int = 8) -> dict[str, object]:
    """Return what a message adds: the nearest word, or every word where these are few."""
    near = nearest(value, known)
    if near is not None:
        return {"near": near}
    if 0 < len(known) <= listed:
        return {"expected": ", ".join(known if isinstance(known, Sequence) else sorted(known))}
    return {}
