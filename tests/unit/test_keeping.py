"""Files that only save time: whole or not at all, and nothing left lying about."""

import os
import time
from pathlib import Path

import pytest

from recueil.load.keeping import keep, kept


def test_what_is_kept_is_there_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "cache" / "trees"
    keep(path, b"a")
    keep(path, b"b")
    assert kept(path) == b"b"
    assert list(path.parent.iterdir()) == [path]


def test_a_disk_that_refuses_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "trees"
    keep(path, b"a")

    def refuse(aside: Path, content: bytes) -> int:
        with aside.open("wb") as opened:
            opened.write(content[:1])
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_bytes", refuse)
        keep(path, b"bb")
    assert kept(path) == b"a"
    assert list(tmp_path.iterdir()) == [path]


def test_what_ended_processes_have_left_is_taken_away_once_it_is_old(tmp_path: Path) -> None:
    path = tmp_path / "trees"
    names = ("trees.11", "trees.11-2", "trees.12", "trees.old", "pieces.11")
    for name in names:
        (tmp_path / name).touch()
        if name != "trees.12":
            os.utime(tmp_path / name, (0, time.time() - 7_200))
    keep(path, b"a")
    assert {one.name for one in tmp_path.iterdir()} == {
        "trees", "trees.12", "trees.old", "pieces.11",
    }  # fmt: skip
