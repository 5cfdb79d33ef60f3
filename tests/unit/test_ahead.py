"""Files read ahead by other processes: the cache holds them, and nothing is told twice or lost."""

import os

import pytest

from recueil.load import files
from recueil.load.ahead import Ahead
from recueil.load.files import TreeCache, load


@pytest.fixture
def source(tmp_path):
    folder = tmp_path / "source"
    folder.mkdir()
    for number in range(100):
        (folder / f"{number:02}.yaml").write_text(f"number: {number}\n", "utf-8")
    (folder / "50.yaml").write_text("number: [", "utf-8")
    return folder


def loaded(source, cache):
    loading = load(sorted(source.glob("*.yaml")), source.parent, TreeCache(cache))
    return [(file.name, file.tree) for file in loading.files], loading.problems


def test_trees_made_ahead_are_not_made_again(source, tmp_path, monkeypatch):
    expected = loaded(source, None)
    cache = tmp_path / "cache" / "trees"
    ahead = Ahead.start(source, cache, 3)
    ahead.join()
    made = []
    build = files.build_bytes
    monkeypatch.setattr(files, "build_bytes", lambda *given: made.append(given) or build(*given))
    assert loaded(source, cache) == expected
    assert [name for _, name in made] == ["source/50.yaml"]
    assert list(cache.parent.iterdir()) == []
    assert len(ahead.helpers) == 2
    for helper in ahead.helpers:
        with pytest.raises(ChildProcessError):
            os.waitpid(helper, os.WNOHANG)


def test_only_what_is_newer_than_the_cache_is_read(source, tmp_path):
    cache = tmp_path / "trees"
    cache.touch()
    os.utime(cache, (2**33, 2**33))
    assert Ahead.start(source, cache, 3) is None
