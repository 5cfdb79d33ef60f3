"""Around a document: its other forms, its neighbours in the series, and who cites what with it."""

from __future__ import annotations

from markupsafe import Markup

from recueil.index import DocumentEntry
from recueil.pages.graphs import around_document
from recueil.pages.here import Here
from recueil.pages.render import Renderer

_FORMS = 12
"""Addenda, corrigenda and revisions shown of one document."""


def around(renderer: Renderer, here: Here, entry: DocumentEntry) -> Markup:
    """Return the last part of a document's page; empty where nothing is around it."""
    index = renderer.site.index
    forms, near = index.forms.get(entry.id, ())[:_FORMS], index.in_series.get(entry.id, ())
    graph = around_document(renderer, here, entry.id)
    if not (forms or near or graph):
        return Markup("")
    return renderer.render("around.html", here=here, forms=forms, near=near, graph=graph)
