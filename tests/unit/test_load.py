"""Strict YAML: what becomes a tree, what is refused and where, and that nothing raises."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recueil.load.files import TreeCache, build_bytes, load
from recueil.load.positions import Positions
from recueil.load.tree import MAX_BYTES, Marks, Tree, build
from recueil.problems import Kind, Problem


def tree(text: str) -> Tree:
    found, problems = build(text, "a.yaml")
    assert not problems
    return found


def refused(text: str) -> tuple[Kind, int, int]:
    _, problems = build(text, "a.yaml")
    return problems[0].kind, problems[0].line, problems[0].column


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("oui", "oui"),
        ("12:30", "12:30"),
        ("1.10", "1.10"),
        ("2025-05-14", "2025-05-14"),
        ("0x1F", "0x1F"),
        ("010", "010"),
        ("79", 79),
        ("-3", -3),
        ("true", True),
        ("~", None),
        ("", None),
        ("'79'", "79"),
        ("9" * 400, "9" * 400),
    ],
)
def test_only_what_looks_like_a_number_or_a_truth_is_one(text: str, value: Tree) -> None:
    assert tree(f"key: {text}") == {"key": value}


def test_line_ends_and_a_byte_order_mark_make_no_difference() -> None:
    plain = b"a: [1, 2]\nb:\n  - c\n"
    for content in (plain, plain.replace(b"\n", b"\r\n"), b"\xef\xbb\xbf" + plain):
        assert build_bytes(content, "a.yaml") == ({"a": [1, 2], "b": ["c"]}, [])


def test_an_empty_file_is_an_empty_tree() -> None:
    assert tree("") is None
    assert tree("# only a comment\n") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: &x 1", (Kind.YAML_FORBIDDEN, 1, 4)),
        ("a: *x", (Kind.YAML_FORBIDDEN, 1, 4)),
        ("*x : 1", (Kind.YAML_FORBIDDEN, 1, 1)),
        ("a: !!str 1", (Kind.YAML_FORBIDDEN, 1, 4)),
        ("%YAML 1.1\n---\na: 1", (Kind.YAML_FORBIDDEN, 1, 1)),
        ("a: 1\n---\nb: 2", (Kind.YAML_FORBIDDEN, 2, 1)),
        ("? [a]\n: 1", (Kind.YAML_FORBIDDEN, 1, 3)),
        ("a: 1\nb: 2\na: 3", (Kind.DUPLICATE_KEY, 3, 1)),
        ("a: b: c", (Kind.YAML_SYNTAX, 1, 5)),
        ("a: 'b", (Kind.YAML_SYNTAX, 1, 4)),
        ("é: 1\na: \x00", (Kind.YAML_SYNTAX, 2, 4)),
        ("a: \ud800", (Kind.YAML_SYNTAX, 1, 1)),
        ('a: "\\ud800"', (Kind.YAML_SYNTAX, 1, 7)),
        ("[" * 100_000, (Kind.YAML_TOO_DEEP, 1, 21)),
        ("{a: " * 100_000, (Kind.YAML_TOO_DEEP, 1, 81)),
        ("- " * 100_000, (Kind.YAML_TOO_DEEP, 1, 41)),
    ],
)
def test_what_is_no_plain_yaml_is_refused_at_its_place(
    text: str, expected: tuple[Kind, int, int]
) -> None:
    assert refused(text) == expected


def test_a_merge_key_is_a_key_like_any_other() -> None:
    assert tree("<<: {a: 1}") == {"<<": {"a": 1}}


def test_every_fault_of_a_file_is_told_not_only_the_first() -> None:
    _, problems = build("a: &x 1\na: 2\nb: *x\n", "a.yaml")
    assert [problem.line for problem in problems] == [1, 2, 3]


def test_latin_1_is_refused_at_its_first_accent() -> None:
    _, problems = build_bytes("a: 1\nb: Comité".encode("latin-1"), "a.yaml")
    assert (problems[0].kind, problems[0].line, problems[0].column) == (Kind.FILE_UNREADABLE, 2, 9)


def test_a_file_that_never_ends_is_read_no_further_than_it_may_be_long() -> None:
    _, problems = build_bytes(b"#" * (MAX_BYTES + 1), "a.yaml")
    assert problems[0].kind is Kind.YAML_TOO_LARGE


@given(st.binary(max_size=300))
def test_no_bytes_raise(content: bytes) -> None:
    build_bytes(content, "a.yaml")


YAMLISH = st.text(alphabet="ab:-?[]{}&*!|>'\"%@`#, \t\r\n0.~<é\u2028\ufeff\x00\ud800", max_size=60)


@given(YAMLISH | st.text())
def test_no_text_raises_and_every_mark_is_of_the_text(text: str) -> None:
    marks: Marks = {}
    build(text, "a.yaml", marks)
    assert all(mark.line >= 1 and mark.column >= 1 for mark in marks.values())


def unreadable(folder: Path, kind: str) -> Path:
    path = folder / "x.yaml"
    if kind == "folder":
        path.mkdir()
    elif kind == "link to itself":
        path.symlink_to(path)
    elif kind == "link to nothing":
        path.symlink_to(folder / "nothing")
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("/dev/zero")
    return path


@pytest.mark.parametrize("kind", ["folder", "link to itself", "link to nothing", "pipe", "device"])
def test_what_is_no_file_is_told_and_does_not_stop_the_others(tmp_path: Path, kind: str) -> None:
    (tmp_path / "y.yaml").write_text("a: 1")
    paths = [unreadable(tmp_path, kind), tmp_path / "y.yaml"]
    loading = load(paths, tmp_path, TreeCache(None))
    assert [problem.kind for problem in loading.problems] == [Kind.FILE_UNREADABLE]
    assert [file.name for file in loading.files] == ["y.yaml"]


def test_a_file_one_may_not_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, *_: object, **_more: object) -> None:
        # A stand-in: root may read everything, whatever its mode.
        raise PermissionError(13, "Permission denied", str(path))

    path = tmp_path / "x.yaml"
    path.write_text("a: 1")
    monkeypatch.setattr(Path, "open", refuse)
    assert [p.kind for p in load([path], tmp_path, TreeCache(None)).problems] == [
        Kind.FILE_UNREADABLE
    ]


@pytest.mark.parametrize("escape", [r"\x01", r"\u0000", r"\uFFFE", r"\x7f"])
def test_a_character_that_no_page_can_hold_is_refused_at_its_place(escape: str) -> None:
    _, problems = build_bytes(f'a: 1\nb: "Un{escape} deux"\n'.encode(), "x.yaml")
    assert [(p.kind, p.line, p.column) for p in problems] == [(Kind.YAML_FORBIDDEN, 2, 4)]
    assert build_bytes(rb'b: "Un\tdeux\n\u00e9"', "x.yaml") == ({"b": "Un\tdeux\né"}, [])


def test_the_cache_gives_the_same_trees_and_keeps_no_faulty_one(tmp_path: Path) -> None:
    for content in (b"a: [1, {b: c}]", b"a: 1\na: 2"):
        (tmp_path / "x.yaml").write_bytes(content)
        outcomes = []
        for _ in range(2):
            cache = TreeCache(tmp_path / "cache" / "trees")
            outcomes.append(load([tmp_path / "x.yaml"], tmp_path, cache))
            cache.save()
        assert outcomes[0] == outcomes[1]


@pytest.mark.parametrize(
    "content", [b"", b"\xff" * 9, b"N.", b"(\x02\x00\x00\x00i\x01\x00\x00\x00N"]
)
def test_a_spoilt_cache_is_as_good_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "trees").write_bytes(content)
    assert TreeCache(tmp_path / "trees").tree(b"a: 1", "x.yaml") == ({"a": 1}, [])


def test_a_cache_that_cannot_be_kept_is_left(tmp_path: Path) -> None:
    (tmp_path / "trees").mkdir()
    cache = TreeCache(tmp_path / "trees")
    cache.tree(b"a: 1", "x.yaml")
    cache.save()
    assert [path.name for path in tmp_path.iterdir()] == ["trees"]


def test_a_problem_is_placed_at_the_value_or_the_key_it_names(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("a:\n  - b: {c: 1}\n")
    positions = Positions(tmp_path)

    def place(*path: str | int, at_key: bool = False) -> tuple[int, int]:
        found = positions.locate(
            Problem(Kind.INVALID_VALUE, "x.yaml", "", path=path, at_key=at_key)
        )
        return found.line, found.column

    assert place("a", 0, "b", "c") == (2, 12)
    assert place("a", 0, "b", "c", at_key=True) == (2, 9)
    assert place("a", 0, "variant", "b", "missing") == (2, 8)
