"""A browser, and the published edition on a server of this machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from browsing import opened, served, started
from edition import once
from lists import LISTS
from project import ROOT, copy_project
from recount import Recount


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    return once(tmp_path_factory, worker_id, "edition", copy_project) / "build" / "site"


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    with served(site) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with started() as browser:
        yield browser


@pytest.fixture(scope="session")
def recounts(site: Path) -> dict[str, Recount]:
    return {name: Recount.of(site, name, ROOT / "source") for name in LISTS}


@pytest.fixture
def desk(browser: Browser, address: str) -> Iterator[tuple[Page, str]]:
    """A page on a desk, under the policy of every page; at the end nothing may have gone wrong."""
    with opened(browser, f"{address}fr/", 1280) as (page, wrong):
        yield page, address
        assert wrong == []
