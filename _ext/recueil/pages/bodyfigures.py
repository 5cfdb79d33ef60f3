"""A body's figures: its sessions along a line of time, what it decides, of whom it asks what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from markupsafe import Markup

from recueil.addresses import listing
from recueil.index import Entry
from recueil.index.facets import actions_of
from recueil.pages.here import Here
from recueil.pages.pictures import Mark, axis
from recueil.pages.render import Renderer
from recueil.pages.tallies import Count, tally

NEWEST = 12
"""Sessions along the line: the newest; the list beside it goes on."""
MOST = 10
"""Lines of a tally, and documents of a list: those that come most often."""


def sessions_picture(renderer: Renderer, here: Here, body: str) -> Markup:
    """Return the newest sessions of a body along a line of time; the list beside it says more."""
    site = renderer.site
    ids = site.index.sessions_of.get(body, ())[-NEWEST:]
    if len(ids) < 2:
        return Markup("")
    days = {id_: site.index.days[id_].first for id_ in ids}
    marks = [Mark(site.name(i), here.url(i), d.toordinal(), str(d.year)) for i, d in days.items()]
    drawn = axis(site.say("Timeline of the sessions"), marks)
    return renderer.render("figure.html", picture=drawn, beside="")


def tallies(renderer: Renderer, here: Here, body: str) -> Markup:
    """Return what a body does in its provisions, and to whom it speaks, as tables with bars."""
    site = renderer.site
    entries = [site.index.provisions[i] for i in site.index.facets["body"].get(body, ())]
    decisions = [entry for entry in entries if entry.kind != "clause"]
    verbs = _counted(decisions, lambda entry: (action.action for action in actions_of(entry)))
    addressees = _counted(
        entries,
        lambda e: (site.addressee(w, e.body) for a in actions_of(e) for w in a.addressees),
    )
    shown = [
        tally(
            renderer, caption, what,
            [Count(here.to(listing(facet, w)), site.label(vocabulary, w), n) for w, n in counted],
            MOST,
        )
        for counted, caption, what, facet, vocabulary in (
            (verbs, site.say("Provisions by verb"), site.say("Verb"), "action", "actions"),
            (addressees, site.say("Provisions by addressee"), site.say("Addressee"),
             "addressee", "addressees"),
        )
        if counted
    ]  # fmt: skip
    return Markup("").join(shown)


def _counted(
    entries: Iterable[Entry], words: Callable[[Entry], Iterable[str]]
) -> list[tuple[str, int]]:
    """Return in how many provisions each word stands, the most frequent first."""
    counted = Counter(word for entry in entries for word in dict.fromkeys(words(entry)))
    return sorted(counted.items(), key=lambda item: (-item[1], item[0]))


def documents(renderer: Renderer, here: Here, body: str) -> Markup:
    """Return the documents of a body, else those that its sessions cite most."""
    index = renderer.site.index
    cited = Counter(
        d for home in index.sessions_of.get(body, ()) for d in index.cited_in.get(home, ())
    )
    own = index.documents_of.get(body, ())
    ranked = sorted(cited, key=lambda d: (-cited[d], -len(index.cited_by[d]), d))
    found = list(dict.fromkeys((*sorted(own, key=lambda d: (-cited[d], d)), *ranked)))[:MOST]
    if not found:
        return Markup("")
    return renderer.render(
        "documents-table.html", here=here, documents=[index.documents[d] for d in found]
    )
