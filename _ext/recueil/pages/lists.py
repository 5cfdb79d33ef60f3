"""Lists: provisions by kind, topic, addressee, action, year; and the indexes that lead there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup, escape

from recueil.addresses import LISTS, listing
from recueil.i18n import N_
from recueil.index import Entry
from recueil.index.facets import VOCABULARIES
from recueil.markup import html
from recueil.pages.asked import asked_pages
from recueil.pages.here import Here
from recueil.pages.job import Job
from recueil.pages.labels import FAMILIES
from recueil.pages.page import Crumb, Heading, Page
from recueil.pages.paging import leaves
from recueil.pages.render import Renderer
from recueil.pages.wording import folded


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
    note: Markup | str = ""
    inside: tuple[Item, ...] = ()
    """The lines of what is narrower, or below."""


@dataclass(frozen=True, slots=True)
class ItemGroup:
    """Lines of an index under a heading."""

    anchor: str
    label: Markup | str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Facet:
    """A way to list provisions: its index and the page of each of its words."""

    name: str
    title: str
    lede: str

    @property
    def folder(self) -> str:
        """Where its lists stand."""
        return LISTS[self.name]

    @property
    def vocabulary(self) -> str:
        """The vocabulary that labels its words; years have none."""
        return VOCABULARIES.get(self.name, "")


FACETS = (
    Facet("topic", N_("Topics"), N_("What decisions and recommendations are about.")),
    Facet("addressee", N_("Addressees"), N_("What is asked of whom.")),
    Facet(
        "action",
        N_("Verbs"),
        N_("What bodies do in their decisions: adopt, request, invite, take note…"),
    ),
    Facet(
        "year",
        N_("Years"),
        N_(
            "Provisions by the year of their session; one that met over New Year stands under "
            "both years, unless the report dates the provision."
        ),
    ),
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
    yield from paginated(
        renderer, listing(facet.name, word), facet.folder, title,
        _provisions(renderer, len(ids)), ids, crumbs,
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
    site, entries = renderer.site, renderer.site.index.newest_first(ids)
    for leaf in leaves(folder, len(entries)):
        groups = grouped_by_home(renderer, entries[leaf.here])
        body = renderer.render(
            "list.html", here=renderer.here(leaf.address), title=title, kicker=kicker,
            lede=lede, before=(before or "") if leaf.number == 1 else "", groups=groups,
            pages=leaf.pages,
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
        )


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
        body=index_body(
            renderer, title, site.say(facet.lede), groups, partial(_provisions, renderer)
        ),
        crumbs=(Crumb(escape(title), f"{facet.folder}/"),),
    )


Told = Callable[[int], str]
"""Says what a figure of an index counts: `3 sessions`."""


def _provisions(renderer: Renderer, count: int) -> str:
    ngettext = renderer.site.messages.ngettext
    return ngettext("%(n)d provision", "%(n)d provisions", count) % {"n": count}


def index_body(
    renderer: Renderer, title: str, lede: str, groups: Sequence[ItemGroup], told: Told
) -> Markup:
    """Return an index; `told` is for those who do not see from the page what its figures count."""
    return renderer.render("index.html", title=title, lede=lede, groups=groups, told=told)


def _items(renderer: Renderer, here: Here, facet: Facet) -> Iterator[Item]:
    """Yield the words by label, narrower ones inside their wider one."""
    listed = renderer.site.index.facets[facet.name]
    words = sorted(
        listed,
        key=lambda w: folded(_word_label(renderer, facet, w)),
        reverse=facet.name == "year",
    )
    under: dict[str, list[str]] = {}
    for word in words:
        under.setdefault(_wider(renderer, facet, word), []).append(word)
    yield from _nested(renderer, here, facet, under, "")


def _nested(
    renderer: Renderer, here: Here, facet: Facet, under: Mapping[str, list[str]], wider: str
) -> Iterator[Item]:
    """Yield each word with those under it inside; the rules refuse circles."""
    for word in under.get(wider, ()):
        inside = tuple(_nested(renderer, here, facet, under, word))
        yield _item(renderer, here, facet, word, inside)


def _wider(renderer: Renderer, facet: Facet, word: str) -> str:
    term = renderer.site.term(facet.vocabulary, word) if facet.vocabulary else None
    listed = renderer.site.index.facets[facet.name]
    return term.broader if term and term.broader and term.broader in listed else ""


def _item(
    renderer: Renderer, here: Here, facet: Facet, word: str, inside: tuple[Item, ...] = ()
) -> Item:
    label = _word_label(renderer, facet, word)
    count = len(renderer.site.index.facets[facet.name][word])
    return Item(here.word_link(facet.name, word, label), count, inside=inside)


def _by_family(renderer: Renderer, here: Here, facet: Facet) -> list[ItemGroup]:
    site = renderer.site
    words = sorted(site.index.facets[facet.name], key=lambda w: folded(site.label("actions", w)))
    return [
        ItemGroup(
            family, site.say(label),
            tuple(_item(renderer, here, facet, w) for w in words if site.family(w) == family),
        )
        for family, label in FAMILIES.items()
        if any(site.family(w) == family for w in words)
    ]  # fmt: skip
