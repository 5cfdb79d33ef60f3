"""The grammar: one component of a symbol, in its canonical spelling, and what it is.

    symbol    = root *( "/" component ) *( "/" modifier )
    component = name | body | nature | session | number, each with parentheses or none

Nothing here reads running text; input is a piece between two strokes, folded to ASCII.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from recueil.symbols.tables import (
    BODIES,
    COMPOUNDS,
    MIXED_CASE,
    MODIFIERS,
    NATURES,
    NUMBERED_CASE,
    NUMBERED_WORDS,
    PARTS,
)


class Kind(Enum):
    """What a component is."""

    NAME = auto()
    """A body, a collection, a type, a country: `TD`, `EDE`, `RES`, `FRA`."""
    BODY = auto()
    """A word with its number or letter that names a body or a series: `C.1`, `SER.M`."""
    NATURE = auto()
    """A word with its number that names a document: `L.13`, `INF.1`."""
    CASE = auto()
    """A WTO word with its number: `DS108`."""
    NUMBER = auto()
    """A number or a year, with a letter or none."""
    SESSION = auto()
    """A special or emergency session: `S-30`, `ES-11`, `S-XXXI`."""
    MODIFIER = auto()
    """What is done to the document before it: `Add.1`."""


@dataclass(frozen=True, slots=True)
class Component:
    """One component: its word and number apart, and its canonical text."""

    kind: Kind
    word: str
    """`WP` of `WP.6`; the whole of a name; empty for a number."""
    number: str
    """`6` of `WP.6`; the digits (and letter) of a number; empty for a name."""
    mark: str
    """What stands in parentheses: `2015`, `S-XXXI`, `Part I`; empty if nothing does."""
    text: str


_ROMAN = r"(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
_WORD = r"[A-Z]{1,12}(?:-[A-Z]{1,8})?"
_SPLIT = re.compile(r"([^()]*?) ?(?:\(([^()]*)\))?", re.ASCII)
_MODIFIER = re.compile(rf"({'|'.join(MODIFIERS)})(?:[. ]{{0,3}}([0-9]{{1,4}}[A-Z]?))?\.?")
_SESSION = re.compile(rf"(ES|S)-?([0-9]{{1,3}}|{_ROMAN})")
_NUMBER = re.compile(r"[0-9]{1,6}(?:-[0-9]{1,4})?(?: ?[A-Z](?:-[A-Z])?)?")
_CASE = re.compile(rf"({'|'.join(sorted(NUMBERED_WORDS))})([0-9]{{1,4}})")
_DOTTED = re.compile(
    rf"({_WORD}(?:\.{_WORD}){{0,3}})\. ?([0-9]{{1,6}}(?:-[A-Z0-9]{{1,4}})?[A-Z]?)"
    # a Roman numeral counts only after a known word: the M of `SER.M` is a letter
    rf"|({'|'.join(sorted(BODIES | NATURES))})\. ?({_ROMAN})"
)
_DOTTED_WORD = re.compile(rf"{_WORD}(?:\.{_WORD}){{1,3}}")
_DOTLESS = re.compile(rf"({'|'.join(sorted(BODIES | NATURES))}) ?([0-9]{{1,6}})")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_AGENCY = re.compile(
    r"(?P<session>[0-9]{1,3}\.[A-Z]{2,4})|[0-9]{1,3}[A-Z]?(?P<parts>(?:\.[0-9A-Z]{1,2}){0,3})"
    r"(?:\.(?P<done>ADD|CORR|REV)(?:\.[0-9]{1,2})?)?(?:\((?P<form>ADD|CORR|REV)\.[0-9]{0,2}\))?"
)
_SESSION_MARK = re.compile(rf"[0-9]{{1,4}}|(?:ES-|S-)?{_ROMAN}|(?:ES|S)-[0-9]{{1,3}}")
_PART_MARK = re.compile(rf"({'|'.join(PARTS)})[. ]{{0,2}}([0-9]{{1,3}}[A-Z]?|{_ROMAN})")


@lru_cache(maxsize=8192)
def component(text: str, organisation: str) -> Component | None:
    """Read one component, in any spelling; None if it cannot be one."""
    split = _SPLIT.fullmatch(text.upper())
    if split is None:
        return None
    head, mark = split[1].strip(), ""
    if split[2] is not None:
        mark = _mark(split[2].strip())
        if not mark:
            return None
    found = _un(head) if organisation == "un" else _wto(head)
    return _marked(found, mark) if found and mark else found


def _marked(found: Component, mark: str) -> Component:
    """Put parentheses after a component: a space off after a number or about a part."""
    gap = " " if found.kind is Kind.NUMBER or is_part(mark) else ""
    return Component(found.kind, found.word, found.number, mark, f"{found.text}{gap}({mark})")


def is_part(mark: str) -> bool:
    """Tell a part of the document, `Vol. I`, from a session or a year."""
    return mark.startswith(tuple(PARTS.values()))


def _mark(text: str) -> str:
    if _SESSION_MARK.fullmatch(text):
        return text
    part = _PART_MARK.fullmatch(text)
    return PARTS[part[1]] + part[2] if part else ""


def of_agency(text: str) -> Component | None:
    """Read what agencies write otherwise: `44.COM`, the item `5.b`, and `7A.Add.2`."""
    found = _AGENCY.fullmatch(text.upper())
    if found is None:
        return None
    if found["session"]:
        return Component(Kind.BODY, found[0], "", "", found[0])
    printed = found[0]
    if parts := found["parts"]:
        printed = printed.replace(parts, parts.lower(), 1)
    for done in (found["done"], found["form"]):
        printed = printed.replace(done, MODIFIERS[done]) if done else printed
    return Component(Kind.NUMBER, "", found[0], "", printed)


def _un(head: str) -> Component | None:
    return _modifier(head) or _session(head) or _number(head) or _dotted(head) or _name(head)


def _wto(head: str) -> Component | None:
    """Read at the WTO, which has no special sessions and writes points only in modifiers."""
    case = _CASE.fullmatch(head)
    if case:
        return Component(Kind.CASE, case[1], case[2], "", head)
    return _modifier(head) or _number(head) or _name(head)


def _modifier(head: str) -> Component | None:
    found = _MODIFIER.fullmatch(head)
    if found is None:
        return None
    word, number = MODIFIERS[found[1]], found[2] or ""
    return Component(Kind.MODIFIER, word, number, "", f"{word}.{number}" if number else word)


def _session(head: str) -> Component | None:
    found = _SESSION.fullmatch(head)
    if found is None or "-" not in head:
        return None
    return Component(Kind.SESSION, found[1], found[2], "", head)


def _number(head: str) -> Component | None:
    return Component(Kind.NUMBER, "", head, "", head) if _NUMBER.fullmatch(head) else None


def _dotted(head: str) -> Component | None:
    """Read `WP.6`, `WP 6` or `WP6`, and words joined by points: `MP.EIA`, `OzL.Pro.30`.

    What a year makes is a name: `WG2020` of the years after 2020.
    """
    found = _DOTTED.fullmatch(head) or _DOTLESS.fullmatch(head)
    if found:
        name, number = (group for group in found.groups() if group)
        if "." not in head and _YEAR.fullmatch(number):
            return Component(Kind.NAME, head, "", "", head)
        kind, word = Kind.BODY if name in BODIES else Kind.NATURE, cased(name)
        word = NUMBERED_CASE.get(name, word)
        return Component(kind, word, number, "", f"{word}.{number}")
    if _DOTTED_WORD.fullmatch(head):
        return Component(Kind.BODY, cased(head), "", "", cased(head))
    return None


def _name(head: str) -> Component | None:
    spaced = " ".join(head.split())
    if spaced in COMPOUNDS or re.fullmatch(_WORD, head):
        return Component(Kind.NAME, cased(spaced), "", "", cased(spaced))
    return None


def cased(words: str) -> str:
    """Write words joined by points in their usual case: capitals, but `Sub`, `OzL.Pro`."""
    return ".".join(MIXED_CASE.get(word, word) for word in words.split("."))


def roman(text: str) -> int | None:
    """Return the value of a Roman numeral in capitals; None if it is not one."""
    if not re.fullmatch(_ROMAN, text):
        return None
    values = [{"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}[c] for c in text]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)
