"""Links from prose to what has an address and no id: `[Documents](documents/)`, a file of data."""

from __future__ import annotations

from recueil.addresses import FACETS
from recueil.exports import EXPORTS
from recueil.pages import bibliographies, ways
from recueil.pages.page import up
from recueil.sphinxext.frame import ABOUT, MAIN, MORE
from recueil.sphinxext.prose import address_of
from recueil.sphinxext.room import Room


def way(here: Room, docname: str, target: str) -> str | None:
    """Return the way from a page to an address of ours; None if there is nothing there."""
    root = up(address_of(docname))
    if target in _files(here):
        return f"{root}../{target}"
    if target.endswith("/") and _is_page(here, target):
        return root + target
    return None


def _files(here: Room) -> set[str]:
    """Return the files for machines that stand above the languages."""
    exported = {path for path, _ in EXPORTS} | {"sitemap.xml"}
    references = bibliographies.every_address(here.site)
    return exported | {*references, *ways.every_address(here.site)}


def _is_page(here: Room, address: str) -> bool:
    lists = {own for group in (MAIN, MORE, ABOUT) for _, own, _ in group}
    folder, _, word = address.rstrip("/").partition("/")
    if folder == "documents":
        words = {document.organisation for document in here.index.documents.values()}
    else:
        words = set(here.index.facets.get(FACETS.get(folder, ""), ()))
    return address in lists or word in words
