"""Markdown: a reference as a line with a link, for wikis, notes and issues."""

from __future__ import annotations

import re

from recueil.citing.reference import Reference
from recueil.citing.replacing import replacing

_escaped = replacing({character: f"\\{character}" for character in "\\`*_{}[]<>#~|!&^$"})
_url = replacing({"(": "%28", ")": "%29", "<": "%3C", ">": "%3E", "\\": "%5C"})
_ITEM = re.compile(r"\A(\d{0,9})([-+=.)])")


def markdown(reference: Reference) -> str:
    """Return a reference as Markdown: author, linked title, symbol, place."""
    text = reference.text
    linked, symbol = reference.title or text.symbol, text.symbol if reference.title else ""
    link = _escaped(linked)
    if link and reference.url:
        link = f"[{link}]({_url(reference.url)})"
    rest = (_escaped(part) for part in (symbol, reference.place) if part)
    return _no_list(", ".join(filter(None, (_escaped(text.author), link, *rest))) + ".")


def _no_list(text: str) -> str:
    """Return a line that is no item of a list, whatever name it begins with."""
    return _ITEM.sub(r"\1\\\2", text, count=1)
