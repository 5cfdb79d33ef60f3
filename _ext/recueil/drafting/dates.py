"""Dates and ordinals as reports print them, by the tables of their language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from recueil.drafting.languages import Language, any_of, compiled

_MOST_LISTED = 6
_LONGEST_DAYS = 40
_BETWEEN = 24
"""So many characters before two days may say that they are the ends of a range."""


@dataclass(frozen=True, slots=True)
class Days:
    """Days found in a text: a range, or single days."""

    days: tuple[date, ...]
    range: bool
    start: int
    end: int

    @property
    def consecutive(self) -> bool:
        """Whether the days follow one another, so that they are a range."""
        steps = zip(self.days, self.days[1:], strict=False)
        return self.range or all(after - before == timedelta(1) for before, after in steps)


def dates_in(text: str, language: Language) -> Iterator[Days]:
    """Yield the dates of a text, in order; what is no day of the calendar is left out."""
    for found in compiled(_pattern(language)).finditer(text):
        days = _read(found, language)
        if days is not None:
            yield from reversed(list(_of_same_year(text, days, language)))
            yield days


def sittings(text: str, language: Language) -> Iterator[Days]:
    """Yield the dates of a text, those joined as one: "on 3 March and from 9 to 11 May"."""
    words = (*language.words("and_words"), *language.words("date_words"))
    joint = compiled(rf"(?:\s*,)?(?:\s*(?:{any_of(words)})\b)*\s*$")
    run: list[Days] = []
    for days in dates_in(text, language):
        if run and not (
            days.days[0] > run[-1].days[-1] and joint.match(text[run[-1].end : days.start])
        ):
            yield _one(run)
            run = []
        run.append(days)
    if run:
        yield _one(run)


def day_within(text: str, met: Days, language: Language) -> date | None:
    """Return the first day that a text names without its year, among those of a session."""
    months = any_of(re.escape(month) for month in language.words("months"))
    first = re.escape(language.text("first_of_month"))
    day = rf"(?:{first}|\d{{1,2}}(?:{language.text('ordinal_sign')})?)"
    of = rf"(?:\s+(?:{any_of(language.words('date_of')) or '(?!)'}))?"
    named = compiled(rf"(?<![\w/.])(?:{day}){of}\s+(?:{months})\b(?!,?{of}\s+\d{{4}})")
    for found in named.finditer(text):
        for year in {met.days[0].year, met.days[-1].year}:
            days = next(dates_in(f"{found[0]} {year}", language), None)
            if days and met.days[0] <= days.days[0] <= met.days[-1]:
                return days.days[0]
    return None


def _one(run: Sequence[Days]) -> Days:
    """Return dates as one, each of their days listed."""
    if len(run) == 1:
        return run[0]
    listed = tuple(day for days in run for day in _each(days))
    return Days(listed, False, run[0].start, run[-1].end)


def _each(days: Days) -> Iterator[date]:
    """Yield every day of dates: all from the first to the last, where they are a range."""
    if not days.range:
        yield from days.days
        return
    for step in range((days.days[-1] - days.days[0]).days + 1):
        yield days.days[0] + timedelta(step)


def _read(found: re.Match[str], language: Language, shift: int = 0) -> Days | None:
    try:
        days = tuple(_days(found, language))
    except ValueError:
        return None
    if not days or days[0] > days[-1]:
        return None
    between = any_of(language.words("between"))
    before = found.string[max(0, found.start() - _BETWEEN) : found.start()]
    among = found["also"] and compiled(rf"\b(?:{between})\s+(?:\w+\s+){{0,2}}$").search(before)
    is_range = bool(found["range"] or found["range2"] or among)
    return Days(days, is_range, found.start() + shift, found.end() + shift)


def _of_same_year(text: str, last: Days, language: Language) -> Iterator[Days]:
    """Yield the days before those of a list whose year stands at its end, the last first."""
    months = any_of(re.escape(month) for month in language.words("months"))
    small = any_of((*language.words("and_words"), *language.words("date_words")))
    before = compiled(rf"\b(?:{months})(?:\s*,)?(?:\s+(?:{small}))*\s*$")
    start = last.start
    for _ in range(_MOST_LISTED):
        named = before.search(text[:start])
        if named is None:
            return
        month = re.match(r"\w+", named[0])
        since = max(0, named.start() - _LONGEST_DAYS)
        words = text[since : named.start() + (month.end() if month else 0)]
        listed = list(compiled(_pattern(language)).finditer(f"{words} {last.days[0].year}"))
        days = _read(listed[-1], language, since) if listed else None
        if days is None or days.start >= named.start():
            return
        yield replace(days, end=named.start())
        start = days.start


def _pattern(language: Language) -> str:
    months = any_of(re.escape(month) for month in language.words("months"))
    first = re.escape(language.text("first_of_month"))
    day = rf"(?:{first}|\d{{1,2}}(?:{language.text('ordinal_sign')})?)"
    ranges = any_of(re.escape(word) for word in language.words("range_words"))
    ands = any_of(re.escape(word) for word in language.words("and_words"))
    words = any_of(re.escape(word) for word in language.words("date_words"))
    weekdays = any_of(language.words("weekdays"))
    small = rf"(?:(?:{words}|(?:{weekdays}),?)\s+)*"
    of = rf"(?:\s+(?:{any_of(language.words('date_of')) or '(?!)'}))?"
    # 7 to 9 November 2022; 30 May to 2 June 2023; 23 and 26 March 2018
    normal = (
        rf"(?P<day>{day})(?:{of}\s+(?P<month1>{months})(?:{of}\s+(?P<year1>\d{{4}}))?)?"
        rf"(?:\s*(?P<range>{ranges})\s*{small}(?P<last>{day})"
        rf"|(?P<more>(?:\s*,\s*{small}{day})*)\s+(?:{ands})\s+{small}(?P<also>{day}))?"
        rf"{of}\s+(?P<month>{months}),?{of}\s+(?P<year>\d{{4}})"
    )
    single = rf"(?P<day3>{day}){of}\s+(?P<month3>{months}),?{of}\s+(?P<year3>\d{{4}})"
    american = (
        rf"(?P<month2>{months})\s+(?P<day2>\d{{1,2}})(?:\s*(?P<range2>{ranges}|{ands})\s*(?:(?P<month4>{months})\s+)?"
        rf"(?P<last2>\d{{1,2}}))?,\s*(?P<year2>\d{{4}})"
    )
    return rf"(?<![\w/.])(?:{normal}|{single}|{american})(?!\w)"


def _days(found: re.Match[str], language: Language) -> Iterator[date]:
    months = {name.lower(): nth for nth, name in enumerate(language.words("months"), start=1)}
    if found["month2"]:
        year, month = int(found["year2"]), months[found["month2"].lower()]
        yield date(year, month, int(found["day2"]))
        if found["last2"]:
            last_month = months[found["month4"].lower()] if found["month4"] else month
            yield date(year, last_month, int(found["last2"]))
        return
    if found["month3"]:
        yield date(int(found["year3"]), months[found["month3"].lower()], _day(found["day3"]))
        return
    year, month = int(found["year"]), months[found["month"].lower()]
    first_month = months[found["month1"].lower()] if found["month1"] else month
    yield date(int(found["year1"] or year), first_month, _day(found["day"]))
    for more in re.findall(r"\d{1,2}", found["more"] or ""):
        yield date(year, month, int(more))
    if last := found["last"] or found["also"]:
        yield date(year, month, _day(last))


def _day(printed: str) -> int:
    digits = re.match(r"\d+", printed)
    return int(digits[0]) if digits else 1


def ordinal_pattern(language: Language) -> str:
    """Return a pattern of ordinals: in words, simple or composed, or in figures."""
    cardinals = any_of(re.escape(word) for word in language.numbers("cardinals")) or "(?!)"
    ordinals = any_of(re.escape(word) for word in language.numbers("ordinals"))
    joint = rf"(?:[-\s]+(?:{any_of(language.words('and_words'))})?[-\s]*)"
    words = rf"(?:(?:{cardinals}){joint}?)*(?:(?:{ordinals}){joint})?(?:{ordinals})"
    return rf"(?<!\w)(?:{words}|\d{{1,3}}\s?{language.text('ordinal_sign')})"


def ordinal_value(printed: str, language: Language) -> int:
    """Return the number that an ordinal says, 0 if it is none."""
    if digits := re.match(r"\d+", printed):
        return int(digits[0])
    values = language.numbers("cardinals") | language.numbers("ordinals")
    joint = compiled(rf"^(?:{any_of(language.words('and_words'))})\b|^\S")
    rest, total = printed.lower(), 0
    while rest:
        known = next(
            (w for w in sorted(values, key=len, reverse=True) if rest.startswith(w.lower())), None
        )
        if known is None:
            rest = rest[1:] if rest[0] in " -" else joint.sub("", rest)
            continue
        total += values[known]
        rest = rest[len(known) :]
    return total
