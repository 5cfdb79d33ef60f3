"""Telling: the changes of an edition as lines of a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from recueil.i18n import N_, catalogue
from recueil.model import Edition, Words
from recueil.pages.factlabels import fact_label, provisions_told


def lines(edition: Edition, language: str) -> Iterator[str]:
    """Yield what an edition changes, a line each, signed as in a comparison of texts."""
    messages = catalogue(language)
    for added in edition.added:
        count = f" ({provisions_told(messages, added.provisions)})" if added.provisions else ""
        yield f"+ {_name(added.name, language)}{count}"
    for changed in edition.changed:
        facts = ", ".join(fact_label(messages.gettext, one.fact) for one in changed.facts)
        yield f"~ {_name(changed.name, language)} [{facts}]"
    for moved in edition.moved:
        yield f"> {_name(moved.name, language)} [{moved.former} → {moved.id}]"
    for gone in edition.withdrawn:
        name = _name(gone.name, language) if gone.name else gone.id
        yield f"- {name}: {_name(gone.reason, language)}"
    counts = {
        "added": len(edition.added), "changed": len(edition.changed),
        "moved": len(edition.moved), "withdrawn": len(edition.withdrawn),
    }  # fmt: skip
    yield messages.gettext(_COUNTED) % {"date": edition.date, **counts}


def _name(words: Words, language: str) -> str:
    return words.best(language)[1]


_COUNTED = N_(
    "Edition of %(date)s: %(added)d added, %(changed)d changed, %(moved)d moved, "
    "%(withdrawn)d withdrawn."
)
