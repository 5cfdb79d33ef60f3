"""How components make a symbol: the rules of each organisation, the series, the order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from recueil.symbols.agencies import of_agency_form
from recueil.symbols.grammar import Component, Kind, component, is_part, of_agency, roman
from recueil.symbols.tables import (
    AGENCY_ROOTS,
    BEFORE_COUNTRY,
    CASE_WORDS,
    DECISION,
    ENDINGS,
    MAX_COMPONENTS,
    NATURES,
    NOT_WCO,
    NOT_WTO,
    NUMBERED_ROOTS,
    RESOLUTION,
    ROOTS,
    TREATY_ROOTS,
    UNECE_ROOTS,
)

SortKey = tuple[tuple[int, int, str], ...]
"""Tokens that compare: the end of a symbol, then modifiers, numbers, words."""

_WCO = re.compile(r"([A-Z]{2})([0-9]{4}(?:[EF](?:[0-9]{1,2}[A-Z]?)?)?)")
_RESOLUTION_ROOTS = frozenset({"A", "S", "E"})
_TOKEN = re.compile(r"[0-9]+|[A-Za-z]+")


@dataclass(frozen=True, slots=True)
class Structure:
    """A well-formed symbol taken apart."""

    organisation: str
    components: tuple[Component, ...]
    modifiers: tuple[Component, ...]
    joint: str = "/"
    """What stands before a modifier."""
    name: str = ""
    """What its address is made of, where that is not what is printed."""

    @property
    def root(self) -> str:
        """The first word: `TD` of `TD(XIV)/PC/1`, `EB` of `EB.AIR/114`."""
        return self.components[0].word.partition(".")[0]

    @property
    def canonical(self) -> str:
        """The symbol in its one spelling."""
        modified = "".join(f"{self.joint}{each.text}" for each in self.modifiers)
        return "/".join(each.text for each in self.components) + modified

    @property
    def is_resolution(self) -> bool:
        """Whether a word says so, after the organ or with a number: `RES`, `Res.14`."""
        return self.organisation == "un" and any(
            each.word.upper() == RESOLUTION for each in self.components[1:]
        )

    @property
    def is_numbered_by_session(self) -> bool:
        """Whether a rule of its own says how the number of a resolution is written."""
        organ = self.organisation == "un" and self.root in _RESOLUTION_ROOTS
        return organ and self.components[1].word == RESOLUTION


@lru_cache(maxsize=8192)
def structure(text: str, organisation: str) -> Structure | None:
    """Take a symbol apart, components in any spelling; None if it is not well formed."""
    if organisation == "wco":
        return _wco(text)
    if organisation == "un" and (read := of_agency_form(text)):
        return Structure("un", (read.component,), read.modifiers, read.joint, read.name)
    if organisation not in ROOTS or text.count("/") >= MAX_COMPONENTS:
        return None
    pieces = text.split("/")
    agency = organisation == "un" and pieces[0].partition(".")[0].upper() in AGENCY_ROOTS
    components = [
        component(piece, organisation) or (of_agency(piece) if agency else None) for piece in pieces
    ]
    known = [each for each in components if each is not None]
    count = next((n for n, each in enumerate(known) if each.kind is Kind.MODIFIER), len(known))
    found = Structure(organisation, tuple(known[:count]), tuple(known[count:]))
    if len(known) < len(components) or count < 2 or found.root not in ROOTS[organisation]:
        return None
    found = _spelt(found)
    rules = _UN_RULES if organisation == "un" else _WTO_RULES
    return found if all(rule(found) for rule in rules) else None


def _wco(text: str) -> Structure | None:
    found = _WCO.fullmatch(text.upper())
    if found is None or found[1] in NOT_WCO:
        return None
    # the letter of a version is small: SC0190F1a
    last = found[2][-1].lower() if re.search(r"[EF][0-9]+[A-Z]$", found[2]) else found[2][-1]
    number = found[2][:-1] + last
    return Structure("wco", (Component(Kind.CASE, found[1], number, "", found[1] + number),), ())


def _spelt(found: Structure) -> Structure:
    """Settle what only the whole symbol tells: the letter of a resolution, whose `WP.6` it is."""
    numbered = [nth for nth, each in enumerate(found.components) if each.kind is Kind.NUMBER]
    first, last = min(numbered, default=MAX_COMPONENTS), len(found.components) - 1
    spelt = []
    for nth, each in enumerate(found.components):
        if each.kind is Kind.NUMBER and found.is_numbered_by_session:
            spelt.append(_set_off(each))
        elif each.kind is Kind.NATURE and (
            (each.word == "WP" and found.root in UNECE_ROOTS and nth < first)
            or (each.word not in NATURES and nth < last)
        ):
            spelt.append(replace(each, kind=Kind.BODY))
        else:
            spelt.append(each)
    return replace(found, components=tuple(spelt))


def _set_off(number: Component) -> Component:
    """Write a resolution's letter and session after spaces: `217 A (III)`."""
    text = re.sub(r"(?<=[0-9])(?=[A-Z])", " ", number.number)
    return replace(number, text=f"{text} ({number.mark})" if number.mark else text)


def _modifiers_end(found: Structure) -> bool:
    return all(each.kind is Kind.MODIFIER for each in found.modifiers)


def _root_is_bare(found: Structure) -> bool:
    """Tell whether the root is a word: with a session, or with others by points (`EB.AIR`).

    Agencies number it too: `GB.347`.
    """
    root = found.components[0]
    if found.root in AGENCY_ROOTS:
        return root.kind is not Kind.NUMBER
    return root.kind in (Kind.NAME, Kind.BODY) and not root.number


def _marks_stand_right(found: Structure) -> bool:
    every = (*found.components, *found.modifiers)
    return all(_mark_stands_right(each, found) for each in every if each.mark)


def _mark_stands_right(each: Component, found: Structure) -> bool:
    """Want parts after numbers, sessions and years after words or a resolution's number."""
    if is_part(each.mark):
        return bool(each.number) and each.kind is not Kind.SESSION
    if each.kind is Kind.NUMBER:
        return found.is_numbered_by_session
    return each.kind in (Kind.NAME, Kind.BODY)


def _ranges_stand_right(found: Structure) -> bool:
    """Leave numbers like `7-8` to treaty bodies; elsewhere that is two documents."""
    return found.root in TREATY_ROOTS or not any(
        each.kind is Kind.NUMBER and re.search("[0-9]-", each.number) for each in found.components
    )


def _letters_stand_right(found: Structure) -> bool:
    """Leave letters that stand off their number to resolutions."""
    return found.is_numbered_by_session or not any(" " in each.number for each in found.components)


def _resolution_is_numbered(found: Structure) -> bool:
    """Want a session and a number, or a number and the session or year in parentheses."""
    if not found.is_numbered_by_session:
        return True
    security_council = found.root == "S"
    match [(each.kind, each.mark) for each in found.components[2:]]:
        case [(Kind.NUMBER, mark)]:
            wanted = r"[0-9]{4}" if security_council else r"[A-Z-]+"
            return re.fullmatch(wanted, mark) is not None
        case [(Kind.NUMBER | Kind.SESSION, ""), (Kind.NUMBER, "")]:
            return not security_council
    return False


def _un_is_complete(found: Structure) -> bool:
    """Refuse a body, or a year after one: they name a series and not yet a document."""
    before, last = found.components[-2:]
    if found.root in AGENCY_ROOTS and last.word == "PV":
        return True
    if last.kind not in (Kind.NUMBER, Kind.NATURE):
        return False
    of_body = found.root in UNECE_ROOTS and before.kind is Kind.BODY and before.number
    return not (of_body and re.fullmatch(r"(?:199|20[0-9])[0-9]", last.number))


def _wto_is_complete(found: Structure) -> bool:
    last = found.components[-1]
    if last.kind is Kind.NUMBER:
        return True
    dispute = any(each.word == "DS" and each.number for each in found.components)
    return dispute and last.word in ENDINGS


def _collection_is_divided(found: Structure) -> bool:
    """Want a word after the collection: `G/C/M/127`, never `G/20`."""
    second = found.components[1]
    named = second.kind in (Kind.NAME, Kind.CASE) and second.word not in NOT_WTO
    return named or found.root in NUMBERED_ROOTS


_Rule = Callable[[Structure], bool]
_RULES: tuple[_Rule, ...] = (
    _modifiers_end,
    _root_is_bare,
    _marks_stand_right,
    _ranges_stand_right,
    _letters_stand_right,
)
_UN_RULES: tuple[_Rule, ...] = (*_RULES, _resolution_is_numbered, _un_is_complete)
_WTO_RULES: tuple[_Rule, ...] = (*_RULES, _wto_is_complete, _collection_is_divided)


def series(found: Structure) -> str:
    """Return the root of the series: what stands before numbers, sessions and countries."""
    return "/".join(_series(found))


def _series(found: Structure) -> Iterator[str]:
    before = ""
    for nth, each in enumerate(found.components):
        if each.kind in (Kind.NUMBER, Kind.SESSION) or _is_country(each, before, found, nth):
            return
        cut = each.kind is Kind.NATURE or (
            each.kind is Kind.CASE and (each.word in CASE_WORDS or nth == 0)
        )
        yield each.word if cut else each.text.partition("(")[0]
        if cut or each.mark:
            return
        before = each.word


def _is_country(each: Component, before: str, found: Structure, nth: int) -> bool:
    if each.kind is not Kind.NAME:
        return False
    if found.organisation == "un":
        return found.root in TREATY_ROOTS and nth > 1 and len(each.word) == 3
    return before in BEFORE_COUNTRY and len(each.word) in (2, 3, 4)


def decision(found: Structure) -> str:
    """Return the number of a decision: what follows the word, or all where an agency says so."""
    if found.name:
        return found.canonical
    if found.organisation != "un":
        return ""
    if len(found.components) == 1:
        return found.components[0].number.partition("/Dec.")[2]
    words = [each.word.upper() for each in found.components]
    if DECISION not in words[1:]:
        return ""
    nth = words.index(DECISION, 1)
    own = found.components[nth].number
    return own or "/".join(each.text for each in found.components[nth + 1 :])


def sort_key(found: Structure) -> SortKey:
    """Return what puts symbols in natural order, a document before what modifies it."""
    tokens = [token for each in found.components for token in _tokens(each)]
    for each in found.modifiers:
        first, *rest = _tokens(each)
        tokens += [(0, 0, first[2]), *rest]
    return (*tokens, (-1, 0, found.canonical))


def _tokens(each: Component) -> Iterator[tuple[int, int, str]]:
    for word in _TOKEN.findall(each.word):
        yield 2, 0, word
    ordinal = each.kind in (Kind.BODY, Kind.NATURE, Kind.SESSION)
    for token in _TOKEN.findall(each.number):
        value = _value(token, may_be_roman=ordinal)
        yield (2, 0, token) if value is None else (1, value, "")
    for token in _TOKEN.findall(each.mark):
        value = _value(token, may_be_roman=True)
        yield (0, 1, token) if value is None else (1, value, "")


def _value(token: str, *, may_be_roman: bool) -> int | None:
    if token.isdigit():
        return int(token)
    return roman(token) if may_be_roman else None
