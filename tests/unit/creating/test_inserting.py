"""Inserting: the new lines and not another byte; otherwise nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from project import ROOT, TOY
from recueil.creating.inserting import NoPlaceError, inserted, replace
from recueil.load.files import build_bytes

ENTRY = ("n: {x: 1}",)
FILES = sorted((ROOT / "source" / "vocabulary").glob("*.yaml"))
FILES += sorted((ROOT / "source" / "documents").glob("*.yaml"))
FILES += sorted((TOY / "documents").glob("*.yaml"))


def put(text: str, under: str = "", key: str = "n") -> str:
    return inserted(text.encode(), key, [f"{key}: {{x: 1}}"], under).decode()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "n: {x: 1}\n"),
        ("# words\n", "# words\nn: {x: 1}\n"),
        ("b: 1\na: 2\n", "b: 1\na: 2\nn: {x: 1}\n"),
        ("b: 1\nz: 2", "b: 1\nn: {x: 1}\nz: 2\n"),
        ("# words\nz: 2\n", "# words\nn: {x: 1}\nz: 2\n"),
        ("b: 1\n\n# of z\nz: 2 # two\n", "b: 1\n\nn: {x: 1}\n# of z\nz: 2 # two\n"),
        ("b: 1\nc:\n  d: 'q'\n\n", "b: 1\nc:\n  d: 'q'\nn: {x: 1}\n\n"),
        ("b: 1\r\nz: 2\r\n", "b: 1\r\nn: {x: 1}\r\nz: 2\r\n"),
        ("\ufeffb: 1\n", "\ufeffb: 1\nn: {x: 1}\n"),
        ("B/1: {}\nworks:\n  w: {}\n", "B/1: {}\nn: {x: 1}\nworks:\n  w: {}\n"),
    ],
)
def test_an_entry_is_put_where_it_belongs(before: str, after: str) -> None:
    assert put(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "works:\n  n: {x: 1}\n"),
        ("B/1: {}\n", "B/1: {}\nworks:\n  n: {x: 1}\n"),
        (
            "works:\n    a: {}\n    # of z\n    z: {}\n",
            "works:\n    a: {}\n    n: {x: 1}\n    # of z\n    z: {}\n",
        ),
        (
            "works:\n  a: {}\n# others\nZ/1: {}\n",
            "works:\n  a: {}\n  n: {x: 1}\n# others\nZ/1: {}\n",
        ),
    ],
)
def test_a_work_is_put_among_the_works(before: str, after: str) -> None:
    assert put(before, "works") == after


@pytest.mark.parametrize(
    ("before", "under"),
    [("{a: 1}\n", ""), ("- a\n", ""), ("n: 1\n", ""), ("a: 'b\n", ""), ("a: 1\n...\n", ""),
     ("works: {a: {}}\n", "works"), ("works:\n", "works"), ("works: [a]\n", "works"),
     ("  a: 1\n  b: 2\n", "")],
)  # fmt: skip
def test_where_there_is_no_room_nothing_is_changed(before: str, under: str) -> None:
    with pytest.raises(NoPlaceError):
        put(before, under)


def test_a_file_in_latin_1_is_left() -> None:
    with pytest.raises(NoPlaceError):
        inserted("a: é\n".encode("latin-1"), "n", ENTRY)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parents[2].name}-{path.stem}")
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_every_byte_of_the_edition_stays(path: Path, ends: str) -> None:
    content = path.read_bytes().replace(b"\n", ends.encode())
    for under in ("", "works")[: 1 + (path.parent.name == "documents")]:
        key = "zz-new" if under else "ZZ/1" if path.parent.name == "documents" else "zz-new"
        made = inserted(content, key, [f"{key}: {{title: {{en: A}}}}"], under)
        new = f"{key}: {{title: {{en: A}}}}".encode()
        kept = [line for line in made.split(b"\n") if new not in line]
        assert [line for line in kept if line.strip() != b"works:"] == [
            line for line in content.split(b"\n") if line.strip() != b"works:"
        ]


BLOCKS = st.lists(
    st.sampled_from(["a: 1\n", "b:\n  c: 2\n", "# c\n", "\n", "m: >-\n  t\n\n  u\n",
                     "works:\n", "  w: {}\n", "q: |\n  # no comment\n", "z: [1,\n  2]\n",
                     'y: "x\n\n  y"\n']),
    max_size=8,
)  # fmt: skip


@given(BLOCKS, st.sampled_from(["", "works"]))
def test_what_was_there_reads_as_before_or_nothing_is_written(
    blocks: list[str], under: str
) -> None:
    content = "".join(blocks).encode()
    before, _ = build_bytes(content, "")
    try:
        made = inserted(content, "n", ENTRY, under)
    except NoPlaceError:
        return
    after, problems = build_bytes(made, "")
    assert not problems
    assert isinstance(after, dict)
    (after if not under else after[under]).pop("n")  # type: ignore[union-attr]
    expected = before if before is not None else {}
    if under and isinstance(expected, dict):
        expected = {**expected, under: expected.get(under) or {}}
    assert after == expected
    assert not set(content.splitlines()) - set(made.splitlines())


def test_a_file_is_replaced_with_its_rights_or_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a: 1\n")
    path.chmod(0o640)
    replace(path, b"a: 2\n")
    assert path.read_bytes() == b"a: 2\n"
    assert path.stat().st_mode & 0o777 == 0o640
    assert [each.name for each in tmp_path.iterdir()] == ["a.yaml"]
