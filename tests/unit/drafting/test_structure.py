"""The ways in which bodies lay out what they decide, each in a few lines."""

import pytest

from bench.drafting import comparing
from project import ROOT
from recueil.corpus import load_corpus
from recueil.drafting.cleaning import clean
from recueil.drafting.draft import drafted
from recueil.drafting.reading.text import read
from recueil.drafting.writing import as_yaml

HEAD = "The Committee on Gates held its third session in Geneva from 3 to 5 May 2023."


@pytest.fixture(scope="module")
def corpus():
    return load_corpus(ROOT / "source")[0]


@pytest.fixture
def draft(corpus):
    def made(*paragraphs):
        [found] = drafted(clean(read("\n\n".join(paragraphs).encode())), corpus, "en")
        return comparing.read(as_yaml(found.tree))

    return made


@pytest.fixture
def drafts(corpus):
    def made(*paragraphs):
        found = drafted(clean(read("\n\n".join(paragraphs).encode())), corpus, "en")
        return {one.number: comparing.read(as_yaml(one.tree)) for one in found}

    return made


def verbs(provision):
    return [action["action"] for action in provision["actions"]]


def test_an_account_of_what_others_did_is_no_decision(draft):
    found = draft(
        f"1. {HEAD}",
        "2. The representative of Norway said that the Committee had decided to wait.",
        "3. The Executive Committee approved the plan in 2021, and some delegations welcomed it.",
        "4. The Committee considered the plan. It agreed to wait and requested the secretariat to "
        "report at its next session.",
    )
    assert [one["paragraph"] for one in found["decisions"]] == ["4"]
    assert verbs(found["decisions"][0]) == ["agree", "request"]
    assert found["decisions"][0]["actions"][1]["due"] == {"session": "next"}


def test_decisions_stand_under_headings_of_their_own(draft):
    found = draft(
        HEAD,
        "Decision 3/1. Hinges",
        "The Committee,",
        "Deeply concerned about rust,",
        "1. Invites member States to oil their hinges;",
        "2. Requests the secretariat to buy oil (E/2023/7).",
        "Decision 3/2. Locks",
        "The Committee decided to look into locks.",
    )
    assert [one["number"] for one in found["decisions"]] == ["3/1", "3/2"]
    first, second = found["decisions"][0]["points"]
    assert (verbs(first), verbs(second)) == (["invite"], ["request"])
    assert second["actions"][0]["cites"][0]["symbol"] == "E/2023/7"
    assert verbs(found["decisions"][1]) == ["decide"]
    assert len(found["preamble"]) == 1


def test_recommendations_stand_under_headings_of_their_own(draft):
    found = draft(
        f"1. {HEAD}",
        "II. Recommendations",
        "Recommendation 1",
        "2. The Committee recommends that member States close their gates.",
        "Recommendation 2: Keys",
        "3. The Committee requested the secretariat to keep the keys.",
        "III. Recommendation 9",
        "4. The secretariat introduced Recommendation 9 of another committee.",
    )
    told = [(r["number"], r["paragraph"], verbs(r)) for r in found["recommendations"]]
    assert told == [("1", "2", ["recommend"]), ("2", "3", ["request"])]
    assert found["recommendations"][1]["title"] == {"en": "Keys"}
    assert "decisions" not in found


def test_two_agreed_texts_keep_their_numberings_apart(draft):
    found = draft(
        f"1. {HEAD}",
        "Resolution I",
        "The Committee,",
        "Recalling its rules,",
        "1. Urges Governments to act;",
        "Resolution II",
        "The Committee,",
        "Noting its rules,",
        "1. Encourages member States to act.",
    )
    assert [one["number"] for one in found["recommendations"]] == ["I-1", "II-1"]
    assert [one["number"] for one in found["preamble"]] == ["1", "2"]


def test_paragraphs_numbered_by_decimals_are_counted(draft):
    found = draft(
        "1  OPENING",
        f"1.1.  {HEAD}",
        "2  GATES",
        "2.1.  The Chairperson recalled the decision in G/SPS/14, paragraph 5.",
        "2.2.  The Committee agreed to paint its gates.",
    )
    assert [(s["number"], s["paragraphs"]) for s in found["sections"]] == [
        ("1", ["1"]),
        ("2", ["2-3"]),
    ]
    assert [one["paragraph"] for one in found["decisions"]] == ["3"]
    assert found["source"]["paragraphs"] == "counted"


def test_officers_may_stand_in_a_list(draft):
    found = draft(
        f"1. {HEAD}",
        "2. The Committee elected the following officers by acclamation:",
        "Chair:",
        "Ana das Neves (Portugal)",
        "Vice-Chairs:",
        "Omar M.O. Kah (Gambia)",
        "3. The session was closed.",
    )
    told = [(one["name"], one["role"], one["country"]) for one in found["officers"]]
    assert told == [("Ana das Neves", "chair", "PT"), ("Omar M.O. Kah", "vice-chair", "GM")]


def test_states_in_a_sentence_keep_to_their_groups(draft):
    found = draft(
        f"1. {HEAD}",
        "2. Representatives of the following member States participated: Bosnia and Herzegovina, "
        "Netherlands (Kingdom of the) and the former Yugoslav Republic of Macedonia. "
        "The European Union was represented.",
        "3. The expert from Norway thanked Japan for the meeting that many had attended.",
    )
    groups = {g["group"]: g["members"] for g in found["participants"]}
    states = [m if isinstance(m, str) else m["id"] for m in groups["member-states"]]
    assert states == ["BA", "NL", "MK"]
    assert groups["european-union"] == ["european-union"]


def test_a_session_over_the_turn_of_a_month_and_a_mode(draft):
    found = draft(
        "1. The Committee on Gates held its twenty-first session in Vienna from 30 May to "
        "2 June 2023 in a hybrid format."
    )
    assert (found["number"], found["start"], found["end"]) == ("21", "2023-05-30", "2023-06-02")
    assert (found["mode"], found["place"]["fr"]) == ("hybrid", "Vienne")


def test_a_verb_is_known_by_any_form_of_its_table(corpus):
    text = clean(read(b"The Committee,\n\nNoting the time,\n\n1. Exhorts Governments to act.\n"))
    yaml = as_yaml(drafted(text, corpus, "en")[0].tree)
    assert "action: urge" in yaml


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


def test_officers_go_on_and_leave(draft):
    found = draft(
        f"1. {HEAD}",
        "2. The term of office of the Vice-Chair, Mr. Moss, came to an end.",
        "3. The Committee noted that the mandate of Ms. Ivy Fern as Chair had been renewed.",
        "4. The Chair, Ms. Ivy Fern, said that the question remained open.",
    )
    told = [(one["name"], one["role"], one["event"]) for one in found["officers"]]
    assert told == [("Moss", "vice-chair", "outgoing"), ("Ivy Fern", "chair", "continuing")]


def test_an_annex_named_alone_is_of_the_document_before_it(draft):
    found = draft(
        f"1. {HEAD}",
        "2. The Committee adopted the report in document E/2023/7. It approved the plan in annex I "
        "and the budget in annex II. It requested the secretariat to publish annex III.",
        "Annex III",
        "Budget",
    )
    cites = [cite for act in found["decisions"][0]["actions"] for cite in act.get("cites", ())]
    assert [cite.get("pinpoint") for cite in cites] == [None, {"annex": "I"}, {"annex": "II"}]
    assert {cite["symbol"] for cite in cites} == {"E/2023/7"}


def test_both_symbols_of_a_document_are_found(draft):
    found = draft(f"1. {HEAD}", "2. The Committee adopted the report (A/78/92-E/2023/85).")
    cites = found["decisions"][0]["actions"][0]["cites"]
    assert [cite["symbol"] for cite in cites] == ["A/78/92", "E/2023/85"]


def test_provisions_of_other_sessions_are_linked_where_the_edition_has_them(corpus):
    report = (
        "1. Le Groupe intergouvernemental d’experts du commerce électronique et de l’économie "
        "numérique a tenu sa neuvième session à Genève du 4 au 6 mai 2026.\n\n"
        "2. Conformément à la recommandation 3 de sa première session, le Groupe d’experts a "
        "décidé de publier une note. Il a rappelé la décision 5 de sa quarante-deuxième session.\n"
    )
    [found] = drafted(clean(read(report.encode())), corpus, "fr")
    [decision] = comparing.read(as_yaml(found.tree))["decisions"]
    told = [(one["type"], one["target"]) for one in decision["relations"]]
    assert told == [("implements", "unctad-ige-ede/1/recommendation-3")]
    assert "relation-nowhere" in {doubt.reason for doubt in found.doubts}


def test_the_label_of_a_decision_is_not_of_the_session_that_it_speaks_of(corpus):
    report = (
        "1. Le Groupe intergouvernemental d’experts du commerce électronique et de l’économie "
        "numérique a tenu sa neuvième session à Genève du 4 au 6 mai 2026.\n\n"
        "2. Le Groupe d’experts a élu Mme Ada Byron Présidente pour sa dixième session "
        "(décision 1).\n\n"
        "3. Le Groupe d’experts a décidé de tenir sa dixième session en mai 2027 (décision 2).\n"
    )
    [found] = drafted(clean(read(report.encode())), corpus, "fr")
    assert [one["number"] for one in comparing.read(as_yaml(found.tree))["decisions"]] == ["1", "2"]
    assert "relation-nowhere" not in {doubt.reason for doubt in found.doubts}


def points(holder):
    """Return points as nested lists: {label: points}."""
    return {one["number"]: points(one) for one in holder.get("points") or ()}


def test_a_long_decision_counts_on_below_its_headings(draft):
    found = draft(
        HEAD,
        "Decision 1/COM.3",
        "Outcome of the stocktake",
        "The Committee,",
        "Recalling its rules,",
        "I. Context",
        "1. Welcomes the stocktake;",
        "II. Gates",
        "A. Paint",
        "2. Invites member States to:",
        "(a) Paint their gates:",
        "(i) In blue;",
        "(ii) In green;",
        "(b) Count them;",
        "3. Requests the secretariat to report.",
    )
    [decision] = found["decisions"]
    assert (decision["number"], decision["title"]) == (
        "1/COM.3",
        {"en": "Outcome of the stocktake"},
    )
    assert points(decision) == {"1": {}, "2": {"a": {"i": {}, "ii": {}}, "b": {}}, "3": {}}


def test_what_is_asked_of_each_may_stand_in_numbered_points(draft):
    found = draft(
        HEAD,
        "Decision 4",
        "The Committee,",
        "Mindful of rust,",
        "1. URGES member States:",
        "(1) to oil their hinges;",
        "(2) to count them;",
        "2. REQUESTS the secretariat:",
        "(1) to buy oil.",
    )
    [decision] = found["decisions"]
    assert points(decision) == {"1": {"1": {}, "2": {}}, "2": {"1": {}}}
    assert [verbs(one) for one in decision["points"]] == [["urge"], ["request"]]
    assert decision["points"][1]["actions"][0]["addressees"] == ["secretariat"]


def test_all_that_is_decided_may_stand_in_points_under_the_verb(draft):
    found = draft(
        HEAD,
        "Decision 5. Oil",
        "The Committee,",
        "Aware of rust,",
        "Decides:",
        "1. To buy oil;",
        "2. To request the secretariat to use it (E/2023/7).",
    )
    [decision] = found["decisions"]
    assert (verbs(decision), points(decision)) == (["decide"], {"1": {}, "2": {}})
    assert "actions" not in decision["points"][0]
    [request] = decision["points"][1]["actions"]
    assert (request["action"], request["addressees"]) == ("request", ["secretariat"])
    assert request["cites"] == [{"symbol": "E/2023/7"}]


def test_participles_may_be_numbered_with_the_verbs(draft):
    found = draft(
        HEAD,
        "Decision: 42 COM 7A.1",
        "The Committee,",
        "1. Having considered document E/2023/7,",
        "2. Recalling its rules,",
        "3. Requests the secretariat to report.",
    )
    [decision] = found["decisions"]
    assert decision["number"] == "42 COM 7A.1"
    assert [verbs(one) for one in decision["points"]] == [["consider"], ["recall"], ["request"]]


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


def test_what_observers_are_of_is_no_member(draft):
    found = draft(
        f"1. {HEAD}",
        "2. The session was attended by representatives of 50 States members of the Committee. "
        "Observers for other States Members of the United Nations also attended.",
    )
    assert all("un" not in one.get("members", ()) for one in found.get("participants", ()))


def test_whoever_is_spoken_to_beside_others_is_not_lost_in_silence(corpus):
    text = (
        f"{HEAD}\n\n2. The Committee called upon Governments, the private sector and banks of "
        "development, as appropriate, to invest.\n"
    )
    [found] = drafted(clean(read(f"1. {text}".encode())), corpus, "en")
    assert "“the private sector · banks of development”" in as_yaml(found.tree)


def test_a_meeting_that_is_held_is_not_welcomed(draft):
    found = draft(
        "Informe del Comité de Puertas sobre su tercer período de sesiones",
        "1. El Comité de Puertas celebró su tercer período de sesiones en Ginebra del 3 al 5 de "
        "mayo de 2023. La reunión se celebró en la sede del Comité.",
        "2. El Comité celebró los avances y pidió a la secretaría que informase.",
    )
    assert [one["paragraph"] for one in found["decisions"]] == ["2"]


def test_it_goes_on_from_a_paragraph_about_the_body(draft):
    found = draft(
        f"1. {HEAD}",
        "2. The Committee did not support the proposal of Spain.",
        "3. It decided to come back to it at its next session.",
        "4. The representative of Spain thanked the Chair.",
        "5. It decided to wait.",
    )
    assert [one["paragraph"] for one in found["decisions"]] == ["3"]


def test_a_pinpoint_belongs_to_the_nearest_document_alone(draft):
    found = draft(
        HEAD,
        "The Committee,",
        "Recalling articles 3 and 14 of the Convention, and General Assembly resolution 70/1,",
        "Recalling also paragraph 5 of document E/2023/7,",
        "1. Decides to wait.",
    )
    cites = [act["cites"][0] for clause in found["preamble"] for act in clause["actions"]]
    assert [cite.get("pinpoint") for cite in cites] == [None, {"paragraph": "5"}]


def test_its_resolution_is_of_the_body_that_says_so(draft):
    found = draft(
        HEAD,
        "Draft resolution",
        "The Economic and Social Council,",
        "Recalling its resolutions 2021/10 and 2022/3, and General Assembly resolution 70/1,",
        "1. Decides to wait.",
    )
    [clause] = found["preamble"]
    symbols = [cite["symbol"] for act in clause["actions"] for cite in act["cites"]]
    assert symbols == ["E/RES/2021/10", "E/RES/2022/3", "A/RES/70/1"]


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


def test_members_and_observers_of_one_sentence_are_two_groups(draft):
    found = draft(
        f"1. {HEAD}",
        "2. Representatives of Argentina, Chile and Peru attended, as well as observers from Spain "
        "and the Holy See.",
        "Agreements",
        "3. The Committee agreed:",
        "(a) To request the secretariat to count gates;",
        "(b) To wait.",
    )
    groups = {one["group"]: one["members"] for one in found["participants"]}
    assert groups == {"member-states": ["AR", "CL", "PE"], "observers": ["ES", "VA"]}
    [decision] = found["decisions"]
    assert verbs(decision["points"][0]) == ["request"]
