"""What a sound page is, in every view: nothing beyond its edges, nothing in a reader's way."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

WIDTHS = (360, 1280)
SCHEMES = ("light", "dark")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def every_view() -> list[tuple[int, str]]:
    """Return each width with each scheme of colours."""
    return [(width, scheme) for width in WIDTHS for scheme in SCHEMES]


def overflow(page: Page) -> int:
    """Return by how many pixels a page is wider than its window, on either side."""
    beyond: list[int] = page.evaluate(
        "[document.documentElement.scrollWidth - document.documentElement.clientWidth, scrollX]"
    )
    return max(map(abs, beyond))


def violations(page: Page) -> str:
    """Return what axe-core finds against WCAG 2.2 A and AA, in its words."""
    results = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
    return results.generate_report() if results.violations_count else ""
