"""Directives: records embedded in a hand-written page, as the fragments of their own pages."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from markupsafe import Markup
from sphinx.util.docutils import SphinxDirective

from recueil.i18n import N_
from recueil.nearest import nearest
from recueil.pages.figures import citation_graph, thread_figure, timeline
from recueil.pages.here import Here
from recueil.pages.page import up
from recueil.pages.selection import OPTIONS, SHAPES, SORTS, Request, counts, one, rendered
from recueil.sphinxext.roles import find, known
from recueil.sphinxext.room import Room, room
from recueil.sphinxext.warnings import warn_at


def fragment(here: Room, docname: str, request: str) -> Markup:
    """Return what `request` (a line that a page keeps) shows on the page `docname`."""
    address = "" if docname == "index" else docname.removesuffix("/index") + "/"
    place = Here(here.site, up(address))
    name, _, rest = request.partition(" ")
    return _MAKERS[name](here, place, rest)


def digest(text: str) -> str:
    """Return a short digest by which a change of what is shown is noticed."""
    return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()


class Embedding(SphinxDirective):
    """A directive that embeds a fragment and remembers its digest."""

    has_content = False

    def embed(self, request: str) -> list[nodes.Node]:
        """Return the fragment that `request` stands for."""
        html = fragment(room(self.env._app), self.env.docname, request)
        domain: Any = self.env.get_domain("recueil")
        domain.note_shown(self.env.docname, request, digest(html))
        return [nodes.raw("", str(html), format="html")]

    def unknown(
        self, kind: str, message: str, value: str, choices: list[str], **words: object
    ) -> list[nodes.Node]:
        """Warn of a word that is not known, with the nearest that is; show nothing."""
        near = nearest(value, choices)
        warn_at(self.get_location(), kind, message, near, value=value, **words)
        return []


class OneRecord(Embedding):
    """`{session}`, `{decision}`, `{recommendation}`: one record by its id."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Embed the record, or say which id was meant."""
        kind = self.name.rpartition(":")[2]
        here, id_ = room(self.env._app), self.arguments[0].strip()
        if find(here, kind, id_) is None or id_ in here.standing:
            return self.unknown(
                "unknown-id",
                N_('"%(value)s" is not the id of a record of this kind'),
                id_,
                known(here, kind),
            )
        return self.embed(f"one {id_.partition('#')[0]}")


class Thread(Embedding):
    """`{thread}`: the lineage of one provision, as a picture and a table."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Embed the thread of the provision."""
        here, id_ = room(self.env._app), self.arguments[0].strip()
        if id_ not in here.index.provisions:
            return self.unknown(
                "unknown-id",
                N_('"%(value)s" is not the id of a provision'),
                id_,
                list(here.index.provisions),
            )
        return self.embed(f"thread {id_}")


class Whole(Embedding):
    """`{timeline}`, `{citation-graph}`, `{counts}`: figures of the edition or of one body."""

    option_spec: ClassVar[dict[str, Callable[[str], Any]]] = {"body": directives.unchanged}  # type: ignore[misc]

    def run(self) -> list[nodes.Node]:
        """Embed the figure."""
        here, body = room(self.env._app), self.options.get("body", "")
        if body and body not in here.site.corpus.bodies:
            message = N_('no body is called "%(value)s"')
            return self.unknown("unknown-body", message, body, list(here.site.corpus.bodies))
        return self.embed(f"{self.name.rpartition(':')[2]} {body}")


class Selection(Embedding):
    """`{sessions}`, `{decisions}`, `{recommendations}`, `{documents}`, `{measures}`."""

    option_spec: ClassVar[dict[str, Callable[[str], Any]]] = {  # type: ignore[misc]
        name: directives.unchanged
        for name in sorted({o for options in OPTIONS.values() for o in options})
    }

    def run(self) -> list[nodes.Node]:
        """Embed what the options choose, or say what is wrong with them."""
        what = self.name.rpartition(":")[2]
        here = room(self.env._app)
        for option, value in self.options.items():
            if found := self._fault(here, what, option, value.strip()):
                kind, message, wrong, choices = found
                return self.unknown(kind, message, wrong, choices, option=option)
        options = [f"{name}={value.strip()}" for name, value in sorted(self.options.items())]
        return self.embed(" ".join([what, *options]))

    def _fault(
        self, here: Room, what: str, option: str, value: str
    ) -> tuple[str, str, str, list[str]] | None:
        if option not in OPTIONS[what]:
            return (
                "unknown-option",
                N_('the option "%(value)s" has no meaning here'),
                option,
                list(OPTIONS[what]),
            )
        if option == "limit":
            fine = value.isdigit() and int(value) > 0
            return (
                None
                if fine
                else (
                    "invalid-value",
                    N_('limit is a whole number above 0, not "%(value)s"'),
                    value,
                    [],
                )
            )
        choices = accepted(here, option)
        if value in choices:
            return None
        return "unknown-word", N_(':%(option)s: does not accept "%(value)s"'), value, choices


def accepted(here: Room, option: str) -> list[str]:
    """Return the words that an option accepts."""
    corpus, facets = here.site.corpus, here.index.facets
    match option:
        case "body":
            return list(corpus.bodies)
        case "session":
            return list(corpus.sessions)
        case "year":
            return list(facets["year"])
        case "cites":
            return [*here.symbols, *here.index.documents]
        case "sort":
            return list(SORTS)
        case "as":
            return list(SHAPES)
        case "status":
            return ["active", "implemented", "superseded", "elapsed"]
        case _:
            vocabulary = {"action": "actions", "addressee": "addressees", "topic": "topics"}[option]
            return list(corpus.vocabularies[vocabulary].record)


def _one(here: Room, place: Here, rest: str) -> Markup:
    return one(here.renderer, place, rest)


def _selection(what: str) -> Callable[[Room, Here, str], Markup]:
    def make(here: Room, place: Here, rest: str) -> Markup:
        options = _parsed(rest)
        if "cites" in options:
            options["cites"] = here.symbols.get(options["cites"], options["cites"])
        limit = int(options.pop("limit")) if "limit" in options else None
        shape = options.pop("as", "list")
        return rendered(here.renderer, place, Request(what, limit=limit, shape=shape, **options))

    return make


def _parsed(rest: str) -> dict[str, str]:
    """Return the options of a request; only `cites` may hold a space (`A/RES/217 (III)`)."""
    options: dict[str, str] = {}
    name = ""
    for part in rest.split(" "):
        key, equals, value = part.partition("=")
        if equals:
            name, options[key] = key, value
        elif name:
            options[name] += f" {part}"
    return options


_MAKERS: dict[str, Callable[[Room, Here, str], Markup]] = {
    "one": _one,
    "thread": lambda here, place, rest: thread_figure(here.renderer, place, rest),
    "timeline": lambda here, place, rest: timeline(here.renderer, place, rest),
    "citation-graph": lambda here, place, rest: citation_graph(here.renderer, place, rest),
    "counts": lambda here, place, rest: counts(here.renderer, place),
    **{what: _selection(what) for what in OPTIONS},
}

DIRECTIVES: dict[str, Any] = {
    **dict.fromkeys(("session", "decision", "recommendation"), OneRecord),
    **dict.fromkeys(OPTIONS, Selection),
    **dict.fromkeys(("timeline", "citation-graph", "counts"), Whole),
    "thread": Thread,
}
