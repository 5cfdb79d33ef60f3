"""Around a document: its other forms, its neighbours in the series, and who cites what with it."""

from __future__ import annotations

from markupsafe import Markup

from recueil.index import DocumentEntry
from recueil.pages.graphs import around_document
from recueil.pages.here import Here
from recueil.pages.render import Renderer

_FORMS = 12
"""Addenda, corrigenda and revisions shown of one document."""
_REACH = 3
"""Neighbours in the series shown on each side."""


def around(renderer: Renderer, here: Here, entry: DocumentEntry) -> Markup:
    """Return the last part of a document's page; empty where nothing is around it."""
    relatives = renderer.site.index.relatives
    forms, near = relatives.forms(entry)[:_FORMS], relatives.near(entry, _REACH)
    graph = around_document(renderer, here, entry.id)
    if not (forms or near or graph):
        return Markup("")
    return renderer.render("around.html", here=here, forms=forms, near=near, graph=graph)
