"""The ways in which bodies lay out what they decide, each in a few lines."""

from drafts import HEAD, verbs
from recueil.drafting.cleaning import clean
from recueil.drafting.draft import drafted
from recueil.drafting.reading.text import read
from recueil.drafting.writing import as_yaml


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


def test_a_verb_is_known_by_any_form_of_its_table(corpus):
    text = clean(read(b"The Committee,\n\nNoting the time,\n\n1. Exhorts Governments to act.\n"))
    yaml = as_yaml(drafted(text, corpus, "en")[0].tree)
    assert "action: urge" in yaml


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


def test_a_title_may_go_on_in_the_next_line(draft):
    found = draft(
        "REPORT OF THE THIRD SESSION OF THE COMMITTEE ON GATES, DOORS",
        "AND WINDOWS",
        "Geneva, 3-5 May 2023",
        "1. The Committee adopted its agenda.",
    )
    assert found["source"]["title"]["en"].endswith("DOORS AND WINDOWS")
