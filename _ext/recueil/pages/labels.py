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
"""What a record does to another, whose name comes next."""

RELATIONS_BACK = {
    "implements": N_("implements it"),
    "follows-up": N_("follows it up"),
    "replaces": N_("replaces it"),
    "recalls": N_("recalls it"),
    "reports-on": N_("reports on it"),
}
"""The same where it is told beside the other record, and no name follows."""

STATUSES = {
    "active": N_("active"),
    "implemented": N_("implemented"),
    "superseded": N_("superseded"),
    "elapsed": N_("expired"),
}

DECISION_KINDS = {
    "substantive": N_("substantive"),
    "organisational": N_("organizational"),
}

PERIODS = {
    "session": N_("at each session"),
    "year": N_("every year"),
    "two-years": N_("every two years"),
}

FAMILIES = {
    "decide": N_("To decide"),
    "ask": N_("To ask or require"),
    "encourage": N_("To encourage"),
    "note": N_("To note or state"),
    "recall": N_("To recall"),
}
"""The families of verbs, as headings of their index."""

MODES = {
    "in-person": N_("in person"),
    "hybrid": N_("hybrid"),
    "online": N_("online"),
}

OFFICER_EVENTS = {
    "elected": N_("elected at this session"),
    "re-elected": N_("re-elected"),
    "continuing": N_("continuing in office"),
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
    "summarises": N_("Summary of"),
}
"""What a symbol says of another by its last component: `/Add.1`, `/Corr.1`…"""


@dataclass(frozen=True, slots=True)
class Labels:
    """All of them in one language, as templates take them."""

    relations: Mapping[str, str]
    relations_back: Mapping[str, str]
    statuses: Mapping[str, str]
    decision_kinds: Mapping[str, str]
    periods: Mapping[str, str]
    modes: Mapping[str, str]
    officer_events: Mapping[str, str]
    event_kinds: Mapping[str, str]

    @classmethod
    def of(cls, site: Site) -> Labels:
        """Return the labels in the language of `site`."""
        return cls(*(
            {key: site.say(text) for key, text in table.items()}
            for table in (
                RELATIONS, RELATIONS_BACK, STATUSES, DECISION_KINDS, PERIODS, MODES,
                OFFICER_EVENTS, EVENT_KINDS,
            )
        ))  # fmt: skip

    def globals(self) -> dict[str, Mapping[str, str]]:
        """Return them by the names under which templates use them."""
        return {
            "relations": self.relations,
            "relations_back": self.relations_back,
            "statuses": self.statuses,
            "decision_kinds": self.decision_kinds,
            "periods": self.periods,
            "modes": self.modes,
            "officer_events": self.officer_events,
            "event_kinds": self.event_kinds,
        }
