"""Shapes: how long and how many, as counted in the first edition (November 2026).

Lengths are five figures of a distribution (least, quarter, half, three quarters, most);
counts are weights by number.  They stand here as figures, so that a benchmark of next year
can be held against one of today whatever the edition has become.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

Lengths = tuple[int, int, int, int, int]
"""Characters of the French wording."""

Weights = dict[int, int]
"""How often each number occurs."""

ENGLISH = 0.93
"""Length of an English wording to the French one."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What a kind of provision looks like."""

    share: int
    """Out of the 40 provisions of a session."""
    digest: Lengths
    title: Lengths
    object: Lengths
    actions: Weights
    addressees: Weights
    cites: Weights
    """Citations of one action."""
    topics: Weights
    relations: Weights
    points: Weights
    condition: float = 0.0
    """Share of the actions that have one."""
    due: float = 0.0
    lead_in: float = 0.0
    """Share of the provisions."""
    has_object: float = 1.0


CLAUSE = Shape(
    share=11,
    digest=(64, 103, 175, 206, 363),
    title=(14, 22, 28, 31, 55),
    object=(43, 45, 70, 96, 96),
    actions={1: 20, 2: 2},
    addressees={0: 1},
    cites={0: 13, 1: 10, 2: 1},
    topics={1: 10, 2: 7, 3: 3, 4: 2},
    relations={0: 21, 2: 1},
    points={0: 1},
    has_object=4 / 24,
)
RECOMMENDATION = Shape(
    share=13,
    digest=(70, 188, 245, 307, 452),
    title=(25, 32, 39, 45, 63),
    object=(31, 68, 84, 100, 128),
    actions={1: 17, 2: 9},
    addressees={0: 15, 1: 16, 2: 3, 3: 1},
    cites={0: 32, 1: 3},
    topics={1: 4, 2: 14, 3: 5, 4: 2, 5: 1},
    relations={0: 23, 1: 3},
    points={0: 25, 4: 1},
    condition=8 / 35,
    due=2 / 35,
    lead_in=5 / 26,
)
DECISION = Shape(
    share=16,
    digest=(57, 103, 137, 179, 361),
    title=(20, 26, 30, 43, 63),
    object=(16, 32, 44, 67, 144),
    actions={1: 17, 2: 11, 3: 2, 5: 1},
    addressees={0: 29, 1: 17, 2: 4},
    cites={0: 32, 1: 17, 2: 1},
    topics={1: 18, 2: 4, 3: 4, 4: 3, 5: 1, 6: 1},
    relations={0: 21, 1: 6, 2: 4},
    points={0: 30, 4: 1},
    condition=3 / 50,
    due=6 / 50,
)
MEASURE = Shape(
    share=0,
    digest=(43, 105, 138, 218, 471),
    title=(6, 19, 26, 39, 43),
    object=(22, 57, 70, 82, 90),
    actions={0: 5, 1: 10, 2: 3},
    addressees={0: 13, 1: 2, 2: 1},
    cites={0: 1},
    topics={1: 11, 2: 7},
    relations={0: 1},
    points={0: 13, 3: 2, 4: 2, 5: 1},
    condition=4 / 16,
)

POINT: Lengths = (23, 51, 79, 146, 371)
SECTION: Lengths = (50, 81, 342, 1330, 2060)
SECTION_TITLE: Lengths = (12, 30, 45, 62, 120)
AGENDA_TITLE: Lengths = (18, 40, 60, 82, 120)
DOCUMENT_TITLE: Lengths = (30, 55, 84, 120, 200)
EVENT_TITLE: Lengths = (25, 40, 60, 80, 110)
PROPOSAL_TITLE: Lengths = (30, 50, 70, 90, 120)

SESSION = 40
"""Provisions of a session."""
MEASURES = 18
"""Measures of the plan."""
SESSIONS_OF_A_BODY = 25
"""One a year; a larger corpus has more bodies, not more years."""
SECTIONS = 15
SECTION_CITES: Weights = {0: 4, 1: 5, 2: 3, 3: 2, 5: 1}
SECTION_EVENTS: Weights = {0: 11, 1: 3, 2: 1}
SECTION_PROPOSALS: Weights = {0: 13, 1: 1, 2: 1}
SECTION_LINKS: Weights = {0: 12, 1: 2, 2: 1}
SECTION_RELATIONS: Weights = {0: 11, 1: 3, 2: 1}
AGENDA: Weights = {5: 1, 6: 1, 9: 1, 14: 1}
PARTICIPANTS = {
    "member-states": 54, "observer-states": 1, "igos": 8, "un-bodies": 3,
    "specialized-agencies": 4, "ngo-general": 5,
}  # fmt: skip
OWN_DOCUMENTS = 12
"""Documents that a session issues; it also cites those of earlier ones and the well-known."""
WELL_KNOWN = 40
TITLED = 1.0
"""Share of the documents that a register gives a title: the edition's all have one."""
NAMED_IN_WORDS = 0.03
"""Share of the digests that name a symbol in the text alone."""


def length(chance: Random, figures: Lengths) -> int:
    """Return a length that falls between the five figures as the counted ones do."""
    place = chance.random() * 4
    quarter = int(place)
    low, high = figures[quarter], figures[quarter + 1]
    return round(low + (high - low) * (place - quarter))


def number(chance: Random, weights: Weights) -> int:
    """Return a number as often as it was counted."""
    return chance.choices(list(weights), list(weights.values()))[0]
