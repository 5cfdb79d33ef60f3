"""The guide: where the editors' pages explain a kind of problem."""

from __future__ import annotations

import re
from collections.abc import Collection

from recueil.edition import base_address
from recueil.problems import Kind

PAGE = "problems/"
"""The address of the page below a language."""

OF_PAGES = (
    "unknown-option",
    "unexpected-text",
    "raw-html",
    "myst.xref_missing",
    "myst.directive_unknown",
    "myst.role_unknown",
    "myst.header",
    "page",
)
"""The kinds of problem that hand-written pages have besides; the last is of all others."""

OF_THE_COMPUTER = ("template", "search", "system", "messages", "internal")
"""The kinds of failure that no source file has."""

EXPLAINED: Collection[str] = (*map(str, Kind), *OF_PAGES, *OF_THE_COMPUTER)
"""Every kind that has a section of the page, headed by its name."""


def explained(words: str, kind: str, language: str, base: str = "") -> str:
    """Return what is told of a problem, ending with the address that explains its kind."""
    return f"{closed(words)} {explanation(kind, language, base)}"


def closed(words: str) -> str:
    """Return a sentence with a sign at its end, so that an address may follow."""
    return words if words.endswith((".", "?", "…")) else f"{words}."


def explanation(kind: str, language: str, base: str = "") -> str:
    """Return the address at which a kind is explained, with an example and the cure."""
    known = kind if kind in EXPLAINED else "page"
    anchor = re.sub("[^a-z0-9]+", "-", known)
    return f"{base or base_address()}{language}/{PAGE}#{anchor}"
