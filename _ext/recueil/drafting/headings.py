"""Headings and labels that name a decision or a resolution, by the words of a language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from recueil.drafting.dates import ordinal_pattern
from recueil.drafting.languages import Language, compiled
from recueil.symbols import find
from recueil.symbols.numbers import AFTER_WORD, ALONE


def decision_heading(language: Language, words: str = "decision_word") -> re.Pattern[str]:
    """Return the pattern of a heading such as "Decision 12/3. Gates"."""
    return compiled(
        rf"(?:{language.text(words)})\s*:?\s+{_sign(language)}(?P<number>{AFTER_WORD})[.:]?"
        r"(?:\s*[–—:-]?\s+(?P<title>\S.{0,200}))?$"
    )


def _sign(language: Language) -> str:
    return rf"(?:(?:{language.text('number_sign')})\s*)?"


_CODE = re.compile(rf"(?P<number>{ALONE})[.:]?(?:\s*[–—:-]?\s+(?P<title>\S.{{0,200}}))?$")


@dataclass(frozen=True, slots=True)
class TextHeading:
    """The heading over an agreed text."""

    at: int
    """Which of the lines it is."""
    number: str
    title: str
    kind: str = ""
    """`decision` or `resolution`, where it says so."""


def heading_before(texts: Sequence[str], language: Language) -> TextHeading | None:
    """Return the heading of a decision or resolution that ends some lines, or None."""
    resolution, decision = resolution_heading(language), decision_heading(language)
    named = _named_heading(language)
    for nth, text in reversed(list(enumerate(texts))):
        under = texts[nth + 1] if nth + 1 < len(texts) else ""
        if number := _coded_decision(text):
            return TextHeading(nth, number, under, "decision")
        if found := decision.match(text):
            return TextHeading(nth, found["number"], found["title"] or under, "decision")
        if named.match(text):
            return TextHeading(nth, "", text, "decision")
        if found := resolution.match(text):
            return TextHeading(nth, (found["number"] or "").strip("."), under, "resolution")
        if found := _CODE.match(text):
            above = nth > 0 and resolution.fullmatch(texts[nth - 1])
            kind = "resolution" if above else ""
            return TextHeading(nth, found["number"], found["title"] or under, kind)
    return None


def _coded_decision(text: str) -> str:
    """Return the number of the decision whose symbol stands alone on a line."""
    found = next(find(text, "un"), None)
    return found.symbol.decision if found and found.printed == text.strip() else ""


def _named_heading(language: Language) -> re.Pattern[str]:
    """Return the pattern of a heading without a number: "Decision on the upkeep of gates"."""
    words, about = language.text("decision_word"), language.text("heading_about")
    return compiled(rf"(?-i:(?=[A-ZÀ-Þ]))(?:{words})\s+(?:{about})\b[^.;]{{3,200}}$")


def label_before(text: str, language: Language) -> re.Match[str] | None:
    """Return the number and the text in "Decision 23-01: The Plenary adopted the agenda."."""
    pattern = compiled(
        rf"(?:{language.text('decision_word')})\s*:?\s+{_sign(language)}"
        rf"(?P<number>{AFTER_WORD})\s*[.:–—-]\s+(?P<text>(?-i:[A-ZÀ-Þ]).{{20,}}[.;:])$"
    )
    return pattern.match(text)


def names_a_decision(line: str, language: Language) -> bool:
    """Whether a line is a heading: "KC-5/1: Kites", with its title on it, or "Decision 9/1"."""
    found = _CODE.match(line)
    resolution = resolution_heading(language).fullmatch(line)
    if resolution and resolution["number"]:
        return line[:1].isupper()
    if named := decision_heading(language).match(line):
        return (named["title"] or line)[:1].isupper()
    return found is not None and (found["title"] or "")[:1].isupper()


def resolution_heading(language: Language) -> re.Pattern[str]:
    """Return the pattern by which the heading of a resolution begins: "Draft resolution II"."""
    draft, words = language.text("draft_words"), language.text("resolution_word")
    return compiled(
        rf"(?:(?:{draft})?(?:{words})|(?:{draft})(?:{language.text('decision_word')}))\b"
        rf"(?:\s+{_sign(language)}(?P<number>{AFTER_WORD}(?![\w/(])|[IVX]+\b))?"
    )


def item_heading(language: Language) -> re.Pattern[str]:
    """Return the pattern of a heading that begins by its item: "Agenda item 5: Bridges"."""
    return compiled(rf"{language.text('agenda_item')}\s*[.:–—-]\s*(?P<title>\S.*)$")


def ordinal_item(language: Language) -> re.Pattern[str]:
    """Return the pattern of "Second item on the agenda", with the title that may follow."""
    return compiled(
        rf"(?P<ordinal>{ordinal_pattern(language)})\s+{language.text('item_of_agenda')}"
        r"\s*[.:–—-]?\s*(?P<title>(?-i:[A-ZÀ-Þ]).*)?$"
    )


def directed_to(text: str, language: Language) -> str:
    """Return to whom a heading says that what follows is directed: "Directed to Parties"."""
    pattern = compiled(rf"(?:{language.text('directed_to')})\s*(?P<who>\S.{{1,120}}?)$")
    found = pattern.match(text.strip(" :*"))
    return found["who"] if found else ""


def closing_label(language: Language, text: str) -> str:
    """Return the number in "(decision 4)" where that ends a text."""
    sign = _sign(language)
    number = r"(?P<number>[\w/.-]*\d[\w/.()-]*?)"
    pattern = rf"[(\[]\s*(?:{language.text('decision_word')})\s+{sign}{number}\s*[)\]]\s*[.;]?\s*$"
    found = compiled(pattern).search(text)
    return found["number"] if found else ""
