"""A third language, written from right to left, is a catalogue and a line of conf.py."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Browser

from arabic import arabic_project
from browsing import opened, served
from project import publish
from sound import every_view, overflow, violations

pytestmark = pytest.mark.browser

PAGES = (
    "",
    "sessions/",
    "sessions/toy-wp9/6/",
    "sessions/toy-wp9/6/decision-2/",
    "sessions/toy-wp9/6/decision-3/",
    "documents/",
    "addressees/member-states/",
    "plans/toy-plan/",
    "coverage/",
)


@pytest.fixture(scope="module")
def arabic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The toy corpus, published in three languages."""
    project = arabic_project(tmp_path_factory.mktemp("arabic") / "project")
    result = publish(project, PYTHONPATH=str(project / "_ext"))
    assert result.returncode == 0, result.stdout + result.stderr
    return project / "build" / "site"


@pytest.fixture(scope="module")
def there(arabic: Path) -> Iterator[str]:
    with served(arabic) as address:
        yield f"{address}ar/"


def read(site: Path, page: str) -> html.HtmlElement:
    return html.parse(site / "ar" / page / "index.html").getroot()


def test_every_address_is_there_in_arabic_too(arabic: Path) -> None:
    pages = {
        code: {p.relative_to(arabic / code).as_posix() for p in (arabic / code).rglob("*.html")}
        for code in ("fr", "en", "ar")
    }
    assert pages["ar"] == pages["en"] == pages["fr"]
    assert "/ar/sessions/" in (arabic / "sitemap.xml").read_text(encoding="utf-8")
    assert (arabic / "feeds" / "ar.xml").is_file()
    door = html.parse(arabic / "index.html").getroot().xpath("//li[@lang='ar']")[0]
    assert door.get("dir") == "rtl"
    assert "العربية" in door.text_content()


def test_the_interface_dates_and_series_are_arabic(arabic: Path) -> None:
    page = read(arabic, "sessions/toy-wp9/6")
    assert page.get("lang") == "ar"
    assert page.get("dir") == "rtl"
    said = " ".join(page.text_content().split())
    assert "الفرقة العاملة 9، الدورة 6" in said
    assert "7–9 نوفمبر 2022، جنيف" in said
    assert "رتّبت الدورة الصناديق" in said
    assert "Skip to the content" not in said


def test_a_text_without_arabic_says_its_language_and_direction(arabic: Path) -> None:
    page = read(arabic, "sessions/toy-wp9/6/decision-3")
    (digest,) = page.xpath("//*[contains(@class, 'r-foreign')][contains(., 'encourage')]")
    assert (digest.get("lang"), digest.get("dir")) == ("fr", "ltr")
    (donors,) = page.xpath("//a[@class='to']/*")
    assert (donors.get("lang"), donors.get("dir")) == ("fr", "ltr")


def test_symbols_stay_left_to_right(arabic: Path) -> None:
    symbols = read(arabic, "documents/un").xpath("//*[contains(@class, 'sym')]//bdi | //bdi")
    assert symbols
    assert {symbol.get("dir") for symbol in symbols} == {"ltr"}


def test_hand_written_pages_without_arabic_are_those_of_the_first_language(arabic: Path) -> None:
    page = read(arabic, "about")
    (text,) = page.xpath("//article/div[@lang]")
    assert (text.get("lang"), text.get("dir")) == ("fr", "ltr")


def test_texts_in_arabic_are_exported_and_the_schemas_know_them(arabic: Path) -> None:
    corpus = json.loads((arabic / "data" / "v1" / "corpus.json").read_text(encoding="utf-8"))
    body = next(each for each in corpus["bodies"] if each["id"] == "toy-wp9")
    assert body["name"]["ar"].startswith("الفرقة العاملة")
    schema = json.loads((arabic / "schema" / "session.json").read_text(encoding="utf-8"))
    assert set(schema["$defs"]["Words"]["properties"]) == {"fr", "en", "ar"}


@pytest.mark.parametrize("page", PAGES)
def test_a_page_from_right_to_left_is_sound(browser: Browser, there: str, page: str) -> None:
    for width, scheme in every_view():
        with opened(browser, there + page, width, scheme) as (opened_page, wrong):
            assert wrong == []
            assert overflow(opened_page) == 0, (width, scheme)
            assert violations(opened_page) == "", (width, scheme)


def test_what_points_onwards_points_left_and_the_navigation_is_on_the_right(
    browser: Browser, there: str
) -> None:
    with opened(browser, f"{there}sessions/toy-wp9/6/", 1280) as (page, _):
        sides = page.evaluate(
            "['.bd-sidebar-primary', 'h1'].map(s => document.querySelector(s)"
            ".getBoundingClientRect().right)"
        )
        assert sides[0] > sides[1]
        step = "getComputedStyle(document.querySelector('.crumbs li'), '::after').content"
        assert "‹" in page.evaluate(step)
