"""Documents, sessions and provisions that a report names, and the places in them."""

from bench.drafting import comparing
from drafts import HEAD
from recueil.drafting.cleaning import clean
from recueil.drafting.draft import drafted
from recueil.drafting.reading.text import read
from recueil.drafting.writing import as_yaml


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


def test_a_report_that_is_presented_is_linked_to_the_session_that_it_is_of(corpus):
    def told(sentence):
        report = (
            "1. The Intergovernmental Group of Experts on E-commerce and the Digital Economy held "
            f"its ninth session in Geneva from 4 to 6 May 2026.\n\nI. Gates\n\n2. {sentence}\n"
        )
        [found] = drafted(clean(read(report.encode())), corpus, "en")
        [section] = comparing.read(as_yaml(found.tree))["sections"]
        return [(one["type"], one["target"]) for one in section.get("relations", ())]

    of = "meeting of the Working Group on Measuring E-commerce and the Digital Economy"
    presented = f"The Chair presented the report of the fourth {of}."
    assert told(presented) == [("reports-on", "unctad-wg-measurement/4")]
    assert told(presented.replace("fourth", "ninetieth")) == []
    assert told(f"Some experts had taken part in the fourth {of}.") == []
