"""Raw HTML in a hand-written page: it is shown as text there, which nobody means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from recueil.i18n import N_
from recueil.sphinxext.warnings import warn_at

_TAG = re.compile(r"<[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>|<!--")
_LITERAL = (
    nodes.literal, nodes.literal_block, nodes.raw, nodes.comment, nodes.math, nodes.math_block,
    nodes.system_message,
)  # fmt: skip


def warn_of_html(app: Sphinx, doctree: nodes.document) -> None:
    """Handle `doctree-read`: warn of each element that stands in the prose of a page."""
    docname = app.env.docname
    source = app.env.doc2path(docname).read_text(encoding="utf-8-sig", errors="replace")
    found = list(_elements(doctree, source))
    for tag, node in found:
        warn_at(node, "raw-html", _SHOWN, what=tag)
    if found:
        domain: Any = app.env.get_domain("recueil")
        domain.note_fault(docname)


def _elements(doctree: nodes.document, source: str) -> Iterator[tuple[str, nodes.Node]]:
    """Yield elements with the node in which they stand; what is escaped on purpose is none."""
    for text in doctree.findall(nodes.Text):
        if "<" not in text or isinstance(text.parent, _LITERAL):
            continue
        for found in _TAG.finditer(text.astext()):
            if re.search(rf"(?<!\\){re.escape(found[0])}", source):
                yield found[0].partition("\n")[0], text.parent


_SHOWN = N_(
    '"%(what)s" is HTML, which a page shows as it is typed: write Markdown, '
    "or put it between backquotes if it is meant to be seen"
)
