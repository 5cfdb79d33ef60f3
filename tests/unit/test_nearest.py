"""The nearest word: found among few and many, and never at the price of a wait."""

import time
from collections.abc import Callable
from typing import Any

import pytest

from recueil.nearest import nearest, suggestion
from recueil.read import hints
from recueil.symbols import nearest as nearest_symbol

MANY = [f"topic-{number}" for number in range(100_000)]


def test_among_very_many_the_one_that_begins_alike_is_found() -> None:
    assert nearest("topic-99998x", MANY) == "topic-99998"


@pytest.mark.parametrize("value", ["t" * 1_000_000, "topic-", "zzz", "opic-77"])
def test_no_word_and_no_vocabulary_makes_anyone_wait(value: str) -> None:
    start = time.process_time()
    nearest(value, MANY)
    nearest_symbol(value, "un", ())
    assert time.process_time() - start < 2  # without a limit: a minute


def test_few_words_are_all_listed_where_none_is_near() -> None:
    assert suggestion("x", ("year", "session")) == {"expected": "year, session"}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("td/b/ede/8.2", "TD/B/EDE/8/2"),
        ("A/RES/70-1", "A/RES/70/1"),
        ("A RES 70 1", "A/RES/70/1"),
        ("ECE/CTCS/WP.6/2019:4", "ECE/CTCS/WP.6/2019/4"),
    ],
)  # fmt: skip
def test_another_sign_in_the_place_of_a_stroke_is_put_right(text: str, meant: str | None) -> None:
    assert nearest_symbol(text, "un") == meant


@pytest.mark.parametrize(
    ("mend", "value", "mended"),
    [
        (hints.written_date, "14 mai 2026", "2026-05-14"),
        (hints.written_date, "1er août 2026", "2026-08-01"),
        (hints.written_date, "2026-5-4", "2026-05-04"),
        (hints.written_date, "2026-05-04T10:00", "2026-05-04"),
        (hints.written_date, "30 February 2026", None),
        (hints.written_date, "14 ventôse 2026", None),
        (hints.whole, "para. 12", "12"),
        (hints.whole, "12.0", "12"),
        (hints.whole, "4 to 11", None),
        (hints.truth, "oui", "true"),
        (hints.listed, {"a": 1}, "[{…}]"),
        (hints.BY_FORM["range"], "§§ 4 – 11", "4-11"),
        (hints.BY_FORM["language"], "fr-CH", "fr"),
        (hints.BY_FORM["word"], "été", None),
    ],
)
def test_a_value_of_another_form_is_mended_where_it_is_plain(
    mend: Callable[[Any], str | None], value: object, mended: str | None
) -> None:
    assert mend(value) == mended
