"""Search as readers meet it, over the real edition: what comes first, filters, keyboard, safety."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from browser.test_pages import TAGS, every_view
from browsing import opened
from recueil.search.symbols import key

pytestmark = [pytest.mark.browser, pytest.mark.edition]

QUERIES = [
    tuple(line.split("\t"))
    for line in (Path(__file__).parent / "queries.tsv").read_text("utf-8").splitlines()
]


@pytest.fixture
def desk(browser: Browser, address: str) -> Iterator[tuple[Page, str]]:
    """A page on a desk, under the policy of every page; at the end nothing may have gone wrong.

    What a page was still loading when it was left is no mistake; what is refused or missing, or
    thrown, is told on the console.
    """
    with opened(browser, f"{address}fr/", 1280) as (page, wrong):
        yield page, address
        assert [line for line in wrong if not line.startswith("failed: ")] == []


def found(page: Page, address: str) -> list[str]:
    """Return the addresses of the results shown, below the language."""
    expect(page.locator(".finder-status")).not_to_be_empty()
    links = page.locator(".hit > a").evaluate_all("all => all.map(a => a.pathname + a.hash)")
    return [link.split("/", 2)[2] for link in links]


def ask(page: Page, address: str, language: str = "fr", **asked: object) -> list[str]:
    page.goto(f"{address}{language}/search/?{urlencode(asked, doseq=True)}")
    return found(page, address)


def total(page: Page) -> int:
    return int(re.sub(r"\D", "", page.locator(".finder-status").inner_text()))


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


# Opened from anywhere


@pytest.mark.parametrize("way", ["/", "Control+k", "click"])
def test_nothing_of_search_is_loaded_before_it_is_opened(desk: tuple[Page, str], way: str) -> None:
    page, address = desk
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{address}fr/sessions/unece-wp6/32/decision-7/", wait_until="networkidle")
    assert asked
    assert not [url for url in asked if "search" in url]
    if way == "click":
        page.locator(".bar .find").click()
    else:
        page.keyboard.press(way)
    expect(page.locator("dialog input")).to_be_focused()
    assert [url for url in asked if url.endswith("/search/dialog.js")]
    assert not [url for url in asked if "pagefind" in url], "nothing of the index before a word"


def test_the_dialog_is_used_by_keyboard_alone(desk: tuple[Page, str]) -> None:
    page, address = desk
    page.goto(f"{address}fr/sessions/unece-wp6/32/")
    page.locator(".bar .find").focus()
    page.keyboard.press("Enter")
    box = page.locator("dialog input")
    expect(box).to_be_focused()
    page.keyboard.type("td b ede 8 2")
    expect(page.locator("dialog .hit").first).to_contain_text("TD/B/EDE/8/2")
    expect(page.locator("dialog [role=status]")).to_have_text(re.compile("résultats"))
    page.keyboard.press("ArrowDown")
    expect(page.locator("dialog .hit > a").first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.locator("dialog .hit > a").nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(box).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_be_hidden()
    expect(page.locator(".bar .find")).to_be_focused()
    page.keyboard.press("/")
    expect(box).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}fr/documents/un/td-b-ede-8-2/")


def test_enter_in_the_dialog_gives_all_results(desk: tuple[Page, str]) -> None:
    page, address = desk
    page.keyboard.press("/")
    expect(page.locator("dialog input")).to_be_focused()
    page.keyboard.type("fracture numerique")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}fr/search/?q=fracture+numerique")
    assert found(page, address)


def test_the_slash_can_be_turned_off_and_is_typed_in_a_field(desk: tuple[Page, str]) -> None:
    page, address = desk
    ask(page, address, q="wp.6")
    page.locator("#finder-q").press("End")
    page.keyboard.press("/")
    expect(page.locator("#finder-q")).to_have_value("wp.6/")
    page.get_by_role("button", name="Raccourci").click()
    page.goto(f"{address}fr/about/")
    page.keyboard.press("/")
    page.wait_for_timeout(300)
    expect(page.locator("dialog")).to_have_count(0)
    page.keyboard.press("Control+k")
    expect(page.locator("dialog input")).to_be_focused()


def test_where_search_cannot_be_loaded_it_says_so(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}fr/", 1280) as (page, _):
        page.route("**/pagefind.js", lambda route: route.abort())
        page.goto(f"{address}fr/search/?q=commerce")
        expect(page.locator(".finder-status")).to_contain_text("n’a pas pu être chargée")


# Without scripts, and for everyone


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


def violations(page: Page) -> str:
    results = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
    return results.generate_report() if results.violations_count else ""


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


@pytest.mark.parametrize("text", ["numerique", "ece/ctcs/wp6/2022", "TD/B/EDE/8/22"])
def test_the_dialog_is_for_everyone(browser: Browser, address: str, text: str) -> None:
    for width, scheme in every_view():
        url = f"{address}fr/sessions/unece-wp6/32/"
        with opened(browser, url, width, scheme) as (page, wrong):
            page.keyboard.press("/")
            expect(page.locator("dialog input")).to_be_focused()
            page.keyboard.type(text)
            expect(page.locator("dialog .finder-status")).not_to_be_empty()
            assert wrong == []
            assert overflow(page) == 0, (width, scheme)
            assert violations(page) == "", (width, scheme)


def overflow(page: Page) -> int:
    return page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
