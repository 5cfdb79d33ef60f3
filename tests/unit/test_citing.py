"""References: complete, and escaped for what reads them."""

from __future__ import annotations

import pytest
from pybtex.database import parse_string

from recueil.index import Index
from recueil.pages import citing
from recueil.pages.site import Site


@pytest.fixture(scope="module")
def site(toy: object) -> Site:
    index: Index = toy.index  # type: ignore[attr-defined]
    return Site(index, "en", "https://example.org/")


def test_a_reference_names_body_session_number_report_and_address(site: Site) -> None:
    entry = site.index.provisions["toy-wp9/5/recommendation-1"]
    assert citing.reference(site, entry) == (
        "Working Party on Board Games & Pawns, 5th session (2021), recommendation 1, "
        "ECE/TOYS/WP.9/2021/9. https://example.org/en/sessions/toy-wp9/5/recommendation-1/"
    )


def test_bibtex_can_be_read_back_for_every_provision(site: Site) -> None:
    for entry in site.index.provisions.values():
        text = citing.bibtex(site, entry)
        found = parse_string(text, "bibtex").entries[entry.id.replace("/", "-")]
        assert found.fields["url"] == citing.permalink(site, entry.id)
        assert found.fields["title"]


def test_titles_are_escaped_for_tex(site: Site) -> None:
    entry = site.index.provisions["toy-wp9/5/recommendation-2"]
    assert r"<b>really</b> \& truly" in citing.bibtex(site, entry)
