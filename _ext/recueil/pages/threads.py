"""Threads: what a record goes back to and what goes back to it, as a picture and a list.

A provision's page holds the nearest steps; where there are more, a page of the provision's own
has them, as far as `MOST`: beyond that one walks on from the page of the farthest.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from recueil.addresses import compared, threaded
from recueil.index import Entry, Tie
from recueil.markup import bare, escaped
from recueil.model.provision import Basis
from recueil.pages.here import Here
from recueil.pages.lineage import Node, layered
from recueil.pages.page import Crumb, Page
from recueil.pages.pictures import Line, Mark, column, flat
from recueil.pages.render import Renderer

NEAR = 6
"""Steps beside the record itself that its own page shows."""
MOST = 100
"""Steps that the page of a whole thread shows."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a thread: a record, when, and what it goes back to."""

    id: str
    day: date | None
    title: Markup | None
    ties: tuple[Tie, ...]


def thread(renderer: Renderer, here: Here, entry: Entry) -> Markup:
    """Return the lineage of a provision on its own page; empty where nothing is tied to it."""
    ids = renderer.site.index.thread(entry.id)
    if len(ids) == 1 and entry.id not in renderer.site.index.ties_from:
        return Markup("")
    left = len(ids) - len(ids[: NEAR + 1])
    whole = here.to(threaded(here.site.addresses.of(entry.id) or "")) if left else None
    return _shown(renderer, here, entry.id, ids[: NEAR + 1], left, whole)


def thread_figure(renderer: Renderer, here: Here, start: str) -> Markup:
    """Return the whole lineage of a record, as far as a page can hold it."""
    ids = renderer.site.index.thread(start)
    return _shown(renderer, here, start, ids[:MOST], max(0, len(ids) - MOST), None)


def _shown(
    renderer: Renderer, here: Here, start: str, ids: Sequence[str], left: int, whole: str | None
) -> Markup:
    steps = thread_steps(renderer, ids)
    listing = renderer.render(
        "thread.html", here=here, steps=steps, start=start, left=left, whole=whole,
        comparison=lambda tie: _comparison(here, tie),
    )  # fmt: skip
    if len(steps) < 2:
        return listing
    drawn = picture(renderer, here, start, steps)
    return renderer.render("figure.html", picture=drawn, beside=listing)


def _comparison(here: Here, tie: Tie) -> str | None:
    """Return the address where the two ends of a relation are compared, if both are provisions."""
    index = here.site.index
    earlier = index.holder(tie.target)
    if tie.source not in index.provisions or earlier not in index.provisions:
        return None
    return here.to(compared(here.site.addresses.of(tie.source) or "", earlier))


def thread_steps(renderer: Renderer, ids: Iterable[str]) -> list[Step]:
    """Return the steps of a thread by date, what is not published first."""
    ties = renderer.site.index.ties_from
    steps = [
        Step(id_, _day(renderer, id_), _title(renderer, id_), ties.get(id_, ())) for id_ in ids
    ]
    return sorted(steps, key=lambda step: (step.day or date.min, step.id))


def _day(renderer: Renderer, id_: str) -> date | None:
    index = renderer.site.index
    holder = index.provisions.get(id_) or index.sections.get(id_)
    return holder.day if holder else None


def _title(renderer: Renderer, id_: str) -> Markup | None:
    title = renderer.site.title_of(id_)
    return None if title == renderer.site.name(id_) else title


# The picture


def picture(renderer: Renderer, here: Here, start: str, steps: Sequence[Step]) -> Markup:
    """Return steps as a picture: side by side by session if they are few, else in a column."""
    title = renderer.site.say("Thread of %(name)s", name=bare(renderer.site.full_name(start)))
    lines = _lines(renderer, steps)
    if len(steps) <= NEAR + 1:
        return layered(title, [_node(renderer, here, start, step) for step in steps], lines)
    marks = [
        Mark(here.site.full_name(s.id), here.url(s.id), 0, str(s.day.year) if s.day else "")
        for s in steps
    ]
    return column(title, marks, lines)


def _node(renderer: Renderer, here: Here, start: str, step: Step) -> Node:
    site = renderer.site
    home = site.home_of(step.id)
    return Node(
        label=flat(site.name(step.id)),
        href=None if step.id == start else here.url(step.id),
        year=str(step.day.year) if step.day else "",
        group=flat(site.name(home)) if home else "",
        current=step.id == start,
    )


def _lines(renderer: Renderer, steps: Sequence[Step]) -> list[Line]:
    holder = renderer.site.index.holder
    place = {step.id: nth for nth, step in enumerate(steps)}
    found = {
        (place[holder(tie.target)], place[step.id]): tie.relation.basis is Basis.EDITORIAL
        for step in steps
        for tie in step.ties
        if holder(tie.target) in place
    }
    return [Line(start, end, dashed) for (start, end), dashed in found.items() if start != end]


# The page of a long thread


def thread_page(renderer: Renderer, entry: Entry, crumbs: tuple[Crumb, ...], area: str) -> Page:
    """Return the page of a thread that its provision's own page cannot hold."""
    site = renderer.site
    address = threaded(site.addresses.of(entry.id) or "")
    name = bare(site.full_name(entry.id))
    title = site.say("Thread of %(name)s", name=name)
    here = renderer.here(address)
    body = renderer.render(
        "thread-page.html", here=here, entry=entry, title=title,
        thread=thread_figure(renderer, here, entry.id),
    )  # fmt: skip
    return Page(
        address=address,
        area=area,
        title=title,
        description=title,
        body=body,
        crumbs=(*crumbs, Crumb(escaped(site.say("Thread")), address)),
    )
