"""The facts of a session: which body met, for which time, when, where, how; the report itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from recueil.drafting.blocks import Kind
from recueil.drafting.cleaning import Paragraph, Text
from recueil.drafting.cleaning.characters import folded
from recueil.drafting.dates import Days, dates_in, ordinal_pattern, ordinal_value
from recueil.drafting.languages import Language, any_of, compiled, places
from recueil.drafting.lexicon import Lexicon, Named, said
from recueil.drafting.outline import Outline
from recueil.drafting.verbs import sentences
from recueil.symbols import find

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


@dataclass(slots=True)
class _Opening:
    paragraphs: list[Paragraph]
    sentences: list[tuple[str, Paragraph]]


def facts_of(text: Text, outline: Outline, lexicon: Lexicon, body: str | None = None) -> Facts:
    """Return the facts of the session that a report tells of."""
    language = text.language
    numbered = [b.paragraph for b in outline.blocks if b.kind is Kind.NUMBERED][:3]
    first = [p for p in text.paragraphs[:_OPENING] if len(p.text) < 1500]
    opening = [*first, *(p for p in numbered if p not in first)]
    held = _held_first(opening, language)
    facts = Facts()
    _body(facts, text, held, lexicon, body)
    _number_and_days(facts, held, language)
    _place(facts, held, language)
    _mode(facts, held, language)
    facts.report = _report(text, facts, language)
    facts.title = _title(text, language)
    author = language.patterns("author").items()
    facts.author = next((who for who, report in author if report.match(facts.title)), "")
    return facts


def _held_first(paragraphs: Iterable[Paragraph], language: Language) -> list[tuple[str, Paragraph]]:
    """Return sentences of the opening, first those that tell of a session being held."""
    session = language.text("session")
    held = compiled(
        rf"(?=.*\b{language.text('held')})(?=.*\b{session})|\b{ordinal_pattern(language)}\s+{session}\s*$"
    )
    found = [(s, p) for p in paragraphs for _, s in sentences(p.text)]
    return sorted(found, key=lambda one: not held.search(one[0]))


def _body(
    facts: Facts,
    text: Text,
    opening: list[tuple[str, Paragraph]],
    lexicon: Lexicon,
    given: str | None,
) -> None:
    known = lexicon.corpus.bodies
    name, told = _name(opening, lexicon.language)
    facts.body = given or _known_body(opening, lexicon, name if told else "")
    if facts.body in known:
        record = known[facts.body].record
        facts.organisation = record.organisation
        facts.body_name = record.name.get(lexicon.language.code) or record.name.best("en")[1]
        return
    facts.body_name = name
    facts.organisation = _organisation(text)


def _acronyms(opening: list[tuple[str, Paragraph]], lexicon: Lexicon) -> list[Named]:
    """Return bodies by the acronym in parentheses after a name, where one body alone has it."""
    by_acronym: dict[str, set[str]] = {}
    for id_, file in lexicon.corpus.bodies.items():
        for acronym in said(file.record.acronym):
            by_acronym.setdefault(acronym, set()).add(id_)
    found = []
    for words, _ in opening:
        for mark in re.finditer(r"\(([A-Z][\w./-]{1,15})\)", words):
            ids = by_acronym.get(mark[1], set())
            if len(ids) == 1:
                found.append(Named(next(iter(ids)), mark.start(), mark.end(), mark[0]))
    return found


def _known_body(opening: list[tuple[str, Paragraph]], lexicon: Lexicon, name_told: str) -> str:
    """Return the body named where the session is told of, else on the cover.

    A cover names parent bodies too: where the text itself names another one, they do not count.
    """
    language = lexicon.language
    session, held = (
        compiled(rf"\b{language.text('session')}"),
        compiled(rf"\b{language.text('held')}"),
    )
    heads = compiled(rf"(?:\w+ )?(?:{language.text('bodies')})\b")
    near = compiled(rf"\b{language.text('session')}(?:\W+\w+){{0,2}}\W*$")
    ranked: list[tuple[int, int, str]] = []
    for at, (words, paragraph) in enumerate(opening):
        named = [n for n in lexicon.bodies.find(words) if heads.match(n.printed)]
        alone = [n for n in named if len(n.printed) > 0.7 * len(words.strip())]
        named += _acronyms([(words, paragraph)], lexicon)
        for nth, name in enumerate(named):
            held_here = session.search(words) and held.search(words[name.end :]) and nth == 0
            told = near.search(words[: name.start])
            rank = 0 if held_here else 1 if name in alone else 2 if told else 9
            other = name_told and folded(name.printed) not in folded(name_told)
            if rank < (1 if other else 9):
                ranked.append((rank, at, name.word))
    return min(ranked, default=(0, 0, ""))[2]


def _name(opening: list[tuple[str, Paragraph]], language: Language) -> tuple[str, bool]:
    """Return the name that a report gives the body that meets, and whether a sentence says so."""
    heads = f"(?:{language.text('bodies')})"
    of = language.lead("of_names")
    article = rf"(?:{language.lead('articles')}|{of})"
    held = rf"\b{language.text('held')}\b"
    before = compiled(
        rf"\b{article}(?P<name>(?-i:[A-ZÀ-Þ])[^.;:()]{{0,30}}?{heads}\b[^.;:()]{{0,220}}?"
        rf"|{heads}\b[^.;:()]{{0,220}}?)\s*(?:\([^()]{{1,20}}\)\s*)?,?\s*{held}"
    )
    session = compiled(
        rf"{language.text('session')} (?:{of}){article}?(?P<name>(?:{heads})\b"
        rf"[^.;:()]{{0,220}}?)\s*(?:\([^()]{{1,20}}\)\s*)?,?\s*{held}"
    )
    cover = compiled(rf"(?:\w+ ){{0,3}}{heads}\b.{{0,160}}$")
    own = compiled(rf"{language.text('session')}|{language.text('report')}")
    titles = [
        words.strip()
        for words, _ in opening
        if cover.match(words)
        and not own.search(words)
        and len(words) < 200
        and not words.rstrip().endswith((".", ",", ":"))
    ]
    for pattern in (session, before):
        for words, _ in opening:
            if found := pattern.search(words):
                name = found["name"].strip(" ,")
                longer = (t for t in titles if folded(t).startswith(f"{folded(name)} "))
                return next(longer, name), True
    if titles:
        return titles[0], False
    subject = language.pattern("preamble_subject")
    for words, _ in opening:
        if subject.match(words):
            return re.sub(r"^\S+?[\s'’]", "", words.strip(" ,"), count=1), False
    return "", False


def _organisation(text: Text) -> str:
    """Return whose symbols a report prints most."""
    counts: Counter[str] = Counter()
    whole = " ".join(
        (*text.furniture, *(p.text for p in text.paragraphs), *(n.text for n in text.notes))
    )
    for organisation in ("un", "wto", "wco"):
        counts[organisation] = sum(1 for _ in find(whole, organisation))
    return max(counts, key=lambda one: (counts[one], one == "un"))


def _number_and_days(
    facts: Facts, opening: list[tuple[str, Paragraph]], language: Language
) -> None:
    session = compiled(
        rf"(?P<ordinal>{ordinal_pattern(language)})\s+{language.text('session')}"
        rf"|{language.text('session')} (?:no\.? ?)?(?P<number>\d{{1,3}})\b"
    )
    for words, paragraph in opening:
        number = session.search(words)
        days = next(dates_in(words, language), None)
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
            days = next(dates_in(words, language), None)
            if days and sure.search(words):
                facts.days, facts.doubts["days"] = days, paragraph
                return


def _is_cover_date(words: str, language: Language) -> bool:
    """Whether a line is "Geneva, 12-14 May 2025", or tells where and when a session was held."""
    towns = any_of(re.escape(p[language.code]) for p in places() if language.code in p)
    held = language.text("held")
    return (
        bool(compiled(rf"^(?:{towns}|\w[\w' -]{{2,30}}),? .{{0,8}}\d|\b{held}").search(words))
        and len(words) < 300
    )


def _place(facts: Facts, opening: list[tuple[str, Paragraph]], language: Language) -> None:
    before = any_of(language.words("place_before"))
    towns = {p[language.code]: p for p in places() if language.code in p}
    known = compiled(rf"(?:\b(?:{before})\s+|^)(?P<town>{any_of(map(re.escape, towns))})\b")
    other = re.compile(
        rf"\b(?:{before})\s+(?P<town>[A-ZÀ-Þ][\w’'-]+(?:[ -][A-ZÀ-Þ][\w’'-]+)?)\b(?=[ ,.(]|$)"
    )
    dated = [words for words, _ in opening if next(dates_in(words, language), None)]
    for words in dated[:4]:
        if found := known.search(words):
            facts.place = next(p for t, p in towns.items() if folded(t) == folded(found["town"]))
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
        found = list(find(paragraph.text, facts.organisation))
        if len(found) == 1 and len(found[0].printed) > 0.8 * len(paragraph.text.strip(" .*")):
            return found[0].symbol.canonical
    own = compiled(rf"(?:{language.text('report')}).{{0,120}}{language.text('session')}.{{0,120}}")
    for paragraph in text.paragraphs[-40:]:
        for told in own.finditer(paragraph.text):
            for found_one in find(told[0], facts.organisation):
                return found_one.symbol.canonical
    return ""


def _title(text: Text, language: Language) -> str:
    title = compiled(rf"(?:{language.text('draft_words')})?(?:{language.text('report')})\b")
    for paragraph in text.paragraphs[:25]:
        if title.match(paragraph.text) and len(paragraph.text) < 300:
            return paragraph.text.strip()
    return ""
