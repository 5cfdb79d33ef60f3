"""Weights: what a reader loads, compressed, for a page and all that it asks for."""

from __future__ import annotations

import gzip
import re
from functools import cache
from pathlib import Path

_ASKED = re.compile(
    r"<link[^>]*rel=\"(?:stylesheet|icon)\"[^>]*>|<(?:script|img)[^>]*src=[^>]*>", re.IGNORECASE
)
_ADDRESS = re.compile(r"(?:href|src)=\"([^\"?#]+)")
_IMPORT = re.compile(r"@import\s+[^;]*?[\"']([^\"')]+)")


def page(file: Path) -> int:
    """Return the weight of a page alone."""
    return len(gzip.compress(file.read_bytes(), 9, mtime=0))


def first_load(file: Path) -> int:
    """Return the weight of a page and of every style, script and picture that it asks for."""
    text = file.read_text(encoding="utf-8")
    asked = {
        (file.parent / address[1]).resolve()
        for tag in _ASKED.findall(text)
        if (address := _ADDRESS.search(tag)) and ":" not in address[1]
    }
    return page(file) + sum(map(_asked_for, asked))


@cache
def _asked_for(file: Path) -> int:
    if not file.is_file():
        return 0
    imported = ()
    if file.suffix == ".css":
        imported = _IMPORT.findall(file.read_text(encoding="utf-8"))
    return page(file) + sum(_asked_for((file.parent / name).resolve()) for name in imported)


def heaviest(folder: Path) -> tuple[int, Path]:
    """Return the heaviest first load of a site, and whose it is."""
    largest = sorted(folder.rglob("index.html"), key=lambda f: f.stat().st_size)[-50:]
    return max((first_load(file), file) for file in largest)
