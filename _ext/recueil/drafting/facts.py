"""The facts of a session: which body met, for which time, when, where, how; the report itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import zip_longest

from recueil.drafting.blocks import Kind
from recueil.drafting.cleaning import Paragraph, Text
from recueil.drafting.cleaning.characters import folded
from recueil.drafting.dates import Days, ordinal_pattern, ordinal_value, sittings
from recueil.drafting.doubles import symbols_in
from recueil.drafting.languages import Language, any_of, compiled, places
from recueil.drafting.lexicon import Lexicon
from recueil.drafting.naming import body_that_met
from recueil.drafting.outline import Outline
from recueil.drafting.sentences import sentences
from recueil.symbols import find

_COVER_LINE = 100
_COVER_LINES = 12
_MASTHEAD, _MOST_WORDS = 3, 4
"""So many lines begin a document, with so many words before its symbol."""
_DATED_AFTER = 120
"""So many days after a session its report is dated at the latest."""
_OPENING = 60
"""So many paragraphs hold the cover and the introduction."""


@dataclass(slots=True)
class Facts:
    """What the report says of its session; empty where it does not say."""

    body: str = ""
    body_name: str = ""
    organisation: str = "un"
    number: str = ""
    days: Days | None = None
    place: Mapping[str, str] = field(default_factory=dict)
    mode: str = ""
    report: str = ""
    title: str = ""
    author: str = ""
    """The office of whoever writes "I": a word of vocabulary/addressees."""
    doubts: dict[str, Paragraph | None] = field(default_factory=dict)
    """Facts that are uncertain, with where they were read."""


def facts_of(text: Text, outline: Outline, lexicon: Lexicon, body: str | None = None) -> Facts:
    """Return the facts of the session that a report tells of."""
    language = text.language
    numbered = [b.paragraph for b in outline.blocks if b.kind is Kind.NUMBERED][:3]
    first = [p for p in text.paragraphs[:_OPENING] if len(p.text) < 1500]
    notes = list(_notes_of_cover(text))
    opening = [*notes, *first, *(p for p in numbered if p not in first)]
    held = _held_first(opening, language)
    met = body_that_met(text, held, lexicon, body)
    facts = Facts(met.id, met.name, met.organisation)
    _number_and_days(facts, held, language)
    _place(facts, held, language)
    _mode(facts, held, language)
    facts.report = _report(text, facts, language)
    facts.title = _title(text, language)
    author = language.patterns("author").items()
    facts.author = next((who for who, report in author if report.match(facts.title)), "")
    return facts


def _notes_of_cover(text: Text) -> Iterator[Paragraph]:
    """Yield footnotes of the cover that tell of the session: "Adopted at its ninetieth session"."""
    told = compiled(
        rf"\b{text.language.text('adopted_at')}\b.{{1,60}}\b{text.language.text('session')}"
    )
    for paragraph in text.paragraphs[:_COVER_LINES]:
        for _, mark in paragraph.calls:
            note = text.note(mark, paragraph.place)
            if note and told.search(note.text):
                yield Paragraph(note.text, note.place)


def _held_first(paragraphs: Iterable[Paragraph], language: Language) -> list[tuple[str, Paragraph]]:
    """Return sentences of the opening, first those that tell of a session being held.

    What tells of the next session comes last.
    """
    session = language.text("session")
    held = compiled(
        rf"(?=.*\b{language.text('held')})(?=.*\b{session})|\b{ordinal_pattern(language)}\s+{session}\s*$"
    )
    adopted = compiled(rf"\b{language.text('adopted_at')}\b")
    found = [(s, p) for p in paragraphs for _, s in sentences(p.text)]
    to_come = compiled(rf"\b(?:{language.text('to_come')})\b")

    def rank(one: tuple[str, Paragraph]) -> int:
        told = held.search(one[0]) or adopted.match(one[0])
        return 2 if to_come.search(one[0]) else 0 if told else 1

    return sorted(found, key=rank)


def _number_and_days(
    facts: Facts, opening: list[tuple[str, Paragraph]], language: Language
) -> None:
    session = compiled(
        rf"(?P<ordinal>{ordinal_pattern(language)})\s+{language.text('session')}"
        rf"|{language.text('session')} (?:no\.? ?)?(?P<number>\d{{1,3}})\b"
    )
    named = compiled(  # "the Seventy-sixth World Health Assembly"
        rf"(?P<ordinal>{ordinal_pattern(language)})\s+(?P<number>)(?:[^\W\d_]+\s+){{0,4}}?"
        rf"(?:{language.text('bodies')})\b"
    )
    named_first = _naming_first(opening, facts.body_name, language)
    for words, paragraph in named_first:
        number = None
        if _is_of_this(words, language):
            number = session.search(words) or named.search(words)
        days = next(sittings(words, language), None)
        if number and not facts.number:
            value = number["number"] or str(ordinal_value(number["ordinal"], language) or "")
            facts.number = value
            facts.doubts["number"] = paragraph
        if days and facts.days is None and (number or _is_cover_date(words, language)):
            facts.days = days
            facts.doubts["days"] = paragraph
        if facts.number and facts.days:
            break
    if facts.days is None:
        sure = compiled(language.text("session"))
        for words, paragraph in opening:
            days = next(sittings(words, language), None)
            if days and sure.search(words) and len(days.days) > 1:
                facts.days, facts.doubts["days"] = days, paragraph
                break
    told = facts.doubts.get("days")
    held = compiled(rf"\b{language.text('held')}\b")
    if told and facts.days:
        of_document = len(facts.days.days) == 1 and not held.search(told.text)
        facts.days = _enclosing(facts.days, opening, language, of_document=of_document)
        if len(facts.days.days) == 1 and of_document:
            facts.doubts["days-one"] = told


def _naming_first(
    opening: list[tuple[str, Paragraph]], name: str, language: Language
) -> list[tuple[str, Paragraph]]:
    """Return the opening with the sentences before all that say when this body met.

    A cover may name the session of its parent too.
    """
    mine = rf"{re.escape(name) or '(?!)'}\s*(?:\([^()]*\)\s*)?,?\s*{language.text('held')}\b"
    met = compiled(rf"{mine}.*{language.text('session')}")
    return sorted(opening, key=lambda one: not met.search(one[0]))


def _enclosing(
    days: Days, opening: list[tuple[str, Paragraph]], language: Language, *, of_document: bool
) -> Days:
    """Return the days of the cover where they enclose those told of: a segment has fewer.

    A single day may be `of_document`, which is dated when a session ends, or weeks later.
    """
    since = timedelta(_DATED_AFTER if of_document else 0)
    for words, _ in opening:
        whole = next(sittings(words, language), None) if len(words) < _COVER_LINE else None
        if (
            whole
            and whole.range
            and (days.range or of_document)
            and whole.days[0] <= days.days[0]
            and days.days[-1] <= whole.days[-1] + since
            and _is_cover_date(words, language)
        ):
            return whole
    return days


def _is_of_this(words: str, language: Language) -> bool:
    """Whether a line may name the session itself: it was held, or the line is of a cover."""
    held = compiled(
        rf"\b{language.text('held')}|^{language.text('report')}\b|^{language.text('adopted_at')}\b"
    )
    sentence = words.startswith("(") or words.rstrip().endswith((".", ";"))
    cover = len(words) < _COVER_LINE and not sentence
    return cover or bool(held.search(words))


def _is_cover_date(words: str, language: Language) -> bool:
    """Whether a line is "Geneva, 12-14 May 2025", or tells where and when a session was held."""
    towns = any_of(re.escape(p[language.code]) for p in places() if language.code in p)
    held = language.text("held")
    found = next(sittings(words, language), None)
    cover = len(words) < _COVER_LINE
    if found and cover and words[: found.start].strip("( ") == "":
        return len(found.days) > 1  # a single day is that of the document
    if found and compiled(rf"{language.text('report')}\b").match(words):
        return True
    before = words[: found.start].strip(" ,(") if found and cover else ""
    town = compiled(rf"(?:{towns})\b|[^\W\d_](?:[^\W\d_]|[' -])*(?:\([^()]+\))?$").match(before)
    return bool(town or compiled(rf"\b{held}").search(words)) and len(words) < 300


def _place(facts: Facts, opening: list[tuple[str, Paragraph]], language: Language) -> None:
    before = any_of(language.words("place_before"))
    towns = _towns(language)
    known = compiled(
        rf"(?:\b(?:{before})\s+(?:{language.lead('articles')})?|^|\d,\s+)"
        rf"(?P<town>{any_of(map(re.escape, towns))})\b(?!\s(?:{language.text('name_goes_on_by')}))"
    )
    other = re.compile(
        rf"\b(?:{before})\s+(?P<town>[A-ZÀ-Þ][\w’'-]+(?:[ -][A-ZÀ-Þ][\w’'-]+)?)\b(?=[ ,.(]|$)"
    )
    dated = [words for words, _ in opening if next(sittings(words, language), None)]
    met, told = (compiled(rf"\b{language.text(name)}") for name in ("session", "held"))
    held = [words for words, _ in opening if met.search(words) and told.search(words)]
    covers = [words for words in dated if len(words) < _COVER_LINE]
    alone = compiled(rf"(?:{any_of(map(re.escape, towns))})(?:\s?[(,]\s?[^\d()]{{3,40}}\)?)?$")
    covers = [*(words for words, _ in opening if alone.match(words.strip())), *covers]
    told_of = re.compile(rf"{other.pattern[: -len('(?=[ ,.(]|$)')]}(?:,\s|\s\()(?=[A-ZÀ-Þ])")
    for words in (*held[:2], *covers[:3]):
        if found := known.search(words):
            facts.place = next(p for t, p in towns.items() if folded(t) == folded(found["town"]))
            return
        if words in held and words in dated and (found := told_of.search(words)):
            facts.place = {language.code: found["town"].strip()}
            return
    for words in dated[:1]:
        cover = len(words) < 80 and re.match(
            r"(?P<town>[A-ZÀ-Þ][\w’' -]{2,30})(?: \([^()]+\))?, (?:\D{0,8})\d", words
        )
        no_town = [m.lower() for m in language.words("months")]
        no_town += language.text("bodies").split("|")
        if (found := cover or other.search(words)) and found["town"].lower() not in no_town:
            facts.place = {language.code: found["town"].strip()}
            return


def _towns(language: Language) -> dict[str, Mapping[str, str]]:
    """Return towns by their names in a language, and by the houses that stand there."""
    towns = {p[language.code]: p for p in places() if language.code in p}
    houses = language.mapping("place_names").items()
    return towns | {str(house): towns[str(town)] for house, town in houses}


def _mode(facts: Facts, opening: list[tuple[str, Paragraph]], language: Language) -> None:
    session = compiled(rf"\b{language.text('session')}|{language.text('held')}")
    modes = language.patterns("modes")
    for words, paragraph in opening[:25]:
        for mode, pattern in modes.items():
            if session.search(words) and pattern.search(words):
                facts.mode = mode
                facts.doubts["mode"] = paragraph
                return


def _report(text: Text, facts: Facts, language: Language) -> str:
    """Return the symbol of the report: on the edge of pages, on the cover, or adopted as such."""
    edges = Counter(
        f.symbol.canonical for line in text.furniture for f in find(line, facts.organisation)
    )
    if edges:
        return edges.most_common(1)[0][0]
    for paragraph in text.paragraphs[:12]:
        found = list(symbols_in(paragraph.text, facts.organisation))
        printed = sum(len(one.printed) for one in found)
        if found and len(found) < 3 and printed > 0.8 * len(paragraph.text.strip(" .*")):
            return found[0].symbol.canonical
    for paragraph in text.paragraphs[:_MASTHEAD]:  # "United Nations      TD/B/9"
        found = list(symbols_in(paragraph.text, facts.organisation))
        last = len(found) == 1 and found[0].end == len(paragraph.text.rstrip(" *"))
        if last and len(paragraph.text[: found[0].start].split()) <= _MOST_WORDS:
            return found[0].symbol.canonical
    own = compiled(rf"(?:{language.text('report')}).{{0,120}}{language.text('session')}.{{0,120}}")
    for paragraph in text.paragraphs[-40:]:
        for told in own.finditer(paragraph.text):
            for found_one in find(told[0], facts.organisation):
                return found_one.symbol.canonical
    return ""


def _title(text: Text, language: Language) -> str:
    """Return the title of the report, with the line that goes on by "and" or "of"."""
    title = compiled(rf"(?:{language.text('draft_words')})?(?:{language.text('report')})\b")
    words = any_of((*language.words("joints"), *language.words("of_names")))
    goes_on = compiled(rf"(?:{words})\b")
    for paragraph, after in zip_longest(text.paragraphs[:25], text.paragraphs[1:25]):
        if title.match(paragraph.text) and len(paragraph.text) < 300:
            more = f" {after.text}" if after and goes_on.match(after.text) else ""
            return f"{paragraph.text.strip()}{more}"
    return ""
