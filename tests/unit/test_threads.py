"""The thread of a provision: a picture and a list that say the same, however long it is."""

from __future__ import annotations

import gzip
import shutil

import pytest
from lxml import html

from conftest import TOY, Toy
from recueil.corpus import load_corpus
from recueil.index import Index
from recueil.pages.page import Page
from recueil.pages.provisions import provisions_of
from recueil.pages.render import Renderer
from recueil.pages.site import Site
from recueil.pages.threads import MOST, NEAR

SESSION = """
number: "{number}"
start: {year}-03-01
end: {year}-03-02
decisions:
  - number: "1"
    paragraph: 1
    kind: substantive
    title: {{fr: Le jeu du plateau commun, en: The game of the common board}}
    digest: {{fr: Le jeu va sa {number}e année., en: The game is in its year {number}.}}
    actions: [{{action: request, addressees: [secretariat], object: {{fr: jouer, en: play}}}}]
    relations:
      - {{type: follows-up, basis: stated, paragraph: 1, target: toy-wp9/{last}/decision-1,
         note: {{fr: Chaque année reprend la précédente., en: Each year takes up the last one.}}}}
source:
  id: toy-report-{number}
  title: {{fr: Rapport, en: Report}}
  language: fr
  transcription: digest
  counts: {{decisions: 1}}
"""


def pages(index: Index, home: str, language: str = "en") -> dict[str, Page]:
    renderer = Renderer(Site(index, language, ""))
    return {page.address: page for page in provisions_of(renderer, home)}


def parts(page: Page) -> tuple[set[str], set[str]]:
    """Return what the picture and what the list of a page lead to."""
    tree = html.fromstring(f"<div>{page.body}</div>")
    drawn = {a.get("href") for a in tree.iterfind(".//svg//a")}
    listed = {a.get("href") for a in tree.iterfind(".//figcaption/ol/li/a")}
    return drawn, listed


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """A corpus with a decision that 130 sessions take up, each the last one's."""
    source = tmp_path_factory.mktemp("long") / "source"
    shutil.copytree(TOY, source)
    for number in range(51, 181):
        text = SESSION.format(number=number, last=number - 1, year=1850 + number)
        (source / "sessions" / "toy-wp9" / f"{number}.yaml").write_text(text, encoding="utf-8")
    corpus, _ = load_corpus(source)
    return Index.build(corpus)


def test_the_picture_and_the_list_say_the_same(toy: Toy) -> None:
    page = pages(toy.index, "toy-wp9/6")["sessions/toy-wp9/6/decision-par-18/"]
    drawn, listed = parts(page)
    assert drawn == listed
    assert len(drawn) == 3


def test_relations_say_who_says_so_and_lead_to_the_comparison(toy: Toy) -> None:
    body = pages(toy.index, "toy-wp9/6")["sessions/toy-wp9/6/decision-par-18/"].body
    assert "stated in para. 18" in body
    assert "editors’ link" in body
    root = "../../../../"
    assert f'href="{root}sessions/toy-wp9/6/decision-par-18/compare/#toy-wp9-6-decision-2"' in body


def test_a_relation_to_a_point_is_told_on_its_provision(toy: Toy) -> None:
    body = pages(toy.index, "toy-wp9/5")["sessions/toy-wp9/5/recommendation-1/"].body
    told = body.partition('<h2 id="cited-by">')[2].partition("<h2")[0]
    assert "decision-par-18" in told
    assert "recommendation 1 (a)" in told.lower()


def test_a_long_thread_shows_the_nearest_steps_and_leads_to_the_others(long: Index) -> None:
    made = pages(long, "toy-wp9/120")
    page = made["sessions/toy-wp9/120/decision-1/"]
    _, listed = parts(page)
    near = {f"../../../../sessions/toy-wp9/{n}/decision-1/" for n in range(117, 124)}
    assert listed == near - {"../../../../sessions/toy-wp9/120/decision-1/"}
    assert len(listed) == NEAR
    assert 'href="../../../../sessions/toy-wp9/120/decision-1/thread/"' in page.body
    _, whole = parts(made["sessions/toy-wp9/120/decision-1/thread/"])
    assert len(whole) == MOST - 1


def test_the_weight_of_a_provision_does_not_grow_with_its_thread(long: Index) -> None:
    for language in ("fr", "en"):
        body = pages(long, "toy-wp9/120", language)["sessions/toy-wp9/120/decision-1/"].body
        assert len(gzip.compress(body.encode())) < 3_000
