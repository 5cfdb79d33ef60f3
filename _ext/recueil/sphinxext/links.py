"""Links from prose to the pages of records that have no id: `[Documents](documents/)`."""

from __future__ import annotations

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from recueil.addresses import LISTS
from recueil.pages.page import up
from recueil.sphinxext.frame import ABOUT, MAIN, MORE
from recueil.sphinxext.prose import address_of
from recueil.sphinxext.room import Room, room


def resolve_address(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, contnode: nodes.Element
) -> nodes.reference | None:
    """Handle `missing-reference`: a link whose target is the address of one of our pages."""
    target = str(node.get("reftarget", ""))
    if not target.endswith("/") or not _is_page(room(app), target):
        return None
    uri = up(address_of(str(node["refdoc"]))) + target
    return nodes.reference("", "", contnode, internal=True, refuri=uri)


def _is_page(here: Room, address: str) -> bool:
    lists = {own for group in (MAIN, MORE, ABOUT) for _, own, _ in group}
    folder, _, word = address.rstrip("/").partition("/")
    if folder == "documents":
        words = {document.organisation for document in here.index.documents.values()}
    else:
        words = set(here.index.facets.get(_FACETS.get(folder, ""), ()))
    return address in lists or word in words


_FACETS = {folder: facet for facet, folder in LISTS.items()}
