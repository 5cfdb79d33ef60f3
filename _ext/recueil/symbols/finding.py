"""Finding symbols in running French and English text, with their exact places.

A candidate begins at a known root and grows component by component, over line breaks too;
then the longest part of it that the grammar accepts is the symbol.  Every pattern is bounded,
so the time taken is proportional to the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from recueil.symbols import resolutions
from recueil.symbols.agencies import RUNNING
from recueil.symbols.reading import SymbolError, loose
from recueil.symbols.symbol import Symbol
from recueil.symbols.tables import (
    BODIES,
    COMPOUNDS,
    INVISIBLE,
    MAX_COMPONENTS,
    MAX_LENGTH,
    MIXED_CASE,
    MODIFIERS,
    NATURES,
    NUMBERED_CASE,
    ORGAN_NAMES,
    ORGANS,
    ROOTS,
    SAME,
    WCO_SERIES,
)


@dataclass(frozen=True, slots=True)
class Found:
    """A symbol in a text: `text[start:end]` is `printed`."""

    start: int
    end: int
    printed: str
    symbol: Symbol


_Span = tuple[int, int, Symbol]


def _any(words: frozenset[str] | dict[str, str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


_URL = r"(?P<url>(?:https?://|www\.)[^\s<>\"«»]+)"
_LETTER = r"0-9A-Za-z_\u00c0-\u024f"
# a footnote's number may be glued to a root of two letters or more: "1TD/519"
_GLUED = r"(?:(?<=[ \n][0-9])|(?<=\A[0-9]))(?=[A-Z]{2})"
_START = rf"(?:(?<![{_LETTER}/.\\@=#%&~+?-])|{_GLUED})"
_END = re.compile(rf"(?![{_LETTER}]|/[{_LETTER}])")
_GAP = r"[ \n]{0,4}"
_SLASH = re.compile(rf"(?: {{0,2}}\n[ \n]{{0,6}})?[{INVISIBLE}]{{0,2}}/[ \n{INVISIBLE}]{{0,8}}")
_MODIFIER = "|".join(f"{word}|{word.upper()}" for word in MODIFIERS.values())
_WORD = rf"(?:{'|'.join(MIXED_CASE.values())}|[A-Z]{{1,12}}(?:-[A-Z]{{1,8}})?)"
_ITEM = r"[0-9]{1,3}[A-Z]?(?:\.[0-9a-zA-Z](?![0-9A-Za-z]))"
_NUMBERED = BODIES | NATURES | {"Sub", *NUMBERED_CASE.values()}
_TOKEN = re.compile(
    "|".join(
        (
            rf"(?:{_MODIFIER})(?:(?:\.{_GAP})?[0-9]{{1,4}}[A-Z]?)?(?![A-Za-z])",
            r"E?S-[0-9]{1,3}(?![A-Z])",
            rf"(?:{_any(COMPOUNDS)})".replace(" ", "[ \n]"),
            r"[0-9]{1,3}\.[A-Z]{2,4}(?![A-Za-z])",
            rf"{_ITEM}{{0,3}}\.(?:Add|Corr|Rev)(?:\.[0-9]{{1,2}})?(?![A-Za-z])",
            rf"{_ITEM}{{1,3}}",
            rf"(?:{_any(_NUMBERED)})\.{_GAP}(?:[0-9]{{1,6}}[A-Z]?|[IVXLC]{{1,8}})",
            rf"{_WORD}(?:\.{_WORD}){{0,3}}(?:\.?[0-9]{{1,6}}(?:-[A-Z])?)?",
            r"[0-9]{1,6}[A-Z]?",
        )
    )
)
_REST = re.compile(rf"-[0-9]{{1,2}}(?![0-9])|{_GAP}\([A-Za-z0-9. -]{{1,20}}\)| [A-Z](?!\w| ?/)")
_CANDIDATE: Final = {
    organisation: re.compile(rf"{_URL}|{_START}(?:{_any(roots)})(?=[/.(]|{_GAP}[\n]/)")
    for organisation, roots in ROOTS.items()
}
_AGENCIES = re.compile(rf"{_URL}|{_START}(?:{RUNNING})")
_WCO = re.compile(rf"{_URL}|{_START}[A-Z]{{2}}[0-9]{{4}}(?:[EF](?:[0-9]{{1,2}}[a-z]?)?)?")


def find(text: str, organisation: str) -> Iterator[Found]:
    """Yield the symbols of an organisation in a text, in order; never raise.

    A resolution cited by its number is found as the number alone: `70/1`.
    An asterisk is left out, since in a report it is mostly a footnote's mark.
    """
    folded = text.translate(SAME)
    spans: list[_Span] = []
    if organisation == "wco":
        spans = list(_documents_of_wco(folded))
    elif organisation in _CANDIDATE:
        spans = list(_symbols(folded, organisation))
    if organisation == "un":
        spans = _in_order([*spans, *_resolutions(folded), *_of_agencies(folded)])
    for start, end, symbol in spans:
        printed = text[start:end]
        yield Found(start, end, printed, Symbol(organisation, printed, symbol.canonical))


def _in_order(spans: list[_Span]) -> list[_Span]:
    """Return spans in the order of the text, none inside another."""
    ordered: list[_Span] = []
    for span in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not ordered or span[0] >= ordered[-1][1]:
            ordered.append(span)
    return ordered


def _of_agencies(text: str) -> Iterator[_Span]:
    for match in _AGENCIES.finditer(text):
        if not match["url"] and _END.match(text, match.end()):
            symbol = _read(match[0], "un")
            if symbol:
                yield match.start(), match.end(), symbol


def _symbols(text: str, organisation: str) -> Iterator[_Span]:
    pattern, place = _CANDIDATE[organisation], 0
    while candidate := pattern.search(text, place):
        place = candidate.end()
        if candidate["url"]:
            continue
        for end in reversed(_ends(text, candidate.start())):
            symbol = _read(text[candidate.start() : end], organisation)
            if symbol and _END.match(text, end) and _is_plausible(symbol):
                yield candidate.start(), end, symbol
                place = end
                break


def _ends(text: str, start: int) -> list[int]:
    """Return where the symbol that starts here may end, growing by one component at a time."""
    ends: list[int] = []
    place, limit = start, min(len(text), start + MAX_LENGTH)
    for nth in range(MAX_COMPONENTS):
        token = _TOKEN.match(text, place, limit)
        if token is None:
            break
        if token[0][0].isdigit() and "." in token[0]:  # perhaps a full stop, and a footnote's mark
            ends.append(place + token[0].index("."))
        ends.append(token.end())
        while rest := _REST.match(text, ends[-1], limit):
            ends.append(rest.end())
        # what was added in vain (a year in parentheses, say) is not followed by a stroke
        slash = _SLASH.match(text, ends[-1], limit) or _SLASH.match(text, token.end(), limit)
        if slash is None or (nth == 0 and slash[0].endswith(" ") and "\n" not in slash[0]):
            break
        place = slash.end()
    return ends


def _read(text: str, organisation: str) -> Symbol | None:
    try:
        return loose(text, organisation)
    except SymbolError:
        return None


def _is_plausible(symbol: Symbol) -> bool:
    """Tell a symbol from `A/4` paper, `S/2` and a root with a year."""
    root, second, *others = re.split("[/ (]", symbol.canonical)
    if symbol.organisation != "un":
        return True
    if second.isdigit() and not others:
        is_year = len(second) == 4 and second[:2] in ("19", "20")
        return (root not in ORGANS or len(second) >= 4) and (root == "CD" or not is_year)
    if root in ORGANS and root != "ST":
        numbered = second.startswith(("S-", "ES-")) or (second.isdigit() and len(second) > 1)
        return numbered or second in ORGAN_NAMES or "." in second
    return True


def _resolutions(text: str) -> Iterator[_Span]:
    for start, end, series in resolutions.cited(text):
        symbol = _read(f"{series}/{text[start:end]}", "un")
        if symbol:
            yield start, end, symbol


def _documents_of_wco(text: str) -> Iterator[_Span]:
    """Yield WCO documents: of a committee that we know, or with the letter of a language."""
    for match in _WCO.finditer(text):
        if match["url"] or not _END.match(text, match.end()):
            continue
        symbol = _read(match[0], "wco")
        if symbol and (len(match[0]) > 6 or match[0][:2] in WCO_SERIES):
            yield match.start(), match.end(), symbol
