"""Labels of the closed lists of the model, as the interface says them.

The values come from the model's enumerations; a value without a label fails the build's tests.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from recueil.i18n import N_
from recueil.pages.site import Site

RELATIONS = {
    "implements": N_("implements"),
    "follows-up": N_("follows up"),
    "replaces": N_("replaces"),
    "recalls": N_("recalls"),
    "reports-on": N_("reports on"),
}

STATUSES = {
    "active": N_("active"),
    "implemented": N_("implemented"),
    "superseded": N_("superseded"),
    "elapsed": N_("elapsed"),
}

MODES = {
    "in-person": N_("in person"),
    "hybrid": N_("hybrid"),
    "online": N_("online"),
}

OFFICER_EVENTS = {
    "elected": N_("elected at this session"),
    "re-elected": N_("re-elected"),
    "continuing": N_("continuing"),
    "outgoing": N_("end of term"),
}

EVENT_KINDS = {
    "workshop": N_("workshop"),
    "seminar": N_("seminar"),
    "consultations": N_("consultations"),
    "conference": N_("conference"),
    "meeting": N_("meeting"),
    "panel": N_("panel discussion"),
    "publication": N_("publication"),
    "training": N_("training"),
}

DOCUMENT_RELATIONS = {
    "addendum-of": N_("Addendum to"),
    "corrects": N_("Corrigendum to"),
    "revises": N_("Revision of"),
    "amends": N_("Amendment to"),
    "supplements": N_("Supplement to"),
    "summarizes": N_("Summary of"),
    "reissues": N_("Reissue of"),
}

KINDS = {
    "recommendation": (N_("Recommendations"), "recommendations"),
    "decision": (N_("Decisions"), "decisions"),
    "clause": (N_("Preambular clauses"), "clauses"),
    "measure": (N_("Measures"), "measures"),
}


@dataclass(frozen=True, slots=True)
class Labels:
    """All of them in one language, as templates take them."""

    relations: Mapping[str, str]
    statuses: Mapping[str, str]
    modes: Mapping[str, str]
    officer_events: Mapping[str, str]
    event_kinds: Mapping[str, str]

    @classmethod
    def of(cls, site: Site) -> Labels:
        """Return the labels in the language of `site`."""
        return cls(*(
            {key: site.say(text) for key, text in table.items()}
            for table in (RELATIONS, STATUSES, MODES, OFFICER_EVENTS, EVENT_KINDS)
        ))  # fmt: skip

    def globals(self) -> dict[str, Mapping[str, str]]:
        """Return them by the names under which templates use them."""
        return {
            "relations": self.relations,
            "statuses": self.statuses,
            "modes": self.modes,
            "officer_events": self.officer_events,
            "event_kinds": self.event_kinds,
        }


COUNTS = {
    "paragraphs": N_("Paragraphs"),
    "sections": N_("Sections"),
    "clauses": N_("Preambular clauses"),
    "recommendations": N_("Recommendations"),
    "decisions": N_("Decisions"),
    "organisational": N_("of which organizational"),
    "measures": N_("Measures"),
    "points": N_("Points"),
    "agenda_items": N_("Agenda items"),
    "officers": N_("Officers"),
    "states": N_("States taking part"),
    "organisations": N_("Organizations taking part"),
    "symbols": N_("Document symbols"),
    "links": N_("Web addresses"),
    "footnotes": N_("Footnotes"),
    "proposals": N_("Proposals"),
    "events": N_("Events"),
}
"""The counts of `recueil.model.session.Counts`, by name."""
