"""Bibliographies: the references of the edition as files for reference managers.

Below `data/v1/<language>/`: `provisions` and `documents` hold the whole edition; each session and
each plan has a file of its own with its report, sections, provisions and points.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator

from recueil import citing
from recueil.citing.csl import Item
from recueil.pages.citing import References
from recueil.pages.site import Site

Writer = Callable[[list[Item]], str]


def _json(items: list[Item]) -> str:
    return json.dumps(items, ensure_ascii=False, indent=1) + "\n"


FORMATS: tuple[tuple[str, str, Writer], ...] = (
    ("BibTeX", "bib", lambda items: "\n\n".join(map(citing.bibtex, items)) + "\n"),
    ("RIS", "ris", lambda items: "\n".join(map(citing.ris, items))),
    ("CSL-JSON", "csl.json", _json),
)
"""The name of each format, the ending of its files, and what writes them."""


def addresses(language: str, name: str) -> list[tuple[str, str]]:
    """Return the files of a list: the name of each format with its address below the root."""
    return [(label, f"data/v1/{language}/{name}.{ending}") for label, ending, _ in FORMATS]


def of_home(site: Site, home: str) -> list[tuple[str, str]]:
    """Return the files that hold the references of a session or a plan."""
    return addresses(site.language, _name(site, home))


def every_address(site: Site) -> Iterator[str]:
    """Yield the address of each file, in each language."""
    for language in site.languages:
        for name, _ in _lists(site):
            yield from (address for _, address in addresses(language, name))


def bibliographies(site: Site) -> Iterator[tuple[str, str]]:
    """Yield each file in the site's language: its address below the root, and its text."""
    references = References(site)
    for name, ids in _lists(site):
        items = [references.item(id_) for id_ in ids]
        for _, ending, write in FORMATS:
            yield f"data/v1/{site.language}/{name}.{ending}", write(items)


def _lists(site: Site) -> Iterator[tuple[str, Iterable[str]]]:
    yield "provisions", site.index.provisions
    yield "documents", site.index.documents
    for home in (*site.corpus.sessions, *site.corpus.plans):
        yield _name(site, home), _inside(site, home)


def _inside(site: Site, home: str) -> Iterator[str]:
    index = site.index
    yield home
    yield from index.sections_of.get(home, ())
    for provision in index.of_home.get(home, ()):
        yield provision
        yield from index.points_of.get(provision, ())


def _name(site: Site, home: str) -> str:
    return (site.addresses.of(home) or home).rstrip("/")
