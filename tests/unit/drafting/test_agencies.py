"""What agencies do otherwise: labels, headings, chairs, resolutions and decisions by symbol."""

import pytest

from drafts import drafts_of, plain
from recueil.drafting.cleaning import clean
from recueil.drafting.cleaning.labels import with_usual_labels
from recueil.drafting.reading.text import read


def labelled(*lines):
    return [line.text for line in with_usual_labels(read("\n".join(lines).encode()).lines)]


def test_numbers_that_stand_off_are_labels_where_they_count_up():
    assert labelled("1     ADOPTS the rule;", "2     INVITES others.") == [
        "1. ADOPTS the rule;",
        "2. INVITES others.",
    ]
    alone = ["7     hinges were oiled", "3     gates were painted"]
    assert labelled(*alone) == [line.replace("     ", " " * 5) for line in alone]


def test_small_letters_with_a_point_are_labels_in_a_list():
    assert labelled("It agreed to:", "i. oil;", "ii. paint.", "v. sees nothing") == [
        "It agreed to:",
        "i) oil;",
        "ii) paint.",
        "v. sees nothing",
    ]
    assert labelled("They like", "i. e. all gates") == ["They like", "i. e. all gates"]


def test_a_resolution_with_bare_numbers_has_its_clauses_and_paragraphs(corpus):
    text = "\n\n".join(
        [
            "ASSEMBLY\n41st session",
            "Resolution A.1302(41)",
            "THE ASSEMBLY,",
            "RECALLING its earlier work on gates,",
            "1     ADOPTS the rules on gates;",
            "2     INVITES Governments to apply them;",
            "3     REVOKES resolution A.987(24).",
        ]
    )
    [draft] = drafts_of(corpus, [text])
    found = plain(draft)
    assert [one["number"] for one in found["preamble"]] == ["1"]
    assert [one["number"] for one in found["recommendations"]] == ["1", "2", "3"]
    [relation] = found["recommendations"][2]["relations"]
    assert (relation["type"], relation["target"]) == ("replaces", {"symbol": "A.987(24)"})


def test_what_was_decided_in_points_is_the_decision_that_the_symbol_names(draft):
    found = draft(
        "EXECUTIVE BOARD        EB163(4)",
        "163rd session        1 February 2038",
        "Gates of schools",
        "The Executive Board, having considered the report on gates,",
        "Decided:",
        "(1) to take note of the report contained in document EB163/9;",
        "(2) to request the secretariat:",
        "(a) to oil hinges;",
        "(b) to report on them;",
        "(3) to invite member States to help.",
    )
    [decision] = found["decisions"]
    assert (decision["number"], decision["title"]["en"]) == ("EB163(4)", "Gates of schools")
    assert [point["number"] for point in decision["points"]] == ["1", "2", "3"]
    assert [point["actions"][0]["action"] for point in decision["points"]] == [
        "take-note",
        "request",
        "invite",
    ]


def test_the_symbol_over_a_text_says_that_it_is_a_decision(draft):
    found = draft(
        "EXECUTIVE COUNCIL",
        "Fifty-second Ordinary Session",
        "13 - 14 February 2038",
        "EX.CL/Dec.1402(LII)",
        "Decision on drums",
        "The Executive Council,",
        "1. TAKES NOTE of the report on drums;",
        "2. CALLS UPON Member States to drum.",
    )
    [decision] = found["decisions"]
    assert decision["number"] == "1402(LII)"
    assert found["number"] == "52"


def test_the_session_is_that_of_the_body_that_met_and_not_of_its_parent_on_the_cover(draft):
    found = draft(
        "HINGE COMMISSION",
        "Sixty-first Session",
        "Rome, Italy, 7–12 November 2038",
        "REPORT OF THE ELEVENTH SESSION OF THE COMMITTEE ON GATES",
        "1. The Committee on Gates (COG) held its Eleventh Session in Saltburn, Ireland, from 5 to "
        "9 June 2038. Ms Adele Four, Counsellor, chaired the session.",
        "2. The Committee agreed to wait.",
    )
    assert (found["number"], found["start"], found["place"]) == (
        "11",
        "2038-06-05",
        {"en": "Saltburn"},
    )
    assert found["officers"] == [{"name": "Adele Four", "role": "chair", "paragraph": "1"}]


@pytest.mark.parametrize(
    ("sentence", "officers"),
    [
        ("The Committee Chair, Jan Oak (Austria), opened the session.", [("Jan Oak", "AT")]),
        ("The session was presided over by Ms. Mona Reed (Egypt).", [("Mona Reed", "EG")]),
        ("The working group on rust was chaired by Ms. Mona Reed (Egypt).", []),
        ("The Minister, Mr. Jan Oak (Austria), opened the session.", []),
    ],
)
def test_who_presided_is_an_officer_to_whom_nothing_happened(draft, sentence, officers):
    found = draft(
        "1. The Committee on Gates held its third session in Geneva from 4 to 6 May 2026.",
        f"2. {sentence}",
    )
    told = found.get("officers", [])
    assert [(one["name"], one["country"]) for one in told] == officers
    assert not any("event" in one for one in told)


def test_an_election_counts_where_the_same_person_also_presided(draft):
    found = draft(
        "1. Le Comité des portes a tenu sa troisième session à Genève du 4 au 6 mai 2026, sous la "
        "présidence de M. Jean Chêne (Autriche).",
        "2. Le Comité a réélu M. Jean Chêne (Autriche) Président.",
    )
    assert [(one["name"], one["event"]) for one in found["officers"]] == [
        ("Jean Chêne", "re-elected")
    ]


def test_items_told_by_their_place_are_sections_and_outcomes_are_none(draft):
    found = draft(
        "1. The Committee on Gates held its third session in Geneva from 4 to 6 May 2026.",
        "First item on the agenda\nMinutes of the second session (E/2025/4)",
        "Decision",
        "2. The Committee approved the minutes of its second session.",
        "Second item on the agenda\nWork of hinges",
        "3. Some members recalled that hinges had waited long.",
        "Decision",
        "4. The Committee requested the secretariat to oil them.",
        "Third item on the agenda\nOther matters",
        "5. There were none.",
    )
    told = [(one["agenda_item"], one["title"]["en"]) for one in found["sections"]]
    assert told == [
        ("1", "Minutes of the second session (E/2025/4)"),
        ("2", "Work of hinges"),
        ("3", "Other matters"),
    ]
    assert found["sections"][1]["paragraphs"] == ["3-4"]
    assert [one["section"] for one in found["decisions"]] == ["1", "2"]
    assert found["sections"][0]["cites"][0]["symbol"] == "E/2025/4"


def test_a_footnote_of_a_heading_is_cited_by_its_section(corpus):
    text = (
        "1. The Committee on Gates held its third session in Geneva from 4 to 6 May 2026.\n\n"
        "## I. Adoption of the agenda[^1]\n\n2. The Committee adopted the agenda.\n\n"
        "[^1]: E/2026/7.\n"
    )
    cleaned = clean(read(text.encode()))
    assert [note.text for note in cleaned.notes] == ["E/2026/7."]
    [draft] = drafts_of(corpus, [text])
    [section] = plain(draft)["sections"]
    assert section["cites"] == [{"symbol": "E/2026/7", "footnote": "1"}]
