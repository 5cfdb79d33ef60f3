"""Selections: the records that a directive asks for, as it shows them."""

from __future__ import annotations

from typing import NamedTuple

from markupsafe import Markup

from recueil.pages import choosing
from recueil.pages.bodies import standing_one
from recueil.pages.choosing import Request
from recueil.pages.here import Here
from recueil.pages.render import Renderer
from recueil.pages.sessions import listed, summary


class Door(NamedTuple):
    """A figure of the edition, and the list to which it leads."""

    address: str
    number: int
    label: str
    note: str


def rendered(renderer: Renderer, here: Here, request: Request) -> Markup:
    """Return the selection as HTML."""
    if request.what == "sessions":
        return _sessions(renderer, here, request)
    if request.what == "documents":
        return _documents(renderer, here, request)
    entries = choosing.provisions(renderer.site, request)
    if not entries:
        return nothing(renderer)
    template = {"list": "rows.html", "table": "table.html", "cards": "cards.html"}[request.shape]
    return renderer.render(template, here=here, entries=entries, level=request.level)


def nothing(renderer: Renderer) -> Markup:
    """Return what stands where nothing matches."""
    return renderer.render("nothing.html")


def _sessions(renderer: Renderer, here: Here, request: Request) -> Markup:
    ids = choosing.sessions(renderer.site, request)
    if not ids:
        return nothing(renderer)
    if request.shape == "list":
        return listed(renderer, here, ids)
    template = f"sessions-{request.shape}.html"
    return renderer.render(template, here=here, ids=ids, summary=lambda id_: summary(renderer, id_))


def _documents(renderer: Renderer, here: Here, request: Request) -> Markup:
    documents = choosing.documents(renderer.site, request)
    if not documents:
        return nothing(renderer)
    return renderer.render(f"documents-{request.shape}.html", here=here, documents=documents)


def one(renderer: Renderer, here: Here, id_: str, level: int) -> Markup:
    """Return a single session or provision, as `{session}` or `{decision}` embeds it.

    Of a point, the provision around it is shown.
    """
    if id_ in renderer.site.corpus.sessions:
        return listed(renderer, here, [id_])
    entry = renderer.site.index.provisions.get(id_.partition("#")[0])
    if entry is None:
        return standing_one(renderer, here, id_, level)
    return renderer.render("cards.html", here=here, entries=[entry], level=level)


def counts(renderer: Renderer, here: Here) -> Markup:
    """Return the figures of the edition, as doors to its lists."""
    index = renderer.site.index
    say, ngettext = renderer.site.say, renderer.site.messages.ngettext
    kinds = index.facets["kind"]
    asked, decided = len(kinds.get("recommendation", ())), len(kinds.get("decision", ()))
    named, addressed = len(index.documents), len(index.facets["addressee"])
    doors = (
        Door(
            "recommendations/",
            asked,
            ngettext("Recommendation", "Recommendations", asked),
            say("by addressee, verb, topic"),
        ),
        Door(
            "decisions/",
            decided,
            ngettext("Decision", "Decisions", decided),
            say("by body, session, year"),
        ),
        Door(
            "documents/",
            named,
            ngettext("Document", "Documents", named),
            say("where each symbol is cited"),
        ),
        Door(
            "addressees/",
            addressed,
            ngettext("Addressee", "Addressees", addressed),
            say("what is asked of each"),
        ),
    )
    return renderer.render("counts.html", here=here, doors=doors)
