"""Sessions: their list, and the page one reads from top to bottom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate, groupby

from markupsafe import Markup

from recueil.i18n import N_
from recueil.ids import anchor, annex_id
from recueil.index import Entry, Mention, SectionEntry
from recueil.index.entries import points
from recueil.markup import bare, escaped, html
from recueil.model import Annex, Session
from recueil.pages import bibliographies, linked, ways
from recueil.pages.graphs import around_session
from recueil.pages.here import Here
from recueil.pages.job import Job
from recueil.pages.labels import FAMILIES
from recueil.pages.page import Crumb, Heading, Page
from recueil.pages.paging import leaves
from recueil.pages.render import Renderer
from recueil.pages.site import Site


@dataclass(frozen=True, slots=True)
class Group:
    """A run of provisions under one heading of a session's page."""

    anchor: str
    label: str
    entries: tuple[Entry, ...]
    note: str = ""


def session_pages(renderer: Renderer) -> Iterator[Job]:
    """Yield jobs for the list of sessions and the page of each, chained within its body."""
    yield Job(sessions_index)
    for ids in renderer.site.index.sessions_of.values():
        for place, id_ in enumerate(ids):
            before = ids[place - 1] if place else None
            after = ids[place + 1] if place + 1 < len(ids) else None
            yield Job(session_page, (id_, before, after))


def sessions_index(renderer: Renderer) -> Iterator[Page]:
    """Yield the list of sessions by body, the newest first, on as many pages as it needs."""
    site = renderer.site
    ids = [id_ for found in site.index.sessions_of.values() for id_ in reversed(found)]
    for leaf in leaves("sessions/", len(ids)):
        here = renderer.here(leaf.address)
        by_body = groupby(ids[leaf.here], key=lambda id_: id_.partition("/")[0])
        groups = [(body, listed(renderer, here, found)) for body, found in by_body]
        title = site.say("Sessions")
        followed = ways.of_sessions(site)
        yield Page(
            address=leaf.address,
            area="sessions",
            title=leaf.titled(site, title),
            description=site.say("The sessions published here, by body."),
            body=renderer.render(
                "sessions-index.html",
                here=here,
                title=title,
                groups=groups,
                pages=leaf.pages,
                ways=followed if leaf.number == 1 else (),
            ),
            crumbs=(Crumb(escaped(title), "sessions/"),),
            toc=tuple(Heading(body, escaped(site.body_short(body))) for body, _ in groups),
            previous=leaf.previous(site),
            following=leaf.following(site),
            ways=followed,
        )


def listed(renderer: Renderer, here: Here, ids: Iterable[str]) -> Markup:
    """Return sessions as a list: when, what, how much."""
    return renderer.render(
        "sessions.html", here=here, ids=ids, summary=lambda id_: summary(renderer, id_)
    )


def summary(renderer: Renderer, session: str) -> str:
    """Return how many recommendations and decisions a session holds."""
    site = renderer.site
    kinds = [site.index.provisions[id_].kind for id_ in site.index.of_home.get(session, ())]
    ngettext = site.messages.ngettext
    parts = []
    if count := kinds.count("recommendation"):
        told = ngettext("%(n)d recommendation", "%(n)d recommendations", count)
        parts.append(told % {"n": count})
    if count := kinds.count("decision"):
        told = ngettext("%(n)d decision", "%(n)d decisions", count)
        parts.append(told % {"n": count})
    return site.comma.join(parts) or site.say("no decision or recommendation published")


def _families(renderer: Renderer, session: str) -> list[tuple[str, str, int, int]]:
    """Return the families of a session's verbs: each with its label, what came before, how many."""
    site = renderer.site
    provisions = (site.index.provisions[id_] for id_ in site.index.of_home.get(session, ()))
    counts = Counter(
        site.family(action.action)
        for entry in provisions
        for actions in (entry.record.actions, *(point.record.actions for point in points(entry)))
        for action in actions
    )
    present = [family for family in FAMILIES if counts[family]]
    before = accumulate((counts[family] for family in present), initial=0)
    return [
        (family, site.say(FAMILIES[family]), start, counts[family])
        for family, start in zip(present, before, strict=False)
    ]


def session_page(renderer: Renderer, id_: str, before: str | None, after: str | None) -> Page:
    """Return the page of a session between its neighbours of the same body."""
    site = renderer.site
    record, body = site.corpus.sessions[id_].record, id_.partition("/")[0]
    address = site.addresses.of(id_) or ""
    here = replace(renderer.here(address), marked=set())
    sections = [site.index.sections[i] for i in site.index.sections_of.get(id_, ())]
    groups = _groups(renderer, id_)
    reference = renderer.references.of(id_)
    return Page(
        address=address,
        area="sessions",
        title=bare(site.session_full(id_)),
        description=site.plain(record.summary) or site.body_name(body),
        body=_body(renderer, here, id_, groups, sections),
        crumbs=(
            Crumb(escaped(site.say("Sessions")), "sessions/"),
            site.crumb(body),
            site.crumb(id_),
        ),
        toc=_toc(renderer, id_, groups, sections),
        previous=site.neighbour(before),
        following=site.neighbour(after),
        linked_data=linked.page(
            site,
            reference,
            linked.session(site, id_, record, reference),
            site.plain(record.summary),
        ),
        citation=renderer.tags(reference),
    )


_GROUPS = (
    ("clause", "preamble", N_("Preamble")),
    ("recommendation", "recommendations", N_("Recommendations")),
    ("decision", "decisions", N_("Decisions")),
)


def _groups(renderer: Renderer, id_: str) -> list[Group]:
    site = renderer.site
    entries = [site.index.provisions[i] for i in site.index.of_home.get(id_, ())]
    groups = []
    for kind, place, label in _GROUPS:
        of_kind = tuple(entry for entry in entries if entry.kind == kind)
        if of_kind:
            note = (
                site.say("Numbered by the editors; the report prints no numbers.")
                if kind == "clause"
                else ""
            )
            groups.append(Group(place, site.say(label), of_kind, note))
    return groups


def _body(
    renderer: Renderer, here: Here, id_: str, groups: list[Group], sections: list[SectionEntry]
) -> Markup:
    site = renderer.site
    record = site.corpus.sessions[id_].record
    return renderer.render(
        "session.html",
        here=here,
        id=id_,
        body=id_.partition("/")[0],
        session=record,
        officers=record.officers,
        states=_states(record),
        families=_families(renderer, id_),
        groups=groups,
        sections=sections,
        # Not before the provisions are written: a paragraph's place is where a provision stands.
        discussed=lambda section: _section(renderer, here, section),
        group_mentions=_participant_mentions(renderer, id_),
        documents=site.index.cited_in.get(id_, ()),
        annexes=_annexes(renderer, id_),
        around=around_session(renderer, here, id_),
        downloads=bibliographies.of_home(site, id_),
        notice=renderer.notice(here, record.source, record, id_),
    )


def _annexes(renderer: Renderer, id_: str) -> list[tuple[str, Markup, Annex]]:
    """Return the annexes of a session's report, each with its anchor and its heading."""
    site = renderer.site
    return [
        (anchor(annex_id(id_, annex, nth)), _annex_title(site, annex), annex)
        for nth, annex in enumerate(site.corpus.sessions[id_].record.annexes, start=1)
    ]


def _annex_title(site: Site, annex: Annex) -> Markup:
    title = site.words(annex.title)
    if annex.number is None:
        return title
    return html("{} — {}", site.say("Annex %(number)s", number=annex.number), title)


def _states(record: Session) -> int:
    members = {m.id for group in record.participants for m in group.members if m.id.isupper()}
    return len(members)


def _participant_mentions(renderer: Renderer, id_: str) -> list[list[Mention]]:
    mentions = renderer.site.index.cites.get(id_, ())
    groups = renderer.site.corpus.sessions[id_].record.participants
    return [
        [m for m in mentions if m.path[:2] == ("participants", nth)] for nth in range(len(groups))
    ]


def _section(renderer: Renderer, here: Here, section: SectionEntry) -> Markup:
    index = renderer.site.index
    mentions = index.cites.get(section.id, ())
    own = [m for m in mentions if m.path[4:5] != ("cites",)]  # else beside what names them
    return renderer.render(
        "section.html",
        here=here,
        section=section,
        unmarked=_unmarked(section, mentions),
        mentions=mentions,
        own=own,
        citations=renderer.render("citations.html", here=here, mentions=own),
        ties=index.ties_from.get(section.id, ()),
    )


def _unmarked(section: SectionEntry, mentions: Iterable[Mention]) -> list[int]:
    """Return the paragraphs of a section at which nothing in it begins: its head is their place."""
    record = section.record
    placed = {mention.paragraph for mention in mentions}
    placed.update(proposal.paragraph for proposal in record.proposals)
    placed.update(event.paragraph for event in record.events)
    placed.update(link.paragraph for link in record.links)
    placed.update(relation.paragraph for relation in record.relations)
    ranges = [range_.partition("-") for range_ in record.paragraphs]
    inside = {n for first, _, last in ranges for n in range(int(first), int(last or first) + 1)}
    return sorted(inside - placed)


def _toc(
    renderer: Renderer, id_: str, groups: list[Group], sections: list[SectionEntry]
) -> tuple[Heading, ...]:
    site = renderer.site
    record = site.corpus.sessions[id_].record
    found: list[tuple[str, str, bool]] = [
        ("agenda", site.say("Agenda"), bool(record.agenda)),
        ("officers", site.say("Officers"), bool(record.officers)),
        *((group.anchor, group.label, True) for group in groups),
        ("sections", site.say("What was discussed"), bool(sections)),
        ("participants", site.say("Participants"), bool(record.participants)),
        *((place, label, True) for place, label, _ in _annexes(renderer, id_)),
        ("documents", site.say("Documents cited"), id_ in site.index.cited_in),
        ("cite", site.say("How to cite"), True),
    ]
    return tuple(Heading(place, escaped(label)) for place, label, is_there in found if is_there)
