"""Selections: what each option and shape of a directive shows."""

from __future__ import annotations

import re

import pytest

from directives import SELECTIONS, SHAPES, D, block, named
from tiny import Tiny


def each(tiny: Tiny, *directives: str) -> list[str]:
    """Show directives on one page, in silence, and return the HTML of each."""
    built = tiny.build("# Title\n" + "".join(f"\n## Part\n{one}" for one in directives))
    assert built.told == []
    return built.page().split("<h2>Part")[1:]


def test_every_selection_has_every_shape(tiny: Tiny) -> None:
    asked = [(name, shape) for name in SELECTIONS for shape in SHAPES]
    parts = each(tiny, *(block(name, as_=shape) for name, shape in asked))
    for (name, shape), part in zip(asked, parts, strict=True):
        assert re.search(SHAPES[shape], part), (name, shape)


FIFTH = ["toy-wp9/5/decision-par-3", "toy-wp9/5/decision-par-12"]
SIXTH = [f"{D}-1", f"{D}-3", f"{D}-par-18", f"{D}-2"]
SEVENTH = ["toy-wp9/7/decision-par-1", "toy-wp9/7/decision-par-2"]
MARCH = ["toy-goods/2018-03/decision-par-6"]

DECISIONS = [
    ({}, [*SEVENTH, *SIXTH, *FIFTH, *MARCH]),
    ({"body": "toy-goods"}, MARCH),
    ({"body": "toy-council"}, []),
    ({"session": "toy-wp9/5"}, FIFTH),
    ({"year": "2018"}, MARCH),
    ({"year": "2023"}, SEVENTH),
    ({"year": "2024"}, SEVENTH[:1]),
    ({"cites": "A/RES/70/1"}, MARCH),
    ({"action": "approve"}, [f"{D}-2", "toy-wp9/5/decision-par-12"]),
    ({"addressee": "donors"}, [f"{D}-3"]),
    ({"addressee": "toy-secretariat"}, [f"{D}-2"]),
    ({"addressee": "secretariat"}, [f"{D}-2", *MARCH]),
    ({"topic": "safety"}, [f"{D}-3"]),
    ({"status": "elapsed"}, [f"{D}-par-18"]),
    ({"cites": "ECE/TOYS/WP.9/2022/7"}, [f"{D}-par-18"]),
    ({"cites": "un/ece-toys-wp-9-2022-7"}, [f"{D}-par-18"]),
    ({"session": "toy-wp9/6", "sort": "number"}, [f"{D}-1", f"{D}-2", f"{D}-3", f"{D}-par-18"]),
    ({"sort": "oldest", "limit": "2"}, [*MARCH, FIFTH[0]]),
    ({"sort": "title", "limit": "3"}, [SEVENTH[1], FIFTH[0], f"{D}-1"]),
    ({"sort": "cited", "limit": "1"}, ["toy-wp9/5/decision-par-12"]),
    ({"body": "toy-wp9", "year": "2022", "topic": "safety", "action": "approve"}, []),
]

WP9 = ["toy-wp9/7", "toy-wp9/6", "toy-wp9/5"]
JULY = "toy-goods/2018-07"

SESSIONS = [
    ({}, [*WP9, JULY, "toy-goods/2018-03"]),
    ({"sort": "oldest"}, ["toy-goods/2018-03", JULY, *reversed(WP9)]),
    ({"sort": "number"}, [*reversed(WP9), "toy-goods/2018-03", JULY]),
    ({"sort": "title"}, [JULY, "toy-goods/2018-03", *reversed(WP9)]),
    ({"body": "toy-wp9", "limit": "1"}, ["toy-wp9/7"]),
    ({"year": "2018"}, [JULY, "toy-goods/2018-03"]),
    ({"year": "2023"}, ["toy-wp9/7"]),
    ({"year": "2024"}, ["toy-wp9/7"]),
    ({"cites": "A/RES/70/1"}, ["toy-wp9/6", "toy-goods/2018-03"]),
    ({"cites": "JOB/CTG/99"}, ["toy-goods/2018-03"]),
    ({"body": "toy-customs"}, []),
]

DOCUMENTS = [
    ({"sort": "newest", "limit": "1"}, ["un/ece-toys-wp-9-2022-7"]),
    ({"sort": "oldest", "limit": "1"}, ["un/a-res-70-1"]),
    ({"sort": "cited", "limit": "1"}, ["wco/work-framework-of-play"]),
    ({"sort": "number", "limit": "1"}, ["un/a-res-70-1"]),
    ({"limit": "1"}, ["un/a-res-70-1"]),
    (
        {"session": "toy-goods/2018-03", "sort": "title", "limit": "1"},
        ["wco/work-framework-of-play"],
    ),
    ({"body": "toy-goods", "sort": "title", "limit": "1"}, ["wco/work-framework-of-play"]),
    ({"body": "toy-wp9", "session": "toy-goods/2018-03"}, []),
    ({"body": "toy-customs", "limit": "1"}, ["wco/work-framework-of-play"]),
]

MEASURES = [
    ({"sort": "number", "limit": "1"}, ["toy-plan/measure-i-1"]),
    ({"body": "toy-wp9"}, []),
]


@pytest.mark.parametrize(("name", "cases"), [
    ("decisions", DECISIONS),
    ("sessions", SESSIONS),
    ("documents", DOCUMENTS),
    ("measures", MEASURES),
])  # fmt: skip
def test_each_option_narrows_or_sorts_or_cuts(
    tiny: Tiny, name: str, cases: list[tuple[dict[str, str], list[str]]]
) -> None:
    shape = {"as_": "cards"} if name == "documents" else {"as_": "table"}
    parts = each(tiny, *(block(name, **options, **shape) for options, _ in cases))
    for (options, expected), part in zip(cases, parts, strict=True):
        assert named(part) == expected, options


def test_a_word_of_a_point_counts_as_on_the_pages_of_words(tiny: Tiny) -> None:
    tiny.change(
        "sessions/toy-wp9/5.yaml", "- number: b\n", "- number: b\n        topics: [safety]\n"
    )
    (part,) = each(tiny, block("recommendations", topic="safety", as_="table"))
    assert "toy-wp9/5/recommendation-1" in named(part)


def test_a_selection_of_nothing_says_so(tiny: Tiny) -> None:
    parts = [block(name, body="toy-council", as_=shape) for name in SELECTIONS for shape in SHAPES]
    parts += [block(name, body="toy-council") for name in ("timeline", "citation-graph")]
    built = tiny.build("# Title\n" + "".join(parts))
    assert built.told == []
    assert built.page().count("Nothing in this edition matches.") == len(parts)
