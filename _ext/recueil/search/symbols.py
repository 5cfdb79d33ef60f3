"""The table of symbols: what is typed loosely finds its document before the full text does.

`key` is the one rule by which what is typed and what is printed are compared.  It stands a
second time in `source/_static/search/symbols.js`, and a test holds them to the same answers.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from recueil.pages.site import Site

PER_SHARD = 400
"""Rows of a file of the table, if its symbols can be told apart by their beginnings."""

_PARTS = re.compile(r"[A-Z]+|[0-9]+")
_RESOLUTION = re.compile(r"[A-Z]+/RES/(\S+)")


def key(text: str) -> str:
    """Return the letters and numbers of a symbol: `TD B EDE 8 2`, whatever stands between them.

    Figures part from letters (`WP6` is `WP.6`) and lose their first zeros; accents and case,
    dots, slashes, dashes and spaces say nothing.
    """
    folded = unicodedata.normalize("NFKD", text).upper()
    plain = "".join(c for c in folded if not unicodedata.combining(c))
    return " ".join(part.lstrip("0") or "0" for part in _PARTS.findall(plain))


@dataclass(frozen=True, slots=True)
class Row:
    """A document by a way to write its symbol."""

    written: str
    symbol: str
    id: str
    title: str

    @property
    def key(self) -> str:
        """What is typed must come to this."""
        return key(self.written)

    def listed(self) -> list[str]:
        """Return it as the interface reads it, which makes the key again."""
        other = [self.written] if self.written != self.symbol else []
        return [self.symbol, self.id, self.title, *other]


def rows(site: Site) -> Iterator[Row]:
    """Yield every document that has a symbol, in their natural order."""
    for id_, entry in site.index.documents.items():
        if entry.symbol:
            symbol = entry.symbol.canonical
            title = site.plain(entry.record.title)
            yield Row(symbol, symbol, id_, title)
            if resolution := _RESOLUTION.fullmatch(symbol):  # also known by its number
                yield Row(resolution[1], symbol, id_, title)
                yield Row(f"resolution {resolution[1]}", symbol, id_, title)


def shards(found: Iterable[Row]) -> dict[str, list[Row]]:
    """Return the rows in files of a readable size, by the beginning of their keys.

    A reader who looks for a symbol loads the file whose beginning is that of what was typed.
    """
    return dict(_split("", list(found), 0))


def _split(prefix: str, found: list[Row], depth: int) -> Iterator[tuple[str, list[Row]]]:
    groups: dict[str, list[Row]] = {}
    for row in found:
        groups.setdefault(" ".join(row.key.split()[: depth + 1]), []).append(row)
    if len(found) <= PER_SHARD or groups.keys() <= {prefix}:
        yield prefix, found
        return
    for longer, rows_ in groups.items():
        if longer == prefix:  # a symbol that is the beginning of others
            yield prefix, rows_
        else:
            yield from _split(longer, rows_, depth + 1)


def tables(site: Site) -> Iterator[tuple[str, str]]:
    """Yield the files of the table, name and text: the beginnings, then the rows of each."""
    found = shards(rows(site))
    yield "index.json", _json(sorted(found))
    for prefix, rows_ in found.items():
        yield f"{file_name(prefix)}.json", _json([row.listed() for row in rows_])


def file_name(prefix: str) -> str:
    """Return the name of the file of the symbols that begin so."""
    return prefix.lower().replace(" ", "-") or "all"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"
