"""Refreshing: what is new of each language is put, page by page, into the site that stands.

What is made of all pages together (exports, feeds, filters, the inventory, the index of search)
stays as it was: it is the site of whoever edits, not yet one to publish.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from recueil.publishing.assemble import files_below, published, same
from recueil.publishing.building import Work

_PAGE = "index.html"


def refresh(site: Path, works: Iterable[Work]) -> None:
    """Exchange each page that may have changed, in one step, and end what is gone."""
    for work in works:
        into = f"{site}/{work.language}/"
        noted = work.journal.read()
        if noted is None:
            _every_page(work.html, into)
        else:
            _pages_at(noted, f"{work.html}/", into)
        for path, _ in published(work.html, _beside_pages):
            _taken(f"{work.html}/{path}", into + path)
        work.journal.clear()


def _beside_pages(folder: str) -> bool:
    return folder.startswith("_")


def _among_pages(folder: str) -> bool:
    return not folder.startswith("_")


def _every_page(work: Path, into: str) -> None:
    there = set(_pages(f"{work}/"))
    for path in there:
        _taken(f"{work}/{path}", into + path)
    for path in list(_pages(into)):
        if path not in there:
            os.unlink(into + path)  # noqa: PTH108


def _pages_at(addresses: Iterable[str], work: str, into: str) -> None:
    for address in addresses:
        path = address + _PAGE
        if os.path.exists(work + path):  # noqa: PTH110 - `Path` takes longer
            _taken(work + path, into + path)
        else:
            Path(into + path).unlink(missing_ok=True)


def _pages(root: str) -> Iterator[str]:
    """Yield the pages below a folder of a site."""
    return (path for path, entry in files_below(root, _among_pages) if entry.name == _PAGE)


def _taken(made: str, target: str) -> None:
    """Have a file of the site be as it was just made."""
    if same(made, target):
        return
    os.makedirs(os.path.dirname(target), exist_ok=True)  # noqa: PTH103, PTH120
    aside = f"{target}.new"
    shutil.copy2(made, aside)
    os.replace(aside, target)  # noqa: PTH105
