"""Compiled: the theme's templates are kept compiled where the fragments are, if they are."""

from __future__ import annotations

from typing import Any

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

from recueil.pages.templates import COMPILED


def keep_theme(app: Sphinx) -> None:
    """Handle `builder-inited`: let the theme's environment look there first."""
    if COMPILED and isinstance(app.builder, StandaloneHTMLBuilder):
        templates: Any = app.builder.templates
        templates.environment.bytecode_cache = COMPILED[0]
