"""Headings and labels that name a decision or a resolution, by the words of a language."""

from __future__ import annotations

import re

from recueil.drafting.languages import Language, compiled


def decision_heading(language: Language) -> re.Pattern[str]:
    """Return the pattern of a heading such as "Decision 12/3. Gates"."""
    return compiled(
        rf"(?:{language.text('decision_word')})\s+(?:{language.text('number_sign')}\s*)?"
        r"(?P<number>[\w/()-]*\d[\w/().-]*?)[.:]?(?:\s*[–—:-]?\s+(?P<title>\S.{0,200}))?$"
    )


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
