"""Hints: the nearest valid value to one of the wrong form, written as it would be in YAML."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from datetime import date
from functools import cache
from itertools import takewhile

from babel import Locale

from recueil.languages import LANGUAGES
from recueil.load.tree import Tree
from recueil.problems import YamlPath


def keyed(record: str, value: object) -> str | None:
    """Return a value under the key that it was meant for, where a record is expected."""
    if isinstance(value, dict | list | bool) or value is None:
        return None
    if record == "Due":
        return _due(str(value))
    key = _FIRST_KEYS.get(record)
    return f"{{{key}: {value}}}" if key else None


_FIRST_KEYS = {
    "Citation": "symbol",
    "Action": "action",
    "ParticipantGroup": "group",
    "Link": "url",
}
"""The key that somebody means who writes one word alone."""


def _due(value: str) -> str:
    if value in ("year", "two-years"):
        return f"{{every: {value}}}"
    if day := written_date(value):
        return f"{{date: {day}}}"
    return f"{{session: {value}}}"


def listed(value: object) -> str | None:
    """Return a value in brackets, where a list is expected."""
    if isinstance(value, dict):
        return "[{…}]" if value else "[]"
    return None if value is None else f"[{value}]"


def whole(value: object) -> str | None:
    """Return the figures of a text."""
    found = re.fullmatch(r"\D*?([1-9]\d{0,4})(?:\.0*)?\D*", str(value), re.ASCII)
    return found[1] if found else None


def truth(value: object) -> str | None:
    """Return true or false for what says so in other words."""
    small = str(value).lower()
    return {"yes": "true", "oui": "true", "1": "true"}.get(small) or (
        {"no": "false", "non": "false", "0": "false"}.get(small)
    )


_MONTHS = (
    ("janv", "jan"), ("févr", "fevr", "feb"), ("mars", "mar"), ("avr", "apr"), ("mai", "may"),
    ("juin", "jun"), ("juil", "jul"), ("août", "aout", "aug"), ("sep",), ("oct",), ("nov",),
    ("déc", "dec"),
)  # fmt: skip
_FIRST_YEAR = re.compile(r"(\d{4})\D(\d{1,2})\D(\d{1,2})(?:[T ].*)?", re.ASCII)
_FIRST_DAY = re.compile(r"(\d{1,2})(?:er|st|nd|rd|th)?[\s./-]+(\d{1,2}|[^\W\d]+)[\s./-]+(\d{4})")


def written_date(value: object) -> str | None:
    """Return a day as we write it: 2025-05-14 for 14.5.2025 or 14 May 2025."""
    text = str(value).strip()[:40]
    if found := _FIRST_YEAR.fullmatch(text):
        return _iso(found[1], found[2], found[3])
    if found := _FIRST_DAY.fullmatch(text):
        return _iso(found[3], _month(found[2]), found[1])
    return None


def _month(text: str) -> str:
    if text.isdecimal():
        return text
    small = text.lower()
    for number, beginnings in enumerate(_MONTHS, start=1):
        if small.startswith(beginnings):
            return str(number)
    return "0"


def _iso(year: str, month: str, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def _word(text: str) -> str | None:
    return "-".join(re.findall("[a-z0-9]+", text.lower())) or None if text.isascii() else None


def _span(text: str) -> str | None:
    found = re.fullmatch(r"\D*(\d{1,5})(?:\D+(\d{1,5}))?\D*", text, re.ASCII)
    return "-".join(filter(None, found.groups())) if found else None


def _address(text: str) -> str | None:
    return f"https://{text}" if re.fullmatch(r"www\.[^\s<>\"]+", text) else None


def _capitals(text: str) -> str | None:
    return text.upper() if re.fullmatch("[A-Za-z]{2}", text) else _countries().get(text.lower())


@cache
def _countries() -> Mapping[str, str]:
    """Return the codes of the countries by their names, as people write these."""
    named = (pair for language in LANGUAGES for pair in Locale(language).territories.items())
    return {str(name).lower(): code for code, name in named if re.fullmatch("[A-Z]{2}", str(code))}


def _member(text: str) -> str | None:
    return _countries().get(text.lower()) or _word(text)


def _small(text: str) -> str | None:
    return text[:2].lower() if re.fullmatch("[A-Za-z]{2}(?:[-_][A-Za-z]{2})?", text) else None


BY_FORM: Mapping[str, Callable[[str], str | None]] = {
    "word": _word,
    "country": _capitals,
    "member": _member,
    "language": _small,
    "range": _span,
    "url": _address,
}
"""What turns a text into one of the form that a pattern asks for."""


def cut_at_comma(tree: Tree, path: YamlPath, refused: Collection[str]) -> str | None:
    """Return the text that a comma has cut in `{fr: one, two}`, quoted; empty if told already.

    What follows the comma is then a key without a value, next to the text that it belongs to;
    `refused` are the keys of that mapping that nothing knows, of which each is told or cut off.
    """
    holder = tree
    for step in path[:-1]:  # the names of variants of a record are in no file
        if isinstance(holder, dict) and step in holder:
            holder = holder[str(step)]
        elif isinstance(holder, list) and isinstance(step, int) and step < len(holder):
            holder = holder[step]
    if not isinstance(holder, dict) or holder.get(str(path[-1]), "") is not None:
        return None
    keys = list(holder)
    here = keys.index(str(path[-1]))
    pieces = takewhile(lambda n: _is_piece(keys[n], holder, refused), range(here - 1, -1, -1))
    begin = here - 1 - len(list(pieces))
    if begin < 0 or not isinstance(holder[keys[begin]], str):
        return None
    if begin < here - 1:
        return ""
    rest = takewhile(lambda key: _is_piece(key, holder, refused), keys[here:])
    text = ", ".join([str(holder[keys[begin]]), *rest])
    quote = '"' if "'" in text else "'"
    return f"{keys[begin]}: {quote}{text}{quote}"


def _is_piece(key: str, holder: Mapping[str, Tree], refused: Collection[str]) -> bool:
    return holder[key] is None and key in refused
