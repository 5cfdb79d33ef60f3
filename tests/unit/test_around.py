"""What stands around documents, sessions and bodies."""

from __future__ import annotations

import pytest
from lxml import html

from conftest import Toy
from recueil.pages.collect import jobs
from recueil.pages.page import Page
from recueil.pages.render import Renderer
from recueil.pages.site import Site


@pytest.fixture(scope="module")
def pages(toy: Toy) -> dict[str, Page]:
    renderer = Renderer(Site(toy.index, "en", ""))
    return {page.address: page for job in jobs(renderer) for page in job.pages(renderer)}


def test_a_document_names_its_other_forms_and_the_nearest_of_its_series(
    pages: dict[str, Page],
) -> None:
    page = pages["documents/un/ece-toys-wp-9-2021-2/"]
    part = page.body.partition('<h2 id="around">')[2]
    other, series = html.fromstring(f"<div>{part}</div>").findall("dl/dd")
    assert [a.text_content() for a in other.iter("a")] == ["ECE/TOYS/WP.9/2021/2/Add.1"]
    assert "ECE/TOYS/WP.9/2019/4" in [a.text_content() for a in series.iter("a")]


def test_a_document_leads_to_its_official_text_in_each_language(pages: dict[str, Page]) -> None:
    body = pages["documents/un/a-res-70-1/"].body
    assert 'href="https://undocs.org/en/A/RES/70/1"' in body
    assert 'href="https://undocs.org/fr/A/RES/70/1" rel="external" hreflang="fr"' in body


def test_a_body_counts_what_it_does_and_whom_it_asks(pages: dict[str, Page]) -> None:
    tree = html.fromstring(f"<div>{pages['bodies/toy-wp9/'].body}</div>")
    verbs, addressees = tree.findall(".//div[@class='ledger tally']")
    told = {
        row.find("th/a").text: row.find("td/span").text for row in verbs.iterfind(".//tbody/tr")
    }
    assert told["Approve"] == "2"
    bars = [float(bar.get("width")) for bar in verbs.iterfind(".//rect")]
    assert bars == sorted(bars, reverse=True)
    assert bars[0] == 100
    assert addressees.find(".//a") is not None


def test_the_sessions_of_a_body_stand_along_a_line(pages: dict[str, Page]) -> None:
    tree = html.fromstring(f"<div>{pages['bodies/toy-wp9/'].body}</div>")
    linked = [a.get("href") for a in tree.iterfind(".//svg//a")]
    assert linked[:2] == ["../../sessions/toy-wp9/5/", "../../sessions/toy-wp9/6/"]
