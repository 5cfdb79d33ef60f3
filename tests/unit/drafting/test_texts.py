"""Agreed texts as bodies write them: what stands under verbs alone, who acts, when, and whom."""

import pytest

from drafts import drafts_of, plain

DIVIDED = (
    "RESOLUTION 231 (BUCHAREST, 2042)",
    "Paper aeroplanes",
    "The Plenary Conference on Paper (Bucharest, 2042),",
    "recalling",
    "a) Resolution 70 of the Plenary Conference;",
    "b) General Assembly resolution 93/14,",
    "considering",
    "that paper aeroplanes connect people,",
    "resolves",
    "1) to continue to fold;",
    "2) that others should fold too,",
    "instructs the Director of the Folding Bureau",
    "to help those who cannot fold,",
    "invites member States",
    "1) to submit aeroplanes.",
)


def test_a_text_may_stand_under_lines_that_are_but_verbs(draft):
    found = draft(*DIVIDED)
    assert [verb["action"] for one in found["preamble"] for verb in one["actions"]] == [
        "recall",
        "consider",
    ]
    assert [point["number"] for point in found["preamble"][0]["points"]] == ["a", "b"]
    asked = found["recommendations"]
    assert [one["number"] for one in asked] == ["1", "2", "3"]
    assert [verb["action"] for one in asked for verb in one["actions"]] == [
        "decide",
        "instruct",
        "invite",
    ]
    assert [point["number"] for point in asked[0]["points"]] == ["1", "2"]
    assert asked[1]["text"]["en"].endswith("Bureau to help those who cannot fold,")
    assert asked[2]["actions"][0]["addressees"] == ["member-states"]


def test_a_name_at_the_end_of_another_name_is_not_spoken_to(corpus):
    [draft] = drafts_of(corpus, DIVIDED)
    [unknown] = [doubt for doubt in draft.doubts if doubt.reason == "addressee-unknown"]
    assert unknown.words["printed"] == "the Director of the Folding Bureau"
    assert "addressees" not in plain(draft)["recommendations"][1]["actions"][0]


def test_decisions_may_be_directed_to_somebody_by_their_heading(draft):
    found = draft(
        "Twenty-third meeting of the Conference of the Parties",
        "Windhoek (Namibia), 4 – 15 November 2041",
        "# Decisions of the Conference of the Parties",
        "## Directed to member States",
        "23.101 Member States are encouraged to:",
        "a) tell the Secretariat of feathers; and",
        "b) mark them.",
        "## Directed to the Secretariat",
        "23.102 The Secretariat shall, subject to funding, commission a study of feathers.",
        "## Directed to the Feather Group",
        "23.103 The Feather Group shall review the study under Decision 23.102.",
    )
    assert found["number"] == "23"
    told = [
        (one["number"], one["actions"][0]["action"], one["actions"][0].get("addressees"))
        for one in found["decisions"]
    ]
    assert told == [
        ("23.101", "encourage", ["member-states"]),
        ("23.102", "must", ["secretariat"]),
        ("23.103", "must", None),
    ]
    assert [point["number"] for point in found["decisions"][0]["points"]] == ["a", "b"]


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("at its fifth session", {"session": "5"}),
        ("at its fourth session (2027)", {"session": "4"}),
        ("at its second session", None),
        ("to the Standing Committee at its 90th meeting", None),
    ],
)
def test_what_is_due_at_a_later_session_has_its_number(draft, words, due):
    found = draft(
        "1. The Committee on Gates held its third session in Geneva from 4 to 6 May 2026.",
        f"2. The Committee requested the secretariat to report on hinges {words}.",
    )
    assert found["decisions"][0]["actions"][0].get("due") == due


@pytest.mark.parametrize(
    ("words", "action"),
    [("REVOKES resolution 9", "decide"), ("Demands that gates be shut", "request")],
)
def test_a_verb_without_a_word_is_given_the_nearest(corpus, words, action):
    [draft] = drafts_of(
        corpus,
        ["The Committee on Gates,", "Recalling its work,", f"1. {words};", "2. Invites States."],
    )
    [first, _] = plain(draft)["recommendations"]
    assert [verb["action"] for verb in first["actions"]] == [action]
    assert "verb-nearest" in {doubt.reason for doubt in draft.doubts}


def test_clauses_and_paragraphs_may_share_one_numbering(draft):
    found = draft(
        "22nd Meeting of the Conference of the Contracting Parties",
        "Lisbon, Portugal, 3–11 July 2046",
        "Resolution XXII.9",
        "Small ponds",
        "1. RECALLING Resolution XIV.5 on ponds;",
        "2. AWARE that small ponds are often filled;",
        "THE CONFERENCE OF THE CONTRACTING PARTIES",
        "3. ENCOURAGES States to count their ponds;",
        "4. INSTRUCTS the Secretariat to publish a guide.",
    )
    assert len(found["preamble"]) == 2
    assert [one["number"] for one in found["recommendations"]] == ["3", "4"]
    assert found["recommendations"][1]["actions"][0]["addressees"] == ["secretariat"]


def test_points_go_on_what_the_body_did(draft):
    found = draft(
        "1. The 199th session of the Council on Hedges was held in Rome from 2 to 6 December 2047.",
        "Programme of work",
        "2. The Council:",
        "a) welcomed the programme of work;",
        "b) requested the secretariat to plant hedges.",
        "Report of the thirtieth session of the Committee on Twigs",
        "3. The Council approved the report and, in particular:",
        "a) encouraged Members to plant hedges.",
        "Date of the next session",
        "4. The Council decided to meet again.",
    )
    titles = [one["title"]["en"] for one in found["sections"]]
    assert titles == [
        "Programme of work",
        "Report of the thirtieth session of the Committee on Twigs",
        "Date of the next session",
    ]
    points = [point for one in found["decisions"] for point in one.get("points", ())]
    assert [point["actions"][0]["action"] for point in points] == [
        "welcome",
        "request",
        "encourage",
    ]


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("At its 4th meeting, on 5 May, the Committee", "2026-05-05"),
        ("At its 4th meeting, on 5 June, the Committee", None),
        ("The Committee", None),
    ],
)
def test_the_day_of_a_sitting_may_lack_its_year(draft, words, date):
    found = draft(
        "1. The Committee on Gates held its third session in Geneva from 4 to 6 May 2026.",
        f"2. {words} elected Ms. Mona Reed (Egypt) as Chair.",
    )
    assert found["decisions"][0].get("date") == date


def test_who_is_meant_by_them_was_named_before(draft):
    [first, second] = draft(
        "The Committee on Gates,",
        "Recalling its work,",
        "1. Calls upon States to oil hinges, and urges them to paint gates;",
        "2. Strongly urges Members, for the sake of peace, to shut them.",
    )["recommendations"]
    assert [one["addressees"] for one in first["actions"]] == [["states"], ["states"]]
    assert [one["action"] for one in second["actions"]] == ["urge"]


def test_those_that_a_council_recommends_to_act_do_not_act_yet(draft):
    [found] = draft(
        "Le Conseil des portes,",
        "Rappelant ses travaux,",
        "1. Recommande que la Conférence, à sa quatrième session, adopte le plan.",
    )["recommendations"]
    assert [one["action"] for one in found["actions"]] == ["recommend"]


def test_the_body_of_a_resolution_is_that_which_acts_in_it(draft, corpus):
    [draft] = drafts_of(
        corpus,
        [
            "General Assembly",
            "Human Rights Council",
            "Ninety-ninth session",
            "16 June–11 July 2045",
            "99/7. The right to whistle",
            "The Human Rights Council,",
            "Reaffirming the Charter,",
            "1. Decides to remain seized of the matter.",
        ],
    )
    assert draft.body == "human-rights-council"


@pytest.mark.parametrize(
    ("ordinal", "number"),
    [
        ("two hundred and twenty-third", "223"),
        ("hundred and ninety-ninth", "199"),
        ("seventy-sixth", "76"),
    ],
)
def test_sessions_are_counted_beyond_two_hundred(draft, ordinal, number):
    said = f"1. The Committee on Gates held its {ordinal} session in Geneva from 4 to 6 May 2026."
    assert draft(said, "2. The Committee agreed to wait.")["number"] == number


def test_a_heading_after_a_list_of_participants_is_none_of_them(corpus):
    [draft] = drafts_of(
        corpus,
        [
            "1. The Committee on Gates held its third session in Geneva from 4 to 6 May 2026.",
            "2. The following organizations were represented: World Trade Organization.",
            "Election of officers",
            "3. The Committee agreed to wait.",
        ],
    )
    assert not any("Election" in str(doubt.words) for doubt in draft.doubts)


def test_who_acts_may_stand_between_the_clauses_and_the_paragraphs(draft):
    found = draft(
        "A55-7: Kites near aerodromes",
        "Whereas kites endanger aircraft;",
        "Recognizing that kites give joy to many;",
        "The Assembly:",
        "1. Urges Member States to adopt rules on kites;",
        "2. Declares that this resolution supersedes resolution A49-12.",
    )
    assert len(found["preamble"]) == 2
    assert [one["number"] for one in found["recommendations"]] == ["1", "2"]


def test_a_long_kind_of_body_decides_in_the_present(draft):
    found = draft(
        "1. La 380e session du Conseil d'administration du Bureau des marionnettes s'est tenue à "
        "Genève du 4 au 14 mars 2044.",
        "2. Le Conseil d'administration approuve le procès-verbal de sa 379e session.",
        "3. Le Conseil d'administration:",
        "a) prie le secrétariat de compter les fils;",
        "b) décide d'attendre.",
    )
    assert [one["paragraph"] for one in found["decisions"]] == ["2", "3"]
    asked = [point["actions"][0]["action"] for point in found["decisions"][1]["points"]]
    assert asked == ["request-formally", "decide"]
