"""The page of search: a form, what it says in the reader's language, and ways in without it.

Everything else of search is a script's (`source/_static/search/`), which takes the form from this
page wherever it is opened, so that no other page carries a word of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from markupsafe import escape

from recueil.i18n import N_
from recueil.markup import script
from recueil.pages.facets import LABELS, word_label
from recueil.pages.indexes import FACETS
from recueil.pages.labels import STATUSES
from recueil.pages.lists import KIND_LISTS
from recueil.pages.page import Crumb, Page
from recueil.pages.render import Renderer
from recueil.pages.scripts import plural
from recueil.pages.site import Site

KINDS = {
    "decision": N_("Decision"),
    "recommendation": N_("Recommendation"),
    "clause": N_("Preambular clause"),
    "measure": N_("Measure"),
    "session": N_("Session"),
    "section": N_("Discussion"),
    "document": N_("Document"),
    "body": N_("Body"),
    "plan": N_("Plan"),
    "list": N_("List"),
    "page": N_("Page of this site"),
}
"""What can be found, as results name it."""

SAID = {
    "title": N_("Search"),
    "close": N_("Close"),
    "none": N_("Nothing found for “%(words)s”."),
    "nothing": N_("Nothing found with these filters."),
    "near": N_("The nearest symbol is"),
    "missing": N_("No text here has: %(words)s"),
    "fewer": N_("Try fewer words, or remove a filter."),
    "other": N_("Try other words, or fewer of them."),
    "clear": N_("Remove all filters"),
    "remove": N_("Remove the filter %(label)s"),
    "more": N_("Show more"),
    "every": N_("Show all"),
    "all": N_("All results, with filters"),
    "filters": N_("Filters"),
    "series": N_("Symbols that begin so:"),
    "failed": N_("Search could not be loaded. Check your connection, or take one of the ways in."),
    "slash-on": N_("Shortcut / on"),
    "slash-off": N_("Shortcut / off"),
}
"""What the script says, by the name under which it does."""


def search_page(renderer: Renderer) -> Page:
    """Return the page of search."""
    site = renderer.site
    title = site.say("Search")
    lede = site.say("In decisions, recommendations, sessions, documents and pages.")
    body = renderer.render(
        "search.html", here=renderer.here("search/"), title=title, lede=lede,
        words=script(_words(site)), ways=list(_ways(site)),
    )  # fmt: skip
    return Page("search/", "search", title, lede, body, crumbs=(Crumb(escape(title), "search/"),))


def _ways(site: Site) -> Iterator[tuple[str, str, str]]:
    """Yield the lists that need no script: name, address, what is there."""
    for facet in FACETS:
        yield site.say(facet.title), f"{facet.folder}/", site.say(facet.lede)
    yield site.say("Documents"), "documents/", site.say("Every symbol, with where it is cited.")
    for _, folder, title, lede in KIND_LISTS:
        yield site.say(title), f"{folder}/", site.say(lede)
    yield site.say("Sessions"), "sessions/", site.say("The sessions published here, by body.")


def _words(site: Site) -> dict[str, object]:
    """Return all that the script says and the labels of what it filters by."""
    return {
        "say": {name: site.say(message) for name, message in SAID.items()},
        "count": {
            "results": plural(site, partial(_results, site)),
            "citing": plural(site, partial(_citing, site)),
        },
        "eager": _eager(site),
        "kinds": {kind: site.say(label) for kind, label in KINDS.items()},
        "facets": [
            {"name": name, "label": site.say(label), "values": values}
            for name, label, values in _facets(site)
        ],
    }


def _eager(site: Site) -> list[str]:
    """Return the filters whose counts are loaded with the first results.

    A filter weighs some 3 bytes for each provision.  Of a large corpus each is loaded when it is
    opened, so that a first search stays light.
    """
    few = len(site.index.provisions) <= 2_000
    return ["kind", "body", "year", "action", "addressee", "topic"] if few else []


def _results(site: Site, number: int) -> str:
    return site.messages.ngettext("%(n)d result", "%(n)d results", number)


def _citing(site: Site, number: int) -> str:
    return site.messages.ngettext("%(n)d text cites it", "%(n)d texts cite it", number)


def _facets(site: Site) -> Iterator[tuple[str, str, Mapping[str, str]]]:
    """Yield name, label and the labels of the values of each filter, in their order."""
    index, corpus = site.index, site.corpus
    called = {facet: site.say(label) for facet, label in LABELS.items()}
    yield "kind", called["kind"], {kind: site.say(label) for kind, label in KINDS.items()}
    for facet, words in (
        ("body", corpus.bodies), ("session", corpus.sessions), ("year", ()),
        *((name, index.facets[name]) for name in ("action", "addressee", "topic")),
        ("status", STATUSES),
    ):  # fmt: skip
        yield facet, called[facet], {word: word_label(site, facet, word) for word in words}
    yield "symbol", site.say("Cited symbol"), {}
