"""Embedding: the fragment that a page shows for a request, which is all that a page keeps.

A request is text of one line or more: what is shown, then each option as `name=value`.  The
same text gives the same fragment until the corpus changes, which is how a page that must be
read again is found (`recueil.sphinxext.outdated`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping

from markupsafe import Markup

from recueil.index.facets import FACETS
from recueil.pages.choosing import OPTIONS, Request
from recueil.pages.figures import timeline
from recueil.pages.graphs import citation_graph
from recueil.pages.here import Here
from recueil.pages.selection import counts, one, rendered
from recueil.pages.threads import thread_figure
from recueil.sphinxext.prose import address_of
from recueil.sphinxext.room import Room

Options = Mapping[str, str]


def request(what: str, options: Options) -> str:
    """Return the request for `what` with these options."""
    return "\n".join([what, *(f"{name}={value}" for name, value in sorted(options.items()))])


def fragment(here: Room, docname: str, wanted: str) -> Markup:
    """Return what a request shows on the page `docname`."""
    what, *lines = wanted.split("\n")
    options = {name: value for name, _, value in (line.partition("=") for line in lines)}
    return _MAKERS[what](here, Here.at(here.site, address_of(docname)), options)


def digest(text: str) -> str:
    """Return a short digest by which a change of what is shown is noticed."""
    return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()


def _selection(what: str) -> Callable[[Room, Here, Options], Markup]:
    def make(here: Room, place: Here, options: Options) -> Markup:
        cites, limit = options.get("cites"), options.get("limit")
        wanted = Request(
            what,
            words={facet: options[facet] for facet in FACETS if facet in options},
            session=options.get("session"),
            cites=here.symbols.get(cites, cites) if cites else None,
            sort=options.get("sort"),
            limit=int(limit) if limit else None,
            shape=options.get("as", "list"),
            level=int(options.get("level", "3")),
        )
        return rendered(here.renderer, place, wanted)

    return make


def _one(here: Room, place: Here, options: Options) -> Markup:
    return one(here.renderer, place, options["id"], int(options["level"]))


_MAKERS: Mapping[str, Callable[[Room, Here, Options], Markup]] = {
    **dict.fromkeys(("session", "decision", "recommendation"), _one),
    **{what: _selection(what) for what in OPTIONS},
    "thread": lambda here, place, options: thread_figure(here.renderer, place, options["id"]),
    "timeline": lambda here, place, options: timeline(
        here.renderer, place, options.get("body", "")
    ),
    "citation-graph": lambda here, place, options: citation_graph(
        here.renderer, place, options.get("body", "")
    ),
    "counts": lambda here, place, options: counts(here.renderer, place),
}
