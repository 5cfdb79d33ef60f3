"""Reading: a tree becomes a record, or every reason why not, each at its place and in words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from project import TOY
from recueil import i18n
from recueil.load.files import LoadedFile, build_bytes
from recueil.load.tree import Tree
from recueil.model import Body, DocumentRegister, Plan, Session, Vocabulary
from recueil.problems import Kind, Problem, YamlPath
from recueil.read import read

SHAPES: dict[str, TypeAdapter[object]] = {
    "body": TypeAdapter(Body),
    "session": TypeAdapter(Session),
    "plan": TypeAdapter(Plan),
    "register": TypeAdapter(DocumentRegister),
    "vocabulary": TypeAdapter(Vocabulary),
}


def problems(shape: str, tree: Tree) -> list[Problem]:
    return read(LoadedFile("a.yaml", tree), SHAPES[shape])[1]


def words(text: str) -> dict[str, Tree]:
    return {"fr": text, "en": text}


BODY: dict[str, Tree] = {"organisation": "un", "name": words("A")}


def test_a_sound_tree_is_a_record_without_problems() -> None:
    record, found = read(LoadedFile("a.yaml", BODY), TypeAdapter(Body))
    assert record == Body.model_validate(BODY)
    assert not found


@pytest.mark.parametrize(
    ("shape", "tree", "path", "near"),
    [
        ("body", {**BODY, "acronyme": words("A")}, ("acronyme",), "acronym"),
        ("register", {"A/1": {"titel": words("A")}}, ("A/1", "titel"), "title"),
        ("register", {"works": {"w": {"autor": "A"}}}, ("works", "w", "autor"), "author"),
        # "note" and "kind" are words here, and fields of records elsewhere
        (
            "vocabulary",
            {"note": {"label": words("A"), "verbe": words("A")}},
            ("note", "verbe"),
            "verb",
        ),
        (
            "register",
            {"works": {"kind": {"titre": words("A")}}},
            ("works", "kind", "titre"),
            "title",
        ),
    ],
)
def test_a_mistyped_key_is_told_with_the_key_of_that_record(
    shape: str, tree: Tree, path: tuple[str, ...], near: str
) -> None:
    (found,) = (one for one in problems(shape, tree) if one.kind is Kind.UNKNOWN_KEY)
    assert (found.path, found.words["near"], found.at_key) == (path, near, True)


def test_a_key_of_a_relation_target_is_looked_for_in_the_target() -> None:
    relation: Tree = {
        "type": "recalls",
        "basis": "stated",
        "target": {"symbol": "A/1", "pinpont": 1},
    }
    tree: Tree = {"decisions": [{"number": "1", "kind": "substantive", "relations": [relation]}]}
    (found,) = (one for one in problems("session", tree) if one.kind is Kind.UNKNOWN_KEY)
    assert found.words["near"] == "pinpoint"


def test_a_bad_word_of_a_vocabulary_is_placed_at_its_key() -> None:
    (found,) = problems("vocabulary", {"Bad Word": {"label": words("A")}})
    assert found.at_key
    assert found.path[0] == "Bad Word"


def test_a_pattern_is_never_shown_to_an_editor() -> None:
    tree: Tree = {**BODY, "parent": "Not a word", "website": "ftp://x", "aliases": ["no id!"]}
    found = problems("body", tree)
    assert len(found) == 3
    assert not any("^" in one.message or "^" in str(one.words) for one in found)


def test_every_fault_of_a_file_is_told() -> None:
    tree: Tree = {"organisation": 3, "name": {}, "parent": [], "unpublished": "x", "colour": "red"}
    assert len(problems("body", tree)) == 5


LEAVES = st.none() | st.booleans() | st.integers() | st.text(max_size=5)
NAMES = """
    number start end dates decisions recommendations actions action target relations type symbol
    works fr en title name points members participants group source counts due sections measures
    paragraphs kind cites pinpoint progress by
"""
KEYS = st.sampled_from(NAMES.split()) | st.text(max_size=4)
TREES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


ODD = (
    None, True, 0, -1, 10**30, "", " ", "x", "a" * 20_001, "2025-02-30", [], {}, [None],
    ["x", 1], [[]], {"": 1}, {"fr": 1}, {"x y": None}, {"fr": "a", "b c": None},
)  # fmt: skip
TOY_FILES = sorted(TOY.rglob("*.yaml"))
FOLDERS = {"bodies": "body", "sessions": "session", "plans": "plan", "documents": "register"}


def places(tree: Tree, path: YamlPath = ()) -> Iterator[YamlPath]:
    """Yield the path of every value of a tree."""
    yield path
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from places(value, (*path, key))
    elif isinstance(tree, list):
        for place, value in enumerate(tree):
            yield from places(value, (*path, place))


def replaced(tree: Tree, path: YamlPath, value: Tree) -> Tree:
    """Return a tree with another value at a path."""
    if not path:
        return value
    if isinstance(tree, dict):
        return {k: replaced(v, path[1:], value) if k == path[0] else v for k, v in tree.items()}
    assert isinstance(tree, list)
    return [replaced(v, path[1:], value) if n == path[0] else v for n, v in enumerate(tree)]


@pytest.mark.parametrize("file", TOY_FILES, ids=lambda path: "/".join(path.parts[-3:]))
def test_what_is_told_is_never_the_english_of_the_library(file: Path) -> None:
    """Whatever stands in the place of whatever value: its words are ours, and have their French."""
    with (i18n.LOCALE_DIR / "fr" / "LC_MESSAGES" / "recueil.po").open("rb") as opened:
        ours = {message.id for message in read_po(opened, locale="fr")}
    shape = FOLDERS.get(file.relative_to(TOY).parts[0], "vocabulary")
    tree, _ = build_bytes(file.read_bytes(), file.name)
    for path in places(tree):
        for value in ODD:
            for one in problems(shape, replaced(tree, path, value)):
                assert one.message in ours
                assert not one.message.startswith("this value is not accepted"), (path, value)


@given(st.sampled_from(sorted(SHAPES)), TREES)
def test_no_tree_raises_and_what_is_no_record_has_a_problem(shape: str, tree: Tree) -> None:
    record, found = read(LoadedFile("a.yaml", tree), SHAPES[shape])
    assert (record is None) == bool(found)
    assert all(one.message % one.words for one in found)
