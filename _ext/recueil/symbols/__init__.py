"""Document symbols: the one place that knows what they look like.

A symbol (*cote*) such as `TD/B/EDE/8/2` names a document inside one organisation: `S/…` is the
Security Council at the United Nations and services at the WTO, so every function asks whose
symbol it is.  Data files hold the canonical form (`parse`); people type, and reports print,
looser ones (`loose`, `find`).

This package is a pure leaf: the standard library and tables (`tables`), nothing else of Recueil.
"""

from recueil.symbols.finding import Found, find
from recueil.symbols.links import official_url
from recueil.symbols.reading import SymbolError, loose, nearest, parse
from recueil.symbols.symbol import Modifier, Symbol, SymbolRelation
from recueil.symbols.tables import EXAMPLES, ORGANISATIONS, UNMISTAKABLE

__all__ = [
    "EXAMPLES",
    "ORGANISATIONS",
    "UNMISTAKABLE",
    "Found",
    "Modifier",
    "Symbol",
    "SymbolError",
    "SymbolRelation",
    "find",
    "loose",
    "nearest",
    "official_url",
    "parse",
]
