"""Every link of the built site leads somewhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from lxml import etree, html

SCHEMES = ("http", "https", "mailto")
LOCAL = "http://localhost:8000/"


def pages(site: Path) -> list[Path]:
    return sorted(site.rglob("*.html"))


def links(page: Path) -> Iterator[str]:
    tree = html.fromstring(page.read_bytes())
    for attribute in ("href", "src"):
        for element in tree.iterfind(f".//*[@{attribute}]"):
            yield element.get(attribute)
    for refresh in tree.iterfind(".//meta[@http-equiv='refresh']"):
        yield refresh.get("content").partition("url=")[2]


def anchors(page: Path) -> set[str]:
    return {
        element.get("id") for element in html.fromstring(page.read_bytes()).iterfind(".//*[@id]")
    }


def target(site: Path, page: Path, link: str) -> tuple[Path, str] | None:
    """Return the file and the fragment that a link means; None if it leads off the site."""
    if link.startswith(LOCAL):
        link = "/" + link.removeprefix(LOCAL)
    parts = urlsplit(link)
    if parts.scheme:
        assert parts.scheme in SCHEMES, link
        return None
    path = unquote(parts.path)
    if not path:
        return page, parts.fragment
    found = site / path.lstrip("/") if path.startswith("/") else page.parent / path
    found = found.resolve()
    return (found / "index.html" if path.endswith("/") else found), parts.fragment


@pytest.mark.parametrize("corpus", ["edition", "toy_site"])
def test_every_internal_link_and_fragment_resolves(
    corpus: str, request: pytest.FixtureRequest
) -> None:
    site = (request.getfixturevalue(corpus) / "build" / "site").resolve()
    ids: dict[Path, set[str]] = {}
    broken = []
    for page in pages(site):
        for link in set(links(page)):
            where = target(site, page, link)
            if where is None:
                continue
            file, fragment = where
            if not file.is_file():
                broken.append((page.relative_to(site).as_posix(), link))
            elif fragment and file.suffix == ".html":
                if file not in ids:
                    ids[file] = anchors(file)
                if fragment not in ids[file]:
                    broken.append((page.relative_to(site).as_posix(), link))
    assert broken == []


@pytest.mark.parametrize("corpus", ["edition", "toy_site"])
def test_no_page_has_an_id_twice(corpus: str, request: pytest.FixtureRequest) -> None:
    site = request.getfixturevalue(corpus) / "build" / "site"
    for page in pages(site):
        found = [e.get("id") for e in html.fromstring(page.read_bytes()).iterfind(".//*[@id]")]
        assert len(found) == len(set(found)), (
            page,
            sorted({i for i in found if found.count(i) > 1}),
        )


def test_the_sitemap_names_every_page_in_every_language(edition: Path) -> None:
    site = edition / "build" / "site"
    listed = {
        location.text.removeprefix(LOCAL)
        for location in html.fromstring((site / "sitemap.xml").read_bytes()).iterfind(".//loc")
    }
    built = {
        page.parent.relative_to(site).as_posix() + "/"
        for language in ("fr", "en")
        for page in (site / language).rglob("index.html")
    }
    assert listed == built


def test_every_page_stands_in_both_languages(edition: Path) -> None:
    site = edition / "build" / "site"
    french, english = (
        {page.relative_to(site / code) for page in (site / code).rglob("*.html")}
        for code in ("fr", "en")
    )
    assert french == english


def test_each_language_has_a_feed_of_its_sessions_the_newest_first(edition: Path) -> None:
    feed = etree.fromstring((edition / "build" / "site" / "feeds" / "en.xml").read_bytes())
    atom = "{http://www.w3.org/2005/Atom}"
    entries = [
        (e.findtext(f"{atom}title"), e.findtext(f"{atom}published"))
        for e in feed.iter(f"{atom}entry")
    ]
    assert len(entries) == 5
    assert entries[0][0] is not None
    assert entries[0][0].endswith("8th session")
    assert entries[0][1] == "2025-05-14T12:00:00+00:00"
    assert feed.findtext(f"{atom}updated") == "2026-11-21T12:00:00+00:00"  # of the edition
    for link in feed.iter(f"{atom}link"):
        found = target(edition / "build" / "site", edition, link.get("href"))
        assert found is not None
        assert found[0].is_file()
