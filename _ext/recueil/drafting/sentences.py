"""Sentences of a text, told from abbreviations and initials."""

from __future__ import annotations

import re
from functools import cache

from recueil.drafting.languages import any_of, languages

_SENTENCE = re.compile(r"(?:(?<=[.!?])|(?<=[.!?][»”\")]))\s+(?=[«“\"(]?[A-ZÀ-Þ])")
_INITIAL = r"[A-HJ-UWYZ]"
"""A letter and a full stop: of a name, and not the number of a chapter or `I`."""


def sentences(text: str) -> list[tuple[int, str]]:
    """Return the sentences of a text with where each begins."""
    found: list[tuple[int, str]] = []
    since = 0
    for gap in _SENTENCE.finditer(text):
        if _abbreviated().search(text[since : gap.start()]) or _is_inside(
            text[since : gap.start()]
        ):
            continue
        found.append((since, text[since : gap.start()]))
        since = gap.end()
    return [*found, (since, text[since:])]


@cache
def _abbreviated() -> re.Pattern[str]:
    """Return the pattern of what ends in a full stop and ends no sentence, in any language."""
    words = (word for one in languages().values() for word in one.words("abbreviations"))
    return re.compile(rf"(?:^|\W)(?:{_INITIAL}|{any_of(map(re.escape, words))})\.$")


def _is_inside(text: str) -> bool:
    return text.count("(") > text.count(")") or text.count("«") > text.count("»")
