"""The rules of each language: a table per language, read once and compiled.

A language is added by a table `<code>.yaml` beside this module; nothing in the code names one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

HERE = Path(__file__).parent
_OTHER = "places"
_LOOSE = re.compile(
    r"\\.|\[(?:\\.|[^\]\\])*\]|'| \?| ", re.DOTALL
)  # sets of characters stay as they are
_LOOSER = {"'": "['’‘ʼ´`]", " ": r"\s+", " ?": r"\s*"}


@dataclass(frozen=True, slots=True)
class Verb:
    """One operative verb: its word in vocabulary/actions, and the forms that reports print."""

    action: str
    now: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    participle: tuple[str, ...] = ()
    impersonal: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Language:
    """A table, as it was written; patterns are compiled when they are asked for."""

    code: str
    table: Mapping[str, object]

    def words(self, name: str) -> tuple[str, ...]:
        """Return a list of the table."""
        found = self.table.get(name) or ()
        return tuple(str(word) for word in found) if isinstance(found, list) else ()

    def text(self, name: str) -> str:
        """Return a pattern of the table, as it stands there."""
        return str(self.table.get(name) or "")

    def lead(self, name: str) -> str:
        """Return a pattern of any of some words and the blank behind it: "the ", "l'"."""
        return any_of(word if word.endswith("'") else f"{word} " for word in self.words(name))

    def mapping(self, name: str) -> Mapping[str, object]:
        """Return a mapping of the table."""
        found = self.table.get(name)
        return found if isinstance(found, dict) else {}

    def lists(self, name: str) -> dict[str, tuple[str, ...]]:
        """Return a mapping of the table whose values are lists of words."""
        return {
            str(key): tuple(str(word) for word in value)
            for key, value in self.mapping(name).items()
            if isinstance(value, list)
        }

    def numbers(self, name: str) -> dict[str, int]:
        """Return a mapping of the table whose values are numbers."""
        return {str(k): v for k, v in self.mapping(name).items() if isinstance(v, int)}

    def pattern(self, name: str) -> re.Pattern[str]:
        """Return a pattern of the table, compiled."""
        return compiled(self.text(name))

    def patterns(self, name: str) -> dict[str, re.Pattern[str]]:
        """Return a mapping of the table whose values are patterns, compiled, in its order."""
        return {str(key): compiled(str(value)) for key, value in self.mapping(name).items()}

    @property
    def verbs(self) -> tuple[Verb, ...]:
        """Return the operative verbs."""
        return tuple(
            Verb(str(action), **{str(k): tuple(map(str, v)) for k, v in forms.items()})
            for action, forms in self.mapping("verbs").items()
            if isinstance(forms, dict)
        )


@cache
def compiled(pattern: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """Compile a pattern of a table: any apostrophe, any blank."""
    return re.compile(loosened(pattern) if pattern else r"(?!)", flags)


def loosened(pattern: str) -> str:
    """Return a pattern that takes any apostrophe where one stands, and any blank for a space."""
    return _LOOSE.sub(lambda found: _LOOSER.get(found[0], found[0]), pattern)


def any_of(words: Iterable[str]) -> str:
    """Return a pattern of any of some words, the longest first."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


@cache
def languages() -> Mapping[str, Language]:
    """Return every language that has a table, by its code."""
    tables = (path for path in sorted(HERE.glob("*.yaml")) if path.stem != _OTHER)
    found = (yaml.safe_load(path.read_text("utf-8")) for path in tables)
    return {str(table["code"]): Language(str(table["code"]), table) for table in found}


@cache
def places() -> tuple[Mapping[str, str], ...]:
    """Return the towns that we know, as each language writes them."""
    return tuple(yaml.safe_load((HERE / f"{_OTHER}.yaml").read_text("utf-8")))


def language_of(text: str) -> Language:
    """Return the language of a text, by its commonest words."""
    counts = _counted(text)
    return max(languages().values(), key=lambda one: (_common(one, counts), one.code))


def is_in(text: str, language: Language) -> bool:
    """Whether a text is in a language at all: its commonest words stand in any."""
    counts = _counted(text)
    return _common(language, counts) > _LEAST_SHARE * counts.total()


_LEAST_SHARE = 0.02


def _counted(text: str) -> Counter[str]:
    return Counter(re.findall(r"[^\W\d_]+", text[:200_000].lower()))


def _common(language: Language, counts: Counter[str]) -> int:
    return sum(counts[word] for word in language.words("common_words"))
