"""The site of whoever edits: new pages come into it one by one, and the rest stays."""

import os

import pytest

from recueil.publishing.assemble import assemble
from recueil.publishing.building import Ready, Work
from recueil.publishing.refresh import refresh


@pytest.fixture
def work(tmp_path):
    work = Work("fr", tmp_path / "work")
    html = work.html
    work.doctrees.mkdir(parents=True)
    for page in ("", "sessions/", "sessions/8/", "former/"):
        (html / page).mkdir(parents=True, exist_ok=True)
        (html / page / "index.html").write_text(f"the page {page}", "utf-8")
    return work


@pytest.fixture
def site(tmp_path, work):
    folder = tmp_path / "site"
    assemble(folder, tmp_path / "nothing", {"fr": work.html}, {"feeds/all.xml": "a feed"})
    (folder / "fr" / "_static" / "search").mkdir(parents=True)
    (folder / "fr" / "_static" / "search" / "index.html").write_text("of search", "utf-8")
    return folder


def held(site):
    return {
        path.relative_to(site).as_posix(): path.read_text("utf-8")
        for path in site.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("noted", [None, ("sessions/8/", "former/", "today/")])
def test_what_is_new_comes_and_what_is_gone_goes(work, site, noted):
    if noted:
        work.journal.clear()
        work.journal.note(noted)
    before = held(site)
    stays = (site / "fr" / "index.html").stat()
    published = site.with_name("published.html")
    os.link(site / "fr" / "sessions" / "8" / "index.html", published)
    (work.html / "sessions" / "8" / "index.html").write_text("the page, edited", "utf-8")
    (work.html / "former" / "index.html").unlink()
    (work.html / "today").mkdir()
    (work.html / "today" / "index.html").write_text("a page of today", "utf-8")
    refresh(site, [work])
    after = dict(before)
    del after["fr/former/index.html"]
    after["fr/sessions/8/index.html"] = "the page, edited"
    after["fr/today/index.html"] = "a page of today"
    assert held(site) == after
    assert (site / "fr" / "index.html").stat() == stays
    assert published.read_text("utf-8") == "the page sessions/8/"
    assert work.journal.read() == frozenset()


def test_only_what_was_noted_is_compared(work, site):
    work.journal.clear()
    work.journal.note(["sessions/"])
    for page in ("sessions", "sessions/8"):
        (work.html / page / "index.html").write_text("edited", "utf-8")
    refresh(site, [work])
    assert held(site)["fr/sessions/index.html"] == "edited"
    assert held(site)["fr/sessions/8/index.html"] == "the page sessions/8/"


@pytest.mark.parametrize("torn", [b"sessions/\nsess", b"\xff\n"])
def test_a_journal_that_is_torn_knows_nothing(work, site, torn):
    work.journal.file.write_bytes(torn)
    assert work.journal.read() is None


def test_nothing_is_noted_where_any_page_may_have_changed(work):
    work.journal.lose()
    work.journal.note(["sessions/"])
    assert work.journal.read() is None


def test_pages_are_shown_once_all_languages_have_made_theirs():
    ready = Ready()
    for _ in range(2):
        ready.say()
    assert ready.all(2)


def test_pages_are_not_shown_where_a_language_ended_without_a_word():
    ready = Ready()
    ready.say()
    assert not ready.all(2)
