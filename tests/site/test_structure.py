"""What assistive technology goes by, on every page: headings, tables, landmarks, languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import html

pytestmark = pytest.mark.edition


def pages(edition: Path) -> Iterator[tuple[str, html.HtmlElement]]:
    """Yield every page of the edition that is not a redirect, by its path."""
    site = edition / "build" / "site"
    for file in sorted(site.rglob("*.html")):
        page = html.parse(file).getroot()
        if not page.xpath("//meta[@http-equiv='refresh']"):
            yield file.relative_to(site).as_posix(), page


@pytest.fixture(scope="module")
def all_pages(edition: Path) -> list[tuple[str, html.HtmlElement]]:
    return list(pages(edition))


Pages = list[tuple[str, html.HtmlElement]]


def test_headings_come_in_order_under_one_title(all_pages: Pages) -> None:
    for name, page in all_pages:
        levels = [int(heading.tag[1]) for heading in page.iter("h1", "h2", "h3", "h4", "h5", "h6")]
        assert Counter(levels)[1] == 1, name
        assert levels[0] == 1, name
        assert all(later - earlier <= 1 for earlier, later in pairwise(levels)), (name, levels)


def test_every_table_says_what_it_holds_and_each_cell_has_a_header(all_pages: Pages) -> None:
    for name, page in all_pages:
        for table in page.iter("table"):
            heads = table.xpath("./thead/tr/th")
            assert heads, name
            # Those of prose follow the sentence that announces them.
            if not table.xpath("./ancestor::div[contains(@class, 'pst-scrollable')]"):
                assert table.xpath("./caption") or table.get("aria-label"), name
                assert all(head.get("scope") for head in table.iter("th")), name


def test_every_page_has_its_landmarks_once_and_no_id_twice(all_pages: Pages) -> None:
    for name, page in all_pages:
        assert len(page.xpath("//main")) == 1, name
        ids = Counter(page.xpath("//*/@id"))
        assert [each for each, count in ids.items() if count > 1] == [], name
        navigations = page.xpath("//nav")
        assert all(each.get("aria-label") or each.get("aria-labelledby") for each in navigations), (
            name
        )


def test_every_page_says_its_language_and_direction(all_pages: Pages) -> None:
    for name, page in all_pages:
        first = name.partition("/")[0]
        assert page.get("lang") == (first if first in ("fr", "en") else "fr"), name
        assert page.get("dir") == "ltr", name
