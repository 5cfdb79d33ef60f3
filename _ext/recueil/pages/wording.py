"""Wording: how records are named in a language: ordinals, dates, paragraphs, places."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date
from functools import cache

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from markupsafe import Markup

from recueil.i18n import N_
from recueil.languages import locale_of
from recueil.markup import escaped, html, joined
from recueil.model import Pinpoint, Session

Translate = Callable[[str], str]


_FRENCH_SPACES = re.compile(r"(?<=«) | (?=[»:;?!](?:[\s).,»]|$))")


def spaced(text: str, language: str) -> str:
    """Return a text with the no-break spaces that French wants, which nobody types."""
    return _FRENCH_SPACES.sub("\N{NO-BREAK SPACE}", text) if language == "fr" else text


@cache
def ordinal(number: str, language: str) -> Markup:
    """Return `8<sup>e</sup>`, `1<sup>re</sup>` (feminine: sessions), `8th`."""
    if language == "fr":
        return html("{}<sup>{}</sup>", number, "re" if number == "1" else "e")
    if language != "en":  # figures alone: the message around them says the rest
        return escaped(number)
    value = int(number)
    teen = 10 <= value % 100 <= 20
    ending = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return html("{}<sup>{}</sup>", number, ending)


@cache
def is_counted(number: str) -> bool:
    """Return whether a session's number is an ordinal: figures, and only those of ASCII."""
    return number.isascii() and number.isdecimal()


def is_month(number: str) -> bool:
    """Return whether a session is known by its month: `2018-03`."""
    return re.fullmatch(r"\d{4}-\d{2}", number, re.ASCII) is not None


@cache
def day(value: date, language: str) -> str:
    """Return a day in full; the first of the month is `1er` in French."""
    text = format_date(value, "d MMMM y", locale=locale_of(language))
    return f"1er{text[1:]}" if language == "fr" and value.day == 1 else text


@cache
def of_month(value: date, language: str) -> str:
    """Return `de mars 2018` or `d’avril 2018`, `of March 2018`."""
    month = format_skeleton("yMMMM", value, locale=locale_of(language))
    if language != "fr":
        return f"of {month}" if language == "en" else month
    return f"d’{month}" if month[0] in "ao" else f"de {month}"


@cache
def days(first: date, last: date, language: str) -> str:
    """Return a range of days, saying month and year once where they are the same."""
    if first == last:
        return day(first, language)
    if (first.year, first.month) == (last.year, last.month):
        start = "1er" if language == "fr" and first.day == 1 else str(first.day)
        return f"{start}–{day(last, language)}"
    if first.year == last.year:
        start = day(first, language).rsplit(" ", 1)[0]
        return f"{start} – {day(last, language)}"
    return f"{day(first, language)} – {day(last, language)}"


def session_days(session: Session, language: str) -> str:
    """Return the days of a session, as a range or one by one."""
    if not session.dates:
        return days(session.first_day, session.last_day, language)
    first, last = session.dates[0], session.dates[-1]
    if (first.year, first.month) == (last.year, last.month):
        numbers = [str(one.day) for one in session.dates[:-1]] + [day(last, language)]
        return enumeration(numbers, language)
    return enumeration([day(one, language) for one in session.dates], language)


def folded(text: str) -> tuple[str, str]:
    """Return the key of alphabetical order: case and accents count last."""
    plain = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter)), text


def enumeration(items: list[str], language: str) -> str:
    """Return `a, b et c` or `a, b and c`."""
    return format_list(items, locale=locale_of(language))


def item_number(number: str, language: str) -> str:
    """Return an agenda number as printed: `8 a)` in French, `8 (a)` in English."""
    head, _, tail = number.partition(".")
    return f"{head} {point_number(tail, language)}" if tail else head


def point_number(number: str, language: str) -> str:
    """Return a point as printed: `a)` in French and `(a)` in English (UN editorial manual)."""
    return f"{number})" if language == "fr" else f"({number})"


def pinpoint(place: Pinpoint | None, language: str, _: Translate) -> str:
    """Return a place in a cited text: `par. 55 u) et v)`, `annex I`."""
    if place is None:
        return ""
    parts = [
        _(label) % {"number": value}
        for label, value in (
            (N_("chap. %(number)s"), place.chapter),
            (N_("sect. %(number)s"), place.section),
            (N_("annexes") if place.annex == "all" else N_("annex %(number)s"), place.annex),
            (N_("art. %(number)s"), place.article),
            (N_("recommendation %(number)s"), place.recommendation),
            (N_("decision %(number)s"), place.decision),
            (N_("target %(number)s"), place.target),
        )
        if value
    ]
    if paragraph := _paragraph(place, language, _):
        parts.append(paragraph)
    return _(", ").join(parts)


def _paragraph(place: Pinpoint, language: str, _: Translate) -> str:
    points = ""
    if place.points:
        points = enumeration([point_number(p, language) for p in place.points], language)
    if place.paragraph is None:
        return points
    several = re.search(r"[0-9]-[0-9]|,", place.paragraph)
    label = N_("paras. %(number)s") if several else N_("para. %(number)s")
    ranged = re.sub(r"(?<=[0-9])-(?=[0-9])", "–", place.paragraph)
    listed = enumeration(ranged.split(", "), language)
    return (_(label) % {"number": listed} + " " + points).strip()


@cache
def language_name(code: str, language: str) -> str:
    """Return the name of a language in another: `français`, `anglais`."""
    return Locale.parse(code).get_display_name(language) or code


@cache
def symbol(text: str) -> Markup:
    """Return a symbol that may break after a slash and nowhere else."""
    return html(
        '<bdi class="sym" dir="ltr">{}</bdi>',
        joined(text.split("/"), "/<wbr>"),
    )
