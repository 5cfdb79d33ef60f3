"""Visits: what the first load of each kind of page costs, counted by a real browser."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser

from bench.measuring import Figure
from bench.report import Budget
from browsing import served, started
from kinds import KINDS, ROOT

BUDGET = 120
"""KB of a first load, compressed, over all requests."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What was sent for one page: bytes with their headers, as they travelled."""

    bytes: int
    requests: int
    hosts: frozenset[str]


def visit(browser: Browser, url: str) -> Cost:
    """Open a page with nothing kept from before, and return what came."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    asked, sizes = [], []
    session.on("Network.requestWillBeSent", lambda event: asked.append(event["request"]["url"]))
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    page.goto(url, wait_until="load")
    context.close()
    away = [each for each in asked if not each.startswith("data:")]
    return Cost(int(sum(sizes)), len(away), frozenset(urlsplit(each).netloc for each in away))


def budgets(site: Path) -> list[Budget]:
    """Print what each kind of page of a site costs; return the heaviest against the budget."""
    with served(site) as address, started() as browser:
        paths = ROOT | {kind: f"en/{path}" for kind, path in KINDS.items()}
        costs = {kind: visit(browser, address + path) for kind, path in paths.items()}
    print("\nFirst load of each kind of page, in a browser, compressed, nothing kept from before:")
    for kind, cost in costs.items():
        print(f"  {kind:36} {cost.bytes / 1024:6.1f} KB in {cost.requests:2d} requests")
    hosts = frozenset().union(*(cost.hosts for cost in costs.values()))
    print(f"  hosts asked: {len(hosts)}", flush=True)
    heaviest = max(costs, key=lambda kind: costs[kind].bytes)
    figure = Figure.of([costs[heaviest].bytes / 1024])
    return [Budget(f"first load in a browser ({heaviest}), KB gzip", figure, BUDGET)]
