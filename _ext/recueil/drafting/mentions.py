"""Mentions: the symbols that a text prints, whole, shortened, or by a number that is its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from recueil.drafting.doubles import symbols_in
from recueil.drafting.languages import Language, any_of, compiled
from recueil.symbols import UNMISTAKABLE

_ENDING = re.compile(r"(?:Add|Corr|Rev)\.\d{1,3}(?![\w/])")


class Mention(NamedTuple):
    """A symbol in a text."""

    start: int
    end: int
    name: str
    organisation: str = ""
    """Whose it is, if not the body's own organisation's."""


@dataclass(frozen=True)
class Mentions:
    """Finds the symbols in the texts of one report."""

    language: Language
    organisation: str

    def found(self, text: str, subject: str = "") -> list[Mention]:
        """Return the symbols in a text, in order; `subject` is who says "its resolution"."""
        found = [Mention(*span) for span in self._of(text, self.organisation)]
        for other, sure in UNMISTAKABLE.items():
            if other != self.organisation:
                found += [
                    Mention(start, end, name, other)
                    for start, end, name in self._of(text, other)
                    if sure.match(name)
                    and sure.match(text[start:end])
                    and _is_free(start, end, found)
                ]
        found += [one for one in self._own(text, subject) if _is_free(one.start, one.end, found)]
        return [each for one in sorted(found) for each in (one, *self._modified(text, one))]

    def _of(self, text: str, organisation: str) -> Iterator[tuple[int, int, str]]:
        for one in symbols_in(text, organisation):
            yield one.start, one.end, one.symbol.canonical

    def _own(self, text: str, subject: str) -> Iterator[Mention]:
        """Yield "its resolutions 70/1 and 71/2", by the name of the body whose text it is."""
        own = any_of(self.language.words("own"))
        word = self.language.text("resolution_word")
        for named in compiled(rf"\b(?:{own})\s+(?={word})").finditer(text) if subject else ():
            shift = named.end() - len(subject) - 1
            for start, end, name in self._of(f"{subject} {text[named.end() :]}", "un"):
                if "/RES/" in name and start > len(subject):
                    yield Mention(start + shift, end + shift, name)

    def _modified(self, text: str, mention: Mention) -> Iterator[Mention]:
        """Yield what is cited with a document by its ending alone: "DP/2024/10 and Corr.1"."""
        joint = compiled(rf"(?:,\s+|\s+(?:{any_of(self.language.words('and_words'))})\s+)")
        end = mention.end
        while (also := joint.match(text, end)) and (ending := _ENDING.match(text, also.end())):
            name = f"{mention.name}/{ending[0]}"
            yield Mention(ending.start(), ending.end(), name, mention.organisation)
            end = ending.end()


def _is_free(start: int, end: int, taken: Sequence[Mention]) -> bool:
    return not any(start < other.end and other.start < end for other in taken)
