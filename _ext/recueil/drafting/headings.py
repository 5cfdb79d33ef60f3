"""Headings and labels that name a decision or a resolution, by the words of a language."""

from __future__ import annotations

import re
from collections.abc import Sequence

from recueil.drafting.languages import Language, compiled

CODED_NUMBER = r"(?-i:\d{1,3} [A-Z]{2,5} [\dA-Z.]*[\dA-Z])"
"""A number that names the body too: `42 COM 7A.1`."""


def decision_heading(language: Language) -> re.Pattern[str]:
    """Return the pattern of a heading such as "Decision 12/3. Gates"."""
    sign = rf"(?:{language.text('number_sign')}\s*)?"
    number = rf"{CODED_NUMBER}|[\w/()-]*\d[\w/().-]*?"
    return compiled(
        rf"(?:{language.text('decision_word')})\s*:?\s+{sign}(?P<number>{number})[.:]?"
        r"(?:\s*[–—:-]?\s+(?P<title>\S.{0,200}))?$"
    )


_CODE = re.compile(
    r"(?P<number>(?:[A-Z]{1,6}[-.])?(?:[IVXL]{1,8}|\d{1,4})/[A-Z\d.]{0,7}[A-Z\d])[.:]?"
    r"(?:\s*[–—:-]?\s+(?P<title>\S.{0,200}))?$"
)
"""A number that stands for itself over a text: "KC-5/1: Kites", "2024/9"."""


def heading_before(texts: Sequence[str], language: Language) -> tuple[str, str] | None:
    """Return the number and title of the decision whose heading ends some lines, or None."""
    resolution = compiled(
        rf"(?:{language.text('draft_words')})?(?:{language.text('resolution_word')})\b"
    )
    decision = decision_heading(language)
    for nth, text in reversed(list(enumerate(texts))):
        if resolution.match(text):
            return None
        if found := decision.match(text) or _CODE.match(text):
            under = texts[nth + 1] if nth + 1 < len(texts) else ""
            return found["number"], found["title"] or under
    return None


def names_a_decision(line: str, language: Language) -> bool:
    """Whether a line is a heading such as "KC-5/1: Kites", with its title on it."""
    found = _CODE.match(line) or decision_heading(language).match(line)
    return found is not None and (found["title"] or "")[:1].isupper()


def resolution_heading(language: Language) -> re.Pattern[str]:
    """Return the pattern by which the heading of a resolution begins: "Draft resolution II"."""
    words = f"{language.text('resolution_word')}|{language.text('decision_word')}"
    return compiled(
        rf"(?:{language.text('draft_words')})?(?:{words})\s+"
        r"(?P<number>[IVX]+\b|[\w/()-]*\d[\w/()-]*)"
    )


def closing_label(language: Language, text: str) -> str:
    """Return the number in "(decision 4)" where that ends a text."""
    sign = rf"(?:{language.text('number_sign')})?\s*"
    number = r"(?P<number>[\w/.-]*\d[\w/.()-]*?)"
    pattern = rf"[(\[]\s*(?:{language.text('decision_word')})\s+{sign}{number}\s*[)\]]\s*[.;]?\s*$"
    found = compiled(pattern).search(text)
    return found["number"] if found else ""
