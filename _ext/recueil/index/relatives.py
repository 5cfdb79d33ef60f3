"""Relatives of a document by its symbol: its addenda, corrigenda and revisions; its series."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from recueil.index.documents import DocumentEntry
from recueil.symbols import Symbol

REACH = 3
"""Neighbours in the series on each side of a document."""

Named = Mapping[str, tuple[str, ...]]


def forms(documents: Iterable[DocumentEntry]) -> Named:
    """Return the other forms of each document that has some: what it adds to, and the reverse."""
    families = _grouped(documents, _family)
    return {
        one: tuple(other for other in ids if other != one)
        for ids in families.values()
        if len(ids) > 1
        for one in ids
    }


def neighbours(documents: Iterable[DocumentEntry], other_forms: Named) -> Named:
    """Return what stands nearest to each document in its series, other forms of it left out."""
    return dict(_neighbours(_grouped(documents, _series), other_forms))


def _neighbours(
    series: Mapping[str, list[str]], other_forms: Named
) -> Iterator[tuple[str, tuple[str, ...]]]:
    for ids in series.values():
        for place, one in enumerate(ids):
            left_out = other_forms.get(one, ())
            far = REACH + len(left_out)  # other forms stand side by side in natural order
            before = [i for i in ids[max(0, place - far) : place] if i not in left_out]
            after = [i for i in ids[place + 1 : place + 1 + far] if i not in left_out]
            if near := (*before[-REACH:], *after[:REACH]):
                yield one, near


def _grouped(
    documents: Iterable[DocumentEntry], key: Callable[[Symbol], str]
) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for entry in documents:
        if entry.symbol is not None:
            found[key(entry.symbol)].append(entry.id)
    return found


def _family(symbol: Symbol) -> str:
    parts = symbol.canonical.split("/")
    return f"{symbol.organisation} {'/'.join(parts[: len(parts) - len(symbol.modifiers)])}"


def _series(symbol: Symbol) -> str:
    return f"{symbol.organisation} {symbol.series}"
