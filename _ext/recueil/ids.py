"""Ids: what a record is called, which is also where it is found.

Ids are lower case but for the letter of a standing recommendation, and never change.
"""

from __future__ import annotations

import re
import unicodedata

from recueil.model import (
    Annex,
    Clause,
    Decision,
    Measure,
    PlanSection,
    Point,
    Provision,
    Recommendation,
    Section,
)

NAMES: dict[type[Provision], str] = {
    Clause: "clause",
    Recommendation: "recommendation",
    Decision: "decision",
    Measure: "measure",
}
"""The word of each kind of provision in ids, roles and pages."""


def name_of(provision: Provision) -> str:
    """Return the last part of a provision's id: `decision-4`, `decision-par-37`, `measure-i-4`."""
    number: str | None = getattr(provision, "number", None)
    return named(NAMES[type(provision)], number, provision.paragraph)


def named(word: str, number: str | None, paragraph: object) -> str:
    """Return what a provision is called: by its number, else by its paragraph."""
    return f"{word}-par-{paragraph}" if number is None else f"{word}-{_slug(number)}"


def provision_id(home: str, provision: Provision) -> str:
    """Return the id of a provision of the session or plan `home`."""
    return f"{home}/{name_of(provision)}"


def point_id(owner: str, point: Point) -> str:
    """Return the id of a point of a provision, or of a point: `…/recommendation-16#a`, `…#a.i`."""
    joint = "." if "#" in owner else "#"
    return f"{owner}{joint}{slug(point.number)}"


def section_id(home: str, section: Section | PlanSection) -> str:
    """Return the id of a section of a session or plan: `unece-wp6/32#section-ii.a`."""
    return f"{home}#{section_anchor(section.number)}"


def section_anchor(number: str) -> str:
    """Return the anchor of a section on the page of its session or plan."""
    return f"section-{_slug(number, _UNSAFE_BUT_DOTS)}"


def standing_id(body: str, letter: str) -> str:
    """Return the id of a standing recommendation: `unece-wp6/recommendation-T`."""
    return f"{body}/recommendation-{_slug(letter, _UNSAFE_IN_LETTERS, small=False)}"


def annex_id(session: str, annex: Annex, nth: int) -> str:
    """Return the id of an annex; one without a number is known by its place."""
    return f"{session}#annex-{_slug(annex.number) if annex.number else nth}"


def paragraph_anchor(number: int) -> str:
    """Return the anchor of a paragraph of a report on its session's page: `par-19`."""
    return f"par-{number}"


def anchor(id_: str) -> str:
    """Return the anchor under which a record stands on the page that holds it."""
    page, _, inside = id_.partition("#")
    return inside or page.rpartition("/")[2].lower()


def work_id(organisation: str, work: str) -> str:
    """Return the id of a document without symbol; `work-` keeps it apart from every symbol."""
    return f"{organisation}/work-{work}"


def session_of(record: str) -> str:
    """Return the id of the session or plan to which a record's id belongs.

    A plan's own id has one part, so its measures' ids have two: `wco-ecommerce/measure-i-4`.
    """
    parts = record.partition("#")[0].split("/")
    if len(parts) == 2 and parts[1].startswith("measure-"):
        return parts[0]
    return "/".join(parts[:2])


def is_id(evidence: str) -> bool:
    """Whether evidence is written as an id: a symbol begins with capitals."""
    return evidence[:1].islower() and not any(letter.isspace() for letter in evidence)


def slug(name: str) -> str:
    """Return a name as a word: small letters and figures, hyphens between."""
    return _slug(name)


def session_name(number: str) -> str:
    """Return the last part of a session's id, which is its file's name: `8`, `2018-03`."""
    return _slug(number, _UNSAFE_BUT_DOTS)


_UNSAFE = re.compile(r"[^a-z0-9]+")
_UNSAFE_IN_LETTERS = re.compile(r"[^A-Za-z0-9]+")
_UNSAFE_BUT_DOTS = re.compile(r"[^a-z0-9.]+")


def _slug(number: str, unsafe: re.Pattern[str] = _UNSAFE, *, small: bool = True) -> str:
    """Return a printed number as it stands in an address: letters and figures, hyphens between."""
    if not number.isascii():
        number = unicodedata.normalize("NFKD", number).encode("ascii", "ignore").decode()
    return unsafe.sub("-", number.lower() if small else number).strip("-")
