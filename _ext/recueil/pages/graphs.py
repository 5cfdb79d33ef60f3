"""Citation graphs: sessions and plans facing documents, of the edition or around one of them.

Each is bounded whatever the corpus holds, says what it leaves out, and has the same as a table.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Sized
from datetime import date

from markupsafe import Markup

from recueil.addresses import CITATIONS
from recueil.markup import bare, escaped
from recueil.pages.choosing import homes_of
from recueil.pages.here import Here
from recueil.pages.page import Crumb, Page
from recueil.pages.pictures import Line, Mark, facing
from recueil.pages.render import Renderer

DOCUMENTS = 20
"""Documents of the edition's graph: those that most sessions cite."""
HOMES = 15
"""Sessions and plans of the edition's graph: those that cite most of these documents."""
AROUND = 8
"""Documents, and sessions, around one of them."""
_KNOWN = 60
"""Of a document that everybody cites, the newest sessions that are looked at."""


def citation_graph(renderer: Renderer, here: Here, body: str) -> Markup:
    """Return which sessions and plans, of a body or of all, cite which documents in common."""
    index = renderer.site.index
    among = homes_of(index, body) if body else index.cited_in
    homes = [home for home in among if home in index.cited_in]
    documents = _most(
        Counter(d for home in homes for d in index.cited_in[home]), DOCUMENTS, index.cited_by
    )
    if not documents:
        return renderer.render("nothing.html")
    wanted = frozenset(documents)
    citing = Counter({h: len(wanted.intersection(index.cited_in[h])) for h in homes})
    shown = [home for home in _most(citing, HOMES) if citing[home]]
    title = renderer.site.say("Sessions and the documents that they cite")
    return _graph(renderer, here, title, shown, documents, "")


def around_document(renderer: Renderer, here: Here, document: str) -> Markup:
    """Return who cites a document, and what they cite beside it; empty where one alone does."""
    index = renderer.site.index
    citing = index.cited_from.get(document, ())
    if len(citing) < 2:
        return Markup("")
    homes = _newest(renderer, citing)[:AROUND]
    beside = Counter(d for home in homes for d in index.cited_in[home] if d != document)
    often = [d for d in _most(beside, AROUND - 1, index.cited_by) if beside[d] > 1]
    title = renderer.site.say(
        "Who cites %(name)s, and what beside it", name=bare(renderer.site.name(document))
    )
    return _graph(renderer, here, title, homes, [document, *often], document)


def around_session(renderer: Renderer, here: Here, home: str) -> Markup:
    """Return which other sessions and plans cite what one cites; empty where none does."""
    index = renderer.site.index
    shared = {
        d: others
        for d in index.cited_in.get(home, ())
        if (others := [h for h in index.cited_from[d][-_KNOWN:] if h != home])
    }
    if not shared:
        return Markup("")
    beside = Counter(h for homes in shared.values() for h in homes)
    documents = _most(Counter({d: len(homes) for d, homes in shared.items()}), AROUND)
    title = renderer.site.say(
        "What %(name)s cites with others", name=bare(renderer.site.full_name(home))
    )
    return _graph(renderer, here, title, [home, *_most(beside, AROUND - 1)], documents, home)


def _most(counted: Counter[str], most: int, places: Mapping[str, Sized] | None = None) -> list[str]:
    """Return those that count most; `places` decides between equals, then the alphabet."""

    def order(item: tuple[str, int]) -> tuple[int, int, str]:
        return -item[1], -len((places or {}).get(item[0], ())), item[0]

    return [one for one, _ in sorted(counted.items(), key=order)[:most]]


def _newest(renderer: Renderer, homes: Iterable[str]) -> list[str]:
    days = renderer.site.index.days

    def day(home: str) -> date:
        return days[home].first if home in days else date.min

    return sorted(homes, key=day, reverse=True)


def _graph(
    renderer: Renderer, here: Here, title: str, homes: Sequence[str], documents: Sequence[str],
    centre: str,
) -> Markup:  # fmt: skip
    """Return homes facing documents as a picture, and the same as a table."""
    site, index = renderer.site, renderer.site.index
    homes = sorted(homes, key=lambda home: (home != centre, *_when(renderer, home)))
    cited = {home: frozenset(index.cited_in[home]) for home in homes}
    left = [_mark(here, h, site.full_name(h), centre) for h in homes]
    right = [_mark(here, d, site.name(d), centre, str(len(index.citing(d)))) for d in documents]
    lines = [
        Line(nth, place)
        for nth, home in enumerate(homes)
        for place, document in enumerate(documents)
        if document in cited[home]
    ]
    rows = [(d, [home for home in homes if d in cited[home]]) for d in documents]
    table = renderer.render(
        "graph-table.html", here=here, rows=rows, documents=len(index.documents),
        homes=len(homes), all_homes=len(index.cited_in), centre=centre,
    )  # fmt: skip
    picture = facing(title, left, right, lines)
    return renderer.render("figure.html", picture=picture, beside=table)


def _mark(here: Here, id_: str, label: Markup, centre: str, note: str = "") -> Mark:
    return Mark(label, here.url(id_), 0, note, here=id_ == centre)


def _when(renderer: Renderer, home: str) -> tuple[date, str]:
    days = renderer.site.index.days
    return (days[home].first if home in days else date.max), home


def citations_page(renderer: Renderer) -> Page:
    """Return the citation graph of the edition."""
    site, here = renderer.site, renderer.here(CITATIONS)
    title = site.say("Citations")
    lede = site.say("Which sessions and plans cite which documents: those that are cited most.")
    return Page(
        CITATIONS, "citations", title, lede,
        renderer.render(
            "citations-page.html", here=here, title=title, lede=lede,
            graph=citation_graph(renderer, here, ""),
        ),
        crumbs=(
            Crumb(escaped(site.say("Documents")), "documents/"),
            Crumb(escaped(title), CITATIONS),
        ),
    )  # fmt: skip
