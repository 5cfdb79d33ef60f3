"""An addressee's page: all that is asked of it, verb by verb, and what came of each.

The newest stands first: this is the page that a ministry keeps among its bookmarks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup, escape

from recueil.addresses import listing
from recueil.index import Entry
from recueil.index.facets import actions_of
from recueil.model import Action
from recueil.pages import ways
from recueil.pages.labels import FAMILIES, STATUSES
from recueil.pages.page import Crumb, Heading, Page
from recueil.pages.paging import PER_PAGE, leaves
from recueil.pages.render import Renderer
from recueil.pages.tallies import Count, tally
from recueil.pages.wording import folded


@dataclass(frozen=True, slots=True)
class Ask:
    """A verb of a provision, or of one of its points, that speaks to the addressee."""

    entry: Entry
    action: Action


@dataclass(frozen=True, slots=True)
class Verb:
    """What a page holds of what is asked with one verb."""

    word: str
    asks: tuple[Ask, ...]


def asked_pages(
    renderer: Renderer, word: str, title: str, crumbs: tuple[Crumb, ...], related: Markup
) -> Iterator[Page]:
    """Yield the page of an addressee, and those on which a long list goes on."""
    site = renderer.site
    found = _by_verb(renderer, _asks(renderer, word))
    lede = site.messages.ngettext("%(n)d thing asked", "%(n)d things asked", len(found)) % {
        "n": len(found)
    }
    folder, followed = listing("addressee", word), ways.of_word(site, "addressee", word)
    for leaf in leaves(folder, len(found)):
        here = renderer.here(leaf.address)
        verbs = _verbs(found[leaf.here])
        first = leaf.number == 1
        yield Page(
            address=leaf.address,
            area="addressees",
            title=leaf.titled(site, title),
            description=f"{title}: {lede}",
            body=renderer.render(
                "asked.html", here=here, title=title, lede=lede, verbs=verbs,
                related=related if first else "", pages=leaf.pages, ways=followed if first else (),
                summary=_summary(renderer, found, folder) if first else "",
                states=_states(renderer, found) if first else (),
            ),
            crumbs=crumbs,
            toc=tuple(Heading(v.word, escape(site.label("actions", v.word))) for v in verbs),
            previous=leaf.previous(site),
            following=leaf.following(site), ways=followed,
        )  # fmt: skip


def _asks(renderer: Renderer, word: str) -> Iterator[Ask]:
    """Yield what is asked of an addressee and of the narrower ones under it."""
    site = renderer.site
    under = site.index.narrower("addressee", word)
    for id_ in site.index.facets["addressee"][word]:
        entry = site.index.provisions[id_]
        for action in actions_of(entry):
            if any(site.addressee(one, entry.body) in under for one in action.addressees):
                yield Ask(entry, action)


def _by_verb(renderer: Renderer, asks: Iterator[Ask]) -> list[Ask]:
    """Return what is asked by family of verbs, by verb, the newest first."""
    site, families = renderer.site, list(FAMILIES)

    def order(ask: Ask) -> tuple[int, tuple[str, str], int]:
        word, day = ask.action.action, ask.entry.day
        newest = -day.toordinal() if day else 0
        return families.index(site.family(word)), folded(site.label("actions", word)), newest

    return sorted(asks, key=order)


def _verbs(asks: Sequence[Ask]) -> list[Verb]:
    return [
        Verb(word, tuple(found)) for word, found in groupby(asks, key=lambda ask: ask.action.action)
    ]


def _summary(renderer: Renderer, asks: Sequence[Ask], folder: str) -> Markup:
    """Return how often each verb speaks to the addressee, each leading to where it begins."""
    here, site = renderer.here(folder), renderer.site
    starts: dict[str, int] = {}
    for place, ask in enumerate(asks):
        starts.setdefault(ask.action.action, place)
    counted = Counter(ask.action.action for ask in asks)
    if len(counted) < 2:
        return Markup("")
    pages = [leaf.address for leaf in leaves(folder, len(asks))]
    counts = [
        Count(
            here.to(pages[start // PER_PAGE]) + f"#{word}", site.label("actions", word),
            counted[word],
        )
        for word, start in starts.items()
    ]  # fmt: skip
    return tally(renderer, site.say("By verb"), site.say("Verb"), counts)


def _states(renderer: Renderer, asks: Sequence[Ask]) -> list[tuple[str, int]]:
    """Return how many of the asks have each status, as far as the sources say."""
    counted = Counter(ask.entry.record.status.value for ask in asks if ask.entry.record.status)
    return [(status, counted[status]) for status in STATUSES if counted[status]]
