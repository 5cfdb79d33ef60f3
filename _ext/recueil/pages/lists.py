"""Lists: provisions by kind, topic, addressee, action, year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from recueil.addresses import listing
from recueil.i18n import N_
from recueil.index import Entry
from recueil.markup import html
from recueil.pages import ways
from recueil.pages.asked import asked_pages
from recueil.pages.facets import word_label
from recueil.pages.indexes import FACETS, Facet, facet_index, provisions_told
from recueil.pages.job import Job
from recueil.pages.page import Crumb, Heading, Page, Way
from recueil.pages.paging import leaves, standing
from recueil.pages.render import Renderer


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under a heading of a list; without a label, just entries."""

    anchor: str
    label: str
    entries: tuple[Entry, ...]


KIND_LISTS = (
    ("decision", "decisions", N_("Decisions"), N_("Every decision, most recent session first.")),
    (
        "recommendation",
        "recommendations",
        N_("Recommendations"),
        N_("Every agreed recommendation, most recent session first."),
    ),
)


def list_pages(renderer: Renderer) -> Iterator[Job]:
    """Yield jobs for the lists by kind, and for each facet its index and the list of each word."""
    yield from (Job(kind_list, words) for words in KIND_LISTS)
    for place, facet in enumerate(FACETS):
        yield Job(facet_index, (place,))
        words = renderer.site.index.facets[facet.name]
        yield from (Job(facet_list, (place, word)) for word in words)


def kind_list(renderer: Renderer, kind: str, folder: str, title: str, lede: str) -> Iterator[Page]:
    """Yield the list of all decisions, or of all recommendations."""
    ids = renderer.site.index.facets["kind"].get(kind, ())
    said = renderer.site.say(title)
    yield from paginated(
        renderer, folder, folder, said, renderer.site.say(lede), ids,
        (Crumb(escape(said), f"{folder}/"),), before=_filters(renderer, folder, ids),
        filters=f"{folder}/",
    )  # fmt: skip


def _filters(renderer: Renderer, folder: str, ids: Iterable[str]) -> Markup:
    """Return what narrows a list down, and the ways through it that do without scripts."""
    ways = [(renderer.site.say(facet.title), f"{facet.folder}/") for facet in FACETS]
    ways += [(renderer.site.say(title), address) for title, address in _OTHER_LISTS]
    here = renderer.here(f"{folder}/")
    years = _years(renderer, folder, ids)
    return renderer.render("filters.html", here=here, folder=folder, ways=ways, years=years)


def _years(renderer: Renderer, folder: str, ids: Iterable[str]) -> Mapping[str, str]:
    """Return each year of a list, with the address at which it begins."""
    site, found = renderer.site, dict[str, str]()
    for place, entry in enumerate(site.index.newest_first(ids)):
        year = str(site.index.days[entry.home].last.year)
        if year not in found:
            found[year] = f"{standing(folder, place)}#{_anchor(entry.home)}"
    return found


_OTHER_LISTS = (
    (N_("Bodies"), "bodies/"),
    (N_("Sessions"), "sessions/"),
    (N_("Documents"), "documents/"),
)


def facet_list(renderer: Renderer, place: int, word: str) -> Iterator[Page]:
    """Yield the list of the provisions under a word of a facet."""
    site, facet = renderer.site, FACETS[place]
    ids = site.index.facets[facet.name][word]
    title = word_label(site, facet.name, word)
    crumbs = _crumbs(renderer, facet, word)
    if facet.name == "addressee":
        yield from asked_pages(renderer, word, title, crumbs, _related(renderer, facet, word))
        return
    yield from paginated(
        renderer, listing(facet.name, word), facet.folder, title,
        provisions_told(renderer, len(ids)), ids, crumbs,
        kicker=site.say(facet.title), before=_related(renderer, facet, word),
        followed=ways.of_word(site, facet.name, word),
    )  # fmt: skip


def _crumbs(renderer: Renderer, facet: Facet, word: str) -> tuple[Crumb, ...]:
    return (
        Crumb(escape(renderer.site.say(facet.title)), f"{facet.folder}/"),
        Crumb(escape(word_label(renderer.site, facet.name, word)), listing(facet.name, word)),
    )


def _related(renderer: Renderer, facet: Facet, word: str) -> Markup:
    """Return links to the wider and narrower words that have a list of their own."""
    site = renderer.site
    file = site.corpus.vocabularies.get(facet.vocabulary)
    if file is None:
        return Markup("")
    listed = site.index.facets[facet.name]
    term = file.record.get(word)
    wider = [term.broader] if term and term.broader in listed else []
    narrower = [w for w, t in file.record.items() if t.broader == word and w in listed]
    here = renderer.here(listing(facet.name, word))
    return renderer.render(
        "related.html", here=here, facet=facet, wider=wider, narrower=narrower,
        note=term.note if term else None,
    )  # fmt: skip


def grouped_by_home(renderer: Renderer, entries: Iterable[Entry]) -> list[Group]:
    """Return entries under the name of their session or plan."""
    homes: dict[str, list[Entry]] = {}
    for entry in entries:
        homes.setdefault(entry.home, []).append(entry)
    return [
        Group(_anchor(home), _home_label(renderer, home), tuple(found))
        for home, found in homes.items()
    ]


def _anchor(home: str) -> str:
    return home.replace("/", "-")


def _home_label(renderer: Renderer, home: str) -> str:
    site = renderer.site
    days = site.index.days.get(home)
    name = str(site.full_name(home))
    if days is None or str(days.first.year) in name:
        return Markup(name)
    return Markup(name) + html(' <span class="soft">{}</span>', days.first.year)


def paginated(
    renderer: Renderer, folder: str, area: str, title: str, lede: str, ids: Sequence[str],
    crumbs: tuple[Crumb, ...], kicker: str = "", before: Markup | None = None,
    followed: tuple[Way, ...] = (), filters: str = "",
) -> Iterator[Page]:  # fmt: skip
    """Yield a list of provisions, as many pages as it needs; the first is the folder's own.

    Where it can be filtered on its first page, at `filters`, the others lead there.
    """
    site, entries = renderer.site, renderer.site.index.newest_first(ids)
    for leaf in leaves(folder, len(entries)):
        groups = grouped_by_home(renderer, entries[leaf.here])
        body = renderer.render(
            "list.html", here=renderer.here(leaf.address), title=title, kicker=kicker,
            lede=lede, before=(before or "") if leaf.number == 1 else "", groups=groups,
            pages=leaf.pages, ways=followed if leaf.number == 1 else (),
            filters=filters if leaf.number > 1 else "",
        )  # fmt: skip
        yield Page(
            address=leaf.address,
            area=area,
            title=leaf.titled(site, title),
            description=lede,
            body=body,
            crumbs=crumbs,
            toc=tuple(Heading(group.anchor, escape(group.label)) for group in groups),
            previous=leaf.previous(site),
            following=leaf.following(site),
            ways=followed,
        )
