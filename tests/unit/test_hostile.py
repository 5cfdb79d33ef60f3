"""What no editor should do, and may: it is told at its place, and nothing is a traceback."""

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recueil.checking import check
from recueil.findings import told
from recueil.problems import Kind

BASE = Path(__file__).parent.parent / "faults" / "_base" / "source"

HOSTILE: dict[str, bytes] = {
    "empty": b"",
    "NUL": b"\x00" * 100,
    "binary": bytes(range(256)),
    "UTF-16": "number: 1".encode("utf-16"),
    "BOM only": b"\xef\xbb\xbf",
    "brackets": b"[" * 100_000,
    "braces": b"{a: " * 100_000,
    "long key": b"k" * 10_000 + b": 1",
    "many long keys": b"".join(b"%s%d: 1\n" % (b"k" * 1000, n) for n in range(200)),
    "merge key": b"<<: {number: '1'}",
    "empty key": b"'': 1\n? \n: 2",
    "huge number": b"number: " + b"9" * 10_000,
    "huge figures": b"number: '1'\nsections: [{number: I, paragraphs: ['99999-99999']}]",
    "only a scalar": b"hello",
    "list": b"- a\n- b",
    "surrogate": b'a: "\\ud800"',
    "control key": b'"\\e[31m\\n": 1',
    "percent": b"'%s %(x)s': '%d'",
    "quotes": b"'",
    "tabs": b"\t\ta:\t1",
    "carriage returns": b"a: 1\r\rb: 2",
    "odd spaces": "a:\u2028 b\u0085c: \u00a0".encode(),
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize(
    "name", ["sessions/wp/2.yaml", "bodies/wp.yaml", "documents/un.yaml", "vocabulary/topics.yaml",
             "plans/plan.yaml"],
)  # fmt: skip
def test_a_hostile_file_is_told_of(name: str, content: bytes, tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path / "source")
    (tmp_path / "source" / name).parent.mkdir(exist_ok=True)
    (tmp_path / "source" / name).write_bytes(content)
    _, problems = check(tmp_path / "source")
    assert any(problem.file == f"source/{name}" for problem in problems)
    assert all(told(problem, "en").isprintable() for problem in problems)
    assert all(problem.line >= 1 and problem.column >= 1 for problem in problems)


def test_folders_links_and_pipes_in_the_place_of_files_are_told_of(tmp_path: Path) -> None:
    source = tmp_path / "source"
    shutil.copytree(BASE, source)
    (source / "bodies" / "folder.yaml").mkdir()
    (source / "bodies" / "loop.yaml").symlink_to("loop.yaml")
    (source / "bodies" / "none.yaml").symlink_to("nowhere")
    os.mkfifo(source / "bodies" / "pipe.yaml")
    (source / "sessions" / "loop").symlink_to(source / "sessions")
    (source / "bodies" / os.fsdecode(b"caf\xe9.yaml")).write_text("a: 1")
    _, problems = check(source)
    assert len(problems) == 6
    assert all(told(problem, "en").isprintable() for problem in problems)


def test_no_sources_at_all_is_a_finding_and_no_accident(tmp_path: Path) -> None:
    _, problems = check(tmp_path / "source")
    assert {problem.kind for problem in problems} == {Kind.FILE_UNREADABLE}


SESSION = (BASE / "sessions" / "wp" / "2.yaml").read_text("utf-8")


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None
)
@given(
    start=st.integers(0, len(SESSION)),
    length=st.integers(0, 40),
    text=st.text(alphabet="ab1:-[]{},'\"#\n é&*%", max_size=8),
)
def test_a_slip_anywhere_in_a_file_never_raises(
    tmp_path: Path, start: int, length: int, text: str
) -> None:
    if not (tmp_path / "source").exists():
        shutil.copytree(BASE, tmp_path / "source")
    slipped = SESSION[:start] + text + SESSION[start + length :]
    (tmp_path / "source" / "sessions" / "wp" / "2.yaml").write_text(slipped, "utf-8")
    _, problems = check(tmp_path / "source")
    assert all(told(problem, "en") for problem in problems)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("fr/extra.md", "write source/en/extra.md as well"),
        ("en/Annexe été.md", "lower case"),
    ],
)
def test_a_page_badly_named_or_in_one_language_only_is_told(
    tmp_path: Path, name: str, words: str
) -> None:
    source = tmp_path / "source"
    shutil.copytree(BASE, source)
    for language in ("fr", "en"):
        (source / language).mkdir(exist_ok=True)
    (source / name).write_text("# Extra\n", encoding="utf-8")
    _, problems = check(source)
    told_of_it = [told(problem, "en") for problem in problems if problem.kind is Kind.FILE_NAME]
    assert any(words in line for line in told_of_it)
    assert all(line.startswith(f"source/{name}:1:1: error[file-name]") for line in told_of_it)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"# A\n\nb \xe9t\xe9", "3:3: error[file-unreadable]: the file is not UTF-8 text"),
        (b"# A\nb\x00", "2:2: error[file-unreadable]: the character U+0000 is not accepted"),
    ],
)
def test_a_page_or_template_that_is_no_text_is_told_at_its_place(
    tmp_path: Path, content: bytes, words: str
) -> None:
    source = tmp_path / "source"
    shutil.copytree(BASE, source)
    for name in ("fr/extra.md", "en/extra.md", "_templates/page.html"):
        (source / name).parent.mkdir()
        (source / name).write_bytes(content)
    _, problems = check(source)
    assert [
        f"{p.line}:{p.column}: {told(p, 'en').partition(' ')[2]}"[: len(words)] for p in problems
    ] == [words] * 3
