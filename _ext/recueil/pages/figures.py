"""Figures of a page: the timeline, the citation graph."""

from __future__ import annotations

from markupsafe import Markup

from recueil.pages.choosing import Request, sessions
from recueil.pages.here import Here
from recueil.pages.pictures import Mark, axis
from recueil.pages.render import Renderer
from recueil.pages.selection import nothing
from recueil.pages.sessions import summary

MOST = 20
"""Documents in a citation graph: those cited by most sessions; the table says the same."""

NEWEST = 50
"""Sessions along a timeline or in a citation graph: the newest, where there are more."""


def timeline(renderer: Renderer, here: Here, body: str) -> Markup:
    """Return the sessions of a body, or of all, along an axis of time, and as a table."""
    site = renderer.site
    words = {"body": body} if body else {}
    ids = sessions(site, Request("sessions", words=words, sort="oldest"))[-NEWEST:]
    if not ids:
        return nothing(renderer)
    marks = [
        Mark(
            site.session_full(id_), here.url(id_),
            site.index.days[id_].first.toordinal(),
            str(site.index.days[id_].first.year),
        )
        for id_ in ids
    ]  # fmt: skip
    table = renderer.render(
        "sessions-table.html", here=here, ids=ids, summary=lambda id_: summary(renderer, id_)
    )
    return renderer.render(
        "figure.html", picture=axis(site.say("Timeline of the sessions"), marks), beside=table
    )
