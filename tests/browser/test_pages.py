"""Every kind of page, as readers meet it: on a phone and a desk, by day and by night."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from browsing import opened
from kinds import urls
from sound import every_view, overflow, violations

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("path", urls())
def test_a_page_is_sound_at_every_width_and_in_every_colour(
    browser: Browser, address: str, path: str
) -> None:
    for width, scheme in every_view():
        with opened(browser, address + path, width, scheme) as (page, wrong):
            assert wrong == [], (width, scheme)
            assert overflow(page) == 0, (width, scheme)
            page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
            assert violations(page) == "", (width, scheme)


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
