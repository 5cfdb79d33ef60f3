"""Facets as they are called: what one narrows lists and searches by, and the words of each."""

from __future__ import annotations

from recueil.i18n import N_
from recueil.index.facets import VOCABULARIES
from recueil.markup import bare
from recueil.pages.labels import DECISION_KINDS, STATUSES
from recueil.pages.site import Site

LABELS = {
    "kind": N_("Kind"),
    "body": N_("Body"),
    "session": N_("Session"),
    "year": N_("Year"),
    "action": N_("Verb"),
    "addressee": N_("Addressee"),
    "topic": N_("Topic"),
    "status": N_("Status"),
    "cites": N_("Cited document"),
}
"""What each facet is called over its words."""

KINDS = {
    **DECISION_KINDS,
    "recommendation": N_("Recommendation"),
}


def word_label(site: Site, facet: str, word: str) -> str:
    """Return what a word of a facet is called, as a line of its own."""
    label = _label(site, facet, word)
    return label[:1].upper() + label[1:]


def _label(site: Site, facet: str, word: str) -> str:
    if facet in VOCABULARIES:
        return site.label(VOCABULARIES[facet], word)
    if facet == "body":
        return site.body_short(word)
    if facet == "session":
        return bare(site.session_full(word))
    if facet == "cites":
        return bare(site.name(word))
    closed = {"kind": KINDS, "status": STATUSES}.get(facet, {})
    return site.say(closed[word]) if word in closed else word
