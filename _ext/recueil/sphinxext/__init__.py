"""The Sphinx extension: the only part of Recueil that knows Sphinx and docutils."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the extension, whose parts are loaded only now: `run` reads the sources before."""
    from recueil.sphinxext.registering import register

    return register(app)
