"""Citation graphs: bounded, with the same in a table, and every link leading somewhere."""

from __future__ import annotations

import shutil

import pytest
from lxml import html

from conftest import TOY, Toy
from recueil.corpus import load_corpus
from recueil.index import Index
from recueil.pages.graphs import AROUND, DOCUMENTS, HOMES, around_document, around_session
from recueil.pages.graphs import citation_graph as of_edition
from recueil.pages.render import Renderer
from recueil.pages.site import Site

SESSION = """
number: "{number}"
start: {year}-03-01
end: {year}-03-02
sections:
  - number: I
    title: {{fr: Débat, en: Debate}}
    paragraphs: ["1-9"]
    cites: [{cites}]
source:
  {{id: r-{number}, title: {{fr: Rapport}}, language: fr, transcription: digest, counts: {{}}}}
"""


def renderer(index: Index) -> Renderer:
    return Renderer(Site(index, "en", ""))


def linked(markup: str) -> tuple[set[str], set[str]]:
    """Return what the picture and what the table lead to."""
    tree = html.fromstring(f"<div>{markup}</div>")
    return (
        {a.get("href") for a in tree.iterfind(".//svg//a")},
        {a.get("href") for a in tree.iterfind(".//table//a")},
    )


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """A corpus of 60 sessions; all cite one document, and each forty of its own and the last's."""
    source = tmp_path_factory.mktemp("many") / "source"
    shutil.copytree(TOY, source)
    for number in range(51, 111):
        symbols = [f"ECE/TOYS/WP.9/{n}/{place}" for n in (number, number - 1) for place in range(9)]
        cites = ", ".join(f"{{symbol: {symbol}}}" for symbol in ["A/RES/70/1", *symbols])
        text = SESSION.format(number=number, year=1900 + number, cites=cites)
        (source / "sessions" / "toy-wp9" / f"{number}.yaml").write_text(text, encoding="utf-8")
    corpus, _ = load_corpus(source)
    return Index.build(corpus)


def test_the_picture_and_the_table_of_the_edition_say_the_same(toy: Toy) -> None:
    one = renderer(toy.index)
    drawn, told = linked(of_edition(one, one.here("citations/"), ""))
    assert drawn == told
    assert "../documents/un/a-res-70-1/" in drawn


def test_the_graph_of_a_large_edition_is_bounded_and_says_what_it_leaves_out(many: Index) -> None:
    one = renderer(many)
    graph = of_edition(one, one.here("citations/"), "")
    tree = html.fromstring(f"<div>{graph}</div>")
    assert len(tree.findall(".//svg//a")) == DOCUMENTS + HOMES
    assert (
        f"{DOCUMENTS} of {len(many.documents)} documents" in tree.find(".//caption").text_content()
    )


def test_around_a_document_stand_those_who_cite_it_and_what_they_cite_beside_it(
    many: Index,
) -> None:
    one = renderer(many)
    drawn, told = linked(
        around_document(one, one.here("documents/un/a-res-70-1/"), "un/a-res-70-1")
    )
    assert drawn == told
    assert len(drawn) == 2 * AROUND
    assert "../../../sessions/toy-wp9/110/" in drawn  # the newest
    assert around_document(one, one.here(""), "un/work-state-of-play-2020") == ""


def test_around_a_session_stand_those_who_cite_the_same(many: Index) -> None:
    one = renderer(many)
    drawn, told = linked(around_session(one, one.here("sessions/toy-wp9/80/"), "toy-wp9/80"))
    assert drawn == told
    assert {"../../../sessions/toy-wp9/79/", "../../../sessions/toy-wp9/81/"} < drawn
    assert len(drawn) <= 2 * AROUND
