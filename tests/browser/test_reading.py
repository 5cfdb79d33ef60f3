"""Ways through the site that readers take."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from browsing import opened

pytestmark = pytest.mark.browser


def test_the_language_switch_leads_to_the_same_page(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}fr/sessions/unece-wp6/32/decision-6/", 1280) as (page, wrong):
        assert page.locator("html").get_attribute("lang") == "fr"
        page.get_by_role("link", name="English").click()
        expect(page).to_have_url(f"{address}en/sessions/unece-wp6/32/decision-6/")
        expect(page.locator("html")).to_have_attribute("lang", "en")
        assert wrong == []


def test_a_reader_goes_from_the_home_page_to_who_is_asked(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}en/", 1280) as (page, wrong):
        page.locator("main").get_by_role("link", name="Addressees").first.click()
        page.locator("main").get_by_role("link", name="Donor community").click()
        page.locator("main").locator("a[href$='unece-wp6/32/decision-6/']").first.click()
        expect(page).to_have_url(f"{address}en/sessions/unece-wp6/32/decision-6/")
        expect(page.locator("h1")).to_contain_text("Decision 6")
        assert wrong == []


def test_the_keyboard_alone_reaches_the_content_and_sees_where_it_is(
    browser: Browser, address: str
) -> None:
    with opened(browser, f"{address}fr/sessions/unece-wp6/32/", 1280) as (page, _):
        page.keyboard.press("Tab")
        skip = page.locator(":focus")
        assert skip.get_attribute("href") == "#main-content"
        assert skip.is_visible()
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        inside = page.evaluate("document.querySelector('main').contains(document.activeElement)")
        assert inside
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none"


def test_the_colours_can_be_chosen_and_are_remembered(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}fr/", 1280) as (page, _):
        light = page.evaluate("getComputedStyle(document.body).backgroundColor")
        button = page.locator("button.mode")
        button.click()
        button.click()
        assert page.evaluate("document.documentElement.dataset.mode") == "dark"
        page.reload()
        assert page.evaluate("document.documentElement.dataset.mode") == "dark"
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") != light


def test_a_paragraph_of_a_report_can_be_linked_to(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}fr/sessions/unece-wp6/32/#par-19", 1280) as (page, _):
        page.wait_for_function(
            "() => { const y = document.querySelector('#par-19').getBoundingClientRect().y;"
            " return y >= 0 && y < innerHeight }"
        )
        assert "decision-4" in str(page.locator("#par-19").evaluate("e => e.closest('article').id"))


def test_the_heads_of_a_table_of_prose_stand_above_its_columns(
    browser: Browser, address: str
) -> None:
    with opened(browser, f"{address}fr/editing/", 1280) as (page, _):
        table = page.locator("main table").first
        for nth in range(2):
            head = table.locator("thead th").nth(nth).bounding_box()
            cell = table.locator("tbody tr").first.locator("td").nth(nth).bounding_box()
            assert head is not None
            assert cell is not None
            assert head["x"] == pytest.approx(cell["x"], abs=1)
            assert head["width"] == pytest.approx(cell["width"], abs=1)
