"""Pages of records, as a reader meets them: what each holds, and how long it may grow."""

import re
from pathlib import Path

import pytest

from recueil.corpus import load_corpus
from recueil.index import Index
from recueil.markup import bare
from recueil.pages import paging, selection
from recueil.pages.choosing import Request
from recueil.pages.collect import pages
from recueil.pages.figures import timeline
from recueil.pages.render import Renderer
from recueil.pages.site import Site
from recueil.pages.threads import thread_figure
from recueil.publishing.rootpages import language_choice, not_found

EDITION = Path(__file__).parents[2] / "source"
RESOLUTION = "documents/un/a-res-70-1/"
LANGUAGES = ("fr", "en")


def renderer_of(index, language="en"):
    return Renderer(Site(index, language, "https://example.org/"))


def pages_of(index, language="en"):
    return {page.address: page for page in pages(renderer_of(index, language))}


@pytest.fixture(scope="module")
def english(toy):
    return pages_of(toy.index)


@pytest.fixture(scope="module")
def french(toy):
    return pages_of(toy.index, "fr")


@pytest.fixture
def one_a_page(toy, monkeypatch):
    """Return the pages of a site on whose lists a single entry has room."""
    monkeypatch.setattr(paging, "PER_PAGE", 1)
    return pages_of(toy.index)


def leaves_of(found, folder):
    return [
        page for address, page in found.items()
        if re.fullmatch(rf"{re.escape(folder)}(page-\d+/)?", address)
    ]  # fmt: skip


def rows(page):
    return re.findall(r'<tr><th scope="row">(.*?)</th>', page.body)


# Lists


def test_every_page_of_a_list_leads_to_what_narrows_it_down(one_a_page):
    first, *others = leaves_of(one_a_page, "decisions/")
    assert 'id="filters"' in first.body
    assert others
    for page in others:
        assert 'id="filters"' not in page.body
        assert '<p class="ways-in"><a href="../../decisions/">' in page.body


# Documents


def test_a_document_lists_who_cites_it_by_its_symbol_and_by_the_name_of_what_it_holds(english):
    page = english[RESOLUTION]
    assert [bare(row) for row in rows(page)] == ["Section II.A", "Decision (para. 6)"]
    assert "as “Agenda for Play”" in page.body
    assert 'href="../../../documents/un/work-playing-agenda/"' in page.body
    assert (
        'href="../../../documents/un/a-res-70-1/"'
        in english["documents/un/work-playing-agenda/"].body
    )


def test_places_of_citation_stand_under_their_session_the_newest_first(english):
    homes = re.findall(r'scope="rowgroup">(.*?)</th>', english[RESOLUTION].body)
    assert list(map(bare, homes)) == ["WP.9, 6th session", "CTT, meeting of March 2018"]


def test_a_document_that_only_shows_progress_has_a_page_that_says_of_what(english):
    body = english["documents/un/ece-toys-wp-9-2024-2/"].body
    assert "No published record cites it." in body
    shown = body.partition('id="evidence"')[2]
    assert "sessions/toy-wp9/6/decision-par-18/" in shown
    assert "The hourglasses have been read" in shown
    decision = english["sessions/toy-wp9/6/decision-par-18/"].body
    assert 'href="../../../../documents/un/ece-toys-wp-9-2024-2/"' in decision


# Length


@pytest.mark.parametrize(
    ("folder", "pattern", "entries"),
    [
        (RESOLUTION, r'<tr><th scope="row">', 2),
        ("sessions/", r"<li><time", 5),
        ("bodies/toy-wp9/", r"<li><time", 3),
        ("decisions/", r'class="row-name"', 9),
        ("documents/wto/", r'<li><a class="cite', 5),
    ],
)
def test_what_grows_with_the_corpus_stands_on_pages_of_a_bounded_length(
    one_a_page, english, folder, pattern, entries
):
    found = leaves_of(one_a_page, folder)
    assert [len(re.findall(pattern, page.body)) for page in found] == [1] * entries
    assert len(re.findall(pattern, english[folder].body)) == entries
    assert [bool(page.previous) for page in found] == [False] + [True] * (entries - 1)
    assert [bool(page.following) for page in found] == [True] * (entries - 1) + [False]
    assert len({page.title for page in found}) == entries
    assert all(page.address in found[0].body or nth for nth, page in enumerate(found[:2]))


def test_contents_of_a_page_do_not_grow_with_what_cites_a_document(one_a_page, english):
    assert [h.anchor for h in english[RESOLUTION].toc] == [
        "cited-by",
        "relations",
        "cite",
    ]
    assert max(len(page.toc) for page in leaves_of(one_a_page, "sessions/")) == 1


@pytest.mark.parametrize("what", ["decisions", "documents", "sessions", "measures"])
@pytest.mark.parametrize("shape", ["list", "table", "cards"])
def test_a_selection_without_limit_is_cut_and_leads_to_the_list(toy, monkeypatch, what, shape):
    monkeypatch.setattr(selection, "PER_PAGE", 2)
    renderer = renderer_of(toy.index)
    here = renderer.here("about/")
    cut = selection.rendered(renderer, here, Request(what, shape=shape))
    address = {"measures": "plans/"}.get(what, f"{what}/")
    assert re.search(rf'class="rest"><a href="../{address}">The first 2 of \d+', cut)
    asked = selection.rendered(renderer, here, Request(what, shape=shape, limit=3))
    assert len(cut) < len(asked) + 120
    assert 'class="rest"' not in asked


# Sessions, plans, bodies


def test_a_session_without_provisions_says_so(english, french):
    assert "holds no decision and no recommendation" in english["sessions/toy-goods/2018-07/"].body
    assert "aucune décision ni recommandation publiée" in french["sessions/"].body
    assert "holds no decision" not in english["sessions/toy-wp9/7/"].body


def test_annexes_are_in_the_contents_of_their_session(english):
    page = english["sessions/toy-wp9/5/"]
    annexes = [h for h in page.toc if h.anchor.startswith("annex-")]
    assert [h.anchor for h in annexes] == ["annex-i", "annex-2"]
    assert bare(annexes[0].label) == "Annex I — Provisional agenda of the sixth session"
    assert all(f'id="{h.anchor}"' in page.body for h in annexes)


def test_the_contents_of_every_page_lead_to_headings_of_it(english, french):
    for page in (*english.values(), *french.values()):
        ids = set(re.findall(r'\bid="([^"]+)"', page.body))
        assert {heading.anchor for heading in page.toc} <= ids, page.address


def test_a_session_over_new_year_is_found_under_both_years(english):
    assert "toy-wp9/7/decision-par-1/" in english["years/2023/"].body
    assert "toy-wp9/7/decision-par-1/" in english["years/2024/"].body
    assert "toy-wp9/7/decision-par-2/" not in english["years/2024/"].body


def test_a_plan_is_called_by_its_short_name_where_there_is_little_room(english):
    crumbs = [bare(crumb.label) for crumb in english["plans/toy-plan/measure-i-1/"].crumbs]
    assert crumbs[1] == "Toy map"
    assert "Toy roadmap &lt;2019&gt; &amp; after" in english["plans/toy-plan/"].body


def test_narrower_words_and_bodies_stand_inside_the_wider_ones(english):
    topics = english["topics/"].body
    assert re.search(r"Games</a>.*?<ul>.*?Board games</a>.*?<ul>.*?Chess</a>", topics, re.S)
    assert topics.count("<ul") == topics.count("</ul>") == 3
    bodies = english["bodies/"].body
    assert re.search(r"<h2[^>]*>.*?Council on Games.*?</h2>\s*<ul.*?Board Games", bodies, re.S)
    assert '<span class="unseen">3 sessions</span>' in bodies


def test_a_title_in_another_language_is_marked_wherever_it_stands(english):
    for address in ("sessions/toy-wp9/7/", "sessions/toy-wp9/7/decision-par-1/", "decisions/"):
        assert re.search(
            r'lang="fr"[^>]*>Trêve du jeu</span> <span class="r-mark"', english[address].body
        )


def test_a_point_with_a_latin_number_has_an_address_and_its_name_as_printed(english):
    body = english["sessions/toy-wp9/5/recommendation-1/"].body
    assert '<li id="2-bis">' in body
    assert re.search(r'<a href="#2-bis"[^>]*>\(2 bis\)</a>', body)


# Sentences


def test_an_action_reads_as_a_sentence_whom_then_what(english, french):
    address = "sessions/toy-wp9/5/recommendation-2/"
    assert "invites States: count the hours every year" in text_of(english[address])
    assert "invite États\xa0: compter les heures chaque année" in text_of(french[address])


def text_of(page):
    """Return the text of a page as it is seen."""
    return re.sub(r"[ \n]+", " ", re.sub(r"<[^>]*>", "", page.body))


@pytest.mark.parametrize(("language", "begins"), [
    ("fr", r"(?:de |du |des |d’|que |qu’)"), ("en", r"(?:to |on |that )"),
])  # fmt: skip
def test_what_the_edition_decides_or_proposes_follows_from_its_verb(language, begins):
    corpus, _ = load_corpus(EDITION)
    found = [
        action.object.get(language)
        for entry in Index.build(corpus).provisions.values()
        for action in entry.record.actions
        if action.action in ("decide", "propose") and not action.addressees and action.object
    ]
    assert len(found) > 5
    assert [text for text in found if not re.match(begins, text)] == []


# Figures


def test_pictures_raise_what_is_raised_and_say_that_they_scroll(toy):
    renderer = renderer_of(toy.index, "fr")
    drawn = thread_figure(renderer, renderer.here("about/"), "toy-wp9/6/decision-3")
    assert re.search(r'6<tspan class="raised" dy="-4">e</tspan><tspan dy="4"> session', drawn)
    assert '<p class="swipe">' in timeline(renderer, renderer.here("about/"), "")
    assert not re.search("[\ue000\ue001]", drawn)


# Above the languages


@pytest.mark.parametrize("page", [language_choice, not_found])
def test_pages_above_the_languages_have_the_colours_of_the_others(page):
    text = page(LANGUAGES, "https://example.org/recueil/")
    assert re.search(r'<script src="[^"]*fr/_static/recueil.js">', text)
    assert 'data-dark="Sombre / Dark"' in text


def test_what_is_not_found_is_said_in_each_language():
    text = not_found(LANGUAGES, "https://example.org/recueil/")
    assert re.search(r'lang="fr"[^>]*>\s*<h2>Il n’y a pas de page', text)
    assert re.search(r'lang="en"[^>]*>\s*<h2>There is no page', text)
    assert 'href="/recueil/fr/sessions/"' in text
