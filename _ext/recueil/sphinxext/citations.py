"""The HTML of bibliographies: plain lists, where docutils' roles fail accessibility checks.

docutils writes `role="list"` around `role="doc-biblioentry"`, which ARIA deprecates and axe
refuses; a list of items says the same.
"""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.writers.html5 import HTML5Translator

from recueil.sphinxext.bibliography import SCHEME
from recueil.sphinxext.room import room

_LAST = "recueil_last_citation"
"""Where a translator keeps the last citation of the list that is open."""


def add_citation_node(app: Sphinx) -> None:
    """Register the visitors of citations, and the links of their symbols."""
    app.add_node(nodes.citation, override=True, html=(visit_citation, depart_citation))
    app.add_node(nodes.label, override=True, html=(visit_label, depart_label))
    app.add_post_transform(SymbolLinks)


class SymbolLinks(SphinxPostTransform):
    """Lead the symbol of each entry to the page of its document, from wherever it stands."""

    default_priority = 8  # after the bibliography's own (5), before references (10)

    def run(self, **kwargs: Any) -> None:  # noqa: ANN401 - as the base class has it
        """Turn the ids that the style has left in the entries into addresses."""
        site, builder = room(self.env._app).site, self.env._app.builder
        for reference in self.document.findall(nodes.reference):
            uri = str(reference.get("refuri", ""))
            if uri.startswith(SCHEME):
                address = site.addresses.of(uri.removeprefix(SCHEME)) or ""
                page = address.rstrip("/")
                reference["refuri"] = builder.get_relative_uri(self.env.docname, page)
                reference["internal"] = True


def _is_citation(node: nodes.Node | None) -> bool:
    return isinstance(node, nodes.citation)


def _last_of_run(node: nodes.citation) -> nodes.Node:
    """Return the last of the citations that follow one another from this one on."""
    siblings = node.parent.children
    last = siblings.index(node)
    while last + 1 < len(siblings) and _is_citation(siblings[last + 1]):
        last += 1
    return siblings[last]


def visit_citation(self: HTML5Translator, node: nodes.citation) -> None:
    """Open the list before its first entry, and the entry."""
    if getattr(self, _LAST, None) is None:
        setattr(self, _LAST, _last_of_run(node))
        self.body.append('<ul class="bibliography">\n')
    self.body.append(self.starttag(node, "li", "", CLASS="citation"))


def depart_citation(self: HTML5Translator, node: nodes.citation) -> None:
    """Close the entry, and the list after its last."""
    self.body.append("</li>\n")
    if node is getattr(self, _LAST, None):
        setattr(self, _LAST, None)
        self.body.append("</ul>\n")


def visit_label(self: HTML5Translator, node: nodes.label) -> None:
    """Leave out the label of a citation: the entry begins with the symbol."""
    if _is_citation(node.parent):
        raise nodes.SkipNode
    HTML5Translator.visit_label(self, node)


def depart_label(self: HTML5Translator, node: nodes.label) -> None:
    """Close the label of a footnote."""
    HTML5Translator.depart_label(self, node)
