"""Fingerprints: the same as long as all is the same, and never long in coming."""

import os

import pytest

from recueil.fingerprint import below, fingerprint


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.yaml").write_text("a: 1\n")
    (tmp_path / "b.yaml").write_text("b: 1\n")
    (tmp_path / "link").symlink_to("b.yaml")
    return tmp_path


CHANGES = {
    "a content of the same length": lambda at: (at / "b.yaml").write_text("b: 2\n"),
    "a name": lambda at: (at / "b.yaml").rename(at / "c.yaml"),
    "an empty folder": lambda at: (at / "8.yaml").mkdir(),
    "a file that is a folder now": lambda at: ((at / "b.yaml").unlink(), (at / "b.yaml").mkdir()),
    "where a link leads": lambda at: ((at / "link").unlink(), (at / "link").symlink_to("sub")),
    "a pipe, which is not waited for": lambda at: os.mkfifo(at / "pipe.yaml"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_whatever_changes_is_seen(folder, change):
    before = fingerprint(below(folder))
    os.utime(folder / "b.yaml", (0, 0))
    assert fingerprint(below(folder)) == before, "a date is no change"
    CHANGES[change](folder)
    assert fingerprint(below(folder)) != before


def test_what_was_said_counts_and_what_is_passed_over_does_not(folder):
    before = fingerprint(below(folder), "fr")
    assert fingerprint(below(folder), "en") != before
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "a.pyc").write_bytes(b"")
    (folder / "_static").mkdir()
    assert fingerprint(below(folder, {"_static"}), "fr") == before


def test_the_order_is_that_of_names(folder):
    names = [path.relative_to(folder).as_posix() for path in below(folder)]
    assert names == ["b.yaml", "link", "sub", "sub/a.yaml"]
