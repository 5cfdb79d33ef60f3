"""The forms that people read: a UN footnote, UNCTAD's list of references and its text notes.

Footnote: the United Nations Editorial Manual, "Footnotes and other references", III.A and IV.A
(https://www.un.org/dgacm/en/content/editorial-manual/footnotes/chap-03): a document is identified
by its title, in quotation marks where it is the exact one, and its symbol; a paragraph is cited,
not a page, since paragraphs are the same in every language; where it can be read comes last (II.D).
A resolution is called by its organ and number (III.E).  Our pages hold summaries, and say so.

UNCTAD: the style that its Documents Management Section endorsed, published for CSL as
"United Nations Conference on Trade and Development": author (year). Title. Number. Publisher;
in the text, (author, year: place); `n/d` where there is no date.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from recueil.citing.reference import Reference
from recueil.citing.replacing import replacing

Say = Callable[[str], str]
"""Turns a message of ours into the language of the page."""

_QUOTES = {"fr": ("«\u00a0", "\u00a0»"), "en": ("“", "”")}
_INNER = {"fr": replacing({"«": "“", "»": "”"}), "en": replacing({"“": "‘", "”": "’"})}


def footnote(reference: Reference, language: str, say: Say) -> str:
    """Return a reference as a footnote of a United Nations document."""
    text = reference.text
    title = quoted(text.title, language) if text.title else ""
    named = (text.resolution, title) if text.resolution else (text.author, title, text.symbol)
    told = _joined((*named, reference.part, reference.place))
    return f"{told}.{_available(reference, say)}"


def entry(reference: Reference, say: Say) -> str:
    """Return a reference as UNCTAD's lists of references have it."""
    text = reference.text
    publisher = text.publisher if text.publisher != text.author else ""
    head = f"{text.author} ({_year(reference, say)})".strip()
    told = (head, _joined((reference.title, reference.place)), text.symbol, publisher)
    return ". ".join(filter(None, told)) + "." + _available(reference, say)


def in_text(reference: Reference, say: Say) -> str:
    """Return a reference as UNCTAD names it in running text."""
    place = _joined((reference.part, reference.place))
    told = _joined((reference.text.short, _year(reference, say)))
    return say("(%(work)s: %(place)s)") % {"work": told, "place": place} if place else f"({told})"


def quoted(text: str, language: str) -> str:
    """Return a text in the quotation marks of a language; those inside it become the inner ones."""
    first, last = _QUOTES.get(language, _QUOTES["en"])
    return first + _INNER.get(language, _INNER["en"])(text) + last


def _joined(parts: Iterable[str]) -> str:
    return ", ".join(filter(None, parts))


def _year(reference: Reference, say: Say) -> str:
    return str(reference.issued[0]) if reference.issued else say("n/d")


def _available(reference: Reference, say: Say) -> str:
    if not reference.url:
        return ""
    where = say("Summarized at") if reference.text.summarized else say("Available at")
    return f" {where} {reference.url}."
