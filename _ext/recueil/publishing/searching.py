"""Searching: what search loads, made for every language at once from the corpus and its pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from recueil.index import Index
from recueil.languages import source_of
from recueil.pages.site import Site
from recueil.publishing.building import Work
from recueil.search.indexing import index


def searchable(root: Path, base: str, corpus: Index, works: Iterable[Work]) -> Mapping[str, Path]:
    """Return the folders to publish by their place below the site: `fr/search`.

    Raises IndexingError where one could not be made.
    """
    started = {
        work.language: index(
            Site(corpus, work.language, base),
            work.html,
            written_by_hand(source_of(root, work.language)),
            work.folder / "search",
        )
        for work in works
    }
    return {f"{language}/search": finish() for language, finish in started.items()}


def written_by_hand(folder: Path) -> list[str]:
    """Return the names of the hand-written pages in a folder."""
    pages = (path.relative_to(folder).with_suffix("") for path in folder.rglob("*.md"))
    return sorted(page.as_posix() for page in pages)
