"""What the browser tests of search ask of a page."""

from __future__ import annotations

import re
from urllib.parse import urlencode

from playwright.sync_api import Page, expect


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
