"""Pinpoints: the place in a cited text, printed after its symbol or before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from recueil.drafting.dates import ordinal_pattern, ordinal_value
from recueil.drafting.languages import Language, any_of, compiled

Pinpoint = dict[str, object]

_POINT = r"\(?[a-z]{1,3}\)"
_BEGUN = re.compile(r"[.;]\s|:\s+(?=[A-ZÀ-Þ][a-zà-ÿ])")
"""What is said of a symbol begins anew: "Decision 4: The Committee approved document…"."""
_LISTED = re.compile(r"([a-z]{1,3})\)")
_FARTHEST_AFTER, _FARTHEST_BEFORE = 70, 130


@dataclass(frozen=True)
class Pinpoints:
    """Finds places by the words of a language: "par. 12 (a)", "annexe II"."""

    language: Language

    def at(self, text: str, start: int, end: int, low: int, high: int) -> Pinpoint:
        """Return the place printed with a symbol at `start`, no farther than `low` and `high`."""
        after = self._ends.split(text[end : min(high, end + _FARTHEST_AFTER)], maxsplit=1)[0]
        article = f"(?:{self.language.lead('articles')})?"
        if found := self._in(after, before=rf"^[\s,)]{{0,3}}(?:\(?(?:{self._see})? )?{article}"):
            return found
        before = text[max(low, start - _FARTHEST_BEFORE) : start]
        before = _BEGUN.split(before)[-1]
        return self._in(before, before=r"(?<!\w)", after=rf"(?:(?!{self._another})[^.;]){{0,110}}$")

    def annexes(self, words: str) -> Iterator[tuple[int, str, str]]:
        """Yield the annexes that some words name: where, as printed, and which."""
        pattern = compiled(rf"\b(?:{self.language.mapping('pinpoints')['annex']})")
        for found in pattern.finditer(words):
            yield found.start(), found[0], found["number"]

    @property
    def _another(self) -> str:
        """Return the pattern of what parts one reference from the next: "article 3, and"."""
        return rf",\s+(?:{any_of(self.language.words('joints'))})\s"

    @property
    def _ends(self) -> re.Pattern[str]:
        """Return the pattern of what ends all that is said of a symbol before it."""
        goes_on = rf"(?!(?:{self._see})\b)(?-i:[a-zà-ÿ]{{3}})"
        return compiled(rf"\.\s+(?=(?-i:[A-ZÀ-Þ]))|;\s|(?<=\))\s*[,.;]?\s+(?={goes_on})")

    @property
    def _see(self) -> str:
        return self.language.text("see")

    def _in(self, words: str, *, before: str, after: str = "") -> Pinpoint:
        """Return the place in some words, where it stands as `before` and `after` say."""
        table = {str(name): str(core) for name, core in self.language.mapping("pinpoints").items()}
        ordinal = rf"(?P<ordinal>{ordinal_pattern(self.language)})"
        for name, core in table.items():
            wanted = core.replace("{ordinal}", ordinal)
            more = self._more if name == "paragraph" else "(?P<more>)"
            found = compiled(f"{before}(?:(?:{wanted}){more}{self._points}){after}").search(words)
            if found is None:
                continue
            if found.groupdict().get("ordinal"):
                value = ordinal_value(found["ordinal"], self.language)
                return {name.removeprefix("ordinal_"): str(value)}
            place: Pinpoint = {name: found["number"] + self._listed(found["more"])}
            listed = _LISTED.findall(found["points"]) or self._points_before(words, found.start())
            if listed and name == "paragraph":
                place["points"] = listed
            return place
        whole = f"{before}(?:{self.language.text('whole_annexes')}){after}"
        return {"annex": "all"} if compiled(whole).search(words) else {}

    @property
    def _more(self) -> str:
        """Return the pattern of further paragraphs: "12–15 and 18"."""
        joints = any_of(self.language.words("list_joints"))
        number = r"[0-9]{1,3}(?:\.[0-9]{1,2})?(?![\w/])"
        return rf"(?P<more>(?:(?:{self._range}|,\s+|,?\s+(?:{joints})\s+){number})*)"

    @property
    def _range(self) -> str:
        words = any_of(re.escape(word) for word in self.language.words("range_words"))
        return rf"(?:\s*[-–—]\s*|\s+(?:{words})\s+)"

    def _listed(self, more: str) -> str:
        """Return further paragraphs as data write them: `-15, 18`."""
        ranged = compiled(rf"{self._range}(?=\d)").sub("-", more)
        return compiled(r",?\s+(?:\w+\s+)?(?=\d)").sub(", ", ranged)

    @property
    def _points(self) -> str:
        """Return the pattern of points after a number: "12 (a) and (c)"."""
        joints = any_of(self.language.words("joints"))
        return rf"(?P<points>(?:\s*{_POINT}(?:\s*,|\s+(?:{joints}))?)*)"

    def _points_before(self, words: str, start: int) -> list[str]:
        """Return the points of "subparagraphs (u) and (v) of paragraph 55"."""
        found = compiled(
            rf"(?:{self.language.text('points_word')})\s+((?:{_POINT}\W*(?:\w{{1,3}}\s+)?)+?)"
            r"(?:\w+['’ ])?$"
        ).search(words[:start].rstrip() + " ")
        return _LISTED.findall(found[1]) if found else []
