"""How dates, numbers, places and symbols are written in each language."""

from __future__ import annotations

from datetime import date

import pytest

from recueil.model import Pinpoint, Session
from recueil.pages import wording


@pytest.mark.parametrize(
    ("first", "last", "french", "english"),
    [
        (date(2022, 11, 7), date(2022, 11, 9), "7–9 novembre 2022", "7–9 November 2022"),
        (date(2024, 11, 1), date(2024, 11, 1), "1er novembre 2024", "1 November 2024"),
        (date(2024, 11, 1), date(2024, 11, 3), "1er–3 novembre 2024", "1–3 November 2024"),
        (
            date(2024, 9, 30),
            date(2024, 10, 2),
            "30 septembre – 2 octobre 2024",
            "30 September – 2 October 2024",
        ),
        (
            date(2024, 10, 1),
            date(2024, 11, 1),
            "1er octobre – 1er novembre 2024",
            "1 October – 1 November 2024",
        ),
        (
            date(2024, 12, 30),
            date(2025, 1, 2),
            "30 décembre 2024 – 2 janvier 2025",
            "30 December 2024 – 2 January 2025",
        ),
    ],
)
def test_a_range_of_days_says_month_and_year_once(
    first: date, last: date, french: str, english: str
) -> None:
    assert wording.days(first, last, "fr") == french
    assert wording.days(first, last, "en") == english


def session(**facts: object) -> Session:
    source = {"id": "x", "title": {"fr": "x"}, "language": "fr", "transcription": "digest"}
    return Session.model_validate({"number": "1", "source": source, **facts})


def test_days_that_are_no_range_are_listed() -> None:
    march = session(dates=["2018-03-23", "2018-03-26"])
    assert wording.session_days(march, "fr") == "23 et 26 mars 2018"
    assert wording.session_days(march, "en") == "23 and 26 March 2018"
    apart = session(dates=["2018-03-23", "2018-04-01"])
    assert wording.session_days(apart, "fr") == "23 mars 2018 et 1er avril 2018"


@pytest.mark.parametrize(
    ("number", "french", "english"),
    [
        ("1", "1re", "1st"),
        ("2", "2e", "2nd"),
        ("3", "3e", "3rd"),
        ("11", "11e", "11th"),
        ("32", "32e", "32nd"),
        ("112", "112e", "112th"),
    ],
)
def test_sessions_are_counted_as_each_language_does(number: str, french: str, english: str) -> None:
    assert wording.ordinal(number, "fr").striptags() == french
    assert wording.ordinal(number, "en").striptags() == english


def test_points_and_items_carry_one_bracket_in_french_and_two_in_english() -> None:
    assert wording.item_number("8.a", "fr") == "8 a)"
    assert wording.item_number("8.a", "en") == "8 (a)"
    assert wording.item_number("3", "fr") == "3"


@pytest.mark.parametrize(
    ("place", "english"),
    [
        ({"paragraph": 55, "points": ["u", "v"]}, "para. 55 (u) and (v)"),
        ({"paragraph": "19.9"}, "para. 19.9"),
        ({"paragraph": "12-15, 18"}, "paras. 12–15 and 18"),
        ({"annex": "I"}, "annex I"),
        ({"annex": "all"}, "annexes"),
        ({"recommendation": 2}, "recommendation 2"),
        ({"chapter": "I", "section": "A"}, "chap. I, sect. A"),
        ({}, ""),
    ],
)
def test_a_pinpoint_is_written_as_un_documents_do(place: dict[str, object], english: str) -> None:
    assert wording.pinpoint(Pinpoint.model_validate(place), "en", str) == english


def test_a_symbol_may_break_after_a_slash_only_and_is_escaped() -> None:
    assert wording.symbol("TD/B/<1>") == (
        '<bdi class="sym" dir="ltr">TD/<wbr>B/<wbr>&lt;1&gt;</bdi>'
    )
