"""Selections: the records that a directive asks for, as it shows them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from markupsafe import Markup

from recueil.pages import choosing
from recueil.pages.bodies import standing_one
from recueil.pages.choosing import Request
from recueil.pages.here import Here
from recueil.pages.paging import PER_PAGE
from recueil.pages.render import Renderer
from recueil.pages.sessions import listed, summary


class Door(NamedTuple):
    """A figure of the edition, and the list to which it leads."""

    address: str
    number: int
    label: str
    note: str


def rendered(renderer: Renderer, here: Here, request: Request) -> Markup:
    """Return the selection as HTML; one without a limit holds as much as a page of a list."""
    if request.what == "sessions":
        return _sessions(renderer, here, request)
    if request.what == "documents":
        return _documents(renderer, here, request)
    entries = choosing.provisions(renderer.site, request)
    if not entries:
        return nothing(renderer)
    template = {"list": "rows.html", "table": "table.html", "cards": "cards.html"}[request.shape]
    shown = renderer.render(
        template, here=here, entries=_bounded(entries, request), level=request.level
    )
    return shown + _rest(renderer, here, request, len(entries))


E = TypeVar("E")


def _bounded(found: Sequence[E], request: Request) -> Sequence[E]:
    return found if request.limit else found[:PER_PAGE]


_LISTS = {"measures": "plans"}
"""Where all that a directive selects from is listed, if not under its own name."""


def _rest(renderer: Renderer, here: Here, request: Request, found: int) -> Markup:
    """Return what stands below a selection that is too long for a page: the way to the list."""
    if request.limit or found <= PER_PAGE:
        return Markup("")
    folder = f"{_LISTS.get(request.what, request.what)}/"
    return renderer.render("rest.html", here=here, shown=PER_PAGE, found=found, folder=folder)


def nothing(renderer: Renderer) -> Markup:
    """Return what stands where nothing matches."""
    return renderer.render("nothing.html")


def _sessions(renderer: Renderer, here: Here, request: Request) -> Markup:
    ids = choosing.sessions(renderer.site, request)
    if not ids:
        return nothing(renderer)
    template = "sessions.html" if request.shape == "list" else f"sessions-{request.shape}.html"
    shown = renderer.render(
        template,
        here=here,
        ids=_bounded(ids, request),
        summary=lambda id_: summary(renderer, id_),
    )
    return shown + _rest(renderer, here, request, len(ids))


def _documents(renderer: Renderer, here: Here, request: Request) -> Markup:
    documents = choosing.documents(renderer.site, request)
    if not documents:
        return nothing(renderer)
    template = f"documents-{request.shape}.html"
    shown = renderer.render(template, here=here, documents=_bounded(documents, request))
    return shown + _rest(renderer, here, request, len(documents))


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
    planned = len(kinds.get("measure", ()))
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
        *(
            [
                Door(
                    "plans/",
                    planned,
                    ngettext("Measure", "Measures", planned),
                    say("of action plans"),
                )
            ]
            if planned
            else []
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
