"""Where an organisation gives the document that a symbol names."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote

from recueil.symbols.agencies import of_agency_form
from recueil.symbols.symbol import Symbol
from recueil.symbols.tables import AGENCY_ROOTS

_UN_LANGUAGES: Final = frozenset({"ar", "en", "es", "fr", "ru", "zh"})
_WTO_LANGUAGES: Final = {"en": "ENGLISH", "es": "SPANISH", "fr": "FRENCH"}

_UN: Final = "https://undocs.org/{language}/{symbol}"
# the WTO's pages link to a search by symbol in this form, its misspelt context included
_WTO: Final = (
    "https://docs.wto.org/dol2fe/Pages/FE_Search/FE_S_S006.aspx"
    "?Query=(@Symbol=%20{symbol})&Language={language}"
    "&Context=FomerScriptedSearch&languageUIChanged=true"
)


def official_url(symbol: Symbol, language: str) -> str | None:
    """Return the official address in a language; None where the organisation offers none."""
    agency = re.match("[A-Z]*", symbol.canonical)
    known = agency and agency[0] in AGENCY_ROOTS
    if symbol.organisation == "un" and (known or of_agency_form(symbol.canonical)):
        return None
    if symbol.organisation == "un" and language in _UN_LANGUAGES:
        return _UN.format(language=language, symbol=quote(_library_form(symbol), safe="/()"))
    if symbol.organisation == "wto" and language in _WTO_LANGUAGES:
        path = quote(symbol.canonical, safe="/()")
        return _WTO.format(symbol=path, language=_WTO_LANGUAGES[language])
    return None


def _library_form(symbol: Symbol) -> str:
    """Write as the resolver does: `A/RES/217(III)`, `S/PV.6201(Resumption1)`, `A/RES/56/24V`.

    The lettered resolutions of a session before 1976 are one document, without the letter.
    """
    text = re.sub(r"(?<=[0-9]) [A-Z](?:-[A-Z])?(?= \()", "", symbol.canonical)
    text = re.sub(r" (?=\()|(?<=[0-9]) (?=[A-Z])", "", text)
    return re.sub(r"\([^()]*\)", lambda mark: mark[0].replace(" ", ""), text)
