"""Citing: panels that open without scripts, buttons that copy, links of a place to itself."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Browser, Page, expect

from browsing import opened
from sound import overflow, violations

pytestmark = pytest.mark.browser

RECOMMENDATION = "en/sessions/unctad-ige-ede/1/recommendation-16/"
SESSION = "fr/sessions/unece-wp6/32/"


def pasted(page: Page) -> str:
    return str(page.evaluate("navigator.clipboard.readText()"))


def allow(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])


@pytest.mark.parametrize("path", [RECOMMENDATION, SESSION, "fr/documents/un/a-res-70-1/"])
def test_every_panel_opens_without_scripts_and_holds_every_form(
    browser: Browser, address: str, path: str
) -> None:
    with opened(browser, address + path, 360, scripts=False) as (page, _):
        panels = page.locator(".howto")
        assert panels.count() > 0
        for panel in panels.all():
            if panel.get_attribute("open") is None:
                panel.locator("summary").first.click()
            assert panel.locator(".ways > li").count() >= 7
            for row in panel.locator(".ways > li").all():
                assert row.is_visible()
            file = panel.locator("details", has_text="BibTeX").last
            file.locator("summary").click()
            assert file.locator("pre").inner_text().startswith("@")


def test_each_form_is_copied_and_said_to_be(browser: Browser, address: str) -> None:
    with opened(browser, address + RECOMMENDATION, 1280) as (page, wrong):
        allow(page)
        panel = page.locator("h2#cite + .howto")
        for row in panel.locator(".ways > li").all():
            label = row.locator("b, summary").inner_text()
            row.get_by_role("button", name=f"Copy {label}").click()
            page.get_by_role("status").get_by_text(f"{label}: Copied").wait_for(state="attached")
            assert pasted(page) == row.locator(".way").text_content()
        assert json.loads(pasted(page))["type"] == "report"
        assert wrong == []


def test_a_point_has_a_panel_of_its_own_with_its_own_place(browser: Browser, address: str) -> None:
    with opened(browser, address + RECOMMENDATION, 360) as (page, _):
        allow(page)
        panel = page.locator(".points .howto").nth(1)
        panel.locator("> summary").focus()
        page.keyboard.press("Enter")
        panel.get_by_role("button", name="Copy Permalink").focus()
        page.keyboard.press("Enter")
        page.get_by_role("status").get_by_text("Permalink: Copied").wait_for(state="attached")
        assert pasted(page).endswith("/recommendation-16/#b")
        assert "recommendation 16 (b)" in panel.inner_text()


def test_where_copying_is_refused_the_text_is_selected(browser: Browser, address: str) -> None:
    with opened(browser, address + RECOMMENDATION, 1280) as (page, _):
        refuse = "() => { navigator.clipboard.writeText = () => Promise.reject(Error('no')) }"
        page.evaluate(refuse)
        panel = page.locator("h2#cite + .howto")
        panel.get_by_role("button", name="Copy BibTeX").click()
        page.get_by_role("status").get_by_text("BibTeX: Selected").wait_for(state="attached")
        assert str(page.evaluate("getSelection().toString()")).startswith("@techreport")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", [RECOMMENDATION, SESSION])
def test_opened_panels_are_sound(
    browser: Browser, address: str, path: str, width: int, scheme: str
) -> None:
    with opened(browser, address + path, width, scheme) as (page, wrong):
        page.evaluate("document.querySelectorAll('main details').forEach(d => { d.open = true })")
        page.locator(".howto .copy").first.wait_for(state="attached")
        assert overflow(page) == 0
        assert wrong == []
        assert violations(page) == ""


def test_a_place_has_a_link_to_itself_that_comes_with_the_pointer_and_the_keyboard(
    browser: Browser, address: str
) -> None:
    with opened(browser, address + SESSION, 1280) as (page, _):
        decision = page.locator("#decision-4")
        link = decision.get_by_role("link", name="Lien vers : Décision 4")
        assert link.evaluate("e => getComputedStyle(e).opacity") == "0"
        decision.hover()
        assert link.evaluate("e => getComputedStyle(e).opacity") == "1"
        page.mouse.move(0, 0)
        section = page.locator("#section-ii").get_by_role("link", name="Lien vers : Section II")
        page.locator("#section-ii").scroll_into_view_if_needed()
        page.mouse.move(0, 0)
        page.keyboard.press("Tab")  # so that the focus shows as it does for a keyboard
        section.focus()
        assert section.evaluate("e => getComputedStyle(e).opacity") == "1"
        page.keyboard.press("Enter")
        expect(page).to_have_url(f"{address}{SESSION}#section-ii")


def test_every_paragraph_has_a_link_to_itself_the_same_in_both_languages(
    browser: Browser, address: str
) -> None:
    found = {}
    for language in ("fr", "en"):
        with opened(browser, f"{address}{language}/sessions/unece-wp6/32/", 1280) as (page, _):
            found[language] = page.evaluate("""() => {
                const own = (a) => a.pathname === location.pathname && a.hash;
                const links = [...document.querySelectorAll("main a[href*='#']")].map(own);
                const named = (e) => links.includes('#' + e.id) ? [] : [e.id];
                const targets = "[id^=par-], article.provision, section.discussed";
                return [[...document.querySelectorAll("[id^=par-]")].map((e) => e.id),
                        [...document.querySelectorAll(targets)].flatMap(named)];
            }""")
    paragraphs, without = found["fr"]
    assert len(paragraphs) > 30
    assert without == []
    assert found["en"] == found["fr"]


def test_linked_data_is_data_to_the_policy_of_the_page(browser: Browser, address: str) -> None:
    """A block of JSON-LD is never run, so that no `script-src` refuses it."""
    with opened(browser, address + RECOMMENDATION, 1280) as (page, wrong):
        assert page.locator("meta[http-equiv='Content-Security-Policy']").count() == 1
        block = page.locator("script[type='application/ld+json']").text_content()
        assert json.loads(str(block))["@type"] == "WebPage"
        assert wrong == []
