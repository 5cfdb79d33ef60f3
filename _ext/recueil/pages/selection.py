"""Selections: the records that a directive asks for, and how they are shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from markupsafe import Markup

from recueil.index import DocumentEntry, Entry, Index
from recueil.index.facets import actions_of, addressees
from recueil.pages.here import Here
from recueil.pages.render import Renderer
from recueil.pages.sessions import listed, summary


@dataclass(frozen=True, slots=True)
class Request:
    """What a directive asks for; every option that is given narrows the selection."""

    what: str
    """`sessions`, `decisions`, `recommendations`, `measures` or `documents`."""
    body: str | None = None
    session: str | None = None
    year: str | None = None
    action: str | None = None
    addressee: str | None = None
    topic: str | None = None
    cites: str | None = None
    """Id of a document."""
    status: str | None = None
    sort: str = "newest"
    limit: int | None = None
    shape: str = "list"


class Door(NamedTuple):
    """A figure of the edition, and the list to which it leads."""

    address: str
    number: int
    label: str
    note: str


SHAPES = ("list", "table", "cards")
SORTS = ("newest", "oldest", "number", "title", "cited")

_OF_PROVISIONS = ("action", "addressee", "topic", "cites", "status", "sort", "limit", "as")

OPTIONS = {
    "sessions": ("body", "year", "cites", "sort", "limit", "as"),
    "decisions": ("body", "session", "year", *_OF_PROVISIONS),
    "recommendations": ("body", "session", "year", *_OF_PROVISIONS),
    "measures": ("body", *_OF_PROVISIONS),
    "documents": ("body", "session", "sort", "limit", "as"),
}
"""The options that make sense for each selection."""

_KINDS = {"decisions": "decision", "recommendations": "recommendation", "measures": "measure"}


def rendered(renderer: Renderer, here: Here, request: Request) -> Markup:
    """Return the selection as HTML."""
    if request.what == "sessions":
        return _sessions(renderer, here, request)
    if request.what == "documents":
        return _documents(renderer, here, request)
    entries = list(provisions(renderer, request))
    template = {"list": "rows.html", "table": "table.html", "cards": "cards.html"}[request.shape]
    return renderer.render(template, here=here, entries=entries)


def provisions(renderer: Renderer, request: Request) -> Iterator[Entry]:
    """Yield the provisions that a request chooses, sorted and cut."""
    index = renderer.site.index
    ids = index.facets["kind"].get(_KINDS[request.what], ())
    chosen = [e for e in (index.provisions[i] for i in ids) if _fits(index, e, request)]
    key, reverse = _order(renderer, request.sort)
    yield from sorted(chosen, key=key, reverse=reverse)[: request.limit]


def _fits(index: Index, entry: Entry, request: Request) -> bool:
    actions = list(actions_of(entry))
    secretariat = index.secretariat_of(entry.body)
    tests: tuple[tuple[str | None, Callable[[str], bool]], ...] = (
        (request.body, lambda v: entry.body == v),
        (request.session, lambda v: entry.home == v),
        (request.year, lambda v: entry.day is not None and str(entry.day.year) == v),
        (request.topic, lambda v: v in entry.record.topics),
        (
            request.status,
            lambda v: entry.record.status is not None and entry.record.status.value == v,
        ),
        (request.action, lambda v: any(a.action == v for a in actions)),
        (request.addressee, lambda v: any(v in addressees(a, secretariat) for a in actions)),
        (request.cites, lambda v: any(m.document == v for m in index.cites.get(entry.id, ()))),
    )
    return all(value is None or test(value) for value, test in tests)


def _order(renderer: Renderer, sort: str) -> tuple[Callable[[Entry], Any], bool]:
    index = renderer.site.index
    if sort == "title":
        return (lambda e: renderer.site.title_of(e.id).striptags().casefold()), False
    if sort == "cited":
        return (lambda e: len(index.ties_to.get(e.id, ()))), True
    if sort == "number":
        return (lambda e: _natural(e.number or "")), False
    return (lambda e: e.day.toordinal() if e.day else 0), sort == "newest"


def _natural(number: str) -> list[tuple[int, str]]:
    parts = number.replace("-", ".").split(".")
    return [(int(part), "") if part.isdigit() else (0, part) for part in parts]


def _sessions(renderer: Renderer, here: Here, request: Request) -> Markup:
    site = renderer.site
    ids = [
        id_
        for id_, file in site.corpus.sessions.items()
        if request.body in (None, id_.partition("/")[0])
        and request.year in (None, str(file.record.first_day.year))
        and (request.cites is None or request.cites in site.index.cited_in.get(id_, ()))
    ]
    ids.sort(
        key=lambda id_: site.corpus.sessions[id_].record.first_day, reverse=request.sort == "newest"
    )
    if request.shape == "list":
        return listed(renderer, here, ids[: request.limit])
    return renderer.render(
        f"sessions-{request.shape}.html", here=here, ids=ids[: request.limit],
        summary=lambda id_: summary(renderer, id_),
    )  # fmt: skip


def _documents(renderer: Renderer, here: Here, request: Request) -> Markup:
    index = renderer.site.index
    chosen = [d for d in index.documents.values() if _document_fits(index, d, request)]
    if request.sort == "cited":
        chosen.sort(key=lambda d: -len(index.cited_by.get(d.id, ())))
    elif request.sort == "title":
        chosen.sort(key=lambda d: renderer.site.plain(d.record.title).casefold())
    template = "documents-table.html" if request.shape == "table" else "documents-list.html"
    return renderer.render(template, here=here, documents=chosen[: request.limit])


def _document_fits(index: Index, document: DocumentEntry, request: Request) -> bool:
    if request.session is not None:
        return document.id in index.cited_in.get(request.session, ())
    if request.body is not None:
        sessions = index.sessions_of.get(request.body, ())
        return any(document.id in index.cited_in.get(s, ()) for s in sessions)
    return True


def one(renderer: Renderer, here: Here, id_: str) -> Markup:
    """Return a single session or provision, as `{session}` or `{decision}` embeds it."""
    if id_ in renderer.site.corpus.sessions:
        return listed(renderer, here, [id_])
    return renderer.render("cards.html", here=here, entries=[renderer.site.index.provisions[id_]])


def counts(renderer: Renderer, here: Here) -> Markup:
    """Return the figures of the edition, as doors to its lists."""
    index = renderer.site.index
    say, plural = renderer.site.say, renderer.site.messages.ngettext
    kinds = index.facets["kind"]
    asked, decided = len(kinds.get("recommendation", ())), len(kinds.get("decision", ()))
    named, addressed = len(index.documents), len(index.facets["addressee"])
    doors = (
        Door(
            "recommendations/",
            asked,
            plural("Recommendation", "Recommendations", asked),
            say("by addressee, verb, topic"),
        ),
        Door(
            "decisions/",
            decided,
            plural("Decision", "Decisions", decided),
            say("by body, session, year"),
        ),
        Door(
            "documents/",
            named,
            plural("Document", "Documents", named),
            say("where each symbol is cited"),
        ),
        Door(
            "addressees/",
            addressed,
            plural("Addressee", "Addressees", addressed),
            say("what is asked of each"),
        ),
    )
    return renderer.render("counts.html", here=here, doors=doors)
