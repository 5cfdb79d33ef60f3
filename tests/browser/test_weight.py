"""What a reader's first visit to a page costs, as a browser counts it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from bench.visits import BUDGET, visit
from kinds import urls

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("path", urls())
def test_the_first_load_of_any_page_is_within_the_budget_and_from_one_host(
    browser: Browser, address: str, path: str
) -> None:
    cost = visit(browser, address + path)
    assert cost.hosts == {address.split("/")[2]}
    assert 0 < cost.bytes <= BUDGET * 1024
    assert cost.requests <= (18 if "/search/" in path else 12)  # search is read in six parts
