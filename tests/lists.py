"""Lists with filters, as they are read in a browser."""

from __future__ import annotations

from playwright.sync_api import Page, expect

LISTS = ("decisions", "recommendations")


def ready_now(page: Page) -> None:
    """Wait until the filters say how many texts there are."""
    expect(page.locator(".found-status")).not_to_be_empty()


def shown(page: Page) -> list[str]:
    """Return the ids of the texts that are shown."""
    links = page.locator(".rows:visible > li > a")
    found = links.evaluate_all("all => all.map(a => a.pathname.split('/sessions/')[1])")
    return [path.rstrip("/") for path in found]
