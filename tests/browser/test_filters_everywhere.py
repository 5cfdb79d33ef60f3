"""Filters everywhere: what they load and when, on a phone, without scripts, from a folder."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Route, expect

from browsing import opened
from lists import ready_now, shown
from recount import Recount
from sound import every_view, overflow, violations

pytestmark = [pytest.mark.browser, pytest.mark.edition]


# What is loaded, and when


def test_nothing_of_the_filters_is_loaded_before_they_are_opened(
    browser: Browser, address: str
) -> None:
    asked: list[str] = []
    with opened(browser, f"{address}en/decisions/", 1280) as (page, _):
        page.on("request", lambda request: asked.append(request.url))
        loaded = page.evaluate("performance.getEntriesByType('resource').map(e => e.name)")
        assert [url for url in loaded if "filters/" in url] == [
            f"{address}en/_static/filters/open.js"
        ]
        page.locator(".filters > summary").click()
        ready_now(page)
        assert not any("rows-" in url or "cites" in url for url in asked)
        page.locator("input[name=addressee][value=states]").check()
        expect(page.locator(".found .rows")).to_be_visible()
        assert sum("rows-" in url for url in asked) == 1


def test_what_cannot_be_loaded_is_told_and_tried_again(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}en/decisions/", 1280) as (page, _):
        page.route("**/filters/index.js", lambda route: route.abort())
        page.locator(".filters > summary").click()
        expect(page.locator(".filters-state")).to_contain_text("could not be loaded")
        page.unroute("**/filters/index.js")
        page.locator(".filters > summary").click()
        page.locator(".filters > summary").click()
        expect(page.locator(".found-status")).to_be_visible()


def test_a_page_kept_from_before_a_publication_takes_the_new_edition(
    browser: Browser, address: str, site: Path, recounts: dict[str, Recount]
) -> None:
    recount = recounts["decisions"]
    today = (site / "en" / "decisions" / "filters" / "index.js").read_text("utf-8")
    edition = json.loads(today[today.index("{") : today.rindex("}") + 1])["edition"]
    old = today.replace(edition, "000000000000")

    def kept(route: Route) -> None:
        if edition in route.request.url:
            route.continue_()
        else:
            route.fulfill(body=old, content_type="text/javascript")

    with opened(browser, f"{address}en/decisions/", 1280) as (page, wrong):
        page.route("**/filters/index.js*", kept)
        page.locator(".filters > summary").click()
        ready_now(page)
        page.locator("input[name=addressee][value=states]").check()
        expect(page.locator(".found .rows")).to_be_visible()
        assert page.locator(".found").count() == 1
        assert shown(page) == recount.found({"addressee": frozenset(["states"])})
        assert wrong == []


# Everyone, everywhere


def test_the_panel_is_accessible_at_every_width_and_in_every_colour(
    browser: Browser, address: str
) -> None:
    for width, scheme in every_view():
        url = f"{address}fr/decisions/?addressee=states&x=1#filters"
        with opened(browser, url, width, scheme) as (page, wrong):
            expect(page.locator(".found .rows")).to_be_visible()
            page.evaluate("document.querySelectorAll('.facet').forEach(f => { f.open = true })")
            expect(page.locator("input[name=cites]").first).to_be_visible()
            assert overflow(page) == 0, (width, scheme)
            assert wrong == []  # what comes next looks for styles that are not there
            assert violations(page) == "", (width, scheme)


def test_on_a_phone_the_panel_says_what_it_would_show_and_leads_there(
    browser: Browser, address: str, recounts: dict[str, Recount]
) -> None:
    count = len(recounts["decisions"].found({"addressee": frozenset(["states"])}))
    with opened(browser, f"{address}en/decisions/?addressee=states", 360) as (page, wrong):
        ready_now(page)
        expect(page.locator(".facets")).to_be_hidden()
        page.locator(".filters > summary").click()
        page.get_by_role("button", name=f"Show {count} decisions").click()
        expect(page.locator(".found-status")).to_be_focused()
        expect(page.locator(".facets")).to_be_hidden()
        assert wrong == []


def test_without_scripts_a_list_is_whole_and_leads_to_lists_by_word(
    browser: Browser, address: str, recounts: dict[str, Recount]
) -> None:
    url = f"{address}en/decisions/?addressee=states"
    with opened(browser, url, 360, scripts=False) as (page, wrong):
        assert sorted(shown(page)) == sorted(recounts["decisions"].found({}))
        links = page.locator(".ways-in a").evaluate_all(
            "all => all.map(a => a.getAttribute('href'))"
        )
        assert {"../addressees/", "../actions/", "../topics/", "../bodies/"} <= set(links)
        assert page.locator("a[data-whole]").count() == 2
        assert page.locator(".filters").is_hidden()
        assert wrong == []


def test_the_filters_work_on_a_site_opened_from_a_folder(
    browser: Browser, site: Path, tmp_path: Path, recounts: dict[str, Recount]
) -> None:
    shutil.copytree(site / "en" / "_static", tmp_path / "en" / "_static")
    shutil.copytree(site / "en" / "decisions", tmp_path / "en" / "decisions")
    page = browser.new_page()
    page.goto((tmp_path / "en" / "decisions" / "index.html").as_uri() + "?addressee=states")
    expect(page.locator(".found .rows")).to_be_visible()
    assert shown(page) == recounts["decisions"].found({"addressee": frozenset(["states"])})
    expect(page.locator(".found-tools")).to_contain_text("from a server only")
    page.close()
