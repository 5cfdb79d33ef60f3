"""Paragraphs: lines joined where the source only broke them, with hyphens undone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise, zip_longest

from recueil.drafting.cleaning.characters import SOFT_HYPHEN
from recueil.drafting.headings import item_heading, names_a_decision, ordinal_item
from recueil.drafting.languages import Language, compiled
from recueil.drafting.lines import ITALIC, Gap, Line, Place, plain, unmarked
from recueil.drafting.numerals import roman
from recueil.drafting.openings import begins_by_verb, is_participle

LABEL = re.compile(
    r"(?:(?P<decimal>\d{1,2}(?:\.\d{1,3})+)\.?|(?P<number>\d{1,3})[.)]|\((?P<inner>\d{1,2})\)"
    r"|(?P<roman>[IVXLC]{1,7})\.|(?P<letter>[A-Z])\."
    r"|\(?(?P<point>[a-z]{1,2}|[ivx]{1,5})(?: (?:bis|ter))?\)"
    r"|(?P<bullet>[•▪·–—▫◦*-]|o(?= \w)))\s+(?=\S)"
)
"""How an item, a paragraph or a heading begins."""

_TERMINAL = re.compile(r"[.!?:;…][»”\")\]]*$|[»”]$")
_PAUSE = re.compile(r"[.!?:;,…][»”\")\]]*$")
_YEAR = re.compile(r"(?:19|20)\d{2}\b(?!\.\s)")
_LONGEST_WRAPPED = 160
_LONGEST_ALONE = 75
"""So long may a line be that stands alone between two paragraphs."""
_TAIL = 400
"""So much of a paragraph is looked at where another line is joined to it."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the source: its text without marks, and where things are in it."""

    text: str
    place: Place
    italics: tuple[tuple[int, int], ...] = ()
    calls: tuple[tuple[int, str], ...] = ()
    level: int = 0
    bold: bool = False
    size: float = 0
    hard: bool = False
    """Whether the format itself says that it is a paragraph."""


def assembled(lines: Sequence[Line], language: Language, format_: str) -> list[Paragraph]:
    """Return the paragraphs that the lines make."""
    joiner = _Joiner(lines, language, format_)
    groups: list[list[Line]] = []
    for line, after in zip_longest(lines, lines[1:]):
        if (
            groups
            and not joiner.heads(groups[-1], line, after)
            and joiner.goes_on(groups[-1], line)
        ):
            groups[-1].append(line)
        else:
            groups.append([line])
            joiner.note(line)
    return [joiner.paragraph(group) for group in groups]


@dataclass(slots=True)
class _Joiner:
    """What is known of the source as a whole, by which two lines are one paragraph or two."""

    lines: Sequence[Line]
    language: Language
    format: str
    measure: float = 0
    wrapped: bool = False
    spaced: bool = False
    words: frozenset[str] = frozenset()
    letters: set[str] = field(default_factory=lambda: {"A"})
    romans: set[str] = field(default_factory=lambda: {"I"})
    numbers: set[int] = field(default_factory=lambda: {1})

    def __post_init__(self) -> None:
        self.measure = self._measure()
        self.wrapped = self.format in ("pdf", "text") and self.measure < _LONGEST_WRAPPED
        self.spaced = self.wrapped and self._is_spaced()
        texts = (plain(line.text) for line in self.lines)
        self.words = frozenset(
            word
            for text in texts
            for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*(?!-$)", text.lower())
        )

    def _is_spaced(self) -> bool:
        """Whether a blank stands between all lines, so that it tells nothing."""
        blanks = sum(line.gap == Gap.BLANK for line in self.lines)
        long = [
            (plain(before.text), plain(line.text))
            for before, line in pairwise(self.lines)
            if line.gap == Gap.BLANK and len(plain(before.text)) > 0.75 * self.measure
        ]
        broken = [after[:1].islower() and not _PAUSE.search(last) for last, after in long]
        return blanks > 0.6 * len(self.lines) and sum(broken) > max(2, 0.3 * len(broken))

    def _measure(self) -> float:
        """Return how long full lines are: those that break a sentence tell."""
        texts = [plain(line.text) for line in self.lines if not line.columns]
        full = sorted(
            len(text) for text, after in pairwise(texts)
            if after[:1].islower() and not _PAUSE.search(text) and len(text) > 40
        )  # fmt: skip
        lengths = full if len(full) > 5 else sorted(map(len, texts)) or [0]
        return lengths[int(len(lengths) * 0.9)]

    def note(self, line: Line) -> None:
        """Remember the number of a paragraph that begins, so that the next one is expected."""
        label = LABEL.match(plain(line.text))
        if label is None:
            return
        if label["letter"]:
            self.letters.add(chr(ord(label["letter"]) + 1))
        if label["roman"]:
            self.romans.add(_after(label["roman"]))
            if len(label["roman"]) == 1:  # `C.` may be a letter
                self.letters.add(chr(ord(label["roman"]) + 1))
        if number := label["number"] or label["inner"]:
            self.numbers.add(int(number) + 1)

    def heads(self, group: list[Line], line: Line, after: Line | None) -> bool:
        """Whether a line stands alone between a sentence that ended and the next number."""
        text, last = plain(line.text), plain(group[-1].text)
        label = LABEL.match(plain(after.text)) if after else None
        counts = label is not None and label["number"] and int(label["number"]) in self.numbers
        return bool(
            counts
            and _TERMINAL.search(last)
            and len(text) < _LONGEST_ALONE
            and text[:1].isupper()
            and not _PAUSE.search(text)
        )

    def goes_on(self, group: list[Line], line: Line) -> bool:
        """Whether a line belongs to the paragraph of the lines before it."""
        before = group[-1]
        text, last = plain(line.text), plain(before.text)
        if self._begins_item(text, last) or self._begins_verb(line, last):
            return False
        broken = not _PAUSE.search(last) and (
            text[:1].islower()
            or last.rpartition(" ")[2].lower() in self.language.words("common_words")
            or self._breaks_date(last, text)
        )
        gap = Gap.NONE if self.spaced and line.gap == Gap.BLANK else line.gap
        if line.level != before.level:
            return bool(line.level == 0 and broken and gap == Gap.NONE)
        if gap == Gap.HARD:
            return broken and len(last) > 60 and not before.level
        if gap == Gap.BLANK or not self.wrapped:
            return self._mends(group, line, broken)
        return self._continues(before, line, text, last)

    def _breaks_date(self, last: str, text: str) -> bool:
        """Whether a line begins by the year of the month that ends the one before."""
        months = map(str.lower, self.language.words("months"))
        return bool(_YEAR.match(text)) and last.rpartition(" ")[2].lower() in months

    def _begins_verb(self, line: Line, last: str) -> bool:
        """Whether a line begins by "recalling" or "resolves" in italics, after a comma."""
        words, after = plain(line.text), last.endswith((",", ";")) and line.text.startswith(ITALIC)
        verb = is_participle(words, self.language) or begins_by_verb(words, self.language)
        return after and verb

    def _mends(self, group: list[Line], line: Line, broken: bool) -> bool:
        """Whether a sentence was broken by a page, or by a blank inside a heading."""
        last = plain(group[-1].text)
        if len(group) < 8 and _unclosed(" ".join(plain(one.text) for one in group)):
            return not _TERMINAL.search(last)
        if line.gap == Gap.NONE and not self.wrapped:
            return broken
        same = abs(line.size - group[-1].size) < 0.5 and line.bold == group[-1].bold
        return (
            broken
            and same
            and (len(last) > 0.5 * min(self.measure, 90) or line.place.page > group[-1].place.page)
        )

    def _continues(self, before: Line, line: Line, text: str, last: str) -> bool:
        if abs(line.size - before.size) > 0.08 * max(line.size, before.size):
            return False
        if (
            before.bold != line.bold
            and before.size
            and (before.bold or len(last) < 0.6 * self.measure)
        ):
            return False
        if last.rpartition(" ")[2].lower() in self.language.words("common_words"):
            return True
        if last.count("(") > last.count(")") and not _TERMINAL.search(last):
            return True
        opening = text.lstrip('(«“" ')[:1]
        if opening.islower() or last.endswith(("-", SOFT_HYPHEN)):
            return not (_TERMINAL.search(last) and len(last) < 0.6 * self.measure)
        if last.endswith((",", ";")) and is_participle(text, self.language):
            return False
        first = re.sub(r"^(\S{1,4} \S+|\S*).*", r"\1", text)  # a title stays with its name
        fits = len(last) + 1 + len(first) <= 0.86 * self.measure
        return not fits

    def _is_titled(self, text: str) -> bool:
        """Whether a line is a heading by its words: of a decision, or of an item of the agenda."""
        item = item_heading(self.language).match(text)
        item = item or ordinal_item(self.language).match(text)
        return bool(item) or names_a_decision(text, self.language)

    def _begins_item(self, text: str, last: str) -> bool:
        label = LABEL.match(text)
        annex = compiled(rf"(?:{self.language.text('annex')})\s+(?:[IVX]+|\d+|[A-Z])$")
        if text[:1].isupper() and annex.match(text) and _TERMINAL.search(last):
            return True
        if label is None and self._is_titled(text):
            return not _PAUSE.search(last) or bool(_TERMINAL.search(last))
        if label is None:
            return (
                text.startswith("(")
                and bool(compiled(rf"\({self.language.text('agenda_item')}").match(text))
                and text[1:2].isupper()
            )
        ended = bool(_TERMINAL.search(last)) or len(last) < 0.6 * self.measure
        if number := label["number"] or label["inner"]:
            return ended or int(number) in self.numbers
        if label["decimal"]:
            return ended
        if label["roman"]:
            return label["roman"] in self.romans or label["roman"] in self.letters
        if label["letter"]:
            return label["letter"] in self.letters
        return (
            ended
            or bool(_PAUSE.search(last))
            or label["point"] is None
            or last.rpartition(" ")[2] in self.language.words("list_joints")
        )

    def paragraph(self, group: list[Line]) -> Paragraph:
        """Return the paragraph that some lines make."""
        whole = group[0].text
        for line in group[1:]:
            whole = self._joined(whole, line.text)
        text, italics, calls = unmarked(whole.replace(SOFT_HYPHEN, ""))
        first = group[0]
        return Paragraph(
            text.rstrip(), first.place, italics, calls, first.level,
            all(line.bold for line in group), first.size, first.gap == Gap.HARD,
        )  # fmt: skip

    def _joined(self, whole: str, rest: str) -> str:
        """Join two lines: a hyphen that only broke a word goes, and no blank breaks a symbol."""
        bare, after = plain(whole[-_TAIL:]), plain(rest[:_TAIL])
        if bare.endswith(SOFT_HYPHEN):
            return whole.removesuffix(SOFT_HYPHEN) + rest
        if re.search(r"[A-Z0-9.]/$", bare) and re.match(r"[A-Z0-9]", after):
            return whole + rest
        if re.search(r"[A-Z]{1,5}/[A-Z0-9./]+$", bare) and re.match(r"/[A-Z0-9]", after):
            return whole + rest
        if re.search(r"https?://\S*[/_=&?%#~-]$", bare):
            return whole + rest
        if re.search(r"[^\W_]-$", bare):
            return self._unhyphened(whole, rest, bare, after)
        return f"{whole} {rest}"

    def _unhyphened(self, whole: str, rest: str, bare: str, after: str) -> str:
        first = re.match(r"[^\W\d_]+", after)
        head = re.search(r"([^\W\d_]+(?:-[^\W\d_]+)*)-$", bare)
        if (
            first is None
            or head is None
            or not first[0].islower()
            or first[0] in self.language.words("joints")
        ):
            return whole + rest if first and head else f"{whole} {rest}"
        tail = first[0].lower()
        if (head[1] + tail).lower() in self.words:
            return whole.removesuffix("-") + rest
        kept = head[1].rpartition("-")[2].lower() in map(
            str.lower, self.language.words("hyphenated")
        )
        if f"{head[1]}-{tail}".lower() in self.words or kept:
            return whole + rest
        return whole.removesuffix("-") + rest


def _unclosed(text: str) -> bool:
    """Whether a heading was broken inside a parenthesis."""
    return len(text) < 200 and text.count("(") > text.count(")")


_ORDER = [roman(number) for number in range(1, 60)]


def _after(roman: str) -> str:
    return _ORDER[_ORDER.index(roman) + 1] if roman in _ORDER[:-1] else ""
