"""Who is responsible for a measure and by when, by what its labels say."""

from __future__ import annotations

import re

from recueil.drafting.dates import dates_in
from recueil.drafting.languages import any_of, compiled
from recueil.drafting.provisions import Provision, Provisions


def note_labels(measure: Provision, said: dict[str, str], within: Provisions) -> None:
    """Give a measure whom and by when its labels tell."""
    if who := said.get("responsible"):
        words, unknown = _named(who, within)
        measure.actor = words + (["?"] if unknown else [])
        measure.actor_printed = " · ".join(unknown)
        for act in measure.acts:
            act.addressed.words = act.addressed.words or words
    if when := said.get("deadline"):
        days = next(dates_in(when, within.language), None)
        if days and len(days.days) == 1 and measure.acts:
            for act in measure.acts:
                act.due = {"date": days.days[0].isoformat()}
        else:
            measure.span = when


def _named(who: str, within: Provisions) -> tuple[list[str], list[str]]:
    """Return the words of those who are named, and the names that have none."""
    joints = any_of(within.language.words("joints"))
    words: list[str] = []
    unknown: list[str] = []
    for piece in compiled(rf"\s*(?:[,;/]|\s(?:{joints})\s)\s*").split(who):
        found = [name.word for name in within.addressing.names.find(piece) if name.word]
        words += found
        unknown += [piece] if not found and re.search(r"\w", piece) else []
    return list(dict.fromkeys(words)), unknown
