"""Whoever reads the same files again and again reads again only what was saved meanwhile."""

import shutil

import pytest

from recueil.corpus import load_corpus
from recueil.read import memory as remembering
from recueil.read.memory import Memory


@pytest.fixture
def source(toy, tmp_path):
    shutil.copytree(toy.source, tmp_path / "source")
    return tmp_path / "source"


FILE = "sessions/toy-wp9/6.yaml"


@pytest.fixture
def read(monkeypatch):
    """The names of the files that are read."""
    names, once = [], remembering.read
    monkeypatch.setattr(
        remembering, "read", lambda file, *rest: names.append(file.name) or once(file, *rest)
    )
    return names


@pytest.mark.parametrize(
    ("how", "again"),
    [
        (lambda text: text, []),
        (lambda text: text.replace("fr:", "de:", 1), [f"source/{FILE}"]),
        (lambda text: text + "\n# the end\n", [f"source/{FILE}"]),
        (lambda _: "number: [", []),
    ],
)
def test_only_what_was_saved_meanwhile_is_read(source, tmp_path, read, how, again):
    memory, cache = Memory(), tmp_path / "trees"
    load_corpus(source, cache, memory)
    file = source / FILE
    file.write_text(how(file.read_text("utf-8")), "utf-8")
    read.clear()
    found = load_corpus(source, cache, memory)
    assert read == again
    assert found == load_corpus(source)


def test_in_other_languages_everything_is_read_again(source, read):
    memory = Memory()
    load_corpus(source, memory=memory)
    before = len(read)
    (source.parent / "conf.py").write_text('recueil_languages = ["en"]\n', "utf-8")
    assert load_corpus(source, memory=memory) == load_corpus(source)
    assert len(read) >= 2 * before
