"""Every page says what it may load and run, and holds nothing that this refuses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html

from recueil.pages.policy import POLICY

pytestmark = pytest.mark.edition

DATA = {"application/ld+json", "application/json"}
"""What a script element may hold in the page itself: data, which nothing runs."""


def refused(page: html.HtmlElement) -> Iterator[str]:
    """Yield what a page holds that the policy refuses."""
    yield from (
        f"inline script: {script.text}"
        for script in page.iter("script")
        if not script.get("src") and script.get("type") not in DATA
    )
    yield from (f"style element: {style.text}" for style in page.iter("style"))
    for element in page.iter("*"):
        for name, value in element.attrib.items():
            if name == "style" or name.startswith("on") or value.startswith("javascript:"):
                yield f'<{element.tag} {name}="{value}">'


def test_every_page_has_the_policy_before_what_it_is_about_and_holds_nothing_refused(
    edition: Path,
) -> None:
    pages = sorted((edition / "build" / "site").rglob("*.html"))
    assert len(pages) > 500
    for file in pages:
        page = html.parse(file).getroot()
        (meta,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']")
        assert meta.get("content") == POLICY, file
        assert not list(meta.itersiblings("script", "link", preceding=True)), file
        assert list(refused(page)) == [], file


def test_the_policy_allows_nothing_inline_and_no_other_host() -> None:
    directives = dict(each.split(" ", 1) for each in POLICY.split("; "))
    assert directives["default-src"] == "'none'"
    assert directives["script-src"] == "'self' 'wasm-unsafe-eval'"
    assert directives["style-src"] == "'self'"
    assert "unsafe-inline" not in POLICY
    assert "http" not in POLICY
