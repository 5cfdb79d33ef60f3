"""Labels of a plan: "Responsible: secretariat", "Deadline: 31 March 2026", as printed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from recueil.drafting.languages import Language, compiled

_TOLD = ("responsible", "deadline")
_LONGEST = 240


@dataclass(slots=True)
class Labelled:
    """What is said of a measure by labels, as printed."""

    text: str
    """The measure without them."""
    said: dict[str, str] = field(default_factory=dict)
    """By `responsible` and `deadline`."""


def is_labelled(text: str, language: Language) -> bool:
    """Whether a paragraph is but such labels: "Responsible: secretariat. Deadline: 2027"."""
    found = labelled(text, language)
    return bool(found.said) and not re.search(r"\w", found.text)


def labelled(text: str, language: Language) -> Labelled:
    """Return a text and what its labels say: at its beginning, after a sentence, in parentheses."""
    patterns = language.mapping("plan_labels")
    names = "|".join(f"(?P<{name}>{patterns[name]})" for name in _TOLD)
    found = list(compiled(rf"(?:^|(?<=[.;([|])\s*|\s[–—-]\s+)(?:{names})\s*:\s*").finditer(text))
    if not found:
        return Labelled(text)
    said: dict[str, str] = {}
    ends = [*(each.start() for each in found[1:]), len(text)]
    for each, end in zip(found, ends, strict=True):
        value = text[each.end() : end].strip(" .;|([–—-")
        value = value[:-1].rstrip(" .;") if value.count(")") > value.count("(") else value
        name = next(name for name in _TOLD if each[name])
        if value and len(value) <= _LONGEST:
            said.setdefault(name, value)
    return Labelled(text[: found[0].start()].rstrip(" ([|–—-"), said) if said else Labelled(text)
