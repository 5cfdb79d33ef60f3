"""Search as readers meet it, over the real edition: what comes first, filters, keyboard, safety."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, expect

from browsing import opened
from recueil.search.symbols import key
from searching import ask, total
from sound import every_view, overflow, violations

pytestmark = [pytest.mark.browser, pytest.mark.edition]

QUERIES = [
    tuple(line.split("\t"))
    for line in (Path(__file__).parent / "queries.tsv").read_text("utf-8").splitlines()
]


# What comes first


def test_there_are_forty_searches_in_both_languages() -> None:
    assert len(QUERIES) >= 40
    assert {language for language, *_ in QUERIES} == {"fr", "en"}


def test_every_search_has_its_first_hit(desk: tuple[Page, str]) -> None:
    page, address = desk
    first = {
        (language, text): next(iter(ask(page, address, language, q=text)), None)
        for language, text, _ in QUERIES
    }
    assert first == {(language, text): expected for language, text, expected in QUERIES}


def test_symbols_are_read_alike_by_the_program_and_by_the_page(
    desk: tuple[Page, str], site: Path
) -> None:
    page, address = desk
    page.goto(f"{address}fr/search/")
    rows = json.loads((site / "fr" / "search" / "symbols" / "all.json").read_text("utf-8"))
    texts = [symbol for symbol, *_ in rows]
    texts += ["td b ede 8 2", "ece/ctcs/wp6/2022/06", "Résolution 70/1", "ＴＤ／519", "", "// 00"]
    assert len(texts) > 40
    assert page.evaluate("all => all.map(recueil.symbols.key)", texts) == list(map(key, texts))


def test_every_symbol_of_the_edition_finds_its_document_however_it_is_typed(
    desk: tuple[Page, str], site: Path
) -> None:
    page, address = desk
    page.goto(f"{address}fr/search/")
    rows = json.loads((site / "fr" / "search" / "symbols" / "all.json").read_text("utf-8"))
    for typed in (str, str.lower, lambda s: re.sub("[/.]", " ", s), lambda s: s.replace("/", "-")):
        read = page.evaluate(
            "all => Promise.all(all.map(async s => (await recueil.symbols.read(s)).exact?.symbol))",
            [typed(symbol) for symbol, *_ in rows],
        )
        assert read == [symbol for symbol, *_ in rows]


def test_a_result_says_what_it_is_where_it_stands_and_the_words_found(
    desk: tuple[Page, str],
) -> None:
    page, address = desk
    ask(page, address, q="empreinte ecologique")
    hit = page.locator(".hit").first
    assert "L’empreinte écologique" in hit.inner_text()
    line = hit.locator(".hit-line").inner_text()
    for part in ("Alinéa", "Groupe d’experts du commerce électronique", "8e session", "2025"):
        assert part in line
    assert {m.lower() for m in hit.locator("mark").all_inner_texts()} >= {"empreinte", "écologique"}


# Nothing found


def test_nothing_found_is_said_with_the_nearest_symbol(desk: tuple[Page, str]) -> None:
    page, address = desk
    assert ask(page, address, q="TD/B/EDE/8/22") == []
    assert "Rien trouvé pour «\xa0TD/B/EDE/8/22\xa0»" in page.locator(".finder-status").inner_text()
    expect(page.locator(".finder-none a")).to_have_text("TD/B/EDE/8/2")


def test_nothing_found_names_the_words_that_stand_nowhere_and_advises_fewer_filters(
    desk: tuple[Page, str],
) -> None:
    page, address = desk
    assert ask(page, address, "en", q="gender brexit", year="2022") == []
    told = page.locator(".finder-none").inner_text()
    assert "brexit" in told
    assert "gender" not in told
    assert "remove a filter" in told
    page.get_by_role("button", name="Remove all filters").click()
    expect(page).to_have_url(f"{address}en/search/?q=gender+brexit")


@pytest.mark.parametrize("text", ["2031", "xyzzy", "<b>bold</b>", '"', "''", "%", "/"])
def test_what_is_nowhere_is_not_found_and_breaks_nothing(desk: tuple[Page, str], text: str) -> None:
    page, address = desk
    ask(page, address, q=text)
    assert page.locator(".finder b").count() == 0


# Filters


FILTERS = [
    {"q": "numerique"},
    {"q": "numerique", "kind": ["recommendation"]},
    {"q": "numerique", "kind": ["recommendation", "clause"], "year": ["2017"]},
    {"kind": ["decision"], "action": ["adopt", "request"], "body": ["unece-wp6"]},
    {"addressee": ["member-states"]},
    {"symbol": ["un TD/519/Add.2"], "q": "commerce"},
]


@pytest.mark.parametrize("asked", FILTERS, ids=str)
def test_every_count_is_what_choosing_it_gives(
    desk: tuple[Page, str], asked: dict[str, object]
) -> None:
    """A box that is not ticked tells how many its facet would have with it alone."""
    page, address = desk
    ask(page, address, **asked)
    counts = page.locator(".facet input").evaluate_all(
        "all => all.map(box => [box.id, Number(box.parentElement.lastChild.textContent)])"
    )
    assert counts
    for id_, count in counts[::3]:
        _, facet, value = id_.split("-", 2)
        if facet in ("kind", "year", "body", "action"):
            ask(page, address, **{**asked, facet: [value]})
            assert total(page) == count, id_


def test_values_of_one_filter_widen_and_filters_narrow(desk: tuple[Page, str]) -> None:
    page, address = desk

    def count(**asked: object) -> int:
        ask(page, address, **asked)
        return total(page)

    every = count(q="session")
    decisions, clauses = (count(q="session", kind=k) for k in ("decision", "clause"))
    assert 0 < decisions < every
    assert count(q="session", kind=["decision", "clause"]) == decisions + clauses
    assert count(q="session", kind="decision", year="2022") < decisions


def test_a_filter_is_kept_in_the_address_and_in_the_history(desk: tuple[Page, str]) -> None:
    page, address = desk
    ask(page, address, q="numerique")
    page.get_by_role("checkbox", name=re.compile("^Recommandation")).check()
    expect(page).to_have_url(f"{address}fr/search/?q=numerique&kind=recommendation")
    expect(page.get_by_role("checkbox", name=re.compile("^Recommandation"))).to_be_focused()
    expect(page.locator(".finder-chips button").first).to_have_text("Recommandation")
    narrowed = total(page)
    page.go_back()
    expect(page.locator(".finder-chips")).to_have_count(0)
    assert total(page) > narrowed
    page.go_forward()
    expect(page.locator(".finder-chips")).to_have_count(1)
    assert total(page) == narrowed


def test_more_results_are_shown_on_demand_and_stay_on_the_way_back(desk: tuple[Page, str]) -> None:
    page, address = desk
    ask(page, address, q="commerce")
    assert page.locator(".hit").count() == 10
    page.get_by_role("button", name="Afficher la suite").click()
    expect(page.locator(".hit")).to_have_count(20)
    expect(page.locator(".hit > a").nth(10)).to_be_focused()
    page.locator(".hit > a").nth(15).click()
    page.wait_for_url(lambda url: "/search/" not in url)
    page.go_back()
    expect(page.locator(".hit")).to_have_count(20)


# Without scripts, or without its index, and for everyone


def test_where_search_cannot_be_loaded_it_says_so(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}fr/", 1280) as (page, _):
        page.route("**/pagefind.js", lambda route: route.abort())
        page.goto(f"{address}fr/search/?q=commerce")
        expect(page.locator(".finder-status")).to_contain_text("n’a pas pu être chargée")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_without_scripts_the_page_says_so_and_leads_to_the_lists(
    browser: Browser, address: str, language: str
) -> None:
    with opened(browser, f"{address}{language}/search/?q=genre", 360, scripts=False) as (page, _):
        assert "scripts" in page.locator(".notice").inner_text()
        assert page.locator("form").is_hidden()
        links = page.locator(".finder-ways a").evaluate_all("all => all.map(a => a.pathname)")
        for folder in ("addressees", "topics", "actions", "documents", "decisions", "years"):
            assert f"/{language}/{folder}/" in links


@pytest.mark.parametrize("asked", ["", "q=numerique&kind=clause&kind=decision", "q=TD/B/EDE/8/22"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_page_of_search_is_for_everyone(
    browser: Browser, address: str, language: str, asked: str
) -> None:
    for width, scheme in every_view():
        url = f"{address}{language}/search/?{quote(asked, safe='=&/')}"
        with opened(browser, url, width, scheme) as (page, wrong):
            if asked:
                expect(page.locator(".finder-status")).not_to_be_empty()
            for facet in page.locator(".finder-facets:visible").all():
                facet.evaluate("facet => { facet.open = true }")
            assert wrong == []
            assert overflow(page) == 0, (width, scheme)
            assert violations(page) == "", (width, scheme)
