"""Meetings: a report on several of them is parted by the dates that its paragraphs name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from recueil.drafting.blocks import Block, Kind
from recueil.drafting.dates import Days, dates_in
from recueil.drafting.languages import Language, compiled
from recueil.drafting.outline import Outline
from recueil.drafting.sentences import sentences

_OPENING = 6
"""So many first paragraphs say on which meetings a report is."""
_NEAR = 80
"""Dates belong to the word `meeting` within so many characters."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """One of several meetings, with the part of the report that tells of it."""

    days: Days
    outline: Outline


def meetings_of(outline: Outline, language: Language) -> list[Meeting]:
    """Return the meetings that a report tells of one by one; none where it is on one alone."""
    numbered = [block for block in outline.blocks if block.kind is Kind.NUMBERED]
    listed = _listed(numbered[:_OPENING], language)
    mentions = [_mentioned(block.text, listed, language) for block in numbered]
    told = {place[0] for place in mentions if len(place) == 1}
    if len(listed) < 2 or len(told) < len(listed):
        return []
    current: tuple[int, ...] = tuple(range(len(listed)))
    homes: dict[int, tuple[int, ...]] = {}
    for block, named in zip(numbered, mentions, strict=True):
        current = named or current
        homes[block.number] = current
    return [
        Meeting(days, _part(outline, {number for number, home in homes.items() if nth in home}))
        for nth, days in enumerate(listed)
    ]


def _listed(opening: Sequence[Block], language: Language) -> list[Days]:
    """Return the days of the meetings that one sentence of the opening lists."""
    plural = compiled(rf"\b(?:{language.text('meetings')})\b")
    for block in opening:
        for _, sentence in sentences(block.text):
            for word in plural.finditer(sentence):
                found = list(_run(sentence, word.end(), language))
                if len({days.days for days in found}) > 1:
                    return sorted(found, key=lambda days: days.days)
    return []


def _run(sentence: str, since: int, language: Language) -> Iterator[Days]:
    """Yield the dates that follow one another from a place on."""
    for days in dates_in(sentence, language):
        if since <= days.start <= since + _NEAR:
            yield days
            since = days.end


def _mentioned(text: str, listed: Sequence[Days], language: Language) -> tuple[int, ...]:
    """Return which of the meetings a paragraph names first, by their days, else by the month."""
    one = rf"\b{language.text('session')}\b"
    words = compiled(rf"{one}|\b(?:{language.text('meetings')})\b")
    for found in words.finditer(text):
        run = [days.days for days in _run(text, found.end(), language)]
        if named := tuple(nth for nth, days in enumerate(listed) if days.days in run):
            return named
    months = [language.words("months")[days.days[0].month - 1] for days in listed]
    for found in compiled(rf"{one}[^.;]{{1,12}}?\b(?P<month>{'|'.join(months)})\b").finditer(text):
        alike = [nth for nth, month in enumerate(months) if month == found["month"].lower()]
        if len(alike) == 1:
            return tuple(alike)
    return ()


def _part(outline: Outline, numbers: set[int]) -> Outline:
    """Return the outline without the paragraphs on other meetings."""
    kept = [
        block
        for block in outline.blocks
        if block.annex or not block.number or block.number in numbers or _heads(block)
    ]
    return replace(outline, blocks=kept)


def _heads(block: Block) -> bool:
    return block.kind is Kind.HEADING and re.search(r"\w", block.text) is not None
