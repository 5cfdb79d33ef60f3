"""Directives as they are written in a page, and what they have made of it."""

from __future__ import annotations

import re

SELECTIONS = ("sessions", "decisions", "recommendations", "measures", "documents")
SHAPES = {
    "list": r'<(ol class="latest|ul class="rows|ul class="cited)',
    "table": r'<div class="ledger"><table',
    "cards": r'<(article class="provision|ul class="doors)',
}


def block(name: str, argument: str = "", **options: str) -> str:
    """Return a directive as it is written in a page."""
    lines = [f":{option.rstrip('_')}: {value}" for option, value in options.items()]
    return "\n".join([f"\n```{{{name}}} {argument}".rstrip(), *lines, "```\n"])


def named(html: str) -> list[str]:
    """Return the ids of the provisions, sessions or documents that lead a selection's lines."""
    found = re.findall(r'<(?:li|th scope="row"|div class="n"|div)>\s*<a[^>]* href="([^"#]*)"', html)
    return [re.sub(r"^(sessions|plans|documents)/|/$", "", href) for href in found]


D = "toy-wp9/6/decision"
"""How the ids of the decisions of a session of the toy corpus begin."""
