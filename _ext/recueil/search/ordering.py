"""Order: what Pagefind writes, made the same in two builds of the same stubs.

Pagefind keeps filters in hash maps, so that their values come in another order each time; and
a file's name is a digest of its bytes, so that the names differ as well, up to the first file
that a reader loads.  Its words and fragments are in order as they are, but the names of fragments,
which that first file lists, are longer than they need to be.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from pathlib import Path
from typing import Any

import cbor2

_SIGNATURE = b"pagefind_dcd"
_LETTERS = 5


def put_in_order(bundle: Path) -> None:
    """Sort the filters of a bundle, and name its files anew."""
    entry = bundle / "pagefind-entry.json"
    told = json.loads(entry.read_text(encoding="utf-8"))
    for language, facts in told["languages"].items():
        facts["hash"] = _language(bundle, language, facts["hash"])
    entry.write_text(json.dumps(told, ensure_ascii=False, sort_keys=True), encoding="utf-8")


def _language(bundle: Path, language: str, name: str) -> str:
    """Order one language; return the new name of its first file."""
    old = bundle / f"pagefind.{name}.pf_meta"
    version, pages, words, filters, sorts, fields = _read(old)
    filters = sorted([facet, _filter(bundle, language, file)] for facet, file in filters)
    names = _shortened(language, [name for name, _ in pages])
    for name, short in names.items():
        folder = bundle / "fragment"
        (folder / f"{name}.pf_fragment").rename(folder / f"{short}.pf_fragment")
    pages = [[names[name], count] for name, count in pages]
    meta = [version, pages, words, filters, sorts, fields]
    new = f"{language}_{_digest(meta, 10)}"
    old.unlink()
    _write(bundle / f"pagefind.{new}.pf_meta", meta)
    return new


def _shortened(language: str, names: list[str]) -> dict[str, str]:
    """Return names of five letters instead of seven, more where two would be alike.

    They cannot be compressed, and make half of what a first search loads.
    """
    prefix = len(language) + 1
    short: dict[str, str] = {}
    taken: set[str] = set()
    for name in names:
        length = prefix + _LETTERS
        while name[:length] in taken:
            length += 1
        short[name] = name[:length]
        taken.add(name[:length])
    return short


def _filter(bundle: Path, language: str, name: str) -> str:
    old = bundle / "filter" / f"{name}.pf_filter"
    facet, values = _read(old)
    ordered = [facet, sorted(values)]
    new = f"{language}_{_digest(ordered, 7)}"
    old.unlink()
    _write(bundle / "filter" / f"{new}.pf_filter", ordered)
    return new


def _read(file: Path) -> Any:  # noqa: ANN401 - lists of lists, by position
    return cbor2.loads(gzip.decompress(file.read_bytes()).removeprefix(_SIGNATURE))


def _write(file: Path, value: object) -> None:
    file.write_bytes(gzip.compress(_SIGNATURE + cbor2.dumps(value), 9, mtime=0))


def _digest(value: object, length: int) -> str:
    return hashlib.blake2b(cbor2.dumps(value)).hexdigest()[:length]
