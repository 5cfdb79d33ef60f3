"""What programs read in the head of a page, parsed back from the page's own bytes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from lxml import html

from recueil.index import Index
from recueil.markup import bare
from recueil.pages.collect import pages
from recueil.pages.render import Renderer
from recueil.pages.site import Site
from recueil.sphinxext.frame import head_slot

BASE = "https://example.org/"
Head = Callable[[str], Any]

TYPES = {
    "WebPage": {"url", "inLanguage", "license", "abstract", "mainEntity", "breadcrumb"},
    "Legislation": {
        "name", "isPartOf", "citation", "legislationType", "legislationIdentifier",
        "legislationPassedBy", "legislationDate",
    },
    "CreativeWork": {
        "name", "author", "isPartOf", "citation", "identifier", "datePublished", "sameAs",
    },
    "DigitalDocument": {"name", "identifier", "author", "datePublished", "sameAs"},
    "Report": {"name", "reportNumber"},
    "Event": {
        "name", "startDate", "endDate", "location", "eventAttendanceMode", "organizer",
        "subjectOf",
    },
    "Organization": {"name", "alternateName", "url", "parentOrganization"},
    "Place": {"name"},
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position", "name", "item"},
}  # fmt: skip
"""The types of schema.org that we use, each with the properties of it that we use."""


@pytest.fixture(scope="module")
def heads(toy: object) -> dict[str, Any]:
    index: Index = toy.index  # type: ignore[attr-defined]
    site = Site(index, "en", BASE)
    return {
        page.address: html.fromstring(f"<html><head>{head_slot(site, page)}</head></html>")
        for page in pages(Renderer(site))
    }


def data(head: Any) -> dict[str, Any]:
    (script,) = head.iterfind(".//script[@type='application/ld+json']")
    found = json.loads(script.text)
    assert found.pop("@context") == "https://schema.org"
    return found


def things(value: Any) -> Iterator[dict[str, Any]]:
    for inner in value.values() if isinstance(value, dict) else value:
        if isinstance(inner, dict | list):
            yield from things(inner)
    if isinstance(value, dict):
        yield value


def meta(head: Any) -> dict[str, str]:
    return {tag.get("name"): tag.get("content") for tag in head.iterfind(".//meta[@name]")}


def test_every_page_speaks_of_known_things_in_known_words(heads: dict[str, Any]) -> None:
    seen = set()
    for address, head in heads.items():
        for thing in things(data(head)):
            kind = thing["@type"]
            seen.add(kind)
            assert thing.keys() - {"@type"} <= TYPES[kind], (address, kind)
            assert all(thing.values()), address
    assert seen == TYPES.keys()


def test_every_page_tells_the_way_to_it(heads: dict[str, Any]) -> None:
    for address, head in heads.items():
        found = data(head)
        steps = found.get("breadcrumb", found)["itemListElement"]
        assert [step["position"] for step in steps] == list(range(1, len(steps) + 1))
        assert steps[0]["item"] == f"{BASE}en/"
        assert steps[-1]["item"] == f"{BASE}en/{address}"


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("sessions/toy-wp9/5/recommendation-1/", "Legislation"),
        ("sessions/toy-wp9/5/clause-1/", "Legislation"),
        ("sessions/toy-wp9/5/", "Event"),
        ("plans/toy-plan/", "CreativeWork"),
        ("documents/un/a-res-70-1/", "DigitalDocument"),
        ("bodies/toy-wp9/", "Organization"),
    ],
)
def test_a_page_is_about_one_thing(heads: dict[str, Any], address: str, kind: str) -> None:
    assert data(heads[address])["mainEntity"]["@type"] == kind


def test_only_our_own_words_are_under_our_licence(heads: dict[str, Any]) -> None:
    assert "license" in data(heads["sessions/toy-wp9/5/recommendation-1/"])
    assert "license" not in data(heads["documents/un/a-res-70-1/"])
    for head in heads.values():
        for thing in things(data(head)):
            assert thing["@type"] == "WebPage" or "license" not in thing


def test_reference_managers_find_a_report_with_its_number(heads: dict[str, Any]) -> None:
    found = meta(heads["sessions/toy-wp9/5/recommendation-1/"])
    del found["description"]
    assert found == {
        "citation_title": "Report of the Working Party on its fifth session, recommendation 1",
        "citation_technical_report_institution": "United Nations",
        "citation_technical_report_number": "ECE/TOYS/WP.9/2021/9",
        "citation_publication_date": "2021",
        "citation_language": "en",
        "DC.title": "Report of the Working Party on its fifth session, recommendation 1",
        "DC.creator": "Working Party on Board Games & Pawns",
        "DC.publisher": "United Nations",
        "DC.date": "2021",
        "DC.language": "en",
        "DC.identifier": f"{BASE}en/sessions/toy-wp9/5/recommendation-1/",
    }


def test_every_record_has_the_tags_of_its_own_reference(toy: object, heads: dict[str, Any]) -> None:
    index: Index = toy.index  # type: ignore[attr-defined]
    site = Site(index, "en", BASE)
    for id_ in (*index.provisions, *index.documents, *index.corpus.sessions, *index.corpus.plans):
        found = meta(heads[site.addresses.of(id_) or ""])
        assert found["DC.identifier"] == f"{BASE}en/{site.addresses.of(id_)}"
        assert found["DC.creator"], bare(site.name(id_))


def test_a_title_cannot_close_the_script(heads: dict[str, Any]) -> None:
    document = "documents/un/ece-toys-wp-9-2022-3-rev-1/"
    assert data(heads[document])["mainEntity"]["name"] == "Tidying </script> of boxes"
