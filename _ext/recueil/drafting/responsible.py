"""Who is responsible for a measure and by when, by what its labels say."""

from __future__ import annotations

import re

from recueil.drafting.addressing import speaks_to_somebody
from recueil.drafting.dates import dates_in
from recueil.drafting.languages import any_of, compiled
from recueil.drafting.provisions import Provision, Provisions


def in_parentheses(text: str, within: Provisions) -> tuple[str, dict[str, str]]:
    """Return a text without "(secretariat, 2030)" at its end, and what that says."""
    found = re.search(r"\s*\((?P<inside>[^()]{3,120})\)\s*[.;]?\s*$", text)
    if found is None:
        return text, {}
    *names, last = re.split(r"\s*[,;]\s*", found["inside"])
    when = last if re.search(r"\b20\d\d\b", last) else ""
    names += [] if when else [last]
    if not names or not all(map(within.addressing.names.get, names)):
        return text, {}
    said = {"responsible": ", ".join(names)} | ({"deadline": when} if when else {})
    return text[: found.start()], said


def note_labels(measure: Provision, said: dict[str, str], within: Provisions) -> None:
    """Give a measure whom and by when its labels tell."""
    if who := said.get("responsible"):
        words, unknown = _named(who, within)
        measure.actor = list(dict.fromkeys((*measure.actor, *words, *(["?"] if unknown else []))))
        measure.actor_printed = " · ".join(unknown)
        for act in measure.acts:
            if not speaks_to_somebody(act.verb):
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
