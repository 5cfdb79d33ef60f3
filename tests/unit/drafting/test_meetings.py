"""When and where a body met, and what was on its agenda."""

from bench.drafting import comparing
from drafts import verbs
from recueil.drafting.cleaning import clean
from recueil.drafting.draft import drafted
from recueil.drafting.reading.text import read
from recueil.drafting.writing import as_yaml


def test_a_session_over_the_turn_of_a_month_and_a_mode(draft):
    found = draft(
        "1. The Committee on Gates held its twenty-first session in Vienna from 30 May to "
        "2 June 2023 in a hybrid format."
    )
    assert (found["number"], found["start"], found["end"]) == ("21", "2023-05-30", "2023-06-02")
    assert (found["mode"], found["place"]["fr"]) == ("hybrid", "Vienne")


def test_a_report_on_two_meetings_is_a_draft_for_each(drafts):
    found = drafts(
        "1. This report is on the meetings of the Committee on Gates held on 2 and 3 March, and on "
        "6 and 7 July 2023 in Geneva.",
        "2. At the meeting of 2 and 3 March 2023, Norway presented a proposal (E/2023/7).",
        "3. The Committee agreed to come back to it.",
        "4. At the meeting of 6 and 7 July 2023, it was agreed that the secretariat would paint "
        "all gates.",
    )
    assert [one["dates"] if "dates" in one else one["start"] for one in found.values()] == [
        "2023-03-02",
        "2023-07-06",
    ]
    march, july = found["2023-03"], found["2023-07"]
    assert [one["paragraph"] for one in march["decisions"]] == ["3"]
    assert [one["paragraph"] for one in july["decisions"]] == ["4"]
    assert july["decisions"][0]["actions"][0]["addressees"] == ["secretariat"]


def test_the_symbol_of_a_report_may_be_double_and_its_ordinal_one_word(corpus):
    report = (
        "E/2024/27-E/CN.99/2024/15\n\nComité de Faros\n\nVigesimotercera reunión\n\n"
        "Montevideo, 7 a 9 de noviembre de 2023\n\n"
        "1. El Comité de Faros celebró su vigesimotercera reunión en Montevideo del 7 al 9 de "
        "noviembre de 2023.\n"
    )
    [found] = drafted(clean(read(report.encode())), corpus, "en")
    session = comparing.read(as_yaml(found.tree))
    assert (session["number"], session["report"]) == ("23", "E/2024/27")


def test_items_of_an_agenda_may_head_a_report(draft):
    found = draft(
        "1. The Committee on Gates held its third session in Geneva from 3 to 5 May 2023.",
        "2. Observers of the World Gate Organization (WGO) attended.",
        "ITEM 1. OPENING OF THE SESSION",
        "3. The session was opened by the Chair at ten in the morning.",
        "ITEM 2. ADOPTION OF THE REPORT",
        "4. The report was adopted at the second meeting.",
        "I. DECISIONS",
        "3/1. Hinges",
        "The Committee,",
        "1. Decides to wait;",
        "2. Requests the secretariat to wait too.",
    )
    assert [(s["number"], s.get("paragraphs")) for s in found["sections"]] == [
        ("1", ["3"]),
        ("2", ["4"]),
        ("I", None),
    ]
    told, headed = found["decisions"]
    assert (told["paragraph"], verbs(told)) == ("4", ["adopt"])
    assert (headed["number"], headed["title"], headed["section"]) == (
        "3/1",
        {"en": "Hinges"},
        "I",
    )
    assert "paragraph" not in headed


def test_an_assembly_is_numbered_by_its_own_name(draft):
    found = draft(
        "The Seventy-sixth World Gates Assembly was held in Geneva from 21 to 30 May 2023.",
        "The Seventy-sixth World Gates Assembly appointed a Committee on Credentials of five.",
        "(Eighth plenary meeting, 24 May 2023)",
    )
    assert (found["number"], found["start"]) == ("76", "2023-05-21")
    assert [verbs(one) for one in found["decisions"]] == [["elect"]]


def test_the_day_of_the_document_is_not_the_sessions(draft):
    found = draft(
        "Kasane, 12 January 2024",
        "COMMITTEE ON GATES",
        "Third session",
        "Kasane, Republic of Botswana",
        "5 – 9 December 2023",
        "1. The Committee adopted its agenda.",
    )
    assert (str(found["start"]), str(found["end"])) == ("2023-12-05", "2023-12-09")


def test_a_meeting_of_the_parties_is_named_without_its_number(draft):
    found = draft(
        "Thirty-Fifth Meeting of the Parties to",
        "the Protocol on Kites",
        "Nairobi, 23-27 October 2023",
        "Report of the Thirty-Fifth Meeting of the Parties to the Protocol on Kites",
        "1. The Meeting adopted its agenda.",
    )
    assert found["number"] == "35"
    assert found["source"]["id"] == "meeting-of-the-parties-to-the-protocol-on-kites-35-report"
