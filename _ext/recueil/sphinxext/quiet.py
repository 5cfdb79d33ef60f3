"""What the builder is told not to make: the search of Sphinx, which records are not in."""

from __future__ import annotations

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder


def no_search(app: Sphinx) -> None:
    """Handle `builder-inited`: no search page and no `searchindex.js`."""
    if isinstance(app.builder, StandaloneHTMLBuilder):
        app.builder.search = False
