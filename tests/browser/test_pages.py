"""Every kind of page, as readers meet it: on a phone and a desk, by day and by night."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from browsing import opened
from kinds import urls

pytestmark = pytest.mark.browser

WIDTHS = (360, 1280)
SCHEMES = ("light", "dark")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def every_view() -> list[tuple[int, str]]:
    return [(width, scheme) for width in WIDTHS for scheme in SCHEMES]


@pytest.mark.parametrize("path", urls())
def test_a_page_is_sound_at_every_width_and_in_every_colour(
    browser: Browser, address: str, path: str
) -> None:
    for width, scheme in every_view():
        with opened(browser, address + path, width, scheme) as (page, wrong):
            assert wrong == [], (width, scheme)
            overflow = page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            assert overflow == 0, (width, scheme)
            page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
            results = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
            assert results.violations_count == 0, (width, scheme, results.generate_report())


@pytest.mark.parametrize("path", [url for url in urls() if "/search/" not in str(url)])
def test_without_scripts_everything_is_still_readable(
    browser: Browser, address: str, path: str
) -> None:
    with (
        opened(browser, address + path, 360) as (with_scripts, _),
        opened(browser, address + path, 360, scripts=False) as (without, wrong),
    ):
        assert wrong == []
        assert without.locator("main").inner_text().split() != []
        # What only scripts could serve is not there without them: buttons, filters.
        assert without.locator("button:visible").count() == 0
        said = with_scripts.evaluate(
            "(() => { document.querySelectorAll('button, .filters').forEach(b => b.remove());"
            " return document.querySelector('main').innerText })()"
        )
        assert without.locator("main").inner_text().split() == said.split()
