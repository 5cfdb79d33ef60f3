"""Search: what stands for each record, how symbols are compared, what is made again and when."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html

from recueil.pages.finding import KINDS, search_page
from recueil.pages.render import Renderer
from recueil.pages.site import Site
from recueil.search import indexing
from recueil.search.lists import lists
from recueil.search.prose import prose
from recueil.search.records import records
from recueil.search.stub import Stub, words
from recueil.search.symbols import PER_SHARD, Row, file_name, key, rows, shards

LANGUAGES = ("fr", "en")


def site(toy, language="en"):
    return Site(toy.index, language, "")


# Stubs


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_record_has_one_stub_under_its_address(toy, language):
    here = site(toy, language)
    index, corpus = toy.index, toy.corpus
    every = (
        *index.provisions, *index.sections, *index.documents,
        *corpus.sessions, *corpus.bodies, *corpus.plans,
    )  # fmt: skip
    found = [stub.address for stub in records(here)]
    assert sorted(found) == sorted(here.addresses.of(id_) for id_ in every)


def test_every_list_of_a_word_has_one_and_all_files_differ(toy):
    here = site(toy)
    found = [*records(here), *lists(here)]
    assert {f"topics/{word}/" for word in toy.index.facets["topic"]} <= {s.address for s in found}
    assert len({stub.file for stub in found}) == len(found)
    assert {stub.kind for stub in found} == set(KINDS) - {"page"}


def test_the_filters_of_provisions_are_those_of_the_index(toy):
    here = site(toy)
    found = {stub.address: stub for stub in records(here)}
    for facet in ("body", "year", "topic", "addressee", "action", "status"):
        for word, ids in toy.index.facets[facet].items():
            kinds = ("decision", "recommendation", "clause", "measure")
            having = {
                address for address, stub in found.items()
                if stub.kind in kinds and (facet, word) in stub.filters
            }  # fmt: skip
            assert having == {here.addresses.of(id_) for id_ in ids}, (facet, word)


def test_codes_are_the_same_in_every_language(toy):
    french, english = (
        {stub.address: (stub.kind, stub.filters) for stub in records(site(toy, language))}
        for language in LANGUAGES
    )
    assert french == english


def test_what_yaml_holds_is_text_in_a_stub():
    stub = Stub("a/", "decision", "<script>alert(1)</script>", 'a "b"', ("<b>&amp;",))
    page = html.fromstring(stub.page("en").decode())
    assert page.xpath("//script | //b") == []
    assert page.findtext(".//h1") == stub.title
    assert page.findtext(".//div/p") == "<b>&amp;"


def test_french_articles_part_from_their_nouns():
    assert words("l’économie d'aujourd’hui", "fr") == "l’ économie d’ aujourd’ hui"
    assert words("States’ rights, today’s", "en") == "States’ rights, today’s"
    assert words("co\u00adopé\u200bration", "fr") == "coopération"


def test_prose_is_cut_into_its_sections_without_what_it_embeds(tmp_path):
    page = """<p>frame</p><article class="bd-article"><section id="top"><h1>Help &amp; more</h1>
    <p>First<br>line</p><section id="keys"><h2>Keys</h2><ul class="rows"><li>a record</li></ul>
    <table><tr><td>slash</td><td>opens</td></tr></table></section><p>Last.</p></section></article>
    <footer><p>frame</p></footer>"""
    (tmp_path / "help").mkdir()
    (tmp_path / "help" / "index.html").write_text(page, encoding="utf-8")
    top, keys = prose(tmp_path, ["help"])
    assert (top.address, top.title, top.line) == ("help/", "Help & more", "")
    assert (keys.address, keys.title, keys.line) == ("help/#keys", "Keys", "Help & more")
    assert "First" in top.text[0]
    assert "Last." in top.text[0]
    assert keys.text == ("slash opens",)


# Symbols


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("TD/B/EDE/8/2", "TD B EDE 8 2"),
        ("td b ede 8 2", "TD B EDE 8 2"),
        ("ece/ctcs/wp6/2022/06", "ECE CTCS WP 6 2022 6"),
        ("ECE-CTCS-WP.6-2022-6", "ECE CTCS WP 6 2022 6"),
        ("A/RES/2205(XXI)", "A RES 2205 XXI"),
        ("Résolution 70/1", "RESOLUTION 70 1"),
        ("0", "0"),
        (" / ", ""),
    ],
)
def test_a_symbol_is_what_its_letters_and_figures_are(typed, expected):
    assert key(typed) == expected


def test_a_resolution_is_known_by_its_number_too(toy):
    written = {row.written for row in rows(site(toy))}
    named = [symbol for symbol in written if symbol.startswith("A/RES/")]
    assert named
    for symbol in named:
        assert {symbol[6:], f"resolution {symbol[6:]}"} <= written


def test_a_large_table_is_cut_where_symbols_begin_alike():
    def row(symbol):
        return Row(symbol, symbol, symbol.lower(), "")

    found = [row(f"{root}/{a}/{b}") for root in ("TD", "A") for a in range(30) for b in range(20)]
    found.append(row("TD"))
    cut = shards(found)
    assert sorted(r.symbol for rows_ in cut.values() for r in rows_) == sorted(
        r.symbol for r in found
    )
    assert all(len(rows_) <= PER_SHARD for rows_ in cut.values())
    for prefix, rows_ in cut.items():
        assert all(f"{r.key} ".startswith(f"{prefix} ") for r in rows_)
    assert len({file_name(prefix) for prefix in cut}) == len(cut)


def test_a_small_table_is_one_file(toy):
    assert list(shards(rows(site(toy)))) == [""]


# The page


def test_the_page_says_all_kinds_and_the_plurals_of_its_language(toy):
    page = search_page(Renderer(site(toy, "fr")))
    tree = html.fromstring(page.body)
    words_ = tree.xpath("//script[@type='application/json']/text()")[0]
    assert '"one": "%(n)d résultat"' in words_
    assert '"other": "%(n)d résultats"' in words_
    assert all(f'"{kind}"' in words_ for kind in KINDS)


# The index


def made(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_two_indexes_of_the_same_stubs_are_the_same_bytes(toy, tmp_path):
    one, other = (
        made(indexing.index(site(toy), tmp_path, (), tmp_path / name)()) for name in ("one", "two")
    )
    assert one == other
    assert any(name.startswith("pagefind/filter/") for name in one)
    assert not any("ui" in name or "worker" in name for name in one)


def test_the_index_is_made_again_only_when_a_stub_has_changed(toy, tmp_path, monkeypatch):
    folder = tmp_path / "search"
    indexing.index(site(toy), tmp_path, (), folder)()
    started = []
    run = indexing._pagefind
    monkeypatch.setattr(indexing, "_pagefind", lambda *a: started.append(a) or run(*a))
    indexing.index(site(toy), tmp_path, (), folder)()
    assert started == []
    indexing.index(site(toy, "fr"), tmp_path, (), folder)()
    assert len(started) == 1


def test_an_index_that_fails_is_told_and_tried_again(toy, tmp_path, monkeypatch):
    folder = tmp_path / "search"
    with monkeypatch.context() as patched:
        patched.setattr(indexing, "_COMMAND", ("-c", "import sys; sys.exit('out of words')"))
        with pytest.raises(indexing.IndexingError, match="out of words"):
            indexing.index(site(toy), tmp_path, (), folder)()
    assert made(indexing.index(site(toy), tmp_path, (), folder)())
