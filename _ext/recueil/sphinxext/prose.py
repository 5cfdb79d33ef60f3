"""Prose: the hand-written pages get the same slots as the records' pages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docutils import nodes
from markupsafe import Markup, escape
from sphinx.application import Sphinx

from recueil.edition import NAME
from recueil.languages import LANGUAGES, direction
from recueil.markup import html
from recueil.pages.page import Crumb, Page
from recueil.sphinxext.frame import (
    Frame,
    Slots,
    crumbs_slot,
    head_slot,
    switch_slot,
    title_slot,
    toc_slot,
)
from recueil.sphinxext.room import room


def _spoken(app: Sphinx, body: str) -> Markup:
    """Return hand-written text, marked where it is not in the language of the site."""
    written, language = Path(app.srcdir).name, room(app).site.language
    if written == language or written not in LANGUAGES:
        return Markup(body)
    return html('<div lang="{}" dir="{}">{}</div>', written, direction(written), Markup(body))


def fill_context(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Handle `html-page-context`: give the templates the slots and the frame of the page."""
    here = room(app)
    address = address_of(pagename)
    if "slots" not in context:
        context["slots"] = _slots(app, address, context, doctree)
    area = context.get("recueil_area", address.partition("/")[0])
    context["frame"] = Frame(here.site, "../" * address.count("/"), area)
    # The theme would print this one by itself; the head slot has it.
    context["pageurl"] = None


def address_of(docname: str) -> str:
    """Return the address of a document under the builder of directories: `about/`."""
    if docname == "index":
        return ""
    return docname.removesuffix("/index") + "/"


def _slots(
    app: Sphinx, address: str, context: dict[str, Any], doctree: nodes.document | None
) -> Slots:
    site = room(app).site
    title = Markup(context.get("title", "")).striptags() if address else NAME
    headings = _headings(doctree) if doctree is not None else []
    if not headings:
        context["meta"] = {
            **(context.get("meta") or {}),
            "html_theme.sidebar_secondary.remove": "true",
        }
    page = Page(address, "", title, _description(context, doctree) or title, Markup(""))
    crumbs = (Crumb(escape(title), address),) if address else ()
    return Slots(
        title=title_slot(title),
        head=head_slot(site, page),
        crumbs=crumbs_slot(site, crumbs, page.root),
        toc=toc_slot(site, headings),
        neighbours=Markup(""),
        switch=switch_slot(site, address),
        body=_spoken(app, context.get("body", "")),
    )


def _description(context: dict[str, Any], doctree: nodes.document | None) -> str:
    """Return what `description:` in the page's front matter says, else its first paragraph."""
    meta = context.get("meta") or {}
    if meta.get("description"):
        return str(meta["description"])
    if doctree is None:
        return ""
    first = next(iter(doctree.findall(nodes.paragraph)), None)
    return first.astext() if first else ""


def _headings(doctree: nodes.document) -> list[tuple[str, Markup]]:
    """Return the second-level headings of a page."""
    top = [node for node in doctree.children if isinstance(node, nodes.section)]
    return [
        (section["ids"][0], escape(section[0].astext()))
        for outer in top
        for section in outer.children
        if isinstance(section, nodes.section)
    ]
