"""Bodies and plans: their indexes and pages."""

from __future__ import annotations

from collections.abc import Iterator, Sized
from dataclasses import dataclass

from markupsafe import Markup, escape

from recueil.i18n import N_
from recueil.ids import anchor_of_standing, standing_id
from recueil.index import Tie
from recueil.markup import html
from recueil.model import Plan, StandingRecommendation
from recueil.model.body import NameBasis
from recueil.pages import bibliographies, linked
from recueil.pages.bodyfigures import documents, sessions_picture, tallies
from recueil.pages.here import Here
from recueil.pages.job import Job
from recueil.pages.lists import Item, ItemGroup
from recueil.pages.page import Crumb, Heading, Page
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
    """Yield jobs for the index of bodies and the page of each."""
    yield Job(bodies_index)
    yield from (Job(body_page, (id_,)) for id_ in renderer.site.corpus.bodies)


def bodies_index(renderer: Renderer) -> Page:
    """Return the tree of bodies with the number of sessions of each."""
    site = renderer.site
    here = renderer.here("bodies/")
    title = site.say("Bodies")
    items = tuple(
        Item(here.link(id_, site.shown_body(id_)), len(site.index.sessions_of.get(id_, ())), depth)
        for id_, depth in _tree(renderer, "", 0)
    )
    lede = site.say(
        "The organs that meet, and those that the reports name; the number of sessions published."
    )
    body = renderer.render("index.html", title=title, lede=lede, groups=[ItemGroup("", "", items)])
    return Page("bodies/", "bodies", title, lede, body, crumbs=(Crumb(escape(title), "bodies/"),))


def _tree(renderer: Renderer, parent: str, depth: int) -> Iterator[tuple[str, int]]:
    """Yield each body before those under it; a parent that has no file counts as none."""
    index = renderer.site.index
    for id_ in index.children_of.get(parent, ()):
        yield id_, depth
        yield from _tree(renderer, id_, depth + 1)


def body_page(renderer: Renderer, id_: str) -> Page:
    """Return the page of a body."""
    site, index = renderer.site, renderer.site.index
    record = site.corpus.bodies[id_].record
    address = site.addresses.of(id_) or ""
    here = renderer.here(address)
    sessions = tuple(reversed(index.sessions_of.get(id_, ())))
    plans = index.plans_of.get(id_, ())
    standing = [_standing(renderer, id_, item) for item in record.standing]
    figures, named = tallies(renderer, here, id_), documents(renderer, here, id_)
    body = renderer.render(
        "body.html",
        here=here,
        record=record,
        parents=_parents(renderer, id_),
        acronym=site.words(record.acronym) if record.acronym else "",
        ours=_is_ours(renderer, record.en_basis, record.fr_basis),
        children=index.children_of.get(id_, ()),
        timeline=sessions_picture(renderer, here, id_),
        tallies=figures,
        documents=named,
        sessions=listed(renderer, here, sessions) if sessions else "",
        plans=plans,
        standing=standing,
    )
    return Page(
        address=address,
        area="bodies",
        title=site.body_name(id_),
        description=", ".join(filter(None, (summary(renderer, s) for s in sessions)))
        or site.body_name(id_),
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
            plans=plans,
            standing=standing,
        ),
        linked_data=linked.page(site, None, linked.body(site, id_), ""),
    )


def _is_ours(renderer: Renderer, en: NameBasis | None, fr: NameBasis | None) -> bool:
    return {"en": en, "fr": fr}.get(renderer.site.language) is NameBasis.OURS


def _parents(renderer: Renderer, id_: str) -> list[str]:
    bodies = renderer.site.corpus.bodies
    found: list[str] = []
    parent = bodies[id_].record.parent
    while parent is not None and parent in bodies and parent not in found:
        found.insert(0, parent)
        parent = bodies[parent].record.parent
    return found


def _standing(renderer: Renderer, body: str, record: StandingRecommendation) -> Standing:
    id_ = standing_id(body, record.letter)
    ties = renderer.site.index.ties_to.get(id_, ())
    return Standing(
        record, anchor_of_standing(id_), ties, _is_ours(renderer, record.en_basis, None)
    )


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
            here.link(id_),
            len(site.index.of_home.get(id_, ())),
            0,
            site.shown_body(file.record.body),
        )
        for id_, file in site.corpus.plans.items()
    )
    lede = site.say("Action plans and their measures.")
    body = renderer.render("index.html", title=title, lede=lede, groups=[ItemGroup("", "", items)])
    return Page("plans/", "plans", title, lede, body, crumbs=(Crumb(escape(title), "plans/"),))


def plan_page(renderer: Renderer, id_: str) -> Page:
    """Return the page of a plan with its measures."""
    site = renderer.site
    record = site.corpus.plans[id_].record
    address = site.addresses.of(id_) or ""
    here = renderer.here(address)
    entries = iter([site.index.provisions[i] for i in site.index.of_home.get(id_, ())])
    body = renderer.render(
        "plan.html",
        here=here,
        plan=record,
        mentions=site.index.cites.get(id_, ()),
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
            Crumb(site.words(record.title), address),
        ),
        toc=_contents(renderer, record),
        linked_data=linked.page(
            site, reference, linked.plan(site, record, reference), site.plain(record.digest)
        ),
        citation=renderer.tags(reference),
    )


def _contents(renderer: Renderer, record: Plan) -> tuple[Heading, ...]:
    site = renderer.site
    sections = (
        Heading(f"section-{s.number.lower()}", html("{}. {}", s.number, site.words(s.title)))
        for s in record.sections
    )
    return *sections, Heading("cite", escape(site.say("How to cite")))
