"""Double symbols: a document of two bodies has one of each, joined by a hyphen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from recueil.symbols import Found, find

_DOUBLE = re.compile(r"(?<=[0-9)])-(?=[A-Z]{1,6}/)")


def symbols_in(text: str, organisation: str) -> Iterator[Found]:
    """Yield the symbols in a text, both of `A/78/92-E/2023/85`."""
    return find(_DOUBLE.sub("–", text), organisation)
