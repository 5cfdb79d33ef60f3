"""Addresses: ids lead to places, former ones to today's."""

import pytest

from recueil.addresses import Addresses, absolute, listing


@pytest.fixture(scope="module")
def addresses(toy):
    return Addresses(toy.index)


@pytest.mark.parametrize(
    ("id_", "address"),
    [
        ("toy-wp9", "bodies/toy-wp9/"),
        ("toy-council", "bodies/toy-council/"),
        ("toy-wp9/recommendation-T", "bodies/toy-wp9/#recommendation-t"),
        ("toy-wp9/6", "sessions/toy-wp9/6/"),
        ("toy-goods/2018-03", "sessions/toy-goods/2018-03/"),
        ("toy-wp9/6#section-ii.a", "sessions/toy-wp9/6/#section-ii.a"),
        ("toy-wp9/6/decision-2", "sessions/toy-wp9/6/decision-2/"),
        ("toy-wp9/6/decision-par-18", "sessions/toy-wp9/6/decision-par-18/"),
        ("toy-wp9/5/clause-1", "sessions/toy-wp9/5/clause-1/"),
        ("toy-wp9/5/recommendation-1#a", "sessions/toy-wp9/5/recommendation-1/#a"),
        ("toy-wp9/5/recommendation-1#a.ii", "sessions/toy-wp9/5/recommendation-1/#a.ii"),
        ("toy-plan", "plans/toy-plan/"),
        ("toy-plan/measure-i-2", "plans/toy-plan/measure-i-2/"),
        ("toy-plan/measure-i-1#b", "plans/toy-plan/measure-i-1/#b"),
        ("un/ece-toys-wp-9-2022-7", "documents/un/ece-toys-wp-9-2022-7/"),
        ("wto/s-l-15", "documents/wto/s-l-15/"),
        ("wco/work-framework-of-play", "documents/wco/work-framework-of-play/"),
    ],
)
def test_each_kind_of_record_has_its_place(addresses, id_, address):
    assert addresses.of(id_) == address


@pytest.mark.parametrize("id_", ["toy-wp9/4", "toy-wp9/6/decision-99", "un/td-1", "", "nobody"])
def test_what_is_not_published_has_no_address(addresses, id_):
    assert addresses.of(id_) is None
    assert addresses.absolute("https://example.org/", "fr", id_) is None


@pytest.mark.parametrize(
    ("former", "today"),
    [
        ("toy-wp9/6/decision-par-4", "sessions/toy-wp9/6/decision-1/"),
        ("un/toys-rapport-5", "documents/un/ece-toys-wp-9-2021-9/"),
        ("toy-plan/measure-i-3", "plans/toy-plan/measure-i-2/"),
        ("toy-roadmap", "plans/toy-plan/"),
        ("toy-gt9", "bodies/toy-wp9/"),
    ],
)
def test_a_former_id_leads_to_the_record_of_today(addresses, former, today):
    assert addresses.of(former) == today


def test_the_former_id_of_a_body_or_plan_serves_all_that_is_inside_it(addresses):
    assert addresses.of("toy-gt9/6") == "sessions/toy-wp9/6/"
    assert addresses.of("toy-gt9/6/decision-2") == "sessions/toy-wp9/6/decision-2/"
    assert addresses.of("toy-roadmap/measure-ii-1") == "plans/toy-plan/measure-ii-1/"


def test_redirects_go_from_page_to_page(addresses):
    redirects = addresses.redirects
    assert redirects["sessions/toy-goods/2018-03-23/"] == "sessions/toy-goods/2018-03/"
    assert redirects["sessions/toy-goods/2018-03-23/decision-par-6/"] == (
        "sessions/toy-goods/2018-03/decision-par-6/"
    )
    assert addresses.of("toy-wp9/6#section-2") == "sessions/toy-wp9/6/#section-ii"
    assert addresses.of("toy-wp9/5/recommendation-1#c") == "sessions/toy-wp9/5/recommendation-1/#b"
    assert redirects["bodies/toy-gt9/"] == "bodies/toy-wp9/"
    assert redirects["sessions/toy-wp9/6/decision-par-4/"] == "sessions/toy-wp9/6/decision-1/"
    assert redirects["documents/wco/framework/"] == "documents/wco/work-framework-of-play/"
    assert redirects["plans/toy-roadmap/measure-i-1/"] == "plans/toy-plan/measure-i-1/"
    for former, today in redirects.items():
        assert "#" not in former + today.removesuffix("#withdrawn")
        assert former.endswith("/")


def test_no_redirect_hides_a_page_of_today(addresses, toy):
    pages = {addresses.of(id_) for id_ in (*toy.index.provisions, *toy.index.documents)}
    assert pages.isdisjoint(addresses.redirects)


def test_words_have_pages_too():
    assert listing("topic", "board-games") == "topics/board-games/"
    assert listing("addressee", "states") == "addressees/states/"
    assert listing("action", "take-note") == "actions/take-note/"
    assert listing("year", "2022") == "years/2022/"


@pytest.mark.parametrize("base", ["https://example.org/recueil", "https://example.org/recueil/"])
def test_a_full_address_holds_base_and_language(addresses, base):
    full = addresses.absolute(base, "fr", "toy-wp9/6/decision-2")
    assert full == "https://example.org/recueil/fr/sessions/toy-wp9/6/decision-2/"
    assert absolute(base, "en", "") == "https://example.org/recueil/en/"


def test_every_id_of_the_index_has_an_address_of_its_own(addresses, toy):
    index = toy.index
    ids = [*index.provisions, *index.points, *index.sections, *index.documents]
    found = [addresses.of(id_) for id_ in ids]
    assert None not in found
    assert len(set(found)) == len(ids)
