"""Agencies whose symbols are made otherwise: `EB154/3 Add.1`, `WHA77.1`, `CL 172/5`, `A.1149(33)`.

They name a session without a stroke, keep a space inside, or put the session behind.  Sources:
papers of the governing bodies of WHO, FAO, Codex, UNESCO, IMO, ICAO and CITES, of the African
Union and the OAS, as these print them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from recueil.symbols.grammar import Component, Kind
from recueil.symbols.numbers import ROMAN
from recueil.symbols.tables import MODIFIERS

_MODIFIED = rf"(?:{'|'.join(MODIFIERS)})\.? ?[0-9]{{1,2}}"
_IMO = "MSC|MEPC|LEG|FAL|SDC|SSE|NCSR|HTW|PPR|CCC"


@dataclass(frozen=True, slots=True)
class Form:
    """How symbols of one kind are made, in capitals: what names the series, and the rest."""

    series: str
    rest: str
    joint: str = "/"
    """What stands before `Add.1`."""
    decides: bool = False
    """Whether the number in parentheses is of a decision: `EB154(3)` is not `EB154/3`."""


FORMS: Final = (
    Form("EB[0-9]{2,3}", r"/(?:(?:CONF|INF|DIV)\./)?[0-9]{1,3}|\.R[0-9]{1,2}", " "),
    Form("EB[0-9]{2,3}|WHA[0-9]{1,2}", r"\([0-9]{1,3}\)", decides=True),
    Form("WHA[0-9]{1,2}", r"\.[0-9]{1,3}"),
    Form("A[5-9][0-9]", r"/(?:(?:CONF|INF|DIV)\./)?[0-9]{1,3}", " "),  # of the Health Assembly
    Form("C (?:19|20)[0-9]{2}|CL 1[0-9]{2}", r"/(?:REP|(?:INF/|LIM/|PV/)?[0-9]{1,3})", " "),
    Form("CX/[A-Z]{2,6}", r" [0-9]{2}/[0-9]{1,2}/[0-9]{1,2}", " "),
    Form("REP[0-9]{2}", r"/[A-Z]{2,6}[0-9]?"),
    Form(f"(?:{_IMO}) [0-9]{{1,3}}", r"/(?:INF\.|WP\.)?[0-9]{1,3}(?:/[0-9]{1,2}){0,2}"),
    Form(f"(?:{_IMO})\\.[0-9]", r"/CIRC\.[0-9]{1,4}"),
    Form("A", r"\.[0-9]{3,4}\([0-9]{1,2}\)"),
    Form(f"{_IMO}", r"\.[0-9]{1,4}\([0-9]{1,3}\)"),
    Form(  # of UNESCO
        "[1-9][0-9]{1,2} EX|[1-9][0-9] C",
        r"/(?:(?:INF|SR)\.|(?:PG|FA|PX)/)?[0-9]{1,3}(?:\.[IVX]{1,4}(?:\.[A-Z])?)?",
        " ",
    ),
    Form("A[1-4][0-9]", r"-(?:WP/)?[0-9]{1,3}"),  # of ICAO
    Form("COP[0-9]{1,2}|SC[0-9]{2}", r" DOC\. ?[0-9]{1,3}(?:\.[0-9]{1,2}){0,2}"),
    Form("ASSEMBLY/AU|EX\\.CL", rf"/(?:DEC|DECL|RES)\.[0-9]{{1,4}}\({ROMAN}\)"),
    Form(
        "(?:AG|CP|CIDI)/(?:RES|DEC)",
        rf"\. ?[0-9]{{1,4}} \((?:{ROMAN}-[OE]/[0-9]{{2}}|[0-9]{{1,4}}/[0-9]{{2}})\)",
    ),
)

_CASED: Final = {
    "ASSEMBLY": "Assembly",
    "CIRC": "Circ",
    "COP": "CoP",
    "DEC": "Dec",
    "DECL": "Decl",
    "DOC": "Doc",
}
"""Words that agencies do not print in capitals; the OAS does: `AG/RES. 2991`."""
_PATTERNS: Final = tuple(
    re.compile(
        rf"(?P<series>{form.series})(?P<rest>{form.rest})(?P<more>(?:[/ ]{_MODIFIED}){{0,3}})"
    )
    for form in FORMS
)


_POINT: Final = re.compile(r"(?<=Doc)\. ?|^\. ?(?=[0-9]+ \()")
"""A point that a space follows: `Doc. 12`, `RES. 2991 (LIII-O/23)`."""


def _running() -> str:
    """Return the forms as running text prints them: words cased, a line broken at a space."""
    modifiers = "|".join(f"{word}|{word.upper()}" for word in MODIFIERS.values())
    more = rf"(?:[/ ](?:{modifiers})\.? ?[0-9]{{1,2}}){{0,3}}"
    joined = "|".join(f"(?:{form.series})(?:{form.rest}){more}" for form in FORMS)
    either = re.compile(rf"\b(?:{'|'.join(_CASED)})(?![A-Za-z])")
    return either.sub(lambda word: f"(?:{word[0]}|{_CASED[word[0]]})", joined).replace(" ", r"\s")


RUNNING: Final = _running()
"""The pattern of such symbols in running text."""


@dataclass(frozen=True, slots=True)
class Read:
    """A symbol of an agency, taken apart."""

    component: Component
    modifiers: tuple[Component, ...]
    joint: str
    name: str
    """What its address is made of, where that is not what is printed."""


def of_agency_form(text: str) -> Read | None:
    """Read a symbol in any case; None if it is of none of these forms."""
    for form, pattern in zip(FORMS, _PATTERNS, strict=True):
        if found := pattern.fullmatch(text.upper()):
            series, rest = _cased(found["series"]), _cased(found["rest"])
            modifiers = tuple(map(_modifier, re.findall(_MODIFIED, found["more"])))
            whole = Component(Kind.CASE, series, rest, "", series + rest)
            name = f"{series}-decision-{rest}" if form.decides else ""
            return Read(whole, modifiers, form.joint, name)
    return None


def _cased(text: str) -> str:
    """Write words, and the space after a point, as their agency does."""
    if text.startswith(("AG/", "CP/", "CIDI/")):
        return text
    cased = re.sub("[A-Z]+", lambda word: _CASED.get(word[0], word[0]), text)
    return _POINT.sub(". ", cased)


def _modifier(text: str) -> Component:
    word, number = re.match("[A-Z]+", text), re.search("[0-9]+", text)
    kind, printed = MODIFIERS[word[0] if word else ""], number[0] if number else ""
    return Component(Kind.MODIFIER, kind, printed, "", f"{kind}.{printed}")
