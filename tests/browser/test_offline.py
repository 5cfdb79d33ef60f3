"""The copy to take away: opened from a folder, every link leads somewhere and search finds."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from lxml import html
from playwright.sync_api import Browser, Page, expect

from browsing import watched
from kinds import KINDS
from project import copy_project, env
from recueil.publishing.offline import paged

pytestmark = pytest.mark.browser

PACK = (
    "import sys; from pathlib import Path; from recueil.publishing.offline import main;"
    "sys.exit(main(Path(sys.argv[1])))"
)


def packed(project: Path) -> Path:
    """Run what `make offline` runs; return the zip."""
    result = subprocess.run(
        [sys.executable, "-c", PACK, str(project)], cwd=project, capture_output=True, text=True,
        env=env(), check=False,
    )  # fmt: skip
    assert result.returncode == 0, result.stdout + result.stderr
    assert "build/recueil.zip" in result.stdout
    return project / "build" / "recueil.zip"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_project(tmp_path_factory.mktemp("offline") / "project")


@pytest.fixture(scope="module")
def copy(project: Path) -> Path:
    """The zip of the edition, unpacked."""
    with zipfile.ZipFile(packed(project)) as opened:
        opened.extractall(project / "unpacked")
    return project / "unpacked" / "recueil"


@contextmanager
def opened(browser: Browser, file: Path, asked: str = "") -> Iterator[tuple[Page, list[str]]]:
    """Yield a page opened from its file, and what went wrong."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    wrong = watched(page, lambda address: address.startswith(("file:", "data:")))
    try:
        page.goto(file.as_uri() + asked)
        yield page, wrong
    finally:
        context.close()


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("../../", "../../index.html"),
        ("./", "./index.html"),
        ("..", "../index.html"),
        ("../help/#symbols", "../help/index.html#symbols"),
        ("../search/?q=2", "../search/index.html?q=2"),
        ("#top", "#top"),
        ("", ""),
        ("?q=2", "?q=2"),
        ("decisions.csv", "decisions.csv"),
        ("https://example.org/", "https://example.org/"),
        ("mailto:a@example.org", "mailto:a@example.org"),
    ],
)
def test_a_link_names_the_page_of_its_folder(link: str, expected: str) -> None:
    assert paged(link) == expected


def test_every_link_of_every_page_leads_to_a_file_and_its_place(copy: Path) -> None:
    anchors: dict[Path, set[str]] = {}
    pages = {file: html.parse(file).getroot() for file in sorted(copy.rglob("*.html"))}
    for file, page in pages.items():
        anchors[file] = set(page.xpath("//*/@id"))
    for file, page in pages.items():
        for link in page.xpath("//@href | //@src | //@action"):
            parts = urlsplit(link)
            if parts.scheme or link.startswith("data:"):
                continue
            target = (file.parent / unquote(parts.path)).resolve() if parts.path else file
            assert target.is_file(), (file, link)
            if parts.fragment and target in anchors:
                assert unquote(parts.fragment) in anchors[target], (file, link)


def test_all_pages_are_there_and_nothing_that_needs_a_server(copy: Path, project: Path) -> None:
    site = project / "build" / "site"
    pages = {p.relative_to(site) for p in site.rglob("*.html") if p.name == "index.html"}
    assert {p.relative_to(copy) for p in copy.rglob("*.html")} == pages
    assert not list(copy.rglob("pagefind"))


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_opens_from_its_file_without_a_word_of_complaint(
    browser: Browser, copy: Path, kind: str
) -> None:
    with opened(browser, copy / "en" / KINDS[kind] / "index.html") as (page, wrong):
        assert page.locator("h1").count() == 1
        styled = page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily")
        assert "serif" in styled
        assert page.evaluate("document.documentElement.dataset.mode") == "auto"
        assert wrong == []


@pytest.mark.parametrize(
    ("language", "words", "first"),
    [
        ("fr", "fractures numeriques", "sessions/"),
        ("fr", "TD b ede 8 3", "documents/un/td-b-ede-8-3/"),
        ("en", "ece/ctcs/wp6/2022/6", "documents/un/ece-ctcs-wp-6-2022-6/"),
        ("en", "decision 6 gender", ""),
        ("en", "donors", ""),
        ("fr", "adoptent", ""),
    ],
)
def test_search_finds_without_a_server(
    browser: Browser, copy: Path, language: str, words: str, first: str
) -> None:
    search = copy / language / "search" / "index.html"
    with opened(browser, search) as (page, wrong):
        page.locator("#finder-q").fill(words)
        page.keyboard.press("Enter")
        hit = page.locator(".hit > a").first
        hit.wait_for()
        link = str(hit.get_attribute("href"))
        assert f"/{language}/{first}" in link
        assert link.partition("#")[0].endswith("/index.html")
        hit.click()
        page.wait_for_url(lambda url: "/search/" not in url)
        expect(page.locator("h1")).to_have_count(1)
        assert wrong == []


def test_filters_narrow_and_count_and_a_word_that_is_nowhere_is_told(
    browser: Browser, copy: Path
) -> None:
    search = copy / "en" / "search" / "index.html"
    with opened(browser, search, "?q=trade") as (page, wrong):
        page.locator(".hit").first.wait_for()
        box = page.locator(".facet label:has(input)").first
        count = int(re.findall(r"\d+", box.inner_text())[-1])
        box.click()
        page.wait_for_function(
            f"document.querySelector('.finder-status').textContent.startsWith('{count} ')"
        )
        page.locator("#finder-q").fill("zzyzx")
        page.keyboard.press("Enter")
        page.wait_for_selector(".finder-none")
        assert wrong == []


def test_from_any_page_a_key_leads_to_the_page_of_search(browser: Browser, copy: Path) -> None:
    with opened(browser, copy / "fr" / "about" / "index.html") as (page, wrong):
        page.keyboard.press("/")
        page.wait_for_url("**/fr/search/index.html")
        assert wrong == []


def test_the_same_sources_give_the_same_bytes(project: Path, copy: Path) -> None:
    first = (project / "build" / "recueil.zip").read_bytes()
    assert packed(project).read_bytes() == first
