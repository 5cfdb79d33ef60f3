"""Searches: what a first one costs a reader, counted by a browser, and what the index costs."""

from __future__ import annotations

import resource
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser

from bench import names
from bench.measuring import Figure
from bench.report import Budget
from bench.sites import LANGUAGE, Sites
from browsing import served, started
from recueil.checking import examine
from recueil.pages.site import Site
from recueil.search.indexing import index

BUDGET = 250
"""KB of a first query, compressed, from the moment that search is opened."""

QUERIES = ("trade rules", "decision 7", "requests", "xyzzy")


@dataclass(frozen=True, slots=True)
class Found:
    """What one first search cost."""

    bytes: int
    requests: int


def budgets(sites: Sites) -> Iterator[Budget]:
    """Make the index of a site that is built, search it, print and return what that cost."""
    site = _searchable(sites)
    with served(site) as address, started() as browser:
        page = f"{address}{LANGUAGE}/sessions/{names.home(0)}/"
        costs = {text: first_search(browser, page, text) for text in QUERIES}
    print(f"\nFirst search at {sites.provisions}, in a browser, compressed, once search is opened:")
    for text, cost in costs.items():
        print(f"  {text:36} {cost.bytes / 1024:6.1f} KB in {cost.requests:2d} requests")
    most = max(cost.bytes for cost in costs.values()) / 1024
    yield Budget(f"first search at {sites.provisions}, KB gzip", Figure.of([most]), BUDGET)


def _searchable(sites: Sites) -> Path:
    """Return a folder in which the site stands with its index."""
    corpus, _ = examine(sites.project / "source")
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    site = Site(corpus, LANGUAGE, "")
    made = index(site, sites.ours, (), sites.folder / "search")()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    wall = time.perf_counter() - start
    theirs = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"  index of search: wall {wall:.1f} s, CPU of Pagefind {theirs:.1f} s", flush=True)
    whole = sites.folder / "searchable"
    shutil.copytree(sites.ours, whole / LANGUAGE)
    shutil.copytree(made, whole / LANGUAGE / "search", dirs_exist_ok=True)
    return whole


def first_search(browser: Browser, url: str, text: str) -> Found:
    """Open search on a page and search once, with nothing kept from before but the page."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(url, wait_until="networkidle")
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    sizes: list[int] = []
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    page.keyboard.press("/")
    page.locator("dialog input").fill(text)
    page.locator("dialog .finder-status:not(:empty)").wait_for(timeout=60_000)
    context.close()
    return Found(int(sum(sizes)), len(sizes))
