"""The numbers of decisions and resolutions, in the ways of many houses, over their texts."""

import pytest

from recueil.drafting.headings import heading_before
from recueil.drafting.languages import languages


@pytest.mark.parametrize(
    ("language", "line", "number", "title"),
    [
        ("fr", "DÉCISION 18.COM 2", "18.COM 2", ""),
        ("fr", "DÉCISION 18.COM 7.a.4", "18.COM 7.a.4", ""),
        ("fr", "Décision 205 EX/5.I.A", "205 EX/5.I.A", ""),
        ("fr", "Décision n° 12", "12", ""),
        ("fr", "Résolution 4", "4", ""),
        ("en", "Decision: 44 COM 7A.1", "44 COM 7A.1", ""),
        ("en", "Decision No. 2/2023", "2/2023", ""),
        ("en", "Decision XXXV/2: Uses of kites", "XXXV/2", "Uses of kites"),
        ("en", "Decision 1/CP.21", "1/CP.21", ""),
        ("en", "Decision 15/4. A framework", "15/4", "A framework"),
        ("en", "Decision 19.14", "19.14", ""),
        ("en", "Decision CM/Dec(2023)1", "CM/Dec(2023)1", ""),
        ("en", "DECISION EX.CL/Dec.1168(XL)", "EX.CL/Dec.1168(XL)", ""),
        ("en", "Decision KC-10/1", "KC-10/1", ""),
        ("en", "KC-15/2: A framework", "KC-15/2", "A framework"),
        ("en", "EB154(3) Health of kites", "EB154(3)", "Health of kites"),
        ("en", "EB144.R1 Appointment of a director", "EB144.R1", "Appointment of a director"),
        ("en", "WHA77.1 Readiness", "WHA77.1", "Readiness"),
        ("en", "A41-21: Policies of gates", "A41-21", "Policies of gates"),
        ("en", "Resolution A41-21", "A41-21", ""),
        ("en", "Resolution A.1149(33)", "A.1149(33)", ""),
        ("en", "RESOLUTION MSC.428(98)", "MSC.428(98)", ""),
        ("en", "Resolution XIV.8", "XIV.8", ""),
        ("en", "Resolution Conf. 10.10 (Rev. CoP19)", "Conf. 10.10 (Rev. CoP19)", ""),
        ("en", "Resolution 70 (Rev. Bucharest, 2022)", "70 (Rev. Bucharest, 2022)", ""),
        ("en", "Resolution 2719 (2023)", "2719 (2023)", ""),
        ("es", "Resolución 756(XL)", "756(XL)", ""),
        ("es", "DECISIÓN 7/COP.15", "7/COP.15", ""),
    ],
)
def test_a_heading_tells_the_number_whole(language, line, number, title):
    found = heading_before([line], languages()[language])
    assert (found.number, found.title) == (number, title)


def test_decisions_of_two_part_numbers_are_told_apart(draft):
    found = draft(
        "COMMITTEE ON GATES",
        "Eighteenth session",
        "Geneva, Switzerland",
        "5 – 9 December 2023",
        "DECISION 18.COM 2",
        "The Committee,",
        "1. Having examined document TD/B/18/2,",
        "2. Adopts the agenda.",
        "DECISION 18.COM 4",
        "The Committee,",
        "1. Having examined document TD/B/18/4,",
        "2. Requests the Secretariat to publish the record.",
    )
    assert [one["number"] for one in found["decisions"]] == ["18.COM 2", "18.COM 4"]
    assert not any("title" in one for one in found["decisions"]), "who speaks is no title"


def test_decisions_without_numbers_are_told_apart_by_their_headings(draft):
    found = draft(
        "COMMITTEE ON GATES",
        "Third session, Geneva, 3-5 May 2023",
        "DECISION ON THE UPKEEP OF GATES",
        "The Committee,",
        "1. TAKES NOTE of the report;",
        "2. REQUESTS the Secretariat to report.",
        "DECISION ON THE COLOUR OF DOORS",
        "The Committee,",
        "1. URGES Member States to paint doors;",
        "2. ENCOURAGES Member States to paint gates.",
    )
    assert [one["title"]["en"] for one in found["decisions"]] == [
        "DECISION ON THE UPKEEP OF GATES",
        "DECISION ON THE COLOUR OF DOORS",
    ]
    assert [len(one["points"]) for one in found["decisions"]] == [2, 2]
    assert "recommendations" not in found


def test_a_decision_may_follow_its_label_on_one_line(draft):
    found = draft(
        "CENTRE FOR TRADE FACILITATION AND ELECTRONIC BUSINESS",
        "Twenty-ninth session",
        "1. The twenty-ninth Plenary of the United Nations Centre for Trade Facilitation and "
        "Electronic Business (UN/CEFACT) was held in Geneva on 9 and 10 November 2023. The session "
        "was open to all. The Chair, Ms. Ivy Fern (Canada), presided.",
        "2. The Plenary looked at gates.",
        "Decision 23-01: The Plenary adopted the agenda as contained in ECE/TRADE/C/CEFACT/2023/1.",
        "3. The secretariat spoke of doors.",
        "Decision 23-02: The Plenary approved ECE/TRADE/C/CEFACT/2023/5 and encouraged member "
        "States to use it.",
        "4. The thirtieth session would be held from 8 to 9 July 2024.",
    )
    assert (str(found["start"]), str(found["end"])) == ("2023-11-09", "2023-11-10")
    assert found["source"]["id"].startswith("un-cefact-29")
    assert [one["name"] for one in found["officers"]] == ["Ivy Fern"]
    adopted, approved = found["decisions"]
    assert (adopted["number"], adopted["paragraph"]) == ("23-01", "2")
    assert adopted["text"]["en"].startswith("The Plenary adopted")
    assert adopted["actions"] == [
        {"action": "adopt", "cites": [{"symbol": "ECE/TRADE/C/CEFACT/2023/1"}]}
    ]
    assert [one["action"] for one in approved["actions"]] == ["approve", "encourage"]
    assert approved["actions"][1]["addressees"] == ["member-states"]


def test_a_draft_that_a_recommendation_quotes_is_a_part_of_it(draft):
    found = draft(
        "BODY ON GATES",
        "Fourth meeting, Geneva, 3-5 May 2023",
        "RECOMMENDATION ADOPTED BY THE BODY ON GATES",
        "4/2. Upkeep",
        "The Body on Gates,",
        "Recalling decision 3/1,",
        "1. Takes note of the report;",
        "2. Recommends that the Conference adopt a decision along the following lines:",
        "The Conference,",
        "Mindful of gates,",
        "1. Urges States to keep gates;",
        "2. Invites banks to help.",
        "3. Requests the Secretariat to report.",
    )
    [made] = found["recommendations"]
    assert "decisions" not in found
    assert (made["number"], made["title"]["en"]) == ("4/2", "Upkeep")
    assert [point["number"] for point in made["points"]] == ["1", "2", "3"]
    assert [point["number"] for point in made["points"][1]["points"]] == ["1", "2"]
    assert "actions" not in made["points"][1]["points"][0], "States are urged by the Conference"
    assert made["points"][2]["actions"][0]["addressees"] == ["secretariat"]
    assert len(found["preamble"]) == 1


def test_a_cover_may_say_that_all_texts_are_decisions(draft):
    found = draft(
        "CONSEIL DES PORTES",
        "PARIS, le 17 novembre 2023",
        "DÉCISIONS ADOPTÉES PAR LE CONSEIL DES PORTES À SA 217e SESSION",
        "(Paris, 4-18 octobre 2023)",
        "1 Ordre du jour",
        "Le Conseil des portes,",
        "1. Ayant examiné le document TD/B/217/1,",
        "2. Adopte l'ordre du jour.",
        "4 Entretien des portes",
        "Le Conseil des portes,",
        "1. Rappelant ses décisions,",
        "2. Prie le Secrétariat de repeindre les portes.",
    )
    told = [(one["number"], one["title"]["fr"]) for one in found["decisions"]]
    assert told == [("1", "Ordre du jour"), ("4", "Entretien des portes")]
    assert (str(found["start"]), str(found["end"])) == ("2023-10-04", "2023-10-18")


@pytest.mark.parametrize("piece", ["1", "A1", "1/", "1(", "AB.", "X"])
def test_no_number_is_as_long_as_a_page(piece):
    assert heading_before([f"Decision {piece * 5000} of the Body"], languages()["en"]) is None
