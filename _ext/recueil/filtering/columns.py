"""Columns: for each facet its words, as they are called and offered, and what stands under each.

A column is a few lists in step: ids, labels, depths under wider words, places.  Those of the
cited documents, which grow with the corpus as no vocabulary does, are a file of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from recueil.filtering.listed import FACETS, Listed, Words
from recueil.filtering.packing import packed
from recueil.pages.choosing import natural
from recueil.pages.facets import LABELS, word_label
from recueil.pages.labels import STATUSES
from recueil.pages.site import Site
from recueil.pages.wording import folded

LATE = ("cites",)
"""Facets that are loaded when they are opened."""

Column = dict[str, object]


def columns(site: Site, listed: Listed) -> list[Column]:
    """Return the column of each facet that has words; of those that come late, the name alone."""
    found = ((facet, listed.words(facet)) for facet in FACETS)
    return [
        {"name": facet, "label": site.say(LABELS[facet])}
        if facet in LATE
        else column(site, listed, facet, words)
        for facet, words in found
        if words
    ]


def column(site: Site, listed: Listed, facet: str, words: Words) -> Column:
    """Return a facet with its words in the order in which they are offered."""
    labels = {word: word_label(site, facet, word) for word in words}
    offered = list(_nested(listed, facet, _offered(facet, words, labels)))
    return {
        "name": facet,
        "label": site.say(LABELS[facet]),
        "ids": [word for word, _ in offered],
        "labels": [labels[word] for word, _ in offered],
        "depths": "".join(str(min(depth, 9)) for _, depth in offered),
        "held": [packed(words[word]) for word, _ in offered],
    }


def _offered(facet: str, words: Words, labels: Mapping[str, str]) -> list[str]:
    """Return the words in their order: by date, by name, or the most frequent first."""
    if facet == "session":
        return list(words)  # as the list has them, the newest first
    if facet == "year":
        return sorted(words, reverse=True)
    if facet == "status":
        return [status for status in STATUSES if status in words]
    if facet in ("body", "cites"):
        return sorted(words, key=lambda word: folded(labels[word]))
    return sorted(words, key=lambda word: (-len(words[word]), folded(labels[word])))


def _nested(listed: Listed, facet: str, words: list[str]) -> Iterator[tuple[str, int]]:
    """Yield each word with its depth, narrower ones after the wider one that is offered."""
    under: dict[str | None, list[str]] = {}
    for word in words:
        wider = listed.wider(facet, word)
        under.setdefault(wider if wider in words else None, []).append(word)
    waiting = [(word, 0) for word in reversed(under.get(None, ()))]
    while waiting:
        word, depth = waiting.pop()
        yield word, depth
        waiting += [(narrower, depth + 1) for narrower in reversed(under.get(word, ()))]


def numbers(listed: Listed) -> list[int]:
    """Return the rank of each provision by its number, 2 before 10, told from the one before.

    One report numbers its provisions in a row: the differences are mostly 1.
    """
    keys = [natural(entry) for entry in listed.entries]
    ranks = {key: rank for rank, key in enumerate(sorted(set(keys)))}
    found = [ranks[key] for key in keys]
    return [rank - before for before, rank in pairwise((0, *found))]
