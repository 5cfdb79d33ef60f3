"""Filtering: what the lists hand over to their scripts, and the lists as data."""

import csv
import json
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recount import Recount
from recueil.exports import EXPORTS
from recueil.filtering.files import ROWS, files
from recueil.filtering.listed import FACETS, Listed
from recueil.filtering.packing import packed, unpacked
from recueil.filtering.table import COLUMNS
from recueil.pages.paging import standing
from recueil.pages.render import Renderer
from recueil.pages.site import Site

LISTS = ("decisions", "recommendations")


@pytest.fixture(scope="module", params=["fr", "en"])
def language(request):
    return request.param


@pytest.fixture(scope="module")
def made(toy, language):
    return dict(files(Renderer(Site(toy.index, language, "https://example.org/"))))


@pytest.fixture(scope="module")
def exported(toy):
    return {path: json.loads(export(toy.index)) for path, export in EXPORTS}


def handed(text):
    """Return the name and the value that a script hands over."""
    head, tail = "recueil.filters.take(", ");\n"
    assert text.startswith(head)
    assert text.endswith(tail)
    return json.loads(f"[{text.removeprefix(head).removesuffix(tail)}]")


@given(st.sets(st.integers(0, 40_000)))
def test_places_are_read_as_they_were_told(places):
    assert unpacked(packed(sorted(places))) == sorted(places)


@pytest.mark.parametrize("name", LISTS)
def test_every_word_has_the_texts_that_a_recount_finds(toy, exported, name):
    records = exported[f"data/v1/{name}.json"][name]
    recount = Recount(records, exported["data/v1/corpus.json"], toy.source)
    listed = Listed(toy.index, name)
    assert [entry.id for entry in listed.entries] == [record["id"] for record in records]
    for facet in FACETS:
        counts = {word: len(places) for word, places in listed.words(facet).items()}
        assert counts == recount.counts({}, facet)


def test_the_toy_corpus_has_words_in_every_facet_and_wider_ones(toy):
    listed = [Listed(toy.index, name) for name in LISTS]
    for facet in FACETS:
        assert any(one.words(facet) for one in listed), facet
    recommendations = listed[1].words("addressee")
    assert set(recommendations["member-states"]) <= set(recommendations["states"])


@pytest.mark.parametrize("name", LISTS)
def test_a_script_hands_over_the_facets_with_their_words_in_step(toy, made, language, name):
    called, index = handed(made[f"{language}/{name}/filters/index.js"])
    listed = Listed(toy.index, name)
    assert called == "index"
    assert index["total"] == len(listed.entries) == len(index["numbers"])
    late = [facet["name"] for facet in index["facets"] if "ids" not in facet]
    assert late in (["cites"], [])
    columns = [facet for facet in index["facets"] if "ids" in facet]
    columns += [handed(made[f"{language}/{name}/filters/cites.js"])[1]] if late else []
    for column in columns:
        assert len(column["ids"]) == len(column["labels"]) == len(column["depths"])
        assert all(column["labels"])
        held = dict(zip(column["ids"], map(unpacked, column["held"]), strict=True))
        assert held == {w: list(p) for w, p in listed.words(column["name"]).items()}


@pytest.mark.parametrize("name", LISTS)
def test_lines_are_handed_over_a_few_at_a_time_in_the_order_of_the_list(toy, made, language, name):
    entries = Listed(toy.index, name).entries
    files_ = [path for path in made if path.startswith(f"{language}/{name}/filters/rows-")]
    rows = [row for path in files_ for row in handed(made[path])[1]["rows"]]
    assert len(files_) == -(-len(entries) // ROWS)
    assert len(rows) == len(entries)
    for entry, row in zip(entries, rows, strict=True):
        assert f'href="../sessions/{entry.id}/"' in row
    assert "<b>" not in "".join(rows)


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_a_table_that_spreadsheets_and_programs_read_back(toy, made, language, name):
    text = made[f"{language}/{name}/{name}.csv"]
    entries = Listed(toy.index, name).entries
    assert text.startswith("\ufeffid,url,")
    assert text.count("\r\n") == text.count("\n") == len(entries) + 1
    head, *rows = csv.reader(StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    assert head == list(COLUMNS)
    for entry, row in zip(entries, rows, strict=True):
        told = dict(zip(head, row, strict=True))
        assert told["id"] == entry.id
        assert told["url"] == f"https://example.org/{language}/sessions/{entry.id}/"
        words = entry.record.digest
        assert told["digest"] == (" ".join(words.best(language)[1].split()) if words else "")


def test_no_cell_is_a_formula():
    from recueil.filtering.table import _cell

    for hostile in ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =cmd|' /C calc'!A0", "\r=1"):
        assert _cell(hostile).startswith("'")
    assert _cell("1 = 1") == "1 = 1"
    assert _cell("a\r\nb") == "a b"
    assert _cell(None) == ""


@pytest.mark.parametrize("name", LISTS)
def test_a_list_as_json_has_the_records_of_the_corpus(exported, name):
    corpus = exported["data/v1/corpus.json"]
    held = {
        one["id"]: (session, one) for session in corpus["sessions"] for one in session.get(name, ())
    }
    records = exported[f"data/v1/{name}.json"][name]
    assert len(records) == len(held) > 0
    for record in records:
        session, own = held[record["id"]]
        assert record == {**own, "body": session["body"], "session": session["id"]}


def test_a_place_of_a_long_list_is_on_its_page():
    assert [standing("decisions", place) for place in (0, 99, 100)] == [
        "decisions/",
        "decisions/",
        "decisions/page-2/",
    ]
