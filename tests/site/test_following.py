"""Feeds and calendars, read back by programs that did not write them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import feedparser
import pytest
from icalendar import Calendar
from lxml import html

LOCAL = "http://localhost:8000/"


@pytest.fixture(scope="module", params=["edition", "toy_site"])
def site(request: pytest.FixtureRequest) -> Path:
    return request.getfixturevalue(request.param) / "build" / "site"


def feeds(site: Path) -> dict[str, Any]:
    found = sorted((site / "feeds").rglob("*.xml"))
    return {
        path.relative_to(site).as_posix(): feedparser.parse(path.read_bytes()) for path in found
    }


def calendars(site: Path) -> dict[str, Calendar]:
    found = sorted((site / "feeds").rglob("*.ics"))
    return {
        path.relative_to(site).as_posix(): Calendar.from_ical(path.read_bytes()) for path in found
    }


def alternates(page: Path) -> Iterator[tuple[str, str]]:
    for link in html.fromstring(page.read_bytes()).iterfind(".//link[@rel='alternate']"):
        if kind := link.get("type"):
            yield kind, link.get("href").removeprefix(LOCAL)


def shown(page: Path) -> set[str]:
    links = html.fromstring(page.read_bytes()).iterfind(".//main//a[@type]")
    return {(page.parent / link.get("href")).resolve().as_posix() for link in links}


def test_every_feed_is_well_formed_and_says_what_atom_asks_for(site: Path) -> None:
    for address, feed in feeds(site).items():
        assert not feed.bozo, (address, feed.get("bozo_exception"))
        assert feed.version == "atom10"
        assert feed.feed.id == LOCAL + address
        assert feed.feed.title.startswith("Recueil")
        assert feed.feed.language == address.split("/")[1].removesuffix(".xml")
        assert feed.feed.updated == max(entry.updated for entry in feed.entries), address
        for entry in feed.entries:
            assert entry.title
            assert entry.id == entry.link


def test_no_feed_tells_a_thing_twice_or_more_than_fifty(site: Path) -> None:
    for address, feed in feeds(site).items():
        ids = [entry.id for entry in feed.entries]
        assert 0 < len(ids) == len(set(ids)) <= 50, address
        days = [entry.updated for entry in feed.entries]
        assert days == sorted(days, reverse=True), address


def test_every_entry_leads_to_a_page_of_the_feeds_language(site: Path) -> None:
    for feed in feeds(site).values():
        for entry in feed.entries:
            way = entry.link.removeprefix(LOCAL)
            assert way.startswith(f"{feed.feed.language}/")
            assert (site / way.partition("#")[0] / "index.html").is_file()


def test_the_changes_of_the_editions_are_a_feed_dated_by_the_editions(toy_site: Path) -> None:
    feed = feedparser.parse((toy_site / "build/site/feeds/en/changes.xml").read_bytes())
    told = [(entry.title, entry.updated) for entry in feed.entries]
    assert told == [
        ("Edition of 30 June 2025", "2025-06-30T12:00:00+00:00"),
        ("Edition of 1 February 2024", "2024-02-01T12:00:00+00:00"),
    ]
    assert "Added: 1 · Changed: 2" in feed.entries[0].summary


def test_what_an_edition_changed_is_new_again_for_those_who_follow_it(toy_site: Path) -> None:
    feed = feedparser.parse((toy_site / "build/site/feeds/en/bodies/toy-wp9.xml").read_bytes())
    newest = [e.title for e in feed.entries if e.updated.startswith("2025-06-30")]
    assert sorted(newest) == [f"WP.9, 6th session, decision {number}" for number in (1, 2, 3)]
    assert feed.entries[0].published.startswith("20")


def test_an_address_that_was_withdrawn_leads_to_the_reason(toy_site: Path) -> None:
    site = toy_site / "build" / "site"
    page = (site / "fr/sessions/toy-wp9/5/decision-par-9/index.html").read_text("utf-8")
    assert "changes/2025-06-30/#withdrawn" in page
    told = (site / "fr/changes/2025-06-30/index.html").read_text("utf-8")
    assert "Le paragraphe 9 ne décide de rien." in told


def test_an_addressees_feed_tells_what_its_page_lists(edition: Path) -> None:
    site = edition / "build" / "site"
    page = html.fromstring((site / "fr" / "addressees" / "states" / "index.html").read_bytes())
    listed = {a.get("href") for a in page.iterfind(".//ul[@class='rows']/li/a")}
    feed = feedparser.parse((site / "feeds/fr/addressees/states.xml").read_bytes())
    told = {entry.link.removeprefix(f"{LOCAL}fr/") for entry in feed.entries}
    assert told
    assert told <= {address.removeprefix("../../") for address in listed}


def test_every_calendar_is_read_back_with_an_event_for_each_row_of_days(site: Path) -> None:
    found = calendars(site)
    assert found
    for address, calendar in found.items():
        text = (site / address).read_bytes()
        assert all(len(line) <= 75 for line in text.split(b"\r\n")), address
        assert not calendar.errors
        names = [str(event["UID"]) for event in calendar.events]
        assert 0 < len(names) == len(set(names)), address
        for event in calendar.events:
            assert not event.errors
            assert event["DTSTART"].dt < event["DTEND"].dt
            way = str(event["URL"]).removeprefix(LOCAL)
            assert (site / way / "index.html").is_file()


def test_a_session_that_met_on_days_apart_is_two_events_of_a_day(edition: Path) -> None:
    calendar = calendars(edition / "build" / "site")["feeds/en/bodies/wto-ctg.ics"]
    march = [event for event in calendar.events if "March 2018" in event["SUMMARY"]]
    days = sorted(event["DTSTART"].dt for event in march)
    assert days == [date(2018, 3, 23), date(2018, 3, 26)]
    assert all(event["DTEND"].dt - event["DTSTART"].dt == timedelta(1) for event in march)


def test_an_event_is_the_same_one_in_every_language_and_says_it_in_its_own(edition: Path) -> None:
    found = calendars(edition / "build" / "site")
    french, english = (found[f"feeds/{code}.ics"].events for code in ("fr", "en"))
    assert [event["UID"] for event in french] == [event["UID"] for event in english]
    assert french[0]["LOCATION"] == "Genève"
    assert english[0]["LOCATION"] == "Geneva"
    assert french[0]["DTSTAMP"].dt.date() == date(2025, 5, 14)


def test_each_is_told_by_the_head_of_a_page_and_linked_from_it(site: Path) -> None:
    told, linked = set(), set()
    for page in (site / "fr").rglob("index.html"):
        told.update(address for _, address in alternates(page))
        linked |= shown(page)
    written = {
        path.relative_to(site).as_posix()
        for path in (site / "feeds").rglob("*.*")
        if path.relative_to(site).parts[1].removesuffix(path.suffix) == "fr"
    }
    assert told == written
    assert linked == {(site / address).resolve().as_posix() for address in written}
