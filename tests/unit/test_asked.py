"""An addressee's page: all that is asked of it, verb by verb, with what came of it."""

from __future__ import annotations

import re

import pytest

from conftest import Toy
from recueil.pages import asked as asked_module
from recueil.pages import paging
from recueil.pages.indexes import FACETS
from recueil.pages.lists import facet_list
from recueil.pages.page import Page
from recueil.pages.render import Renderer
from recueil.pages.site import Site

PLACE = next(nth for nth, facet in enumerate(FACETS) if facet.name == "addressee")


def leaves(toy: Toy, word: str) -> list[Page]:
    renderer = Renderer(Site(toy.index, "en", ""))
    return list(facet_list(renderer, PLACE, word))


def asked(page: Page) -> list[tuple[str, list[str]]]:
    """Return each verb of a page with the provisions under it."""
    parts = re.split(r'<h2 id="([^"]*)">', page.body)[1:]
    return [
        (verb, re.findall(r'<li><a href="(?:\.\./)+\w+/([^"]*)/"', part))
        for verb, part in zip(parts[::2], parts[1::2], strict=True)
    ]


def test_what_is_asked_stands_under_its_verb_the_newest_first(toy: Toy) -> None:
    (page,) = leaves(toy, "states")
    found = dict(asked(page))
    assert "toy-wp9/6/decision-par-18" in found["invite"]  # asked of member States, narrower
    days = [toy.index.provisions[id_].day for id_ in found["invite"]]
    assert days == sorted(days, reverse=True)
    assert [heading.anchor for heading in page.toc] == list(found)


def test_a_provision_that_asks_twice_stands_twice_and_only_what_it_asks_of_them(toy: Toy) -> None:
    (page,) = leaves(toy, "donors")
    assert asked(page) == [
        ("encourage", ["toy-wp9/6/decision-3", "toy-wp9/5/recommendation-1"]),
    ]


def test_what_is_implemented_is_shown_with_its_evidence(toy: Toy) -> None:
    (page,) = leaves(toy, "donors")
    assert 'class="state implemented"' in page.body
    assert "20 June 2023" in page.body
    assert "documents/un/ece-toys-wp-9-2022-10/" in page.body
    assert "A thousand pawns received" in page.body


def test_a_long_list_goes_on_and_its_verbs_lead_to_where_they_begin(
    toy: Toy, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (paging, asked_module):
        monkeypatch.setattr(module, "PER_PAGE", 2)
    pages = leaves(toy, "states")
    assert len(pages) > 1
    addresses = {page.address: [verb for verb, _ in asked(page)] for page in pages}
    for target, anchor in re.findall(r'<th scope="row"><a href="([^"#]*)#([^"]*)"', pages[0].body):
        assert anchor in addresses[target.replace("../", "")]
