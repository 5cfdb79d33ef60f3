"""The corpus as JSON: every fact, in the order of the design, nothing else."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from recueil.corpus import Corpus, load_corpus
from recueil.exports import EXPORTS
from recueil.exports.corpus_json import corpus_json
from recueil.index import Index
from recueil.schema import schema

PROVISION = (
    "id number title digest text kind paragraph section agenda_item date actor lead_in actions "
    "cites relations topics status progress points aliases"
)
DESIGN = {
    "bodies": "id organisation name parent standing",
    "sessions": "id body number start end dates place mode report theme source agenda sections "
    "officers participants preamble recommendations decisions annexes",
    "plans": "id body sections",
    "documents": "id organisation symbol work series title date urls relations cited_by",
    "sections": "id number title agenda_item paragraphs digest cites proposals events links",
    "officers": "name role country event paragraph",
    "participants": "group members cites",
    "members": "id printed",
    "preamble": PROVISION,
    "recommendations": PROVISION,
    "decisions": PROVISION,
    "measures": PROVISION,
    "points": PROVISION,
    "actions": "action addressees object condition due",
    "cites": "document symbol paragraph pinpoint part footnote printed",
    "cited_by": "id paragraph pinpoint part",
    "relations": "type target basis paragraph",
}
ORDER = {name: keys.split() for name, keys in DESIGN.items()}
"""The keys of each list in the order of design §7; further ones may stand between them."""


@pytest.fixture(scope="module")
def exported(toy):
    return json.loads(corpus_json(toy.index))


@pytest.fixture(scope="module")
def by_id(exported):
    found = {}
    for name, one in _lists(exported):
        if "id" in one and name not in ("cited_by", "members", "by"):
            found.setdefault(one["id"], one)
    return found


def _objects(value):
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from _objects(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _objects(inner)


def _lists(value, name=""):
    """Yield each object that stands in a list, with the name of the list."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _lists(inner, key)
    elif isinstance(value, list):
        for inner in value:
            if isinstance(inner, dict):
                yield name, inner
            yield from _lists(inner, name)


def test_it_is_what_its_schema_says(exported):
    assert [
        e.message for e in Draft202012Validator(schema("corpus.json")).iter_errors(exported)
    ] == []


def test_the_top_is_that_of_the_design(exported):
    assert list(exported) == ["schema", "edition", "bodies", "sessions", "plans", "documents"]
    assert exported["edition"] == "2025-06-30"
    assert exported["schema"] == "recueil/1"


def test_keys_come_in_the_order_of_the_design(exported):
    seen = set()
    for name, one in _lists(exported):
        if name in ORDER:
            seen.add(name)
            known = [key for key in one if key in ORDER[name]]
            assert known == [key for key in ORDER[name] if key in one], name
    assert seen == set(ORDER)


def test_every_key_of_the_design_is_shown_by_the_toy_corpus(exported):
    shown = {}
    for name, one in _lists(exported):
        shown.setdefault(DESIGN.get(name), set()).update(one)
    for keys in DESIGN.values():
        assert set(keys.split()) <= shown[keys]


def test_what_is_absent_is_left_out(exported):
    for one in _objects(exported):
        for key, value in one.items():
            assert value is not None, key
            assert value not in ("", [], {}), key


def test_every_record_of_the_corpus_is_there(exported, by_id, toy):
    index = toy.index
    for ids in (index.provisions, index.points, index.sections, toy.corpus.sessions):
        assert set(ids) <= set(by_id)
    assert [one["id"] for one in exported["documents"]] == list(index.documents)


def test_facts_come_through_unchanged(by_id):
    assert by_id["toy-wp9/6/decision-2"] == {
        "id": "toy-wp9/6/decision-2",
        "number": "2",
        "title": {"fr": "Boîtes </script> bien rangées", "en": "Tidy </script> boxes"},
        "digest": {
            "fr": "Les États approuvent le texte sur les boîtes, annexe I comprise, "
            "et demandent un bilan annuel.",
            "en": "States approve the text on boxes, its annex I included, "
            "and ask for a yearly account.",
        },
        "kind": "substantive",
        "paragraph": 9,
        "section": "II",
        "date": "2022-11-08",
        "actor": ["states"],
        "actions": [
            {"action": "approve"},
            {
                "action": "request",
                "addressees": ["start", "toy-secretariat"],
                "object": {"fr": "rendre compte", "en": "report"},
                "due": {"every": "session"},
            },
        ],
        "cites": [
            {
                "document": "wto/g-c-w-901-rev-1",
                "symbol": "G/C/W/901/Rev.1",
                "paragraph": 9,
                "part": "mentioned",
                "printed": "G/C/W/901 (rev.)",
            },
            {
                "document": "un/ece-toys-wp-9-2022-3-rev-1",
                "symbol": "ECE/TOYS/WP.9/2022/3/Rev.1",
                "paragraph": 9,
                "pinpoint": {"annex": "I"},
                "part": "adopts",
                "action": "approve",
            },
        ],
        "relations": [
            {
                "type": "replaces",
                "target": "toy-wp9/5/decision-par-12",
                "basis": "stated",
                "paragraph": 9,
            },
            {
                "type": "follows-up",
                "target": "un/ece-toys-wp-9-2019-4",
                "pinpoint": {"recommendation": "2"},
                "basis": "stated",
                "paragraph": 8,
            },
        ],
        "text": {"en": "Approve the text on boxes."},
        "topics": ["board-games"],
        "status": "active",
    }


def test_a_point_is_a_provision_with_its_own_citations(by_id):
    points = by_id["toy-wp9/5/recommendation-1"]["points"]
    assert [point["id"].rpartition("#")[2] for point in points] == ["a", "2-bis", "b"]
    second = points[0]["points"][1]
    assert second["id"] == "toy-wp9/5/recommendation-1#a.ii"
    cite = {
        "document": "un/ece-toys-wp-9-2021-2",
        "symbol": "ECE/TOYS/WP.9/2021/2",
        "pinpoint": {"annex": "all"},
    }
    assert second["cites"] == [cite]
    listed = {**cite, "point": second["id"]}
    assert points[0]["cites"] == [listed]
    assert by_id["toy-wp9/5/recommendation-1"]["cites"][0] == listed


def test_a_section_keeps_its_proposals_events_links_and_relations(by_id):
    third = by_id["toy-wp9/6#section-iii"]
    assert third["proposals"][0]["by"][0]["printed"] == "Ex-République yougoslave de Macédoine"
    assert third["events"][0]["cites"][0]["document"] == "un/ece-toys-wp-9-2022-7"
    assert third["events"][0]["links"] == [{"url": "https://example.org/hourglass"}]
    assert by_id["toy-wp9/6#section-ii.a"]["relations"] == [
        {
            "type": "recalls",
            "target": "toy-wp9/recommendation-A",
            "basis": "stated",
            "paragraph": 13,
        }
    ]


def test_a_document_tells_its_series_addresses_relations_and_citations(exported):
    documents = {one["id"]: one for one in exported["documents"]}
    addendum = documents["un/ece-toys-wp-9-2021-2-add-1"]
    assert addendum["series"] == "ECE/TOYS/WP.9"
    assert addendum["urls"]["fr"] == "https://undocs.org/fr/ECE/TOYS/WP.9/2021/2/Add.1"
    assert addendum["relations"] == [
        {
            "type": "addendum-of",
            "target": "un/ece-toys-wp-9-2021-2",
            "symbol": "ECE/TOYS/WP.9/2021/2",
        }
    ]
    assert addendum["cited_by"] == [
        {"id": "toy-wp9/5/recommendation-1#b"},
        {"id": "toy-wp9/5/decision-par-12", "paragraph": 12, "part": "adopts"},
    ]


def test_a_work_has_a_title_and_no_symbol(exported):
    documents = {one["id"]: one for one in exported["documents"]}
    work = documents["un/work-state-of-play-2020"]
    assert work["work"] == "state-of-play-2020"
    assert work["title"]["en"] == "State of Play 2020"
    assert work["urls"]["en"] == "https://example.org/state-of-play"
    assert "symbol" not in work


def test_an_address_in_the_register_goes_before_the_one_that_is_worked_out(exported):
    documents = {one["id"]: one for one in exported["documents"]}
    assert documents["un/ece-toys-wp-9-2022-10"]["urls"] == dict.fromkeys(
        ("fr", "en"), "https://example.org/wp9/reports/2022-10.pdf"
    )


def test_every_id_that_it_names_is_in_it(exported, by_id, toy):
    known = set(by_id) | {s["id"] for b in exported["bodies"] for s in b.get("standing", ())}
    for name, one in _lists(exported):
        if name == "cites":
            assert one["document"] in known
        if name == "cited_by":
            assert one["id"] in known
        if name == "relations" and "basis" in one:
            assert one["target"] in known | {"toy-wp9/4"}


def test_it_is_the_same_each_time_one_record_a_line_and_ends_in_a_newline(toy):
    text = corpus_json(toy.index)
    again, _ = load_corpus(toy.source)
    assert corpus_json(Index.build(again)) == text
    assert text.endswith("}\n")
    records = len(toy.corpus.bodies) + len(toy.corpus.sessions) + len(toy.corpus.plans)
    assert len(text.splitlines()) == 2 + 4 + records + len(toy.index.documents)
    assert "é" in text


def test_an_empty_corpus_is_a_corpus():
    exported = json.loads(corpus_json(Index.build(Corpus())))
    assert exported["documents"] == []
    Draft202012Validator(schema("corpus.json")).validate(exported)


def test_each_export_is_text_for_a_path_below_the_root(toy):
    paths = [path for path, _ in EXPORTS]
    assert len(set(paths)) == len(paths)
    assert "data/v1/corpus.json" in paths
    for path, export in EXPORTS:
        assert not Path(path).is_absolute()
        assert export(toy.index).endswith("\n")
