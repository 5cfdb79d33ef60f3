"""The references of a corpus: complete, in the page's language, and ours marked as ours."""

from __future__ import annotations

import json
from collections.abc import Iterable

import bibtexparser
import pytest
import rispy
from citeproc.source.json import CiteProcJSON

from recueil.index import Index
from recueil.pages.bibliographies import bibliographies
from recueil.pages.citing import References
from recueil.pages.site import Site

BASE = "https://example.org/"


@pytest.fixture(scope="module", params=["fr", "en"])
def site(toy: object, request: pytest.FixtureRequest) -> Site:
    return made(toy, request.param)


@pytest.fixture(scope="module")
def english(toy: object) -> References:
    return References(made(toy, "en"))


def made(toy: object, language: str) -> Site:
    index: Index = toy.index  # type: ignore[attr-defined]
    return Site(index, language, BASE)


def every_id(site: Site) -> Iterable[str]:
    index, corpus = site.index, site.corpus
    yield from (*index.provisions, *index.points, *index.sections, *index.documents)
    yield from (*corpus.sessions, *corpus.plans)


def test_every_record_has_every_form(site: Site) -> None:
    references = References(site)
    for id_ in every_id(site):
        forms = {form.label: form.text for form in references.forms(id_)}
        assert len(forms) == 8, id_
        address = f"{BASE}{site.language}/{site.addresses.of(id_)}"
        assert forms[site.say("Permalink")] == address
        assert all(text.strip() for text in forms.values())
        assert "None" not in "".join(forms.values())


def test_no_two_records_share_a_key(site: Site) -> None:
    keys = [References(site).of(id_).key for id_ in every_id(site)]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("id_", "part", "place"),
    [
        ("toy-wp9/5/recommendation-1", "recommendation 1", ""),
        ("toy-wp9/5/recommendation-1#a.ii", "recommendation 1 (a) (ii)", ""),
        ("toy-wp9/5/decision-par-12", "", "para. 12"),
        ("toy-wp9/5/clause-1", "[preamble, clause 1]", ""),
        ("toy-wp9/6#section-ii.a", "sect. II.A", "para. 13"),
        ("toy-wp9/5", "", ""),
    ],
)
def test_a_place_is_named_as_the_source_names_it(
    english: References, id_: str, part: str, place: str
) -> None:
    found = english.of(id_)
    assert (found.part, found.place) == (part, place)


def test_what_no_source_prints_stands_in_brackets(english: References) -> None:
    index = english.site.index
    measures = [e for e in index.provisions.values() if getattr(e.record, "numbered_by", None)]
    assert measures
    assert all(english.of(entry.id).part.startswith("[") for entry in measures)
    # The meeting's report prints no paragraph numbers: they are our count.
    counted = [e for e in index.provisions.values() if e.home == "toy-goods/2018-03"]
    places = [english.of(entry.id).place for entry in counted if entry.record.paragraph]
    assert places
    assert all(place.startswith("[") for place in places)
    # Our translation of a title.
    assert english.of("un/ece-toys-wp-9-2019-4").text.title == "[Decisions of the third session]"


def test_a_report_without_symbol_or_date_is_cited_without(english: References) -> None:
    item = english.item("toy-goods/2018-03")
    assert "number" not in item
    assert item["issued"] == {"date-parts": [[2018]]}  # the session's year
    untitled = english.item("un/s-l-15")
    assert "title" not in untitled
    assert "issued" not in untitled
    assert untitled["number"] == "S/L/15"


def test_a_document_leads_to_its_official_text_and_a_provision_to_its_page(
    english: References,
) -> None:
    document = english.of("un/a-res-70-1")
    assert document.url == "https://undocs.org/en/A/RES/70/1"
    assert document.permalink == f"{BASE}en/documents/un/a-res-70-1/"
    assert document.text.resolution == "General Assembly resolution 70/1"
    provision = english.of("toy-wp9/5/recommendation-1")
    assert provision.url == provision.permalink


def test_the_files_of_the_edition_are_read_back_by_other_programs(site: Site) -> None:
    files = dict(bibliographies(site))
    index = site.index
    for name, expected in (
        (f"data/v1/{site.language}/provisions", len(index.provisions)),
        (f"data/v1/{site.language}/documents", len(index.documents)),
        (f"data/v1/{site.language}/sessions/toy-wp9/5", None),
        (f"data/v1/{site.language}/plans/toy-plan", None),
    ):
        library = bibtexparser.parse_string(files[f"{name}.bib"])
        items = json.loads(files[f"{name}.csl.json"])
        assert library.failed_blocks == []
        assert len(library.entries) == len(items) == len(rispy.loads(files[f"{name}.ris"]))
        assert [entry.key for entry in library.entries] == [item["id"] for item in items]
        assert expected is None or len(items) == expected


def test_csl_json_is_what_a_citation_processor_takes(site: Site) -> None:
    items = json.loads(dict(bibliographies(site))[f"data/v1/{site.language}/provisions.csl.json"])
    source = CiteProcJSON(items)  # warns of a type, a variable or a date that CSL does not know
    assert list(source) == [item["id"] for item in items]
    assert {reference.type for reference in source.values()} == {"report"}
    assert all(reference.title for reference in source.values())
