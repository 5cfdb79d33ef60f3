"""The page of a provision: what it asks of whom, its place, its citations, its thread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from recueil.index import Entry, Tie
from recueil.markup import bare, escaped
from recueil.pages import linked
from recueil.pages.here import Here
from recueil.pages.job import Job
from recueil.pages.page import Crumb, Heading, Page
from recueil.pages.render import Renderer
from recueil.pages.threads import NEAR, thread, thread_page

AREAS = {
    "decision": "decisions",
    "recommendation": "recommendations",
    "clause": "sessions",
    "measure": "plans",
}

MOST_BACKLINKS = 10
"""Later records named on the page of what they refer to; the page of its thread has more."""


def provision_pages(renderer: Renderer) -> Iterator[Job]:
    """Yield a job for the provisions of each session and plan."""
    yield from (Job(provisions_of, (home,)) for home in renderer.site.index.of_home)


def provisions_of(renderer: Renderer, home: str) -> Iterator[Page]:
    """Yield the page of each provision of a session or plan."""
    index = renderer.site.index
    ids = index.of_home[home]
    for place, id_ in enumerate(ids):
        before = ids[place - 1] if place else None
        after = ids[place + 1] if place + 1 < len(ids) else None
        entry = index.provisions[id_]
        yield provision_page(renderer, entry, before, after)
        if len(index.thread(id_)) > NEAR + 1:
            yield thread_page(renderer, entry, crumbs(renderer, entry), AREAS[entry.kind])


def provision_page(renderer: Renderer, entry: Entry, before: str | None, after: str | None) -> Page:
    """Return the page of one provision between its neighbours in the session."""
    site = renderer.site
    address = site.addresses.of(entry.id) or ""
    here = renderer.here(address, anchors=True)
    title = bare(site.title_of(entry.id))
    name = bare(site.full_name(entry.id))
    description = site.plain(entry.record.digest) or title
    reference = renderer.references.of(entry.id)
    return Page(
        address=address,
        area=AREAS[entry.kind],
        title=f"{name} — {title}" if title not in name else name,
        description=description,
        body=_body(renderer, here, entry),
        crumbs=crumbs(renderer, entry),
        toc=_toc(renderer, entry),
        previous=site.neighbour(before),
        following=site.neighbour(after),
        linked_data=linked.page(
            site, reference, linked.provision(site, entry, reference), description
        ),
        citation=renderer.tags(reference),
    )


def _body(renderer: Renderer, here: Here, entry: Entry) -> Markup:
    site, index = renderer.site, renderer.site.index
    mentions = index.cites.get(entry.id, ())
    into = index.ties_into(entry.id)
    session = site.corpus.sessions.get(entry.home)
    home = session.record if session else site.corpus.plans[entry.home].record
    return renderer.render(
        "provision.html",
        here=here,
        entry=entry,
        when=site.days(session.record) if session else "",
        where=_where(here, entry),
        agenda_title=_agenda_title(renderer, entry),
        topics=entry.record.topics,
        citations=lambda found: renderer.render("citations.html", here=here, mentions=found),
        mentions=mentions,
        thread=thread(renderer, here, entry),
        backlinks=_newest_first(renderer, into)[:MOST_BACKLINKS],
        places=len(into),
        notice=renderer.notice(here, home.source, session.record if session else None, entry.home),
    )


def _newest_first(renderer: Renderer, into: Iterable[Tie]) -> list[Tie]:
    index = renderer.site.index

    def order(tie: Tie) -> int:
        holder = index.provisions.get(tie.source) or index.sections.get(tie.source)
        return -holder.day.toordinal() if holder and holder.day else 0

    return sorted(into, key=order)


def crumbs(renderer: Renderer, entry: Entry) -> tuple[Crumb, ...]:
    """Return the way to the page of a provision: its body, its session or plan, itself."""
    site = renderer.site
    return site.crumb(entry.body), site.crumb(entry.home), site.crumb(entry.id)


def _toc(renderer: Renderer, entry: Entry) -> tuple[Heading, ...]:
    say, index = renderer.site.say, renderer.site.index
    tied = entry.id in index.older or entry.id in index.newer or entry.id in index.ties_from
    found = [
        ("progress", say("What has become of it"), bool(entry.record.progress)),
        ("citations", say("Documents cited"), entry.id in index.cites),
        ("thread", say("Thread"), tied),
        ("cited-by", say("Referred to by"), bool(index.ties_into(entry.id))),
        ("cite", say("How to cite"), True),
    ]
    return tuple(Heading(anchor, escaped(label)) for anchor, label, is_there in found if is_there)


def _where(here: Here, entry: Entry) -> Markup:
    """Return the place of a provision in its source, linked to the session's page."""
    site, record = here.site, entry.record
    parts = [here.link(entry.home, site.full_name(entry.home))]
    if record.section:
        parts.append(escaped(site.say("section %(section)s", section=record.section)))
    if record.paragraph:
        parts.append(here.paragraph(entry.home, record.paragraph))
    return Markup(", ").join(parts)


def _agenda_title(renderer: Renderer, entry: Entry) -> Markup | None:
    session = renderer.site.corpus.sessions.get(entry.home)
    if session is None or entry.record.agenda_item is None:
        return None
    for item in session.record.agenda:
        if item.number == entry.record.agenda_item:
            return renderer.site.words(item.title)
    return None
