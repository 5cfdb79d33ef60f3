"""Figures of a page: the timeline, the citation graph."""

from __future__ import annotations

from collections import Counter

from markupsafe import Markup

from recueil.markup import bare
from recueil.pages.choosing import Request, homes_of, sessions
from recueil.pages.here import Here
from recueil.pages.pictures import Line, Mark, axis, facing
from recueil.pages.render import Renderer
from recueil.pages.selection import nothing
from recueil.pages.sessions import summary

MOST = 20
"""Documents in a citation graph: those cited by most sessions; the table says the same."""


def timeline(renderer: Renderer, here: Here, body: str) -> Markup:
    """Return the sessions of a body, or of all, along an axis of time, and as a table."""
    site = renderer.site
    words = {"body": body} if body else {}
    ids = sessions(site, Request("sessions", words=words, sort="oldest"))
    if not ids:
        return nothing(renderer)
    marks = [
        Mark(
            bare(site.session_full(id_)), here.url(id_),
            site.corpus.sessions[id_].record.first_day.toordinal(),
            str(site.corpus.sessions[id_].record.first_day.year),
        )
        for id_ in ids
    ]  # fmt: skip
    table = renderer.render(
        "sessions-table.html", here=here, ids=ids, summary=lambda id_: summary(renderer, id_)
    )
    return renderer.render(
        "figure.html", picture=axis(site.say("Timeline of the sessions"), marks), beside=table
    )


def citation_graph(renderer: Renderer, here: Here, body: str) -> Markup:
    """Return which sessions and plans cite which documents in common, and how often each."""
    site, index = renderer.site, renderer.site.index
    homes = [home for home in index.cited_in if not body or home in homes_of(index, body)]
    documents = _most_cited(renderer, homes)
    if not documents:
        return nothing(renderer)
    cited = {home: frozenset(index.cited_in[home]) for home in homes}
    left = [Mark(bare(site.full_name(h)), here.url(h), 0) for h in homes]
    right = [
        Mark(bare(site.name(d)), here.url(d), 0, str(len(index.cited_by[d]))) for d in documents
    ]
    lines = [
        Line(nth, place)
        for nth, home in enumerate(homes)
        for place, document in enumerate(documents)
        if document in cited[home]
    ]
    table = renderer.render(
        "documents-table.html", here=here, documents=[index.documents[d] for d in documents]
    )
    picture = facing(site.say("Sessions and the documents that they cite"), left, right, lines)
    return renderer.render("figure.html", picture=picture, beside=table)


def _most_cited(renderer: Renderer, homes: list[str]) -> list[str]:
    """Return the documents that most of these sessions and plans cite, then most often."""
    index = renderer.site.index
    cited = Counter(d for home in homes for d in frozenset(index.cited_in[home]))
    ranked = sorted(cited, key=lambda d: (-cited[d], -len(index.cited_by[d]), d))
    return ranked[:MOST]
