"""Indexes: the words by which provisions are listed, each with how many stand under it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup, escape

from recueil.addresses import LISTS
from recueil.i18n import N_
from recueil.index.facets import VOCABULARIES
from recueil.pages.facets import word_label
from recueil.pages.here import Here
from recueil.pages.labels import FAMILIES
from recueil.pages.page import Crumb, Page
from recueil.pages.render import Renderer
from recueil.pages.wording import folded


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

Told = Callable[[int], str]
"""Says what a figure of an index counts: `3 sessions`."""


def provisions_told(renderer: Renderer, count: int) -> str:
    """Return how many provisions there are, in words."""
    ngettext = renderer.site.messages.ngettext
    return ngettext("%(n)d provision", "%(n)d provisions", count) % {"n": count}


def index_body(
    renderer: Renderer, title: str, lede: str, groups: Sequence[ItemGroup], told: Told
) -> Markup:
    """Return an index; `told` is for those who do not see from the page what its figures count."""
    return renderer.render("index.html", title=title, lede=lede, groups=groups, told=told)


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
            renderer, title, site.say(facet.lede), groups, partial(provisions_told, renderer)
        ),
        crumbs=(Crumb(escape(title), f"{facet.folder}/"),),
    )


def _items(renderer: Renderer, here: Here, facet: Facet) -> Iterator[Item]:
    """Yield the words by label, narrower ones inside their wider one."""
    site = renderer.site
    words = sorted(
        site.index.facets[facet.name],
        key=lambda w: folded(word_label(site, facet.name, w)),
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
    label = word_label(renderer.site, facet.name, word)
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
