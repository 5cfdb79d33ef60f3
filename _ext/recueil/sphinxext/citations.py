"""The HTML of bibliographies: plain lists, where docutils' roles fail accessibility checks.

docutils writes `role="list"` around `role="doc-biblioentry"`, which ARIA deprecates and axe
refuses; a list of items says the same.
"""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator


def add_citation_node(app: Sphinx) -> None:
    """Register the visitors of citations."""
    app.add_node(nodes.citation, override=True, html=(visit_citation, depart_citation))
    app.add_node(nodes.label, override=True, html=(visit_label, depart_label))


def _is_citation(node: nodes.Node | None) -> bool:
    return isinstance(node, nodes.citation)


def visit_citation(self: HTML5Translator, node: nodes.citation) -> None:
    """Open the list before its first entry, and the entry."""
    if not _is_citation(node.previous_sibling()):
        self.body.append('<ul class="bibliography">\n')
    self.body.append(self.starttag(node, "li", "", CLASS="citation"))


def depart_citation(self: HTML5Translator, node: nodes.citation) -> None:
    """Close the entry, and the list after its last."""
    self.body.append("</li>\n")
    if not _is_citation(node.next_node(descend=False, siblings=True)):
        self.body.append("</ul>\n")


def visit_label(self: HTML5Translator, node: nodes.label) -> None:
    """Leave out the label of a citation: the entry begins with the symbol."""
    if _is_citation(node.parent):
        raise nodes.SkipNode
    HTML5Translator.visit_label(self, node)


def depart_label(self: HTML5Translator, node: nodes.label) -> None:
    """Close the label of a footnote."""
    HTML5Translator.depart_label(self, node)
