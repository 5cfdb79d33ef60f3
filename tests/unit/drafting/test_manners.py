"""What a report prints beside a fact tells whose it is: dates, names, offices, addressees."""

import pytest

from drafts import drafts_of
from drafts import plain as tree

HELD = "1. The Committee on Gates held its third session in Geneva from 4 to 6 May 2026."


@pytest.fixture
def draft_of(corpus):
    return lambda *paragraphs: drafts_of(corpus, paragraphs)[0]


def reasons(draft):
    return [doubt.reason for doubt in draft.doubts]


def test_the_date_of_a_document_is_not_that_of_its_session(draft_of):
    draft = draft_of(
        "General Assembly        Distr.: General",
        "14 November 2036",
        "Ninety-first session",
        "Report of the First Committee",
        "1. At its 2nd meeting, on 28 September 2036, the First Committee decided to wait.",
    )
    assert tree(draft)["start"] == ""
    assert "days-missing" in reasons(draft)
    assert (draft.body, draft.number) == ("first-committee", "91")


def test_the_only_day_that_a_cover_tells_is_to_be_checked(draft_of):
    draft = draft_of(
        "Committee on Gates", "Third session, Geneva, 4 May 2026", "Hinges were oiled."
    )
    assert tree(draft)["start"] == "2026-05-04"
    assert "days-one" in reasons(draft)


def test_an_organisation_in_the_name_of_another_did_not_take_part(draft_of):
    draft = draft_of(
        HELD,
        "2. The following United Nations bodies were represented: United Nations Fund for Hinges.",
    )
    assert not any("members" in group for group in tree(draft)["participants"])
    assert "group-members" in reasons(draft)


def test_each_officer_has_the_event_and_the_country_that_stand_nearest(draft_of):
    found = tree(
        draft_of(
            HELD,
            "2. The Committee re-elected Mr. Jan Oak (Austria) as Chair and elected Ms. Mona Reed "
            "(Egypt) as Vice-Chair.",
            "3. The following were elected: Vice-Chairs: Chile (Mr. Luis Roble) and Malta (Ms. Ann "
            "Elm).",
        )
    )["officers"]
    assert [(one["event"], one["country"]) for one in found] == [
        ("re-elected", "AT"),
        ("elected", "EG"),
        ("elected", "CL"),
        ("elected", "MT"),
    ]


def test_who_helps_is_not_asked_and_who_is_asked_may_stand_between_two_verbs(draft_of):
    [decision] = tree(
        draft_of(
            HELD,
            "2. The Committee called upon member States and invited stakeholders to oil hinges, "
            "and requested the secretariat, assisted by the Bureau, to count them.",
        )
    )["decisions"]
    asked = {action["action"]: action["addressees"] for action in decision["actions"]}
    assert asked == {
        "call-upon": ["member-states"],
        "invite": ["stakeholders"],
        "request": ["secretariat"],
    }


def test_what_was_adopted_by_nobody_knows_whom_is_told(draft_of):
    draft = draft_of(HELD, "2. Draft resolution 7 was adopted by a recorded vote of 4 to 1.")
    assert "decisions" not in tree(draft)
    assert "left-out-decision" in reasons(draft)


def test_agreed_conclusions_carry_their_number(draft_of):
    texts = [
        line
        for number in ("574 (LXX)", "575 (LXX)")
        for line in (
            "Agreed conclusions",
            f"{number} Oil for hinges",
            "The Committee on Gates,",
            "Recalling its earlier conclusions,",
            "1. Invites member States to oil their hinges.",
        )
    ]
    found = tree(draft_of(HELD, *texts))["recommendations"]
    assert [one["number"] for one in found] == ["574 (LXX)-1", "575 (LXX)-1"]


def test_the_present_tense_decides_where_the_body_alone_stands_before_the_verb(draft_of):
    found = tree(
        draft_of(
            HELD,
            "2. The Committee also recommends that States oil their hinges.",
            "3. The Committee received many requests and one of its members notes this.",
        )
    )["decisions"]
    assert [one["paragraph"] for one in found] == ["2"]


def test_a_plan_whose_measures_are_not_found_is_told_of(draft_of):
    draft = draft_of(
        "Regional action plan on ladders",
        "Objective 1: Safety",
        "All ladders are inspected by Governments, which tell the public of what they have found.",
    )
    assert draft.kind == "session"
    assert "plan-unread" in reasons(draft)


def test_a_session_that_speaks_of_a_plan_is_no_plan(draft_of):
    draft = draft_of(
        "Committee on Gates",
        "Third session, Geneva, 4 to 6 May 2026",
        "Work on the action plan",
        "1. The Committee agreed to oil hinges.",
        "2. The Committee agreed to paint hinges.",
        "3. The Committee agreed to count hinges.",
    )
    assert draft.kind == "session"
    assert len(tree(draft)["decisions"]) == 3
