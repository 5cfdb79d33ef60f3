"""Names: the ids, numbers, days and symbols of the invented compendium, each a plain function.

They depend on nothing drawn by chance, so that a session can name what earlier ones hold
without looking, and is the same in a corpus of 100 provisions and in one of 10,000.
"""

from __future__ import annotations

from datetime import date, timedelta

from bench.shapes import (
    CLAUSE,
    DECISION,
    OWN_DOCUMENTS,
    RECOMMENDATION,
    SESSIONS_OF_A_BODY,
    WELL_KNOWN,
)

COUNCIL = "bench-council"
PLAN = "bench-plan"
FIRST_YEAR = 2000
ROMANS = (
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
)  # fmt: skip
LISTS = {
    "preamble": CLAUSE.share,
    "recommendations": RECOMMENDATION.share,
    "decisions": DECISION.share,
}


def body(session: int) -> str:
    """Return the body of the nth session of the corpus, counted from 0."""
    return f"bench-wp{session // SESSIONS_OF_A_BODY + 1}"


def number(session: int) -> int:
    """Return the number of a session within its body."""
    return session % SESSIONS_OF_A_BODY + 1


def year(session: int) -> int:
    """Return the year of a session."""
    return FIRST_YEAR + number(session) - 1


def home(session: int) -> str:
    """Return the id of a session."""
    return f"{body(session)}/{number(session)}"


def first_day(session: int) -> date:
    """Return the day on which a session opens: bodies follow one another through a year."""
    return date(year(session), 1, 10) + timedelta(days=session // SESSIONS_OF_A_BODY * 5 % 330)


def last_day(session: int) -> date:
    """Return the day on which a session closes."""
    return first_day(session) + timedelta(days=2)


def is_numbered(session: int) -> bool:
    """Whether a body numbers its decisions; every other one does not."""
    return session // SESSIONS_OF_A_BODY % 2 == 0


def paragraph(decision: int) -> int:
    """Return the paragraph of a decision, counted from 0."""
    return decision * 4 + 1


def section(decision: int) -> int:
    """Return the section of a decision: each holds five paragraphs."""
    return (paragraph(decision) - 1) // 5


def paragraphs(paragraph: int) -> range:
    """Return the paragraphs of the section in which one stands."""
    first = (paragraph - 1) // 5 * 5 + 1
    return range(first, first + 5)


def provision(session: int, listed: str, nth: int) -> str:
    """Return the id of a provision of a session, counted from 0 within its list."""
    if listed == "decisions" and not is_numbered(session):
        return f"{home(session)}/decision-par-{paragraph(nth)}"
    word = {"preamble": "clause"}.get(listed, listed.removesuffix("s"))
    return f"{home(session)}/{word}-{nth + 1}"


def own_document(session: int, nth: int) -> str:
    """Return the symbol of a document that a session issued, counted from 0."""
    stem = f"ECE/TOYS/WP.{session // SESSIONS_OF_A_BODY + 1}/{year(session)}"
    if nth == OWN_DOCUMENTS - 1:
        return f"{stem}/INF.1"
    if nth == OWN_DOCUMENTS - 2:
        return f"{stem}/3/Add.1"
    return f"{stem}/{nth + 1}"


def report(session: int) -> str:
    """Return the symbol of a session's report."""
    return own_document(session, 1)


def well_known(nth: int) -> str:
    """Return the symbol of one of the resolutions that every body recalls."""
    return f"A/RES/{55 + nth // 2}/{100 + nth}"


WELL_KNOWN_SYMBOLS = tuple(well_known(nth) for nth in range(WELL_KNOWN))
