"""Lists: provisions by kind, topic, addressee, action, year; and the indexes that lead there."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from recueil.addresses import listing
from recueil.i18n import N_
from recueil.index import Entry
from recueil.markup import html
from recueil.pages.asked import asked_pages
from recueil.pages.here import Here
from recueil.pages.job import Job
from recueil.pages.labels import FAMILIES
from recueil.pages.page import Crumb, Heading, Page
from recueil.pages.render import Renderer

PER_PAGE = 100
"""Entries on a page of a list."""


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under a heading of a list; without a label, just entries."""

    anchor: str
    label: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A line of an index."""

    link: Markup
    count: int
    depth: int = 0
    note: Markup | str = ""


@dataclass(frozen=True, slots=True)
class ItemGroup:
    """Lines of an index under a heading."""

    anchor: str
    label: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link of the pager."""

    label: str
    address: str
    current: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """A way to list provisions: its index and the page of each of its words."""

    name: str
    folder: str
    vocabulary: str
    title: str
    lede: str


FACETS = (
    Facet(
        "topic",
        "topics",
        "topics",
        N_("Topics"),
        N_("What decisions and recommendations are about."),
    ),
    Facet("addressee", "addressees", "addressees", N_("Addressees"), N_("What is asked of whom.")),
    Facet(
        "action",
        "actions",
        "actions",
        N_("Verbs"),
        N_("What bodies do in their decisions: adopt, request, invite, take note…"),
    ),
    Facet("year", "years", "", N_("Years"), N_("Provisions by the year of their session.")),
)

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
        renderer,
        folder,
        folder,
        said,
        renderer.site.say(lede),
        ids,
        (Crumb(escape(said), f"{folder}/"),),
        before=_filters(renderer, folder),
    )


def _filters(renderer: Renderer, folder: str) -> Markup:
    """Return what narrows a list down, and the lists that do without scripts."""
    ways = [(renderer.site.say(facet.title), f"{facet.folder}/") for facet in FACETS]
    ways += [(renderer.site.say(title), address) for title, address in _OTHER_LISTS]
    here = renderer.here(f"{folder}/")
    return renderer.render("filters.html", here=here, folder=folder, ways=ways)


_OTHER_LISTS = (
    (N_("Bodies"), "bodies/"),
    (N_("Sessions"), "sessions/"),
    (N_("Documents"), "documents/"),
)


def facet_list(renderer: Renderer, place: int, word: str) -> Iterator[Page]:
    """Yield the list of the provisions under a word of a facet."""
    site, facet = renderer.site, FACETS[place]
    ids = site.index.facets[facet.name][word]
    title = _word_label(renderer, facet, word)
    crumbs = _crumbs(renderer, facet, word)
    if facet.name == "addressee":
        yield from asked_pages(renderer, word, title, crumbs, _related(renderer, facet, word))
        return
    count = len(ids)
    lede = site.messages.ngettext("%(n)d provision", "%(n)d provisions", count) % {"n": count}
    yield from paginated(
        renderer, f"{facet.folder}/{word}", facet.folder, title, lede, ids, crumbs,
        kicker=site.say(facet.title), before=_related(renderer, facet, word),
    )  # fmt: skip


def _crumbs(renderer: Renderer, facet: Facet, word: str) -> tuple[Crumb, ...]:
    return (
        Crumb(escape(renderer.site.say(facet.title)), f"{facet.folder}/"),
        Crumb(escape(_word_label(renderer, facet, word)), listing(facet.name, word)),
    )


def _word_label(renderer: Renderer, facet: Facet, word: str) -> str:
    if not facet.vocabulary:
        return word
    label = renderer.site.label(facet.vocabulary, word)
    return label[:1].upper() + label[1:]


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
    here = renderer.here(f"{facet.folder}/{word}/")
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
        Group(home.replace("/", "-"), _home_label(renderer, home), tuple(found))
        for home, found in homes.items()
    ]


def _home_label(renderer: Renderer, home: str) -> str:
    site = renderer.site
    session = site.corpus.sessions.get(home)
    name = str(site.full_name(home))
    if session is None or str(session.record.first_day.year) in name:
        return Markup(name)
    return Markup(name) + html(' <span class="soft">{}</span>', session.record.first_day.year)


def paginated(
    renderer: Renderer, folder: str, area: str, title: str, lede: str, ids: Sequence[str],
    crumbs: tuple[Crumb, ...], kicker: str = "", before: Markup | None = None,
) -> Iterator[Page]:  # fmt: skip
    """Yield a list of provisions, as many pages as it needs; the first is the folder's own."""
    entries = renderer.site.index.newest_first(ids)
    chunks = [entries[i : i + PER_PAGE] for i in range(0, len(entries), PER_PAGE)] or [()]
    for number, chunk in enumerate(chunks, start=1):
        address = page_address(folder, number)
        groups = grouped_by_home(renderer, chunk)
        body = renderer.render(
            "list.html", here=renderer.here(address), title=title, kicker=kicker,
            lede=lede, before=(before or "") if number == 1 else "", groups=groups,
            pages=pager(folder, number, len(chunks)),
        )  # fmt: skip
        yield Page(
            address=address,
            area=area,
            title=title if number == 1 else f"{title} ({number})",
            description=lede,
            body=body,
            crumbs=crumbs,
            toc=tuple(Heading(group.anchor, escape(group.label)) for group in groups),
            previous=_turn(folder, number - 1) if number > 1 else None,
            following=_turn(folder, number + 1) if number < len(chunks) else None,
        )


def page_address(folder: str, number: int) -> str:
    """Return the address of a page of a list."""
    return f"{folder}/" if number == 1 else f"{folder}/page-{number}/"


def pager(folder: str, current: int, last: int) -> list[PageLink]:
    """Return the links of the pager: the ends, and what is near."""
    near = sorted({1, last, *range(max(1, current - 3), min(last, current + 3) + 1)})
    return [PageLink(str(n), page_address(folder, n), n == current) for n in near]


def _turn(folder: str, number: int) -> Crumb:
    return Crumb(escape(number), page_address(folder, number))


def facet_index(renderer: Renderer, place: int) -> Page:
    """Return the index of a facet's words, with how many provisions stand under each."""
    site, facet = renderer.site, FACETS[place]
    here = renderer.here(f"{facet.folder}/")
    title = site.say(facet.title)
    groups = _by_family(renderer, here, facet) if facet.name == "action" else [
        ItemGroup("", "", tuple(_items(renderer, here, facet)))
    ]  # fmt: skip
    return Page(
        address=f"{facet.folder}/",
        area=facet.folder,
        title=title,
        description=site.say(facet.lede),
        body=renderer.render("index.html", title=title, lede=site.say(facet.lede), groups=groups),
        crumbs=(Crumb(escape(title), f"{facet.folder}/"),),
    )


def _items(renderer: Renderer, here: Here, facet: Facet) -> Iterator[Item]:
    """Yield the words by label; a narrower one follows its wider one."""
    listed = renderer.site.index.facets[facet.name]
    words = sorted(
        listed,
        key=lambda w: _sort_label(_word_label(renderer, facet, w)),
        reverse=facet.name == "year",
    )
    under: dict[str, list[str]] = {}
    for word in words:
        under.setdefault(_wider(renderer, facet, word), []).append(word)
    for word, depth in _nested(under, "", 0):
        yield _item(renderer, here, facet, word, depth)


def _nested(under: Mapping[str, list[str]], wider: str, depth: int) -> Iterator[tuple[str, int]]:
    """Yield each word before those under it; the rules refuse circles."""
    for word in under.get(wider, []):
        yield word, depth
        yield from _nested(under, word, depth + 1)


def _wider(renderer: Renderer, facet: Facet, word: str) -> str:
    term = renderer.site.term(facet.vocabulary, word) if facet.vocabulary else None
    listed = renderer.site.index.facets[facet.name]
    return term.broader if term and term.broader and term.broader in listed else ""


def _item(renderer: Renderer, here: Here, facet: Facet, word: str, depth: int) -> Item:
    label = _word_label(renderer, facet, word)
    count = len(renderer.site.index.facets[facet.name][word])
    return Item(here.word_link(facet.folder, word, label), count, depth)


def _by_family(renderer: Renderer, here: Here, facet: Facet) -> list[ItemGroup]:
    site = renderer.site
    words = sorted(
        site.index.facets[facet.name], key=lambda w: _sort_label(site.label("actions", w))
    )
    return [
        ItemGroup(
            family, site.say(label),
            tuple(_item(renderer, here, facet, w, 0) for w in words if site.family(w) == family),
        )
        for family, label in FAMILIES.items()
        if any(site.family(w) == family for w in words)
    ]  # fmt: skip


def _sort_label(label: str) -> str:
    """Return a key by which accented letters stand with their plain ones."""
    folded = unicodedata.normalize("NFD", label.casefold())
    return "".join(c for c in folded if not unicodedata.combining(c))
