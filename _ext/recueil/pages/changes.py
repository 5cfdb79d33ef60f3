"""Changes: what each edition added, changed, moved and withdrew, the newest edition first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from recueil.addresses import CHANGES, changes_of
from recueil.i18n import N_
from recueil.languages import direction
from recueil.markup import escaped, html, joined
from recueil.model import Added, Change, Changed, Edition, FactChange, Moved, Withdrawn, Words
from recueil.pages import ways, wording
from recueil.pages.factlabels import fact_label, provisions_told, shown_word
from recueil.pages.here import Here
from recueil.pages.job import Job
from recueil.pages.page import Crumb, Heading, Page
from recueil.pages.paging import leaves
from recueil.pages.render import Renderer
from recueil.pages.revised import gone, new, revised
from recueil.pages.revision import revision
from recueil.pages.site import Site

GROUPS: tuple[tuple[str, type[Change | Withdrawn], str], ...] = (
    ("added", Added, N_("Added")),
    ("changed", Changed, N_("Changed")),
    ("moved", Moved, N_("At another address")),
    ("withdrawn", Withdrawn, N_("Withdrawn")),
)
"""What may happen to a record: the key in the file, its shape, the heading of its list."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A fact of a record as the page tells it."""

    label: str
    shown: Markup


@dataclass(frozen=True, slots=True)
class Item:
    """A line of the changes."""

    link: Markup
    note: Markup | str
    differences: tuple[Difference, ...] = ()


def changes_pages(renderer: Renderer) -> Iterator[Job]:
    """Yield jobs for the list of editions and the changes of each."""
    yield Job(changes_index)
    yield from (Job(edition_pages, (day,)) for day in renderer.site.corpus.editions)


def changes_index(renderer: Renderer) -> Page:
    """Return the list of editions, the newest first, with how much each changed."""
    site = renderer.site
    title, lede = site.say("Changes"), site.say("What each edition brought, changed and withdrew.")
    days = sorted(site.corpus.editions, reverse=True)
    editions = [(changes_of(day), site.corpus.editions[day].record) for day in days]
    body = renderer.render(
        "changes.html", here=renderer.here(CHANGES), title=title, lede=lede,
        editions=[(address, told(site, e), counted(site, e), e.note) for address, e in editions],
        ways=ways.of_changes(site),
    )  # fmt: skip
    return Page(
        CHANGES, "changes", title, lede, body, crumbs=(Crumb(escaped(title), CHANGES),),
        ways=ways.of_changes(site),
    )  # fmt: skip


def told(site: Site, edition: Edition) -> str:
    """Return what an edition is called."""
    return site.say("Edition of %(day)s", day=wording.day(edition.date, site.language))


def counted(site: Site, edition: Edition) -> str:
    """Return how much an edition changed, in words."""
    counts = ((site.say(label), len(getattr(edition, key))) for key, _, label in GROUPS)
    return " · ".join(
        site.say("%(who)s: %(what)s", who=label, what=count) for label, count in counts if count
    )


def edition_pages(renderer: Renderer, day: str) -> Iterator[Page]:
    """Yield the changes of an edition, on as many pages as they need."""
    site = renderer.site
    edition, folder = site.corpus.editions[day].record, changes_of(day)
    every = [(key, one) for key, _, _ in GROUPS for one in getattr(edition, key)]
    title = told(site, edition)
    for leaf in leaves(folder, len(every)):
        here = renderer.here(leaf.address)
        groups = _groups(site, here, every[leaf.here])
        body = renderer.render(
            "edition.html", here=here, title=title, lede=counted(site, edition),
            note=edition.note if leaf.number == 1 else None, groups=groups, pages=leaf.pages,
        )  # fmt: skip
        yield Page(
            leaf.address, "changes", leaf.titled(site, title), counted(site, edition), body,
            crumbs=(
                Crumb(escaped(site.say("Changes")), CHANGES), Crumb(escaped(title), folder),
            ),
            toc=tuple(Heading(key, escaped(label)) for key, label, _ in groups),
            previous=leaf.previous(site), following=leaf.following(site),
            ways=ways.of_changes(site),
        )  # fmt: skip


def _groups(
    site: Site, here: Here, found: Sequence[tuple[str, Change | Withdrawn]]
) -> list[tuple[str, str, list[Item]]]:
    labels = {key: site.say(label) for key, _, label in GROUPS}
    return [
        (key, labels[key], [_item(site, here, one) for _, one in ones])
        for key, ones in groupby(found, key=lambda pair: pair[0])
    ]


def _item(site: Site, here: Here, change: Change | Withdrawn) -> Item:
    if isinstance(change, Withdrawn):
        name = site.words(change.name) if change.name else escaped(change.id)
        return Item(html('<span class="r-unlinked">{}</span>', name), site.words(change.reason))
    link = here.link(change.id, site.words(change.name))
    if isinstance(change, Changed):
        return Item(link, "", tuple(_difference(site, here, one) for one in change.facts))
    if isinstance(change, Moved):
        note = site.say("formerly %(id)s", id=change.former)
        return Item(link, note)
    count = getattr(change, "provisions", None)
    return Item(link, provisions_told(site.messages, count) if count else "")


def _difference(site: Site, here: Here, fact: FactChange) -> Difference:
    if fact.before or fact.after:
        shown = _revision(site, fact.before, fact.after)
    else:
        words = [gone(shown_word(site, here, fact.fact, word)) for word in fact.gone]
        words += [new(shown_word(site, here, fact.fact, word)) for word in fact.new]
        shown = joined(words, " ")
    return Difference(fact_label(site.say, fact.fact), shown)


def _revision(site: Site, before: Words | None, after: Words | None) -> Markup:
    """Return a wording compared, in the language of the page if it has it before and after."""
    languages = dict.fromkeys((site.language, *site.languages))
    for language in languages:
        old, later = _in(before, language), _in(after, language)
        if old != later:
            shown = revised(revision(old, later))
            return html('<span lang="{}" dir="{}">{}</span>', language, direction(language), shown)
    return Markup("")


def _in(words: Words | None, language: str) -> str:
    return (words.get(language) if words else None) or ""
