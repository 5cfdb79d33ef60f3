"""The frame around every page: its slots, and what the theme's templates print in them.

The slots are a closed list.  Each is HTML that we escape; the templates under
``source/_templates`` print them and never see a value of a record.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

from markupsafe import Markup, escape

from recueil.addresses import CHANGES, CITATIONS, absolute
from recueil.edition import NAME
from recueil.i18n import N_
from recueil.languages import direction, locale_of, own_name
from recueil.markup import html, joined, script
from recueil.pages.linked import graph
from recueil.pages.page import Crumb, Page, up
from recueil.pages.policy import POLICY
from recueil.pages.site import Site
from recueil.pages.ways import of_all


@dataclass(frozen=True, slots=True)
class Slots:
    """What varies from page to page."""

    title: Markup
    head: Markup
    crumbs: Markup
    toc: Markup
    neighbours: Markup
    switch: Markup
    body: Markup

    @classmethod
    def markers(cls) -> Slots:
        """Return slots that hold their own marker, for a shell."""
        return cls(*(Markup(marker(field.name)) for field in fields(cls)))


def marker(slot: str) -> str:
    """Return the mark that stands in a shell where `slot` will be."""
    return f"@@recueil:{slot}@@"


@dataclass(frozen=True, slots=True)
class NavItem:
    """A link of the navigation."""

    label: str
    address: str
    area: str


MAIN = (
    (N_("Sessions"), "sessions/", "sessions"),
    (N_("Decisions"), "decisions/", "decisions"),
    (N_("Recommendations"), "recommendations/", "recommendations"),
    (N_("Documents"), "documents/", "documents"),
    (N_("Addressees"), "addressees/", "addressees"),
)
MORE = (
    (N_("Search"), "search/", "search"),
    (N_("Bodies"), "bodies/", "bodies"),
    (N_("Plans"), "plans/", "plans"),
    (N_("Topics"), "topics/", "topics"),
    (N_("Verbs"), "actions/", "actions"),
    (N_("Years"), "years/", "years"),
    (N_("Citations"), CITATIONS, "citations"),
)
ABOUT = (
    (N_("Help"), "help/", "help"),
    (N_("About"), "about/", "about"),
    (N_("Coverage"), "coverage/", "coverage"),
    (N_("Changes"), CHANGES, "changes"),
    (N_("Bibliography"), "bibliography/", "bibliography"),
    (N_("For editors"), "editing/", "editing"),
    (N_("Directives and roles"), "directives/", "directives"),
)


@dataclass(frozen=True, slots=True)
class Frame:
    """What the frame prints that does not vary within a shell."""

    site: Site
    root: str
    area: str

    def say(self, message: str) -> str:
        """Return a message of the interface."""
        return self.site.say(message)

    @property
    def name(self) -> str:
        """The name of the site."""
        return NAME

    @property
    def direction(self) -> str:
        """Which way the language is written."""
        return direction(self.site.language)

    @property
    def policy(self) -> str:
        """What the page may load and run."""
        return POLICY

    @property
    def groups(self) -> Iterator[tuple[str, list[NavItem]]]:
        """The navigation: what is published, ways in, about."""
        for label, items in (
            (N_("Browse"), MAIN),
            (N_("More ways in"), MORE),
            (N_("This site"), ABOUT),
        ):
            yield self.say(label), self._items(items)

    @property
    def main(self) -> list[NavItem]:
        """The first group, shown in the header."""
        return self._items(MAIN)

    def _items(self, items: tuple[tuple[str, str, str], ...]) -> list[NavItem]:
        return [
            NavItem(self.say(label), self.root + address, area) for label, address, area in items
        ]


def slots_of(site: Site, page: Page) -> Slots:
    """Return the slots of a collected page."""
    return Slots(
        title=title_slot(page.title),
        head=head_slot(site, page),
        crumbs=crumbs_slot(site, page.crumbs, page.root),
        toc=toc_slot(site, [(h.anchor, h.label) for h in page.toc]),
        neighbours=neighbours_slot(site, page.previous, page.following, page.root),
        switch=switch_slot(site, page.address),
        body=page.body,
    )


def title_slot(title: str) -> Markup:
    """Return the title of the window."""
    return escape(title) if title == NAME else html("{} — {}", title, NAME)


def head_slot(site: Site, page: Page) -> Markup:
    """Return description, canonical and alternate links, Open Graph, citation and linked data."""
    description = shortened(page.description)
    lines = [
        html('<meta name="description" content="{}"/>', description),
        *address_lines(site, page),
        *_open_graph(site, page, description),
        *(html('<meta name="{}" content="{}"/>', *pair) for pair in page.citation),
    ]
    if data := graph(site, page.linked_data, page.crumbs):
        lines.append(html('<script type="application/ld+json">{}</script>', script(data)))
    return joined(lines, "\n  ")


def shortened(text: str, limit: int = 300) -> str:
    """Return a text on one line, cut at a word."""
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 1].rsplit(" ", 1)[0] + "…"


_FOLLOWING = '<link rel="alternate" type="{}" title="{}" href="{}"/>'
_CANONICAL = '<link rel="canonical" href="{}"/>'


def address_lines(site: Site, page: Page) -> Iterator[Markup]:
    """Yield the canonical link and the alternate ones, absolute where the base is known."""
    address = page.address
    if site.base:
        yield html(_CANONICAL, absolute(site.base, site.language, address))
    root = site.base or up(address) + "../"
    for language in site.languages:
        yield html(
            '<link rel="alternate" hreflang="{}" href="{}"/>',
            language,
            absolute(root, language, address),
        )
    for way in dict.fromkeys((of_all(site), *page.ways)):
        yield html(_FOLLOWING, way.kind, way.title, root + way.address)
    yield html('<link rel="alternate" hreflang="x-default" href="{}"/>', root)


def _open_graph(site: Site, page: Page, description: str) -> Iterator[Markup]:
    pairs = [
        ("og:title", page.title),
        ("og:description", description),
        ("og:type", "article" if page.citation else "website"),
        ("og:site_name", NAME),
        ("og:locale", locale_of(site.language)),
    ]
    if site.base:
        pairs.append(("og:url", absolute(site.base, site.language, page.address)))
    for name, content in pairs:
        yield html('<meta property="{}" content="{}"/>', name, content)


def crumbs_slot(site: Site, crumbs: tuple[Crumb, ...], root: str) -> Markup:
    """Return the breadcrumbs; the last is the page itself."""
    if not crumbs:
        return Markup("")
    home = html('<li><a href="{}">{}</a></li>', root or "./", site.say("Home"))
    above = [html('<li><a href="{}">{}</a></li>', root + c.address, c.label) for c in crumbs[:-1]]
    here = html('<li aria-current="page">{}</li>', crumbs[-1].label)
    return html(
        '<nav class="crumbs" aria-label="{}"><ol>{}{}{}</ol></nav>',
        site.say("You are here"),
        home,
        joined(above),
        here,
    )


def toc_slot(site: Site, headings: list[tuple[str, Markup]]) -> Markup:
    """Return the contents of the page."""
    if not headings:
        return Markup("")
    lines = [html('<li><a href="#{}">{}</a></li>', *heading) for heading in headings]
    said = site.say("On this page")
    return html(
        '<nav class="page-toc" aria-label="{}"><b>{}</b><ol>{}</ol></nav>',
        said, said, joined(lines),
    )  # fmt: skip


def neighbours_slot(
    site: Site, previous: Crumb | None, following: Crumb | None, root: str
) -> Markup:
    """Return the links to the page before and after."""
    parts = [
        html(
            '<a class="{}" rel="{}" href="{}"><span>{}</span> {}</a>',
            css,
            rel,
            root + crumb.address,
            site.say(label),
            crumb.label,
        )
        for css, rel, label, crumb in (
            ("before", "prev", N_("Previous"), previous),
            ("after", "next", N_("Next"), following),
        )
        if crumb
    ]
    if not parts:
        return Markup("")
    return html(
        '<nav class="neighbours" aria-label="{}">{}</nav>',
        site.say("Previous and next"),
        joined(parts),
    )


def switch_slot(site: Site, address: str) -> Markup:
    """Return the links to the same page in the other languages."""
    root = up(address) + "../"
    others = (language for language in site.languages if language != site.language)
    return joined((_switch(root, language, address) for language in others), " ")


def _switch(root: str, language: str, address: str) -> Markup:
    return html(
        '<a class="switch" href="{}{}/{}" lang="{}" dir="{}" hreflang="{}">{}</a>',
        root, language, address, language, direction(language), language, own_name(language),
    )  # fmt: skip
