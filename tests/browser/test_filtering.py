"""Filtering as readers meet it, over the real edition, against a recount by brute force."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page, expect

from browsing import opened
from lists import LISTS, ready_now, shown
from recount import Recount

pytestmark = [pytest.mark.browser, pytest.mark.edition]


@pytest.fixture
def desk(browser: Browser, address: str) -> Iterator[Page]:
    """The decisions on a desk, the filters open; at the end nothing may have gone wrong."""
    with opened(browser, f"{address}en/decisions/#filters", 1280) as (page, wrong):
        ready_now(page)
        yield page
        assert wrong == []


def settled(page: Page, count: int, total: int) -> None:
    """Wait until so many texts are told and their lines are there."""
    told = page.locator(".found-status")
    expect(told).to_have_text(
        f"{count} decision{'s' * (count != 1)}" + (f" of {total}" if count != total else "")
    )
    expect(page.locator(".found .rows > li")).to_have_count(min(count, 20))


# The answer is right


ASK = """async ([search]) => {
  history.replaceState({ shown: 1000 }, "", location.pathname + search);
  await recueil.filtering.recall();
  for (const facet of document.querySelectorAll(".facet")) facet.open = true;
  await new Promise((done) => setTimeout(done, 30));
  const { table, answer } = recueil.filtering;
  const counts = [...table.columns.values()].map(({ name, ids }) =>
    [name, Object.fromEntries(answer.counts(name).map((count, nth) => [ids[nth], count]))]);
  const read = [...document.querySelectorAll(".facet li")].map((li) =>
    [...li.querySelectorAll("input, .count")]
      .flatMap((e) => (e.value ? [e.name, e.value] : [e.textContent])));
  return {
    ids: [...document.querySelectorAll(".rows > li > a")].filter((a) => a.checkVisibility())
      .map((a) => a.pathname.split("/sessions/")[1].slice(0, -1)),
    counts: Object.fromEntries(counts), read,
    status: document.querySelector(".found-status").textContent,
    ways: document.querySelectorAll(".ways-out button").length,
  };
}"""


@pytest.fixture(scope="module", params=LISTS)
def ready(
    request: pytest.FixtureRequest, browser: Browser, address: str, recounts: dict[str, Recount]
) -> Iterator[tuple[Page, Recount]]:
    """A list of which everything is loaded, with its recount."""
    name = request.param
    first = next(iter(recounts[name].counts({}, "cites")))
    with opened(browser, f"{address}fr/{name}/?cites={first}", 1280) as (page, wrong):
        ready_now(page)
        yield page, recounts[name]
        assert wrong == []


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(choices=st.data())
def test_any_combination_gives_what_a_recount_gives(
    ready: tuple[Page, Recount], choices: st.DataObject
) -> None:
    page, recount = ready
    words = {
        facet: sorted(recount.counts({}, facet)) for facet in next(iter(recount.words.values()))
    }
    chosen = {
        facet: choices.draw(st.frozensets(st.sampled_from(offered), max_size=3), facet)
        for facet, offered in words.items()
        if offered and choices.draw(st.integers(0, 2), f"use {facet}") == 0
    }
    oldest = choices.draw(st.booleans(), "oldest first")
    asked = [f"{facet}={word}" for facet, ids in chosen.items() for word in sorted(ids)]
    said = page.evaluate(ASK, ["?" + "&".join([*asked, *(["sort=oldest"] * oldest)])])
    found = recount.found(chosen)
    assert said["ids"] == (recount.oldest_first(found) if oldest else found)
    assert said["status"].startswith(f"{len(found)} ")
    for facet, counts in said["counts"].items():
        assert counts == recount.counts(chosen, facet)
    for facet, word, count in said["read"]:
        assert int(count) == said["counts"][facet][word]
    dropped = [
        recount.found({**chosen, facet: frozenset()}) for facet, ids in chosen.items() if ids
    ]
    assert said["ways"] == (0 if found else sum(bool(ids) for ids in dropped))


def test_nothing_found_says_which_filter_to_drop_and_what_that_gives(
    browser: Browser, address: str, recounts: dict[str, Recount]
) -> None:
    recount = recounts["recommendations"]
    chosen = {"addressee": frozenset(["states"]), "topic": frozenset(["digital-divide"])}
    assert recount.found(chosen) == []
    query = "addressee=states&topic=digital-divide"
    with opened(browser, f"{address}en/recommendations/?{query}", 1280) as (page, wrong):
        ways = page.locator(".ways-out button")
        expect(ways.first).to_be_visible()
        gained = {facet: len(recount.found({**chosen, facet: frozenset()})) for facet in chosen}
        assert [text.rpartition(": ")[2] for text in ways.all_inner_texts()] == [
            f"{count} recommendations" for count in sorted(gained.values(), reverse=True)
        ]
        ways.first.click()
        expect(page.locator(".found-status")).to_be_focused()
        assert len(shown(page)) == max(gained.values())
        assert wrong == []


# The address bar


def test_what_is_chosen_is_in_the_address_and_can_be_gone_back_to(
    desk: Page, address: str, recounts: dict[str, Recount]
) -> None:
    recount, total = recounts["decisions"], len(recounts["decisions"].records)
    states = {"addressee": frozenset(["states"])}
    both = {**states, "action": frozenset(["adopt"])}
    desk.locator("input[name=addressee][value=states]").check()
    settled(desk, len(recount.found(states)), total)
    desk.locator("input[name=action][value=adopt]").check()
    settled(desk, len(recount.found(both)), total)
    expect(desk).to_have_url(f"{address}en/decisions/?addressee=states&action=adopt")
    assert shown(desk) == recount.found(both)
    desk.go_back()
    settled(desk, len(recount.found(states)), total)
    assert shown(desk) == recount.found(states)
    desk.go_forward()
    settled(desk, len(recount.found(both)), total)
    desk.reload()
    settled(desk, len(recount.found(both)), total)
    desk.locator(".found .rows > li > a").first.click()
    desk.wait_for_url("**/sessions/**", wait_until="load")
    desk.go_back()
    settled(desk, len(recount.found(both)), total)
    expect(desk.locator(".bar a[hreflang=fr]")).to_have_attribute(
        "href", re.compile(r"\?addressee=states&action=adopt$")
    )
    desk.get_by_role("button", name="Remove all filters").click()
    expect(desk.locator(".found-status")).to_have_text(f"{total} decisions")
    expect(desk).to_have_url(f"{address}en/decisions/")
    assert shown(desk) == recount.found({})[:100]


@pytest.mark.parametrize(
    "query",
    [
        "addressee=nobody&colour=red",
        "addressee=<script>window.ran=1</script>",
        "addressee=" + "x" * 10_000,
        "&".join(f"a{n}=1" for n in range(500)),
        "sort=sideways&__proto__=1&constructor=1&body=constructor",
        "%E0%A4%A&=&==&addressee",
    ],
)
def test_what_a_list_does_not_have_is_left_out_of_its_address_and_told(
    browser: Browser, address: str, query: str, recounts: dict[str, Recount]
) -> None:
    with opened(browser, f"{address}en/decisions/?{query}", 1280) as (page, wrong):
        notice = page.locator(".found .notice")
        expect(notice).to_be_visible()
        told = notice.inner_text()
        assert told.startswith("Left out of the address")
        assert len(told) < 600
        assert page.evaluate("window.ran") is None
        assert len(shown(page)) == len(recounts["decisions"].records)
        page.locator("input[name=addressee][value=states]").check()
        expect(notice).to_be_hidden()
        expect(page).to_have_url(f"{address}en/decisions/?addressee=states")
        assert wrong == []


# By keyboard


def test_the_keyboard_alone_filters_and_closes(desk: Page) -> None:
    desk.locator(".filters > summary").focus()
    desk.keyboard.press("Tab")
    expect(desk.locator(".facet > summary").first).to_be_focused()
    desk.keyboard.press("Tab")
    desk.keyboard.type("states")
    desk.keyboard.press("Tab")
    box = desk.locator("input[name=addressee]").first
    expect(box).to_be_focused()
    desk.keyboard.press("Space")
    expect(box).to_be_checked()
    expect(box).to_be_focused()
    desk.keyboard.press("Shift+Tab")
    desk.keyboard.press("Escape")
    expect(desk.locator(".facet-within").first).to_have_value("")
    desk.keyboard.press("Escape")
    expect(desk.locator(".filters > summary")).to_be_focused()
    expect(desk.locator(".facets")).to_be_hidden()
    chip = desk.locator(".chips button").first
    chip.focus()
    desk.keyboard.press("Enter")
    expect(desk.locator(".found-status")).to_be_focused()
    expect(desk.locator(".chips button")).to_have_count(0)


def test_words_are_found_without_accents_and_symbols_loosely(
    browser: Browser, address: str
) -> None:
    with opened(browser, f"{address}fr/decisions/#filters", 1280) as (page, wrong):
        field = page.locator("fieldset:has(> legend:text-is('Destinataire')) > .facet-within")
        field.fill("etats m")
        expect(page.locator("input[name=addressee]")).to_have_count(1)
        expect(page.locator("input[name=addressee]")).to_have_value("member-states")
        page.locator("summary", has_text="Document cité").click()
        field = page.locator("fieldset:has(> legend:text-is('Document cité')) > .facet-within")
        field.fill("ece ctcs wp6 2022 4")
        expect(page.locator("input[name=cites]")).to_have_value("un/ece-ctcs-wp-6-2022-4")
        assert wrong == []


# Downloads


def downloaded(page: Page, name: str) -> str:
    with page.expect_download() as waited:
        page.get_by_role("button", name=name, exact=True).click()
    assert waited.value.suggested_filename == f"decisions.{name.lower()}"
    return Path(waited.value.path()).read_bytes().decode("utf-8")


def test_what_is_shown_can_be_downloaded_and_read_back(
    browser: Browser, address: str, site: Path, recounts: dict[str, Recount]
) -> None:
    recount = recounts["decisions"]
    found = recount.oldest_first(recount.found({"action": frozenset(["adopt"])}))
    url = f"{address}en/decisions/?action=adopt&sort=oldest"
    with opened(browser, url, 1280) as (page, wrong):
        ready_now(page)
        table, records = downloaded(page, "CSV"), json.loads(downloaded(page, "JSON"))
        assert wrong == []
    whole = (site / "en" / "decisions" / "decisions.csv").read_bytes().decode("utf-8")
    head, *rows = csv.reader(StringIO(table.removeprefix("\ufeff"), newline=""), strict=True)
    assert table.startswith("\ufeff")
    assert [dict(zip(head, row, strict=True))["id"] for row in rows] == found
    assert set(table.split("\r\n")) <= set(whole.split("\r\n"))
    assert [record["id"] for record in records["decisions"]] == found
    by_id = {record["id"]: record for record in recount.records}
    assert records["decisions"] == [by_id[id_] for id_ in found]
