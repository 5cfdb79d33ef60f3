"""For everyone: by keyboard, enlarged, spaced out, in forced colours, without motion."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from browsing import opened
from kinds import urls

pytestmark = pytest.mark.browser

WALKED = (
    "fr/",
    "en/sessions/unctad-ige-ede/1/",
    "en/sessions/unece-wp6/32/decision-6/",
    "fr/documents/un/",
    "fr/addressees/member-states/",
)
FOCUS = """() => {
  const e = document.activeElement;
  if (e === document.body) return null;
  const box = e.getBoundingClientRect(), style = getComputedStyle(e);
  const before = window.walked;
  window.walked = e;
  return {
    what: e.outerHTML.slice(0, 90),
    outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    seen: box.bottom > 0 && box.top < innerHeight && box.width > 0,
    after: !before || !!(before.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING),
  };
}"""
FOCUSABLE = "document.querySelectorAll('a[href], button:not([hidden]), summary, input').length"


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", WALKED)
def test_the_tab_key_walks_through_the_page_in_order_and_is_never_lost(
    browser: Browser, address: str, path: str, width: int
) -> None:
    with opened(browser, address + path, width, reduced_motion="reduce") as (page, _):
        most = page.evaluate(FOCUSABLE)
        steps = 0
        page.keyboard.press("Tab")
        while (here := page.evaluate(FOCUS)) is not None:
            assert here["outlined"], here
            assert here["seen"], here
            assert here["after"], here
            steps += 1
            assert steps <= most + 10, "the focus never leaves the page"
            page.keyboard.press("Tab")
        assert steps > 10


def too_wide(page: Page) -> int:
    found: int = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    return found


# What WCAG 1.4.12 lets readers set; a sheet made in a script is no inline style.
SPACING = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important; } p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}"""
CUT = """() => [...document.querySelectorAll("main *, header *")].filter((e) => {
  const style = getComputedStyle(e);
  return style.overflow === "hidden" && e.clientHeight > 1 && !e.closest(".crumbs, .unseen")
    && (e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth + 2);
}).map((e) => e.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("path", [path for path in urls() if "fr/" not in str(path.values[0])])
def test_enlarged_four_times_and_spaced_out_a_page_loses_nothing(
    browser: Browser, address: str, path: str
) -> None:
    with opened(browser, address + path, 320) as (page, _):
        assert too_wide(page) == 0
        page.evaluate(SPACING)
        assert too_wide(page) == 0
        assert page.evaluate(CUT) == []


def test_text_twice_as_large_still_fits(browser: Browser, address: str) -> None:
    for path in WALKED:
        with opened(browser, address + path, 1280) as (page, _):
            page.evaluate("document.documentElement.style.fontSize = '200%'")
            assert too_wide(page) == 0, path


def test_whoever_wants_no_motion_gets_none(browser: Browser, address: str) -> None:
    behaviour = "getComputedStyle(document.documentElement).scrollBehavior"
    for asked, expected in (("reduce", "auto"), ("no-preference", "smooth")):
        with opened(browser, f"{address}en/", 1280, reduced_motion=asked) as (page, _):
            assert page.evaluate(behaviour) == expected


def test_in_forced_colours_verbs_have_borders_and_the_place_in_the_site_is_marked(
    browser: Browser, address: str
) -> None:
    path = f"{address}en/sessions/unece-wp6/32/"
    with opened(browser, path, 1280, forced_colors="active") as (page, _):
        border = "e => getComputedStyle(e).borderBottomStyle"
        assert page.locator(".act").first.evaluate(border) == "solid"
        assert page.locator(".bar [aria-current]").first.evaluate(border) == "solid"


def test_what_copying_did_is_announced(browser: Browser, address: str) -> None:
    path = f"{address}en/sessions/unece-wp6/32/decision-6/"
    with opened(browser, path, 1280, permissions=["clipboard-write"]) as (page, _):
        button = page.locator("button.copy").first
        status = page.locator("[role=status]").first
        assert status.inner_text() == ""
        button.click()
        page.wait_for_function("document.querySelector('[role=status]').textContent !== ''")
