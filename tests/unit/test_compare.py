"""A provision beside the earlier ones to which it goes back."""

from __future__ import annotations

import re

import pytest
from lxml import html

from conftest import Toy
from recueil.pages.compare import comparison_pages
from recueil.pages.page import Page
from recueil.pages.render import Renderer
from recueil.pages.site import Site

SIXTH = "sessions/toy-wp9/6"


@pytest.fixture(scope="module", params=["fr", "en"])
def pages(toy: Toy, request: pytest.FixtureRequest) -> dict[str, Page]:
    renderer = Renderer(Site(toy.index, request.param, ""))
    return {
        page.address: page for job in comparison_pages(renderer) for page in job.pages(renderer)
    }


def section(page: Page, anchor: str) -> str:
    """Return the part of a page that compares with one earlier provision."""
    return page.body.partition(f'<h2 id="{anchor}">')[2].partition("<h2 ")[0]


def words(markup: str) -> str:
    return " ".join(html.fromstring(f"<div>{markup}</div>").text_content().split())


def test_a_provision_has_one_page_for_all_that_it_goes_back_to(pages: dict[str, Page]) -> None:
    assert list(pages) == [
        f"{SIXTH}/decision-2/compare/",
        f"{SIXTH}/decision-3/compare/",
        f"{SIXTH}/decision-par-18/compare/",
    ]
    anchors = [heading.anchor for heading in pages[f"{SIXTH}/decision-par-18/compare/"].toc]
    assert anchors == ["toy-wp9-6-decision-2", "toy-wp9-5-recommendation-1"]


def test_each_side_tells_what_is_gone_kept_and_new_by_a_sign(pages: dict[str, Page]) -> None:
    part = section(pages[f"{SIXTH}/decision-2/compare/"], "toy-wp9-5-decision-par-12")
    rows = html.fromstring(f"<div>{part}</div>").findall(".//tbody/tr")[1:]
    told = [
        [[li.text_content().strip()[0] for li in cell.iter("li")] for cell in row.findall("td")]
        for row in rows
    ]
    assert told == [
        [["="], ["=", "+"]],  # approves; requests
        [[], ["+", "+"]],  # addressees
        [[], ["+"]],  # topics
        [["−", "−"], ["+", "+"]],  # documents
    ]


def test_official_wordings_are_compared_in_each_language_that_both_have(
    pages: dict[str, Page],
) -> None:
    part = section(pages[f"{SIXTH}/decision-3/compare/"], "toy-wp9-5-recommendation-1")
    languages = re.findall(r'<blockquote [^>]*lang="(..)"', part)
    assert sorted(languages) == ["en", "fr"]
    shown = words(part)
    assert (
        "1. Prend note [+de l’état] des règles <existantes> & prie [−le secrétariat de] les"
        " [−abréger] [+donateurs d'en fournir les pions]." in shown
    )
    assert "1. Takes note of the <existing> rules" in shown
    assert "<del>" in part
    assert "<ins>" in part


def test_wordings_are_compared_in_the_one_language_that_they_share(pages: dict[str, Page]) -> None:
    part = section(pages[f"{SIXTH}/decision-par-18/compare/"], "toy-wp9-5-recommendation-1")
    assert re.findall(r'<blockquote [^>]*lang="(..)"', part) == ["en"]


def test_wordings_without_a_language_in_common_are_not_compared(pages: dict[str, Page]) -> None:
    part = section(pages[f"{SIXTH}/decision-2/compare/"], "toy-wp9-5-decision-par-12")
    assert "<blockquote" not in part
    assert 'class="missing"' in part
