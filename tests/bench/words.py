"""Words: those of the edition's vocabularies, drawn as unevenly as editors use them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from recueil.load.tree import build

_FAMILIES = {
    "preamble": ("recall", "note"),
    "recommendations": ("ask", "encourage"),
    "decisions": ("decide", "ask", "note"),
    "measures": ("decide", "encourage"),
}
_PARTS = ("mentioned", "presented", "recalls", "takes-note", "adopts")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of each list, in the order of its file."""

    _actions: dict[str, tuple[str, ...]]
    _addressees: tuple[str, ...]
    _topics: tuple[str, ...]
    countries: tuple[str, ...]
    organisations: tuple[str, ...]

    @classmethod
    def of(cls, vocabulary: Path) -> Words:
        """Return the words in a folder of vocabularies."""
        actions = _read(vocabulary / "actions.yaml")
        families = {word: term["family"] for word, term in actions.items()}
        return cls(
            {
                listed: tuple(word for word, family in families.items() if family in wanted)
                for listed, wanted in _FAMILIES.items()
            },
            tuple(_read(vocabulary / "addressees.yaml")),
            tuple(_read(vocabulary / "topics.yaml")),
            tuple(_read(vocabulary / "countries.yaml")),
            tuple(_read(vocabulary / "organisations.yaml")),
        )

    def action(self, chance: Random, listed: str) -> str:
        """Return a verb that suits provisions of a list."""
        return _some(chance, self._actions[listed], 1)[0]

    def addressees(self, chance: Random, count: int) -> Sequence[str]:
        """Return addressees; the first of the list are the most frequent."""
        return _some(chance, self._addressees, count)

    def topics(self, chance: Random, count: int) -> Sequence[str]:
        """Return topics."""
        return _some(chance, self._topics, count)

    def part(self, chance: Random) -> str:
        """Return what a citation is for."""
        return chance.choice(_PARTS)


def _some(chance: Random, words: Sequence[str], count: int) -> list[str]:
    weights = [1 / (rank + 4) for rank in range(len(words))]
    return list(dict.fromkeys(chance.choices(words, weights, k=count)))


def _read(file: Path) -> dict:
    tree, problems = build(file.read_text(encoding="utf-8"), file.name)
    assert isinstance(tree, dict), problems
    return tree
