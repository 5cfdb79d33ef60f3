"""Bodies and plans: their indexes and pages."""

from __future__ import annotations

from collections.abc import Iterator, Sized
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup, escape

from recueil.i18n import N_
from recueil.ids import anchor, section_id, standing_id
from recueil.index import Tie
from recueil.markup import html
from recueil.model import StandingRecommendation
from recueil.pages import bibliographies, linked, ways
from recueil.pages.bodyfigures import documents, sessions_picture, tallies
from recueil.pages.here import Here
from recueil.pages.indexes import Item, ItemGroup, index_body
from recueil.pages.job import Job
from recueil.pages.page import Crumb, Heading, Page
from recueil.pages.paging import leaves
from recueil.pages.render import Renderer
from recueil.pages.sessions import listed, summary


@dataclass(frozen=True, slots=True)
class Standing:
    """A standing recommendation and what sessions did to it."""

    record: StandingRecommendation
    anchor: str
    ties: tuple[Tie, ...]
    ours: bool


def body_pages(renderer: Renderer) -> Iterator[Job]:
    """Yield jobs for the index of bodies and the pages of each."""
    yield Job(bodies_index)
    yield from (Job(body_leaves, (id_,)) for id_ in renderer.site.corpus.bodies)


def bodies_index(renderer: Renderer) -> Page:
    """Return the tree of bodies of each organisation, with the number of sessions of each."""
    site = renderer.site
    here = renderer.here("bodies/")
    title = site.say("Bodies")
    tops: dict[str, list[Item]] = {}
    for id_ in site.index.children_of.get("", ()):
        organisation = site.corpus.bodies[id_].record.organisation
        tops.setdefault(organisation, []).append(_tree(renderer, here, id_))
    groups = [_group(renderer, organisation, items) for organisation, items in tops.items()]
    lede = site.say(
        "The organs that meet, and those that the reports name; the number of sessions published."
    )
    body = index_body(renderer, title, lede, groups, partial(_sessions, renderer))
    return Page(
        "bodies/", "bodies", title, lede, body,
        crumbs=(Crumb(escape(title), "bodies/"),),
        toc=tuple(
            Heading(organisation, escape(site.label("organisations", organisation)))
            for organisation in tops
        ),
    )  # fmt: skip


def _group(renderer: Renderer, organisation: str, items: list[Item]) -> ItemGroup:
    """Return the bodies of an organisation; it is its own heading where it holds all the others."""
    if len(items) == 1 and items[0].inside and not items[0].count:
        return ItemGroup(organisation, items[0].link, items[0].inside)
    label = renderer.site.label("organisations", organisation)
    return ItemGroup(organisation, label, tuple(items))


def _sessions(renderer: Renderer, count: int) -> str:
    ngettext = renderer.site.messages.ngettext
    return ngettext("%(n)d session", "%(n)d sessions", count) % {"n": count}


def _tree(renderer: Renderer, here: Here, id_: str) -> Item:
    """Return a body with those under it inside; a parent that has no file counts as none."""
    site, index = renderer.site, renderer.site.index
    inside = tuple(_tree(renderer, here, child) for child in index.children_of.get(id_, ()))
    count = len(index.sessions_of.get(id_, ()))
    return Item(here.link(id_, site.body_name(id_)), count, inside=inside)


def body_leaves(renderer: Renderer, id_: str) -> Iterator[Page]:
    """Yield the page of a body, and those on which a long list of its sessions goes on."""
    site, index = renderer.site, renderer.site.index
    address = site.addresses.of(id_) or ""
    record = site.corpus.bodies[id_].record
    sessions = tuple(reversed(index.sessions_of.get(id_, ())))
    plans = index.plans_of.get(id_, ())
    followed = ways.of_body(site, id_)
    for leaf in leaves(address, len(sessions)):
        here, first = renderer.here(leaf.address), leaf.number == 1
        standing = [_standing(renderer, id_, item) for item in record.standing if first]
        figures = tallies(renderer, here, id_) if first else Markup("")
        named = documents(renderer, here, id_) if first else Markup("")
        body = renderer.render(
            "body.html",
            here=here,
            record=record,
            first=first,
            parents=_parents(renderer, id_),
            acronym=site.words(record.acronym) if record.acronym else "",
            ours=site.is_ours(record),
            children=index.children_of.get(id_, ()),
            timeline=sessions_picture(renderer, here, id_) if first else "",
            tallies=figures,
            documents=named,
            sessions=listed(renderer, here, sessions[leaf.here]) if sessions else "",
            plans=plans if first else (),
            standing=standing,
            pages=leaf.pages,
            ways=followed if first else (),
        )
        name = site.body_name(id_)
        newest = (summary(renderer, session) for session in sessions[:1])
        yield Page(
            address=leaf.address,
            area="bodies",
            title=leaf.titled(site, name),
            description=": ".join((name, *newest)),
            body=body,
            crumbs=(
                Crumb(escape(site.say("Bodies")), "bodies/"),
                Crumb(escape(site.body_short(id_)), address),
            ),
            toc=_toc(
                renderer,
                sessions=sessions,
                figures=figures,
                documents=named,
                plans=plans if first else (),
                standing=standing,
            ),
            previous=leaf.previous(site),
            following=leaf.following(site),
            linked_data=linked.page(site, None, linked.body(site, id_), "") if first else None,
            ways=followed,
        )


def _parents(renderer: Renderer, id_: str) -> list[str]:
    bodies = renderer.site.corpus.bodies
    found: list[str] = []
    parent = bodies[id_].record.parent
    while parent is not None and parent in bodies and parent not in found:
        found.insert(0, parent)
        parent = bodies[parent].record.parent
    return found


def _standing(renderer: Renderer, body: str, record: StandingRecommendation) -> Standing:
    id_, site = standing_id(body, record.letter), renderer.site
    return Standing(record, anchor(id_), site.index.ties_to.get(id_, ()), site.is_ours(record))


def standing_one(renderer: Renderer, here: Here, id_: str, level: int) -> Markup:
    """Return a standing recommendation as it is embedded: what its body's page shows of it."""
    body = id_.partition("/")[0]
    records = renderer.site.corpus.bodies[body].record.standing
    record = next(one for one in records if standing_id(body, one.letter) == id_)
    item = _standing(renderer, body, record)
    return renderer.render("standing-one.html", here=here, item=item, id=id_, level=level)


def _toc(renderer: Renderer, **parts: Sized) -> tuple[Heading, ...]:
    labels = {
        "sessions": N_("Sessions"),
        "figures": N_("Figures"),
        "documents": N_("Documents"),
        "plans": N_("Plans"),
        "standing": N_("Standing recommendations"),
    }
    return tuple(
        Heading(anchor, escape(renderer.site.say(label)))
        for anchor, label in labels.items()
        if parts[anchor]
    )


def plan_pages(renderer: Renderer) -> Iterator[Job]:
    """Yield jobs for the index of plans and the page of each."""
    yield Job(plans_index)
    yield from (Job(plan_page, (id_,)) for id_ in renderer.site.corpus.plans)


def plans_index(renderer: Renderer) -> Page:
    """Return the list of plans."""
    site = renderer.site
    here = renderer.here("plans/")
    title = site.say("Plans")
    items = tuple(
        Item(
            here.link(id_, site.words(file.record.title)),
            len(site.index.of_home.get(id_, ())),
            site.shown_body(file.record.body),
        )
        for id_, file in site.corpus.plans.items()
    )
    lede = site.say("Action plans and their measures.")
    told = partial(measures_told, renderer)
    body = index_body(renderer, title, lede, [ItemGroup("", "", items)], told)
    return Page("plans/", "plans", title, lede, body, crumbs=(Crumb(escape(title), "plans/"),))


def measures_told(renderer: Renderer, count: int) -> str:
    """Return how many measures there are, in words."""
    ngettext = renderer.site.messages.ngettext
    return ngettext("%(n)d measure", "%(n)d measures", count) % {"n": count}


def plan_page(renderer: Renderer, id_: str) -> Page:
    """Return the page of a plan with its measures."""
    site = renderer.site
    record = site.corpus.plans[id_].record
    address = site.addresses.of(id_) or ""
    here = renderer.here(address)
    entries = iter([site.index.provisions[i] for i in site.index.of_home.get(id_, ())])
    sections = [
        (
            anchor(section_id(id_, section)),
            html("{}. {}", section.number, site.words(section.title)),
            section,
        )
        for section in record.sections
    ]
    body = renderer.render(
        "plan.html",
        here=here,
        plan=record,
        mentions=site.index.cites.get(id_, ()),
        sections=sections,
        measures=[[next(entries) for _ in section.measures] for section in record.sections],
        id=id_,
        downloads=bibliographies.of_home(site, id_),
        notice=renderer.notice(here, record.source, None, id_),
    )
    reference = renderer.references.of(id_)
    return Page(
        address=address,
        area="plans",
        title=site.plain(record.title),
        description=site.plain(record.digest) or site.plain(record.title),
        body=body,
        crumbs=(
            Crumb(escape(site.say("Plans")), "plans/"),
            site.crumb(id_),
        ),
        toc=(
            *(Heading(place, label) for place, label, _ in sections),
            Heading("cite", escape(site.say("How to cite"))),
        ),
        linked_data=linked.page(
            site, reference, linked.plan(site, record, reference), site.plain(record.digest)
        ),
        citation=renderer.tags(reference),
    )
