"""Citations: every document named, with its place in both texts and its footnote."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from recueil.drafting.cleaning import Paragraph, Text
from recueil.drafting.languages import Language
from recueil.drafting.lexicon import Lexicon, Names
from recueil.drafting.mentions import Mention, Mentions
from recueil.drafting.pinpoints import Pinpoints
from recueil.drafting.sentences import sentences

_URL = re.compile(r"https?://[^\s<>\"«»]+")


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
    annexes: frozenset[str] = frozenset()
    """Labels of the report's own annexes, which are no part of another document."""
    subjects: Mapping[int, str] = field(default_factory=dict)
    """Who says "its resolution" in an agreed text, by the identity of its paragraphs."""

    def __post_init__(self) -> None:
        self.language: Language = self.text.language
        self.pinpoints = Pinpoints(self.language)
        self.mentions = Mentions(self.language, self.organisation)
        self.works: Names = self.lexicon.works(self.organisation)
        self.titles: Names = self.lexicon.titles(self.organisation)

    def cited(self, paragraph: Paragraph) -> list[Cited]:
        """Return the documents that a paragraph names, in order, its footnotes' among them."""
        found = list(self._in_text(paragraph))
        for place, mark in paragraph.calls:
            note = self.text.note(mark, paragraph.place)
            if note is None:
                continue
            around = self.pinpoints.at(paragraph.text, place, place, 0, len(paragraph.text))
            for one in self.mentions.found(note.text):
                pinpoint = self.pinpoints.at(note.text, one.start, one.end, 0, len(note.text))
                owner, at = one.organisation, pinpoint or around
                found.append(Cited("symbol", one.name, place, paragraph, owner, at, mark))
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
        symbols = self.mentions.found(text, self.subjects.get(id(paragraph), ""))
        bounds = [0, *(end for _, end, *_ in symbols)]
        starts = [*(start for start, *_ in symbols[1:]), len(text)]
        for nth, (start, end, name, owner) in enumerate(symbols):
            pinpoint = self.pinpoints.at(text, start, end, bounds[nth], starts[nth])
            part = self._part(text, start)
            yield Cited("symbol", name, start, paragraph, owner, pinpoint, part=part)
        for known in self.titles.find(text):
            if not any(known.start < end and start < known.end + 40 for start, end, *_ in symbols):
                pinpoint = self.pinpoints.at(text, known.start, known.end, 0, len(text))
                part = self._part(text, known.start)
                yield Cited(
                    "symbol", known.word, known.start, paragraph, pinpoint=pinpoint,
                    printed=known.printed, part=part,
                )  # fmt: skip
        yield from self._parts_alone(paragraph, symbols)
        for work in self.works.find(text):
            part = self._part(text, work.start)
            yield Cited("work", work.word, work.start, paragraph, part=part)

    def _parts_alone(self, paragraph: Paragraph, symbols: Sequence[Mention]) -> Iterator[Cited]:
        """Yield annexes in a sentence without a symbol: those of the document named before it."""
        for since, sentence in sentences(paragraph.text):
            until = since + len(sentence)
            before = [one for one in symbols if one[1] <= since]
            if not before or any(since <= start < until for start, *_ in symbols):
                continue
            _, _, name, owner = before[-1]
            for start, printed, label in self.pinpoints.annexes(sentence):
                if label not in self.annexes:
                    yield Cited(
                        "symbol", name, since + start, paragraph, owner, {"annex": label},
                        printed=printed,
                    )  # fmt: skip

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


def _urls(text: str) -> Iterator[str]:
    for found in _URL.finditer(text):
        url = (
            found[0].rstrip(".,;:!?'’”»)]}*")
            if found[0].count("(") < found[0].count(")")
            else found[0].rstrip(".,;:!?'’”»]}*")
        )
        if len(url) > 10:
            yield url
