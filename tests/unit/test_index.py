"""The index: links, backlinks, threads and facets of the toy corpus."""

from itertools import chain


def documents(mentions):
    return [mention.document for mention in mentions]


def test_provisions_stand_in_document_order_by_body_and_date(toy):
    assert list(toy.index.provisions) == [
        "toy-goods/2018-03/decision-par-6",
        "toy-wp9/5/clause-1",
        "toy-wp9/5/clause-2",
        "toy-wp9/5/recommendation-1",
        "toy-wp9/5/recommendation-2",
        "toy-wp9/5/decision-par-3",
        "toy-wp9/5/decision-par-12",
        "toy-wp9/6/decision-1",
        "toy-wp9/6/decision-2",
        "toy-wp9/6/decision-3",
        "toy-wp9/6/decision-par-18",
        "toy-wp9/7/decision-par-1",
        "toy-wp9/7/decision-par-2",
        "toy-plan/measure-i-1",
        "toy-plan/measure-i-2",
        "toy-plan/measure-ii-1",
    ]


def test_a_printed_day_is_the_provisions_and_else_the_sessions_last(toy):
    days = {id_: str(entry.day) for id_, entry in toy.index.provisions.items()}
    assert days["toy-wp9/6/decision-2"] == "2022-11-08"
    assert days["toy-wp9/6/decision-3"] == "2022-11-09"
    assert days["toy-goods/2018-03/decision-par-6"] == "2018-03-26"
    assert days["toy-plan/measure-i-1"] == "None"


def test_points_are_known_at_any_depth(toy):
    assert [id_ for id_ in toy.index.points if id_.startswith("toy-wp9/5")] == [
        "toy-wp9/5/recommendation-1#a",
        "toy-wp9/5/recommendation-1#a.i",
        "toy-wp9/5/recommendation-1#a.ii",
        "toy-wp9/5/recommendation-1#2-bis",
        "toy-wp9/5/recommendation-1#b",
    ]


def test_a_provision_cites_what_its_verbs_and_points_cite(toy):
    cites = toy.index.cites
    assert documents(cites["toy-wp9/6/decision-2"]) == [
        "wto/g-c-w-901-rev-1",
        "un/ece-toys-wp-9-2022-3-rev-1",
    ]
    assert cites["toy-wp9/6/decision-2"][1].action == "approve"
    assert [(m.by, m.document) for m in cites["toy-wp9/5/recommendation-1"]] == [
        ("toy-wp9/5/recommendation-1#a.ii", "un/ece-toys-wp-9-2021-2"),
        ("toy-wp9/5/recommendation-1#b", "un/ece-toys-wp-9-2021-2-add-1"),
    ]


def test_a_symbol_in_a_digest_is_a_citation_once_though_two_languages_name_it(toy):
    cites = toy.index.cites
    assert documents(cites["toy-wp9/6/decision-par-18"]) == ["un/ece-toys-wp-9-2022-7"]
    assert documents(cites["toy-wp9/6#section-ii"]) == [
        "un/ece-toys-wp-9-2022-3-rev-1",
        "un/ece-toys-wp-9-2022-inf-5",
    ]


def test_sections_cite_what_their_proposals_and_events_cite(toy):
    cites = toy.index.cites
    assert documents(cites["toy-goods/2018-03#section-1"]) == [
        "wto/g-c-w-901",
        "wto/job-ctg-99",
        "wto/s-l-15",
    ]
    assert "un/ece-toys-wp-9-2022-7" in documents(cites["toy-wp9/6#section-iii"])


def test_sessions_and_plans_cite_too(toy):
    cites = toy.index.cites
    assert documents(cites["toy-wp9/6"]) == [
        "un/ece-toys-wp-9-2022-10",
        "un/ece-toys-wp-9-2022-inf-1",
    ]
    assert documents(cites["toy-plan"]) == ["wco/work-framework-of-play"]


def test_one_symbol_of_two_organisations_is_two_documents(toy):
    cited_by = toy.index.cited_by
    assert [m.by for m in cited_by["un/s-l-15"]] == ["toy-wp9/6#section-iii"]
    assert [m.by for m in cited_by["wto/s-l-15"]] == ["toy-goods/2018-03#section-1"]


def test_backlinks_are_the_links_reversed(toy):
    index = toy.index
    assert sorted(map(id, chain(*index.cites.values()))) == sorted(
        map(id, chain(*index.cited_by.values()))
    )
    assert sorted(map(id, chain(*index.ties_from.values()))) == sorted(
        map(id, chain(*index.ties_to.values()))
    )


def test_a_citation_without_paragraph_stands_at_its_provisions(toy):
    paragraphs = {m.document: m.paragraph for m in toy.index.cites["toy-wp9/6/decision-2"]}
    assert set(paragraphs.values()) == {9}
    (presented, _) = toy.index.cites["toy-wp9/6#section-ii"]
    assert presented.paragraph == 7


def test_documents_come_by_organisation_in_natural_order_works_last(toy):
    found = [id_ for id_ in toy.index.documents if id_.startswith("un/ece")]
    assert found.index("un/ece-toys-wp-9-2021-2") + 1 == found.index(
        "un/ece-toys-wp-9-2021-2-add-1"
    )
    assert found.index("un/ece-toys-wp-9-2022-7") < found.index("un/ece-toys-wp-9-2022-10")
    organisations = [entry.organisation for entry in toy.index.documents.values()]
    assert organisations == sorted(organisations)
    of_un = [entry for entry in toy.index.documents.values() if entry.organisation == "un"]
    assert [entry.work for entry in of_un[-2:]] == ["playing-agenda", "state-of-play-2020"]
    assert not any(entry.work for entry in of_un[:-2])


def test_a_document_that_no_register_knows_is_known_all_the_same(toy):
    entry = toy.index.documents["un/s-l-15"]
    assert not entry.registered
    assert entry.record.title is None


def test_ties_lead_to_records_standing_texts_unpublished_sessions_and_documents(toy):
    targets = [tie.target for tie in toy.index.ties_from["toy-wp9/6/decision-3"]]
    assert targets == [
        "toy-wp9/5/recommendation-1",
        "toy-wp9/4",
        "toy-wp9/recommendation-T",
        "un/work-state-of-play-2020",
        "wto/s-l-15",
    ]
    assert [tie.source for tie in toy.index.ties_to["toy-wp9/recommendation-A"]] == [
        "toy-wp9/6#section-ii.a"
    ]


def test_a_thread_holds_what_one_descends_from_and_what_descends_from_it(toy):
    thread = toy.index.thread
    assert set(thread("toy-wp9/6/decision-2")) == {
        "toy-wp9/5/decision-par-12",
        "toy-wp9/6/decision-2",
        "toy-wp9/6/decision-par-18",
    }
    assert "toy-wp9/6/decision-3" in thread("toy-wp9/5/recommendation-1")
    assert thread("toy-wp9/6/decision-1") == ("toy-wp9/6/decision-1",)


def test_a_thread_tells_the_nearest_first_and_what_is_said_of_a_point_is_of_its_provision(toy):
    thread = toy.index.thread("toy-wp9/6/decision-par-18")
    assert thread[0] == "toy-wp9/6/decision-par-18"
    assert set(thread[1:3]) == {"toy-wp9/6/decision-2", "toy-wp9/5/recommendation-1"}
    assert thread[3:] == ("toy-wp9/5/decision-par-12",)


def test_what_a_provision_is_compared_with_is_what_it_goes_back_to_at_first_hand(toy):
    compared = toy.index.compared("toy-wp9/6/decision-par-18")
    types = {id_: [tie.relation.type.value for tie in ties] for id_, ties in compared.items()}
    assert types == {
        "toy-wp9/6/decision-2": ["follows-up"],
        "toy-wp9/5/recommendation-1": ["implements"],
    }
    assert toy.index.compared("toy-wp9/5/recommendation-1") == {}


def test_what_refers_to_a_point_refers_to_its_provision(toy):
    into = toy.index.ties_into("toy-wp9/5/recommendation-1")
    assert [tie.source for tie in into] == ["toy-wp9/6/decision-3", "toy-wp9/6/decision-par-18"]


def test_a_thread_does_not_pass_through_documents(toy):
    assert not any(id_ in toy.index.documents for id_ in toy.index.thread("toy-wp9/6/decision-3"))


def test_the_secretariat_is_the_bodys_own_or_its_parents(toy):
    index = toy.index
    assert index.secretariat_of("toy-wp9") == "toy-secretariat"
    assert index.secretariat_of("toy-goods") == "secretariat"
    addressees = index.facets["addressee"]
    assert "toy-wp9/5/recommendation-1" in addressees["toy-secretariat"]
    assert "toy-goods/2018-03/decision-par-6" in addressees["secretariat"]


def test_facets_name_every_provision_under_its_words_in_order(toy):
    facets = toy.index.facets
    assert facets["body"]["toy-wp9"][0] == "toy-wp9/5/clause-1"
    assert facets["year"].keys() == {"2018", "2021", "2022", "2023", "2024"}
    assert facets["kind"]["measure"] == (
        "toy-plan/measure-i-1",
        "toy-plan/measure-i-2",
        "toy-plan/measure-ii-1",
    )
    assert facets["status"]["implemented"] == ("toy-wp9/6/decision-3",)
    assert facets["action"]["invite"] == (
        "toy-goods/2018-03/decision-par-6",
        "toy-wp9/5/recommendation-1",
        "toy-wp9/5/recommendation-2",
        "toy-wp9/6/decision-par-18",
    )


def test_the_topics_and_verbs_of_a_point_are_its_provisions_too(toy):
    assert "toy-wp9/5/recommendation-1" in toy.index.facets["topic"]["games"]
    assert "toy-wp9/5/recommendation-1" in toy.index.facets["addressee"]["states"]


def test_homes_bodies_and_plans_know_what_is_theirs(toy):
    index = toy.index
    assert index.of_home["toy-plan"][-1] == "toy-plan/measure-ii-1"
    assert index.sessions_of == {
        "toy-goods": ("toy-goods/2018-03", "toy-goods/2018-07"),
        "toy-wp9": ("toy-wp9/5", "toy-wp9/6", "toy-wp9/7"),
    }
    assert index.plans_of == {"toy-customs": ("toy-plan",)}
    assert index.children_of["toy-council"] == ("toy-wp9",)
    assert "un/ece-toys-wp-9-2022-7" in index.cited_in["toy-wp9/6"]


def test_a_session_over_new_year_stands_under_both_years_unless_the_report_gives_a_day(toy):
    years = toy.index.facets["year"]
    assert years["2023"] == ("toy-wp9/7/decision-par-1", "toy-wp9/7/decision-par-2")
    assert years["2024"] == ("toy-wp9/7/decision-par-1",)


def test_who_names_a_work_cites_the_document_that_contains_it(toy):
    index = toy.index
    work = [m.by for m in index.citing("un/work-playing-agenda")]
    assert work == ["toy-wp9/6#section-ii.a"]
    assert [m.by for m in index.citing("un/a-res-70-1")] == [
        "toy-goods/2018-03/decision-par-6",
        *work,
    ]


def test_what_only_shows_progress_is_a_document_and_no_citation(toy):
    index = toy.index
    (shown,) = index.evidence["un/ece-toys-wp-9-2024-2"]
    assert shown.by == "toy-wp9/6/decision-par-18"
    assert index.documents[shown.document].symbol.canonical == "ECE/TOYS/WP.9/2024/2"
    assert shown.document not in index.cited_by
    assert shown.document not in index.cited_in["toy-wp9/6"]


def test_a_word_is_under_every_wider_one_however_far_up(toy):
    topics = toy.index.facets["topic"]
    assert topics["chess"] == ("toy-wp9/5/recommendation-1",)
    assert set(topics["chess"]) <= set(topics["board-games"]) <= set(topics["games"])


def test_a_wider_word_has_the_provisions_of_the_narrower_ones(toy):
    topics, addressees = toy.index.facets["topic"], toy.index.facets["addressee"]
    assert set(topics["board-games"]) <= set(topics["games"])
    assert set(addressees["member-states"]) <= set(addressees["states"])
    assert len(addressees["states"]) > len(addressees["member-states"])


def test_the_forms_of_a_document_are_brought_together_by_its_symbol(toy):
    forms = toy.index.forms
    base = "un/ece-toys-wp-9-2021-2"
    assert forms[base] == (f"{base}-add-1",)
    assert forms[f"{base}-add-1"] == (base,)
    assert "un/work-state-of-play-2020" not in forms


def test_near_a_document_stand_those_of_its_series_in_order_without_its_forms(toy):
    documents = toy.index.documents
    series = [id_ for id_ in documents if documents[id_].symbol
              and documents[id_].symbol.series == "ECE/TOYS/WP.9"]  # fmt: skip
    place = series.index("un/ece-toys-wp-9-2021-2")
    near = toy.index.in_series["un/ece-toys-wp-9-2021-2"]
    assert near == (*series[max(0, place - 3) : place], *series[place + 2 : place + 5])
    assert "un/ece-toys-wp-9-2021-2-add-1" not in near
