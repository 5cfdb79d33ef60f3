"""Records: a published corpus by ids, each with its kind and the facts that are compared.

Both editions are read from their `corpus.json`, whose keys are stable: an edition of years ago can
be compared as well as yesterday's.  What is not listed here is no fact that readers are told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from recueil.model import ChangedKind

Facts = Mapping[str, Any]

_PROVISION = (
    "number", "title", "digest", "text", "kind", "paragraph", "section", "agenda_item", "date",
    "actor", "lead_in", "actions", "cites", "relations", "topics", "status", "progress", "points",
)  # fmt: skip
_FACTS: Mapping[ChangedKind, tuple[str, ...]] = {
    ChangedKind.BODY: ("name", "acronym", "parent", "secretariat", "website"),
    ChangedKind.STANDING: ("title",),
    ChangedKind.SESSION: (
        "start", "end", "dates", "place", "mode", "report", "theme", "summary", "officers",
        "agenda", "participants", "annexes", "source",
    ),
    ChangedKind.SECTION: (
        "title", "digest", "paragraphs", "cites", "relations", "proposals", "events", "links",
    ),
    ChangedKind.PLAN: ("title", "digest", "cites", "source"),
    ChangedKind.MEASURE: (*_PROVISION, "bodies", "span"),
    ChangedKind.DOCUMENT: ("title", "date", "body"),
    ChangedKind.POINT: (),
}  # fmt: skip
_LISTS = {
    "preamble": ChangedKind.CLAUSE,
    "recommendations": ChangedKind.RECOMMENDATION,
    "decisions": ChangedKind.DECISION,
}
LISTS = frozenset({"bodies", "sessions", "plans", "documents"})
"""The keys that every corpus has."""
AREAS = {
    ChangedKind.BODY: "bodies",
    ChangedKind.SESSION: "sessions",
    **dict.fromkeys(_LISTS.values(), "sessions"),
    ChangedKind.PLAN: "plans",
    ChangedKind.MEASURE: "plans",
    ChangedKind.DOCUMENT: "documents",
}
"""Where the pages of each kind stand; what is not here stands on another's page."""
PROVISIONS = frozenset((*_LISTS.values(), ChangedKind.MEASURE))
"""The kinds of provisions."""


@dataclass(frozen=True, slots=True)
class Published:
    """A record of a published corpus."""

    id: str
    kind: ChangedKind
    home: str
    """What it is inside of: a session, a plan, a body, a provision; empty if nothing."""
    facts: Facts
    cited_by: frozenset[str] = frozenset()
    """For a document: what cites it."""


def records(corpus: Mapping[str, Any]) -> dict[str, Published]:
    """Return every record of a `corpus.json` by its id."""
    return {one.id: one for one in _all(corpus)}


def _all(corpus: Mapping[str, Any]) -> Iterator[Published]:
    for body in corpus.get("bodies", ()):
        yield _record(body, ChangedKind.BODY)
        for one in body.get("standing", ()):
            yield _record(one, ChangedKind.STANDING, body["id"])
    for session in corpus.get("sessions", ()):
        yield _record(session, ChangedKind.SESSION, session["body"])
        for section in session.get("sections", ()):
            yield _record(section, ChangedKind.SECTION, session["id"])
        for key, kind in _LISTS.items():
            yield from _provisions(session.get(key, ()), kind, session["id"])
    for plan in corpus.get("plans", ()):
        yield _record(plan, ChangedKind.PLAN)
        for section in plan.get("sections", ()):
            yield from _provisions(section.get("measures", ()), ChangedKind.MEASURE, plan["id"])
    for document in corpus.get("documents", ()):
        citing = frozenset(one["id"] for one in document.get("cited_by", ()))
        facts = _record(document, ChangedKind.DOCUMENT).facts
        yield Published(document["id"], ChangedKind.DOCUMENT, "", facts, citing)


def _provisions(found: Iterable[Any], kind: ChangedKind, home: str) -> Iterator[Published]:
    for one in found:
        yield _record(one, kind, home)
        yield from _points(one)


def _points(owner: Mapping[str, Any]) -> Iterator[Published]:
    for point in owner.get("points", ()):
        yield _record(point, ChangedKind.POINT, owner["id"])
        yield from _points(point)


def _record(found: Mapping[str, Any], kind: ChangedKind, home: str = "") -> Published:
    facts = {key: found[key] for key in _FACTS.get(kind, _PROVISION) if key in found}
    if "actions" in facts:
        facts["addressees"] = sorted(
            {word for action in facts["actions"] for word in action.get("addressees", ())}
        )
    return Published(found["id"], kind, home, facts)
