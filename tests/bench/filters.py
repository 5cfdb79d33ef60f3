"""Filters: what narrowing a long list down costs a reader, counted by a real browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from playwright.sync_api import Page, expect

from bench.hugo import BASE, LANGUAGE
from bench.measuring import Figure
from bench.report import Budget
from browsing import served, started
from recueil.corpus import load_corpus
from recueil.filtering.files import files
from recueil.index import Index
from recueil.pages.render import Renderer
from recueil.pages.site import Site

BUDGET = 60
"""KB of opening the filters of a list and choosing the first: half of what a first load may be."""


def _opened(page: Page) -> None:
    page.locator(".filters > summary").click()
    expect(page.locator(".found-status")).not_to_be_empty()


def _chosen(page: Page) -> None:
    page.locator("input[name=addressee]").first.check()
    expect(page.locator(".found .rows")).to_be_visible()


def _elsewhere(page: Page) -> None:
    page.locator(".found-tools select").select_option("number")
    page.wait_for_load_state("networkidle")


def _cited(page: Page) -> None:
    page.locator(".facet > summary").last.click()
    expect(page.locator("input[name=cites]").first).to_be_visible()


STEPS: tuple[tuple[str, Callable[[Page], None]], ...] = (
    ("the list itself", lambda page: page.wait_for_load_state("networkidle")),
    ("filters opened", _opened),
    ("an addressee chosen", _chosen),
    ("sorted by number: lines from everywhere", _elsewhere),
    ("cited documents opened", _cited),
)


def budgets(project: Path, html: Path, provisions: int) -> Iterator[Budget]:
    """Filter the decisions of a built site, whose filters are added to it; print each step."""
    corpus, _ = load_corpus(project / "source")
    for path, text in files(Renderer(Site(Index.build(corpus), LANGUAGE, BASE))):
        target = html / Path(path).relative_to(LANGUAGE)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    with served(html) as address:
        costs = dict(_walked(f"{address}decisions/"))
    print(f"  filtering the decisions of {provisions} provisions, in a browser, KB gzip:")
    for step, kilobytes in costs.items():
        print(f"    {step:42} {kilobytes:6.1f}", flush=True)
    first = costs["filters opened"] + costs["an addressee chosen"]
    name = f"first filter of a list at {provisions}, KB gzip"
    yield Budget(name, Figure.of([first]), BUDGET)


def _walked(url: str) -> Iterator[tuple[str, float]]:
    """Yield what each step makes a browser load that kept nothing from before."""
    with started() as browser:
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.setCacheDisabled", {"cacheDisabled": True})
        sizes: list[float] = []
        session.on(
            "Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"])
        )
        page.goto(url)
        for name, step in STEPS:
            step(page)
            page.wait_for_timeout(200)
            yield name, sum(sizes) / 1024
            sizes.clear()
