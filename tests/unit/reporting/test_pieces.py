"""What is kept of each file between runs: whatever was edited, a check tells what one afresh would.

The truth is what a build finds, which reads everything and keeps nothing.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from faulty import FAULTS, laid_out
from project import TOY, env
from recueil.checking import check, examine, located
from recueil.findings import Finding
from recueil.load import files as load_files
from recueil.problems import Kind
from recueil.read import read
from recueil.read.memory import Memory
from recueil.reporting import looking, pieces
from recueil.reporting.looking import found
from scribbling import Editor


def afresh(root: Path, language: str) -> list[Finding]:
    """Return what a build finds."""
    return [Finding.of(one, language) for one in check(root / "source")[1]]


def same(root: Path, language: str = "en") -> None:
    """Hold what is told against what a build finds."""
    index = check(root / "source")[0]
    report = found(root, language)
    assert report.findings == afresh(root, language)
    assert report.sessions == len(index.sessions)


def remembered(root: Path, memory: Memory) -> None:
    """Hold what who remembers finds, as the preview does, against what a build finds."""
    _, problems = examine(root / "source", None, memory, learn=True)
    told = [Finding.of(one, "en") for one in located(root / "source", problems)]
    assert told == afresh(root, "en")


@contextmanager
def project(source: Path = TOY) -> Iterator[Path]:
    """Yield a project in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(source, Path(folder, "source"))
        yield Path(folder)


_NUMBER = st.integers(0, 1_000_000)
_STEP = st.tuples(st.lists(st.tuples(_NUMBER, _NUMBER, _NUMBER), max_size=3), st.booleans())


@pytest.mark.usefixtures("french")
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(_STEP, min_size=1, max_size=5))
def test_whatever_is_edited_nothing_stale_is_told(
    steps: list[tuple[list[tuple[int, int, int]], bool]],
) -> None:
    with project() as root:
        editor, memory = Editor(root), Memory()
        found(root, "en")
        for edits, in_french in steps:
            for how, first, second in edits:
                editor.edit(how, first, second)
            same(root, "fr" if in_french else "en")
            remembered(root, memory)


@pytest.mark.parametrize("fault", sorted(Kind))
def test_a_fault_is_told_as_by_a_build(fault: str, tmp_path: Path) -> None:
    laid_out(fault, tmp_path)
    same(tmp_path)
    (tmp_path / "build" / "cache" / "findings-en.json").unlink()
    same(tmp_path)


def test_a_fault_mended_elsewhere_is_told_no_more(tmp_path: Path) -> None:
    laid_out("unknown-topic", tmp_path)
    same(tmp_path)
    topics = tmp_path / "source" / "vocabulary" / "topics.yaml"
    for one in afresh(tmp_path, "en"):
        word = re.search('"(.*?)"', one.words)
        assert word
        with topics.open("a", encoding="utf-8") as opened:
            opened.write(f"{word[1]}:\n  label: {{fr: A, en: {word[1]}}}\n")
    same(tmp_path)
    assert found(tmp_path, "en").findings == []


def test_a_list_that_goes_away_changes_what_was_told_of_its_words(tmp_path: Path) -> None:
    for fault in ("unknown-word", "unknown-country", "unexpected-file", "malformed-symbol"):
        laid_out(fault, tmp_path / fault)
        same(tmp_path / fault)
        for name in sorted((tmp_path / fault / "source" / "vocabulary").iterdir()):
            content = name.read_bytes()
            name.write_text("- 1\n")
            same(tmp_path / fault)
            name.unlink()
            same(tmp_path / fault)
            name.write_bytes(content)


def test_what_was_meant_is_told_alike_where_very_much_is_wrong(tmp_path: Path) -> None:
    shutil.copytree(FAULTS / "_base" / "source", tmp_path / "source")
    for number in (3, 4):
        decisions = "".join(
            f'- {{number: "{n}", kind: substantive, topics: [dat{n}], cites: [{{symbol: X/{n}}}], '
            f"section: S{n}, relations: [{{type: recalls, basis: stated, target: wp/2/x-{n}}}]}}\n"
            for n in range(1, 150 * (number - 2))
        )
        (tmp_path / "source" / "sessions" / "wp" / f"{number}.yaml").write_text(
            f'number: "{number}"\nstart: 202{number}-05-11\nend: 202{number}-05-13\n'
            "source: {id: r, title: {fr: R, en: R}, language: fr, transcription: digest}\n"
            "decisions:\n" + decisions
        )
    same(tmp_path)
    with (tmp_path / "source" / "sessions" / "wp" / "4.yaml").open("a") as opened:
        opened.write("# a remark\n")
    same(tmp_path)
    assert any("Did you mean" in one.words for one in found(tmp_path, "en").findings)


# What is opened


def test_only_what_was_edited_is_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    names: list[str] = []

    def noted(file: load_files.LoadedFile, *more: object) -> object:
        names.append(file.name)
        return read(file, *more)  # type: ignore[arg-type] # as it was called

    monkeypatch.setattr(pieces, "read", noted)
    with project() as root:
        found(root, "en")
        assert len(names) == len(set(names)) > 20
        names.clear()
        with (root / "source" / "sessions" / "toy-wp9" / "5.yaml").open("a") as opened:
            opened.write("# a remark\n")
        found(root, "en")
        assert names == ["source/sessions/toy-wp9/5.yaml"]


def test_a_file_that_is_written_meanwhile_is_told_as_it_was_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with project() as root:
        found(root, "en")
        register = root / "source" / "documents" / "un.yaml"
        register.write_text("works: {}\n")
        content_of = pieces.content_of

        def written(path: Path) -> bytes | None:
            path.write_bytes((content_of(path) or b"") + b"# saved\n")
            return content_of(path)

        with monkeypatch.context() as patched:
            patched.setattr(pieces, "content_of", written)
            assert found(root, "en").findings == afresh(root, "en")
        same(root)


# The shelf


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.usefixtures("french")
def test_what_is_kept_is_told_in_any_language(language: str, tmp_path: Path) -> None:
    for fault in ("count-mismatch", "malformed-symbol", "later-target", "invalid-value"):
        laid_out(fault, tmp_path / fault)
        found(tmp_path / fault, "en")
        same(tmp_path / fault, language)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 1 << 20), st.integers(0, 255), st.booleans())
def test_a_spoilt_shelf_is_as_good_as_none(place: int, byte: int, cut: bool) -> None:
    with project(FAULTS / "_base" / "source") as root:
        found(root, "en")
        shelf = root / "build" / "cache" / "pieces"
        content = bytearray(shelf.read_bytes())
        place %= len(content)
        content[place] = byte
        shelf.write_bytes(content[:place] if cut else content)
        shelf.with_name("findings-en.json").unlink()
        same(root)


def test_files_that_are_no_more_are_not_kept() -> None:
    with project() as root:
        found(root, "en")
        shelf = root / "build" / "cache" / "pieces"
        assert b"sessions/toy-wp9/5.yaml" in shelf.read_bytes()
        shutil.rmtree(root / "source" / "sessions")
        found(root, "en")
        assert b"sessions/toy-wp9/5.yaml" not in shelf.read_bytes()


def test_another_program_finds_everything_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "program").mkdir()
    monkeypatch.setattr(looking, "PACKAGE", tmp_path / "program")
    laid_out("unknown-topic", tmp_path)
    assert found(tmp_path, "en").findings
    (tmp_path / "program" / "rules.py").write_text("RULES = ()\n")
    monkeypatch.setattr("recueil.rules.pieces.OF_FILES", ())
    assert not found(tmp_path, "en").findings


def test_two_runs_at_a_time_both_tell_the_truth(tmp_path: Path) -> None:
    laid_out("unknown-topic", tmp_path)
    code = (
        "import sys; from pathlib import Path; from recueil.reporting.command import main;"
        "main(Path(sys.argv[1]), [])"
    )
    told = []
    for _ in range(3):
        runs = [
            subprocess.Popen(
                [sys.executable, "-c", code, str(tmp_path)], env=env(), stdout=subprocess.PIPE
            )
            for _ in range(2)
        ]
        told += [run.communicate()[0] for run in runs]
        with (tmp_path / "source" / "vocabulary" / "topics.yaml").open("a") as opened:
            opened.write("# a remark\n")
    assert len(set(told)) == 1
    assert b"unknown-topic" in told[0]
    assert sorted(p.name for p in (tmp_path / "build" / "cache").iterdir()) == [
        "findings-en.json", "pieces", "trees",
    ]  # fmt: skip
