"""The JSON Schemas: they say what the records say, to editors' programs."""

import json
import re
from functools import cache
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker

from recueil.corpus import load_corpus
from recueil.exports.wordlists import word_lists
from recueil.load.files import build_bytes
from recueil.model import Record
from recueil.model.uses import MEMBER_USES, USES
from recueil.schema import SCHEMAS, _records, schema, schema_json

MODELS = {model.__name__: model for model in _records(Record)}
ROOT = Path(__file__).parents[2]
NAMES = {
    "sessions": "session.json",
    "bodies": "body.json",
    "plans": "plan.json",
    "documents": "documents.json",
    "vocabulary": "vocabulary.json",
    "changes": "changes.json",
}
SOURCES = (ROOT / "source", ROOT / "tests" / "toy" / "source")
LISTS = {source: word_lists(load_corpus(source)[0]) for source in SOURCES}
FILES = [
    (path, name)
    for source in SOURCES
    for folder, name in NAMES.items()
    for path in sorted((source / folder).rglob("*.yaml"))
]


@cache
def validator(name, source=SOURCES[1]):
    checked = schema(name, lists=LISTS[source])
    return Draft202012Validator(checked, format_checker=FormatChecker())


def tree(path):
    found, problems = build_bytes(path.read_bytes(), path.name)
    assert not problems
    return found


def faults(name, value, source=SOURCES[1]):
    found = validator(name, source).iter_errors(value)
    return [f"{error.json_path}: {error.message}" for error in found]


@pytest.mark.parametrize("name", SCHEMAS)
def test_each_is_a_valid_schema_with_a_title(name):
    Draft202012Validator.check_schema(schema(name))
    assert schema(name)["title"]
    assert "$id" not in schema(name)


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_committed_file_is_the_one_that_make_schema_writes(name):
    written = schema_json(name, lists=LISTS[SOURCES[0]])
    assert (ROOT / "schema" / name).read_text("utf-8") == written, "run `make schema`"


def test_nothing_else_is_committed_beside_them():
    assert {path.name for path in (ROOT / "schema").iterdir()} == set(SCHEMAS)


@pytest.mark.parametrize(
    ("path", "name"), FILES, ids=[str(path.relative_to(ROOT)) for path, _ in FILES]
)
def test_every_file_of_the_edition_and_of_the_toy_corpus_is_accepted(path, name):
    source = next(source for source in SOURCES if path.is_relative_to(source))
    assert faults(name, tree(path), source) == []


@pytest.mark.parametrize("folder", NAMES)
def test_an_unknown_key_is_refused_at_the_top_and_inside(folder):
    path = next(path for path, name in FILES if name == NAMES[folder] and "toy" in path.parts)
    for spoilt in _spoilt(tree(path)):
        assert faults(NAMES[folder], spoilt), json.dumps(spoilt)[:200]


def _spoilt(value):
    """Yield copies of a tree with a key too many in one of its mappings."""
    if isinstance(value, dict):
        yield {**value, "Sur_prise!": {"Sur_prise!": 1}}
        for key, inner in value.items():
            for spoilt in _spoilt(inner):
                yield {**value, key: spoilt}
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            for spoilt in _spoilt(inner):
                yield [*value[:place], spoilt, *value[place + 1 :]]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("number", None),
        ("start", "12 May 2025"),
        ("mode", "by-post"),
        ("officers", {"name": "A"}),
        ("place", "Geneva"),
        ("report", 4),
        ("preamble", [{"number": "1", "paragraph": 0}]),
        ("decisions", [{"paragraph": "4", "kind": "substantive"}]),
        ("participants", [{"group": "g", "members": ["not a code"]}]),
    ],
)
def test_a_wrong_value_is_refused(key, value):
    session = tree(SOURCES[1] / "sessions" / "toy-wp9" / "6.yaml")
    assert faults("session.json", {**session, key: value})


@pytest.mark.parametrize("name", NAMES.values())
def test_a_field_that_holds_words_holds_those_of_its_list_alone(name):
    closed = schema(name, lists=LISTS[SOURCES[0]])
    for title, definition in {**closed["$defs"], closed["title"]: closed}.items():
        for use in (*USES, *MEMBER_USES):
            if title in MODELS and issubclass(MODELS[title], use.record):
                listed = f"#/$defs/{'Or'.join(map(str.title, use.lists))}"
                assert listed in json.dumps(definition["properties"][use.field])


def test_a_word_is_offered_with_its_labels_and_no_other_is_accepted():
    lists = LISTS[SOURCES[1]]
    topics = schema("session.json", lists=lists)["$defs"]["Topics"]
    assert dict(zip(topics["enum"], topics["enumDescriptions"], strict=True)) == lists["topics"]
    session = tree(SOURCES[1] / "sessions" / "toy-wp9" / "6.yaml")
    session["decisions"][0]["topics"] = ["ches"]
    assert any("'ches' is not one of" in fault for fault in faults("session.json", session))


def test_a_number_may_be_written_without_quotes():
    session = tree(SOURCES[1] / "sessions" / "toy-wp9" / "6.yaml")
    for number in (6, 1.1, "6"):
        assert faults("session.json", {**session, "number": number}) == []


def test_every_field_is_explained_to_the_editor():
    for name in SCHEMAS:
        for shape in schema(name).get("$defs", {}).values():
            for key, field in shape.get("properties", {}).items():
                assert field.get("description"), (name, shape.get("title"), key)


SAME_IN_BOTH = ("Section.", "Article.", "Annexes.", "Provenance.")


@pytest.mark.usefixtures("french")
def test_what_is_explained_to_the_editor_is_so_in_both_languages():
    for name in NAMES.values():
        for place, told in descriptions(schema(name, ("fr", "en", "ar"))):
            french, _, english = told.partition("\n\n")
            assert english or told in SAME_IN_BOTH, (name, place, told)
            assert french != english


def descriptions(part, place=()):
    """Yield each description of a schema with its place."""
    if isinstance(part, dict) and isinstance(told := part.get("description"), str):
        yield place, told
    inner = (
        part if isinstance(part, dict) else dict(enumerate(part if isinstance(part, list) else ()))
    )
    for key, each in inner.items():
        yield from descriptions(each, (*place, key))


def test_the_export_never_holds_null_nor_an_unknown_key():
    text = schema_json("corpus.json")
    assert '"null"' not in text
    for shape in (schema("corpus.json"), *schema("corpus.json")["$defs"].values()):
        if shape.get("type") == "object":
            assert shape["additionalProperties"] is False


@pytest.mark.parametrize("file", ["source/bodies/wp.yaml", "source/vocabulary/topics.yaml"])
def test_what_the_schemas_list_has_them_looked_at_before_a_commit(file):
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))
    (hook,) = (each for each in config["repos"][0]["hooks"] if each["id"] == "schema")
    assert re.search(hook["files"], file)
