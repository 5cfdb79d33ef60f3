"""Citations: every document named, with its place in both texts and its footnote."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from recueil.drafting.cleaning import Paragraph, Text
from recueil.drafting.dates import ordinal_pattern, ordinal_value
from recueil.drafting.languages import Language, any_of, compiled
from recueil.drafting.lexicon import Lexicon, Names
from recueil.drafting.verbs import sentences
from recueil.symbols import find

_URL = re.compile(r"https?://[^\s<>\"«»]+")
_POINT = r"\(?[a-z]{1,3}\)"
_ELSEWHERE = {
    "un": re.compile(r"(?:A/RES|TD|ECE|E/|UNCTAD|UNEP|DP|CRC|CEDAW)"),
    "wto": re.compile(r"(?:WT|JOB|TN|GATS|GPA|IP/C)/"),
}
"""Symbols of another organisation that can be taken for nothing else."""


@dataclass(slots=True)
class Cited:
    """One mention of a document."""

    key: str
    """`symbol` or `work`."""
    name: str
    start: int
    """Where it stands in the paragraph, or where its footnote is called."""
    paragraph: Paragraph
    organisation: str = ""
    """Whose it is, if not the body's own organisation's."""
    pinpoint: dict[str, object] = field(default_factory=dict)
    footnote: str = ""
    printed: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True)
class Linked:
    """An address that the report prints."""

    url: str
    footnote: str
    paragraph: Paragraph


@dataclass(frozen=True, slots=True)
class Stated:
    """A relation that a sentence states."""

    type: str
    target: Cited
    printed: str


@dataclass
class Citing:
    """Finds what the paragraphs of one report cite."""

    text: Text
    lexicon: Lexicon
    organisation: str

    def __post_init__(self) -> None:
        self.language: Language = self.text.language
        self.works: Names = self.lexicon.works(self.organisation)
        self.titles: Names = self.lexicon.titles(self.organisation)

    def cited(self, paragraph: Paragraph) -> list[Cited]:
        """Return the documents that a paragraph names, in order, its footnotes' among them."""
        found = list(self._in_text(paragraph))
        for place, mark in paragraph.calls:
            note = self.text.note(mark, paragraph.place)
            if note is None:
                continue
            for one in self._symbols(note.text):
                pinpoint = self._pinpoint(note.text, one[0], one[1], 0, len(note.text))
                around = self._pinpoint(paragraph.text, place, place, 0, len(paragraph.text))
                found.append(
                    Cited("symbol", one[2], place, paragraph, one[3], pinpoint or around, mark)
                )
        return sorted(found, key=lambda each: each.start)

    def linked(self, paragraph: Paragraph) -> Iterator[Linked]:
        """Yield the addresses that a paragraph or its footnotes print."""
        for url in _urls(paragraph.text):
            yield Linked(url, "", paragraph)
        for _, mark in paragraph.calls:
            note = self.text.note(mark, paragraph.place)
            for url in _urls(note.text if note else ""):
                yield Linked(url, mark, paragraph)

    def stated(self, paragraph: Paragraph, cited: Sequence[Cited]) -> Iterator[Stated]:
        """Yield the relations that sentences of a paragraph state to a document that they name."""
        for since, sentence in sentences(paragraph.text):
            for type_, pattern in self.language.patterns("relations").items():
                told = pattern.search(sentence)
                inside = [
                    one for one in cited
                    if told and since + told.end() <= one.start <= since + len(sentence)
                ]  # fmt: skip
                if told and inside:
                    yield Stated(type_, inside[0], told[0])
                    break

    def _in_text(self, paragraph: Paragraph) -> Iterator[Cited]:
        text = paragraph.text
        symbols = list(self._symbols(text))
        bounds = [0, *(end for _, end, *_ in symbols)]
        starts = [*(start for start, *_ in symbols[1:]), len(text)]
        for nth, (start, end, name, owner) in enumerate(symbols):
            pinpoint = self._pinpoint(text, start, end, bounds[nth], starts[nth])
            yield Cited(
                "symbol", name, start, paragraph, owner, pinpoint, "", "", self._part(text, start)
            )
        for known in self.titles.find(text):
            if not any(known.start < end and start < known.end + 40 for start, end, *_ in symbols):
                pinpoint = self._pinpoint(text, known.start, known.end, 0, len(text))
                yield Cited(
                    "symbol",
                    known.word,
                    known.start,
                    paragraph,
                    "",
                    pinpoint,
                    "",
                    known.printed,
                    self._part(text, known.start),
                )
        for work in self.works.find(text):
            yield Cited(
                "work",
                work.word,
                work.start,
                paragraph,
                "",
                {},
                "",
                "",
                self._part(text, work.start),
            )

    def _symbols(self, text: str) -> Iterator[tuple[int, int, str, str]]:
        spans = [(f.start, f.end, f.symbol.canonical, "") for f in find(text, self.organisation)]
        for other, sure in _ELSEWHERE.items():
            if other != self.organisation:
                for f in find(text, other):
                    if (
                        sure.match(f.symbol.canonical)
                        and sure.match(f.printed)
                        and not _overlaps(f.start, f.end, spans)
                    ):
                        spans.append((f.start, f.end, f.symbol.canonical, other))
        yield from sorted(spans)

    def _part(self, text: str, start: int) -> str:
        """Return what a citation is for, by the words before it in its sentence."""
        since = max(text.rfind(". ", 0, start), 0)
        before = text[since:start]
        bracket = before.rfind("(") if before.count("(") > before.count(")") else -1
        parts = self.language.patterns("parts")
        known = self.lexicon.terms("parts")
        if bracket >= 0 and "sees" in parts and parts["sees"].match(before[bracket:]):
            return "sees" if "sees" in known else ""
        for part in ("full-list", "agenda", "presented"):
            near = before[-90:] if part == "agenda" else before
            if part in parts and part in known and parts[part].search(near):
                return part
        return "mentioned" if "mentioned" in known else ""

    def _pinpoint(self, text: str, start: int, end: int, low: int, high: int) -> dict[str, object]:
        """Return the place in the cited text that is printed after a symbol, else before it."""
        after = re.split(
            r"\.\s+(?=[A-ZÀ-Þ])|;\s|\)\s*[,.;]?\s+(?=[a-zà-ÿ]{3})",
            text[end : min(high, end + 70)],
            maxsplit=1,
        )[0]
        if found := self._place_in(r"^[\s,)]{0,3}(?:\(?(?:voir|see|véase)? ?)?{}", after):
            return found
        before = text[max(low, start - 130) : start]
        before = before[max(before.rfind(". ") + 1, before.rfind("; ") + 1, 0) :]
        return self._place_in(
            r"(?<!\w){}(?:[^.;]{{0,110}})$".replace("{{", "{").replace("}}", "}"), before
        )

    def _place_in(self, frame: str, words: str) -> dict[str, object]:
        points = (
            rf"(?P<points>(?:\s*{_POINT}(?:\s*,|\s+(?:{any_of(self.language.words('joints'))}))?)*)"
        )
        table = self.language.mapping("pinpoints")
        for name, pattern in table.items():
            ordinal = name == "ordinal_recommendation"
            core = (
                str(pattern)
                .replace(r"\w+(?:-\w+)?", ordinal_pattern(self.language))
                .replace(r"\w+)", ordinal_pattern(self.language) + ")")
                if ordinal
                else f"(?:{pattern}){points}"
            )
            found = compiled(frame.replace("{}", f"(?:{core})")).search(words)
            if found is None:
                continue
            if ordinal:
                value = ordinal_value(found["ordinal"], self.language)
                if value:
                    return {"recommendation": str(value)}
                continue
            place: dict[str, object] = {str(name): found["number"]}
            listed = re.findall(r"([a-z]{1,3})\)", found["points"]) or self._points_before(
                words, found.start()
            )
            if listed and name == "paragraph":
                place["points"] = listed
            return place
        if compiled(frame.replace("{}", f"(?:{self.language.text('whole_annexes')})")).search(
            words
        ):
            return {"annex": "all"}
        return {}

    def _points_before(self, words: str, start: int) -> list[str]:
        """Return the points of "subparagraphs (u) and (v) of paragraph 55"."""
        found = compiled(
            rf"(?:{self.language.text('points_word')})\s+((?:{_POINT}\W*(?:\w{{1,3}}\s+)?)+?)"
            r"(?:\w+['’ ])?$"
        ).search(words[:start].rstrip() + " ")
        return re.findall(r"([a-z]{1,3})\)", found[1]) if found else []


def _overlaps(start: int, end: int, spans: Iterable[tuple[int, int, str, str]]) -> bool:
    return any(start < other_end and other_start < end for other_start, other_end, *_ in spans)


def _urls(text: str) -> Iterator[str]:
    for found in _URL.finditer(text):
        url = (
            found[0].rstrip(".,;:!?'’”»)]}*")
            if found[0].count("(") < found[0].count(")")
            else found[0].rstrip(".,;:!?'’”»]}*")
        )
        if len(url) > 10:
            yield url
