"""The site of whoever edits: new pages come into it one by one, and the rest stays."""

import os

import pytest

from recueil.publishing.assemble import assemble, refresh_pages


@pytest.fixture
def work(tmp_path):
    html = tmp_path / "work" / "html"
    for page in ("", "sessions/", "sessions/8/", "former/"):
        (html / page).mkdir(parents=True, exist_ok=True)
        (html / page / "index.html").write_text(f"the page {page}", "utf-8")
    return html


@pytest.fixture
def site(tmp_path, work):
    folder = tmp_path / "site"
    assemble(folder, tmp_path / "nothing", {"fr": work}, {"feeds/all.xml": "a feed"})
    (folder / "fr" / "_static" / "search").mkdir(parents=True)
    (folder / "fr" / "_static" / "search" / "index.html").write_text("of search", "utf-8")
    return folder


def held(site):
    return {
        path.relative_to(site).as_posix(): path.read_text("utf-8")
        for path in site.rglob("*")
        if path.is_file()
    }


def test_what_is_new_comes_and_what_is_gone_goes(work, site):
    before = held(site)
    stays = (site / "fr" / "index.html").stat()
    published = site.with_name("published.html")
    os.link(site / "fr" / "sessions" / "8" / "index.html", published)
    (work / "sessions" / "8" / "index.html").write_text("the page, edited", "utf-8")
    (work / "former" / "index.html").unlink()
    (work / "today").mkdir()
    (work / "today" / "index.html").write_text("a page of today", "utf-8")
    refresh_pages(site, {"fr": work})
    after = dict(before)
    del after["fr/former/index.html"]
    after["fr/sessions/8/index.html"] = "the page, edited"
    after["fr/today/index.html"] = "a page of today"
    assert held(site) == after
    assert (site / "fr" / "index.html").stat() == stays
    assert published.read_text("utf-8") == "the page sessions/8/"
