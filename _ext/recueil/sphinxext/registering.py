"""Registering: what the extension is, as Sphinx is told."""

from __future__ import annotations

from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

from recueil.sphinxext.bibliography import register_style, write_bib
from recueil.sphinxext.builder import PAGES_MADE, PagesBuilder
from recueil.sphinxext.citations import add_citation_node
from recueil.sphinxext.citing import add_cite_roles
from recueil.sphinxext.compiled import keep_theme
from recueil.sphinxext.directives import DIRECTIVES
from recueil.sphinxext.domain import RecueilDomain
from recueil.sphinxext.outdated import get_outdated, write_all
from recueil.sphinxext.prose import fill_context
from recueil.sphinxext.quiet import no_search
from recueil.sphinxext.rawhtml import warn_of_html
from recueil.sphinxext.roles import ROLES
from recueil.sphinxext.room import open_room
from recueil.sphinxext.writing import collect


def register(app: Sphinx) -> ExtensionMetadata:
    """Register the extension."""
    app.add_config_value("recueil_source", "source", "env", str)
    app.add_config_value("recueil_cache", "", "", str)
    app.add_config_value("recueil_languages", ("fr", "en"), "env", (tuple, list))
    app.add_config_value("recueil_mode", "shell", "html", str)
    app.add_config_value("recueil_strict", False, "", bool)
    app.add_config_value("recueil_workers", 1, "", int)
    app.add_builder(PagesBuilder, override=True)
    app.add_event(PAGES_MADE)
    app.add_domain(RecueilDomain)
    for name, directive in DIRECTIVES.items():
        app.add_directive(name, directive)
    for name, role in ROLES.items():
        app.add_role(name, role)
    register_style()
    add_citation_node(app)
    add_cite_roles(app)
    app.connect("builder-inited", open_room, priority=100)
    app.connect("builder-inited", write_bib, priority=200)
    app.connect("builder-inited", no_search, priority=200)
    app.connect("builder-inited", keep_theme, priority=200)
    app.connect("env-get-outdated", get_outdated)
    app.connect("env-updated", write_all)
    app.connect("doctree-read", warn_of_html)
    app.connect("html-page-context", fill_context, priority=400)
    app.connect("html-collect-pages", collect)
    return {
        "version": "0.1",
        "env_version": 1,
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }
