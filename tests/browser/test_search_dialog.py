"""Search opened from any page: what it loads and when, by keyboard alone, for everyone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from browsing import opened
from searching import ask, found
from sound import every_view, overflow, violations

pytestmark = [pytest.mark.browser, pytest.mark.edition]


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
