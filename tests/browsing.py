"""Opening a page of the site in a browser, and noticing whatever goes wrong."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page


@contextmanager
def opened(
    browser: Browser, url: str, width: int, scheme: str = "light", *, scripts: bool = True
) -> Iterator[tuple[Page, list[str]]]:
    """Yield a page, and what went wrong while it was loaded."""
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=scripts
    )
    page, wrong = context.new_page(), []
    page.on("console", lambda m: wrong.append(f"{m.type}: {m.text}") if m.type != "log" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("requestfailed", lambda request: wrong.append(f"failed: {request.url}"))
    host = url.split("/")[2]
    page.on("request", lambda r: wrong.append(f"off: {r.url}") if host not in r.url else None)
    try:
        response = page.goto(url)
        assert response is not None
        assert response.status == 200
        yield page, wrong
    finally:
        context.close()
