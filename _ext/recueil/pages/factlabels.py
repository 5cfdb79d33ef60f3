"""Facts that changed, as they are called: each fact, and the words of which it is made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from gettext import NullTranslations

from markupsafe import Markup

from recueil.i18n import N_
from recueil.markup import escaped
from recueil.pages import wording
from recueil.pages.here import Here
from recueil.pages.labels import DECISION_KINDS, MODES, STATUSES
from recueil.pages.site import Site

LABELS = {
    "name": N_("Name"),
    "acronym": N_("Acronym"),
    "parent": N_("Parent body"),
    "secretariat": N_("Secretariat"),
    "website": N_("Website"),
    "title": N_("Title"),
    "digest": N_("Digest"),
    "text": N_("Official wording"),
    "number": N_("Number"),
    "kind": N_("Kind"),
    "start": N_("First day"),
    "end": N_("Last day"),
    "dates": N_("Days"),
    "date": N_("Date"),
    "place": N_("Place"),
    "mode": N_("Mode"),
    "report": N_("Report"),
    "theme": N_("Theme"),
    "summary": N_("Summary"),
    "officers": N_("Officers"),
    "agenda": N_("Agenda"),
    "participants": N_("Participants"),
    "annexes": N_("Annexes"),
    "source": N_("Source"),
    "paragraph": N_("Paragraph"),
    "paragraphs": N_("Paragraphs"),
    "section": N_("Section"),
    "agenda_item": N_("Agenda item"),
    "actor": N_("Who acts"),
    "lead_in": N_("Lead-in"),
    "actions": N_("Verbs"),
    "addressees": N_("Addressees"),
    "cites": N_("Documents cited"),
    "relations": N_("Relations"),
    "topics": N_("Topics"),
    "status": N_("Status"),
    "progress": N_("Progress"),
    "points": N_("Points"),
    "proposals": N_("Proposals"),
    "events": N_("Events"),
    "links": N_("Links"),
    "body": N_("Body"),
    "bodies": N_("Bodies"),
    "span": N_("Time span"),
}
"""What each fact is called."""

_VOCABULARIES = {
    "topics": "topics", "addressees": "addressees", "actor": "addressees", "actions": "actions",
    "lead_in": "actions", "secretariat": "addressees",
}  # fmt: skip
_CLOSED: Mapping[str, Mapping[str, str]] = {
    "status": STATUSES, "kind": DECISION_KINDS, "mode": MODES,
}  # fmt: skip
_DAYS = frozenset(("start", "end", "dates", "date"))
_RECORDS = frozenset(("cites", "relations", "parent", "body", "bodies"))


def fact_label(say: Callable[[str], str], fact: str) -> str:
    """Return what a fact is called; one of an edition to come, by its key."""
    return say(LABELS[fact]) if fact in LABELS else fact


def provisions_told(messages: NullTranslations, count: int) -> str:
    """Return how many provisions there are, in words."""
    return messages.ngettext("%(n)d provision", "%(n)d provisions", count) % {"n": count}


def shown_word(site: Site, here: Here, fact: str, word: str) -> Markup:
    """Return a word of a fact as a page shows it; what is no longer known, as it was written."""
    if fact in _VOCABULARIES:
        return site.shown_label(_VOCABULARIES[fact], word)
    if word in _CLOSED.get(fact, {}):
        return escaped(site.say(_CLOSED[fact][word]))
    if fact in _RECORDS and here.url(word):
        return here.full_link(word)
    if fact in _DAYS:
        with suppress(ValueError):
            return escaped(wording.day(date.fromisoformat(word), site.language))
    return escaped(word)
