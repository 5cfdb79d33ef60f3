"""Reading one symbol: strictly, as data files must hold it, or loosely, as people type it."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from functools import lru_cache

from recueil.symbols.structure import structure
from recueil.symbols.symbol import Symbol
from recueil.symbols.tables import INVISIBLE, MAX_LENGTH, ORGANISATIONS, SAME

_SUPPLIED = re.compile(r"\[(?:[A-Z]{1,12}/){1,3}\]", re.IGNORECASE)
_LIBRARY_LETTER = re.compile(r"([0-9]) ?(\([^()]*\)) ?\[([A-Z])\]", re.IGNORECASE)
_REISSUE = re.compile(r"\*{1,3}\Z")
_AROUND = " \"'«»“”‘’„‹›<>{}*.,;:!?…/¹²³⁴⁵⁶⁷⁸⁹⁰"
_NOT_STROKES = re.compile(r"(?<=[0-9A-Z)]) ?[-._: |] ?(?=[0-9A-Z])", re.IGNORECASE)
"""Signs that stand where a stroke is meant: `A/RES/70-1`, `TD/B/EDE/8.2`."""
_DROPPED = str.maketrans("\\", "/", INVISIBLE)


class SymbolError(ValueError):
    """What was given is not a document symbol of that organisation."""

    def __init__(self, text: str, organisation: str, nearest: str | None = None) -> None:
        shown = text if len(text) <= MAX_LENGTH else text[: MAX_LENGTH - 1] + "…"
        hint = f"; did you mean {nearest}?" if nearest else ""
        super().__init__(f"{shown!r} is not a document symbol of {organisation!r}{hint}")
        self.text = text
        self.organisation = organisation
        self.nearest = nearest

    def __reduce__(self) -> tuple[type[SymbolError], tuple[str, str, str | None]]:
        """Pickle with the arguments of the constructor: errors cross processes in builds."""
        return type(self), (self.text, self.organisation, self.nearest)


@lru_cache(maxsize=1 << 16)  # a corpus cites the same documents again and again
def parse(text: str, organisation: str) -> Symbol:
    """Read the canonical form and nothing else, but for the asterisk of a technical reissue.

    `A/68/123*` names the same document as `A/68/123`, so the canonical form has no asterisk.
    """
    canonical = _canonical(text, organisation)
    if canonical is None or _REISSUE.sub("", text) != canonical:
        raise SymbolError(text, organisation, canonical)
    return Symbol(organisation, text, canonical)


def loose(text: str, organisation: str) -> Symbol:
    """Read what people type: small letters, stray spaces, `WP6`, other dashes, quotes."""
    canonical = _canonical(text, organisation)
    if canonical is None:
        raise SymbolError(text, organisation)
    return Symbol(organisation, text, canonical)


def nearest(text: str, organisation: str, known: Iterable[str] = ()) -> str | None:
    """Return the symbol that was meant: the text put right, else the most similar known one."""
    canonical = _canonical(text, organisation) or _mended(text, organisation)
    if canonical is not None:
        return canonical
    if len(text) > MAX_LENGTH:
        return None
    spellings = {symbol.upper(): symbol for symbol in known}
    close = difflib.get_close_matches(_tidy(text).upper(), spellings, n=1, cutoff=0.75)
    return spellings[close[0]] if close else None


def _mended(text: str, organisation: str) -> str | None:
    """Return the symbol that a text becomes by a stroke in the place of another sign."""
    tidy = _tidy(text)
    for sign in _NOT_STROKES.finditer(tidy):
        if canonical := _canonical(f"{tidy[: sign.start()]}/{tidy[sign.end() :]}", organisation):
            return canonical
    every = _NOT_STROKES.sub("/", tidy)
    return _canonical(every, organisation) if every != tidy else None


def _canonical(text: str, organisation: str) -> str | None:
    if len(text) > 2 * MAX_LENGTH or organisation not in ORGANISATIONS:
        return None
    tidy = _tidy(text)
    # beyond ASCII, capitals are not one for one
    if not tidy or len(tidy) > MAX_LENGTH or not tidy.isascii():
        return None
    found = structure(tidy, organisation)
    return found.canonical if found else None


def _tidy(text: str) -> str:
    """Fold characters, and drop what surrounds a symbol or was supplied by a library."""
    text = text[: 2 * MAX_LENGTH].translate(SAME).translate(_DROPPED)
    text = _SUPPLIED.sub("", " ".join(text.split()), count=1)
    text = _LIBRARY_LETTER.sub(r"\1 \3 \2", text)
    return re.sub(r" ?/[/ ]*", "/", _unwrapped(text))


def _unwrapped(text: str) -> str:
    """Strip punctuation and brackets that have no partner inside."""
    while True:
        before, text = text, text.strip(_AROUND)
        for opening, closing in ("()", "[]"):
            if text.startswith(opening) and text.find(closing) in (-1, len(text) - 1):
                text = text[1:]
            if text.endswith(closing) and text.count(opening) < text.count(closing):
                text = text[:-1]
        if text == before:
            return text
