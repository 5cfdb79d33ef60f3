"""The site under its Content-Security-Policy: nothing of ours is refused, what is slipped in is."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from browsing import opened, served
from kinds import urls

pytestmark = pytest.mark.browser

LISTEN = """
window.refused = [];
document.addEventListener("securitypolicyviolation",
  (event) => window.refused.push(`${event.violatedDirective}: ${event.blockedURI}`));
"""


PRESS = """() => {
  for (const button of [...document.querySelectorAll("button")]) {
    if (button.isConnected && button.checkVisibility()) button.click();
  }
}"""


def use(page: Page) -> None:
    """Do on a page whatever it lets a reader do: open panels, change colours, print."""
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
    page.evaluate(PRESS)
    page.wait_for_load_state("networkidle")
    page.emulate_media(media="print")
    page.pdf()


@pytest.mark.parametrize("path", urls())
def test_nothing_of_a_page_is_refused(browser: Browser, address: str, path: str) -> None:
    with opened(browser, address + path, 1280, before=LISTEN) as (page, wrong):
        use(page)
        assert page.evaluate("window.refused") == []
        assert wrong == []


SLIPPED_IN = """
<script>window.ran = "inline"</script>
<img src="missing.png" onerror="window.ran = 'handler'">
<p id="styled" style="color: rgb(255, 0, 0)">Red?</p>
<script src="https://example.org/other.js"></script>
"""


@pytest.fixture
def attacked(site: Path, tmp_path: Path) -> Iterator[str]:
    """Serve a copy of a page into which somebody has slipped markup."""
    shutil.copytree(site / "en" / "_static", tmp_path / "en" / "_static")
    page = (site / "en" / "index.html").read_text(encoding="utf-8")
    text = page.replace("</main>", SLIPPED_IN + "</main>")
    (tmp_path / "en" / "index.html").write_text(text, encoding="utf-8")
    with served(tmp_path) as address:
        yield f"{address}en/"


def test_what_is_slipped_into_a_page_is_refused(browser: Browser, attacked: str) -> None:
    with opened(browser, attacked, 1280, before=LISTEN) as (page, _):
        page.wait_for_function("window.refused.length >= 4")
        told = " ".join(page.evaluate("window.refused"))
        assert "script-src-elem: inline" in told
        assert "script-src-attr: inline" in told
        assert "style-src-attr: inline" in told
        assert "script-src-elem: https://example.org/other.js" in told
        assert page.evaluate("window.ran") is None
        colour = page.locator("#styled").evaluate("e => getComputedStyle(e).color")
        assert colour != "rgb(255, 0, 0)"
