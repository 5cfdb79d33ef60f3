"""The rules, where a fault fixture would not show the point (see test_checking for those)."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recueil.corpus import Corpus, File, load_corpus
from recueil.coverage import coverage
from recueil.ids import standing_id
from recueil.index import Index
from recueil.model import Body, Session, Words
from recueil.model.source import Counts
from recueil.problems import Kind
from recueil.rules import RULES, problems
from recueil.rules.known import Known
from recueil.rules.turning import circles
from recueil.walk import walk

BASE = Path(__file__).parent.parent / "faults" / "_base" / "source"


@pytest.fixture(scope="module")
def base() -> Corpus:
    corpus, found = load_corpus(BASE)
    assert not found
    return corpus


TITLE = {"fr": "A", "en": "A"}
SOURCE = {"id": "r", "title": TITLE, "language": "fr", "transcription": "digest"}


def session(**fields: Any) -> Session:
    shape = {"number": "3", "start": "2026-05-11", "end": "2026-05-13", "source": SOURCE}
    return Session.model_validate(shape | fields)


def with_session(corpus: Corpus, id_: str = "wp/3", **fields: Any) -> Corpus:
    file = File(id_, f"source/sessions/{id_}.yaml", session(**fields))
    return replace(corpus, sessions={**corpus.sessions, id_: file})


def kinds(corpus: Corpus) -> list[Kind]:
    return [problem.kind for problem in problems(corpus, Index.build(corpus))]


def decision(number: str, **fields: Any) -> dict[str, Any]:
    return {"number": number, "kind": "substantive", **fields}


def relation(target: object) -> dict[str, object]:
    return {"type": "recalls", "basis": "stated", "target": target}


def test_nothing_is_said_of_a_sound_corpus(base: Corpus) -> None:
    assert kinds(base) == []


def test_no_rule_stumbles_over_an_empty_corpus() -> None:
    empty = Corpus()
    assert set(kinds(empty)) == {Kind.FILE_UNREADABLE}  # the vocabularies are missing


# What is in a file that could not be read is not known, and so not unknown.


@pytest.mark.parametrize(
    ("unread", "decisions"),
    [
        ("sessions/wp/9", decision("1", relations=[relation("wp/9/decision-4")])),
        ("bodies/other", decision("1", relations=[relation("other/4/decision-4")])),
        ("plans/plan", decision("1", relations=[relation("plan/measure-i-4")])),
        ("documents/wto", decision("1", cites=[{"work": "guide", "organisation": "wto"}])),
        ("documents/wto", decision("1", cites=[{"symbol": "G/C/M/1", "organisation": "wto"}])),
    ],
)
def test_a_target_in_a_file_that_could_not_be_read_is_not_called_unknown(
    base: Corpus, unread: str, decisions: dict[str, Any]
) -> None:
    corpus = with_session(base, decisions=[decisions])
    assert len(kinds(corpus)) == 1
    assert kinds(replace(corpus, unread=frozenset({unread}))) == []


def test_words_of_a_vocabulary_that_could_not_be_read_are_not_called_unknown(base: Corpus) -> None:
    vocabularies = {name: file for name, file in base.vocabularies.items() if name != "topics"}
    unread = frozenset({"vocabulary/topics"})
    assert kinds(replace(base, vocabularies=vocabularies, unread=unread)) == []


def test_a_missing_vocabulary_is_told_once_and_not_at_each_word(base: Corpus) -> None:
    vocabularies = {name: file for name, file in base.vocabularies.items() if name != "topics"}
    assert kinds(replace(base, vocabularies=vocabularies)) == [Kind.FILE_UNREADABLE]


# Numbers


@pytest.mark.parametrize(
    ("numbers", "sound"),
    [
        (["1", "2", "3"], True),
        (["1", "2 bis", "2"], True),
        (["2", "3"], False),
        (["2024/5", "2024/9"], True),
        (["1", "3", "2"], False),
    ],
)
def test_decisions_numbered_in_figures_run_from_one_without_a_gap(
    base: Corpus, numbers: list[str], sound: bool
) -> None:
    found = kinds(with_session(base, decisions=[decision(number) for number in numbers]))
    assert found == ([] if sound else [Kind.NUMBERING_GAP])


@pytest.mark.parametrize(
    ("numbers", "sound"),
    [
        ("abc", True),
        ("ac", False),
        (["i", "ii", "iii", "iv"], True),
        (["i", "iii"], False),
        ("ABD", False),
        ("ghij", False),
        (["1", "a"], True),
        (["fr", "en"], True),
        ([*"abcdefghijklmnopqrstuvwxyz", "aa", "ab"], True),
        ([*"abcdefghijklmnopqrstuvwxyz", "ab"], False),
    ],
)
def test_points_run_on_in_the_sequence_they_are_numbered_in(
    base: Corpus, numbers: list[str], sound: bool
) -> None:
    points = [{"number": number, "digest": TITLE} for number in numbers]
    found = kinds(with_session(base, decisions=[decision("1", points=points)]))
    assert found == ([] if sound else [Kind.NUMBERING_GAP])


# Relations


def test_meetings_of_two_bodies_may_overlap(base: Corpus) -> None:
    later = session(number="4", start="2026-05-12", end="2026-05-20", decisions=[decision("1")])
    file = File("wp/4", "source/sessions/wp/4.yaml", later)
    corpus = with_session(base, decisions=[decision("1", relations=[relation("wp/4/decision-1")])])
    assert kinds(replace(corpus, sessions={**corpus.sessions, "wp/4": file})) == []


def test_a_standing_recommendation_a_section_and_a_session_can_be_targets(base: Corpus) -> None:
    targets = ("wp/recommendation-T", "wp/2#section-i", "wp/2", "wp/2/decision-1#b", "wp")
    relations = [relation(target) for target in targets]
    assert kinds(with_session(base, decisions=[decision("1", relations=relations)])) == []


@given(
    st.dictionaries(
        st.sampled_from("abcdefg"), st.lists(st.sampled_from("abcdefg"), max_size=3).map(tuple)
    )
)
def test_a_circle_is_found_where_there_is_one_and_is_one(steps: dict[str, tuple[str, ...]]) -> None:
    found = list(circles(steps))
    for circle in found:
        assert circle[0] == circle[-1]
        assert all(after in steps[before] for before, after in pairwise(circle))
    assert bool(found) == any(reaches(node, node, steps) for node in steps)


def reaches(start: str, end: str, steps: dict[str, tuple[str, ...]]) -> bool:
    waiting = list(steps.get(start, ()))
    for node in waiting:
        waiting += (after for after in steps.get(node, ()) if after not in waiting)
    return end in waiting


def test_a_thread_of_ten_thousand_does_not_exhaust_the_stack() -> None:
    steps = {str(n): (str(n + 1),) for n in range(10_000)} | {"10000": ("0",)}
    assert [len(circle) for circle in circles(steps)] == [10_002]


# Standing recommendations


def test_any_letter_makes_a_safe_address_and_two_never_the_same(base: Corpus) -> None:
    standing = [{"letter": letter, "title": TITLE} for letter in ("../<b>é'", "T", "t", "…")]
    shape = {"organisation": "un", "name": TITLE, "standing": standing}
    file = File("other", "source/bodies/other.yaml", Body.model_validate(shape))
    corpus = replace(base, bodies={**base.bodies, "other": file})
    assert standing_id("other", "../<b>é'") == "other/recommendation-b-e"
    assert sorted(kinds(corpus)) == [Kind.INVALID_VALUE, Kind.SLUG_COLLISION]


# Counts


def published(corpus: Corpus, source: str) -> Iterator[tuple[str, int]]:
    (found,) = (one for one in coverage(corpus, Index.build(corpus)) if one.source.id == source)
    return ((row.name, row.published) for row in found.rows)


def test_every_count_of_the_record_is_worked_out_and_no_other(base: Corpus) -> None:
    assert [name for name, _ in published(base, "report-2")] == list(Counts.model_fields)


def test_sessions_of_one_report_are_counted_together(base: Corpus) -> None:
    link = {"url": "https://example.org/a", "footnote": "2"}
    section = {
        "number": "I",
        "title": {"fr": "A", "en": "A"},
        "paragraphs": ["1-4"],
        "links": [link],
    }
    star = {"symbol": "A/RES/70/1", "footnote": "*"}
    other = {"symbol": "A/RES/70/2", "footnote": "*"}
    corpus = with_session(
        base, decisions=[decision("1", paragraph=3, cites=[star])], sections=[section]
    )
    corpus = with_session(
        corpus, "wp/4", number="4", start="2027-01-01", end="2027-01-02",
        decisions=[{"kind": "organisational", "paragraph": 9, "cites": [star, other]}],
        sections=[section | {"paragraphs": ["5-6"]}],
    )  # fmt: skip
    counts = dict(published(corpus, "r"))
    assert counts["paragraphs"] == 7
    assert counts["decisions"] == 2
    assert counts["organisational"] == 1
    assert counts["symbols"] == 2
    assert counts["links"] == 1
    assert counts["footnotes"] == 3  # 2, and an asterisk for each of two documents


def test_counts_wait_while_a_session_of_the_body_cannot_be_read(base: Corpus) -> None:
    corpus = with_session(base, source=SOURCE | {"counts": {"decisions": 4}})
    assert kinds(corpus) == [Kind.COUNT_MISMATCH]
    assert kinds(replace(corpus, unread=frozenset({"sessions/wp/4"}))) == []


# Size


def test_the_nearest_id_is_looked_for_in_one_session_only(base: Corpus) -> None:
    corpus = with_session(base, decisions=[decision(str(number)) for number in range(1, 500)])
    known = Known.of(corpus, Index.build(corpus))
    assert known.nearest("wp/2/decision-11") == "wp/2/decision-1"
    assert known.nearest("wp/33/decision-11") == "wp/3/decision-11"
    assert known.nearest("elsewhere/2019/clause-4") is None


def test_a_walk_finds_each_wording_once_with_its_place(base: Corpus) -> None:
    record = base.sessions["wp/2"].record
    found = walk(record, Words)
    assert len(found) == len({path for _, path in found}) == 5
    assert all(path[-1] in ("title", "digest") for _, path in found)


def test_each_rule_says_in_a_line_what_it_holds() -> None:
    assert all(rule.__doc__ and "\n" not in rule.__doc__ for rule in RULES)
