"""Whatever stands in a file: bounded time and memory, a located message, nothing else lost."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from faulty import BASE
from project import env
from recueil.checking import check
from recueil.findings import told
from recueil.load.tree import MAX_BYTES, MAX_EVENTS, MOST_TOLD
from recueil.problems import Kind

MEMORY = 700 * 2**20
SECONDS = 60
"""Of a processor; the slowest takes two. A machine under load is no fault of the code."""

HEAD = (
    'number: "3"\nstart: 2026-05-11\nend: 2026-05-13\n'
    "source: {id: r3, title: {fr: R, en: R}, language: fr, transcription: digest}\n"
)


def filled(piece: str, size: int = MAX_BYTES) -> str:
    """Return a session that goes on with a piece until it is as long as may be."""
    return HEAD + piece * ((size - len(HEAD)) // len(piece.encode()))


def listed(item: str, events: int, key: str = "decisions") -> str:
    """Return a session with a list that is as long as may be."""
    return f"{HEAD}{key}:\n" + f"- {item}\n" * ((MAX_EVENTS - 100) // events)


BOMBS = {
    "50 MB": HEAD + "#" * (50 * 2**20),
    "a list of what is none": listed("x", 1),
    "more than may be": filled("- x\n"),
    "decisions without anything": listed("{}", 2),
    "decisions in the same place": listed('{number: "1", kind: substantive, section: X}', 8),
    "unknown keys": HEAD + "".join(f"k{n}: 1\n" for n in range(MAX_EVENTS // 2 - 100)),
    "the same key": filled("a: 1\n"),
    "anchors": filled("a: &a 1\n"),
    "laughs": "a0: &a0 [x]\n" + "".join(f"a{n + 1}: &a{n + 1} [*a{n}, *a{n}]\n" for n in range(99)),
    "one text": filled("a ").replace("digest}\na", 'digest}\ntheme: {fr: "a') + '", en: b}\n',
    "one text of symbols": HEAD + 'theme: {fr: "' + "A/RES/70/1 " * 700_000 + '", en: b}\n',
    "one quote": HEAD + 'theme: "' + "a\n" * 4_000_000,
    "lines": filled("\n"),
    "spaces": filled(" "),
    "colons": filled(":"),
    "words, symbols and ids that are none": HEAD + "decisions:\n" + "".join(
        f'- {{number: "{n}", kind: substantive, topics: [t{n}], cites: [{{symbol: X/{n}}}], '
        f"relations: [{{type: recalls, basis: stated, target: wp/3/decision-9{n}}}]}}\n"
        for n in range(1, 10_000)
    ),
    "backslashes": HEAD + 'theme: {fr: "' + "\\u0041" * 1_300_000 + '", en: b}\n',
}  # fmt: skip

CODE = """
import resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[2]),) * 2)
resource.setrlimit(resource.RLIMIT_CPU, (int(sys.argv[3]),) * 2)
from recueil.reporting.command import main
sys.exit(main(Path(sys.argv[1]), ["--format", "json"]))
"""


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_bomb_is_told_within_bounds_and_the_others_are_read(bomb: str, tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path / "source")
    (tmp_path / "source" / "sessions" / "wp" / "3.yaml").write_text(BOMBS[bomb], encoding="utf-8")
    (tmp_path / "source" / "vocabulary" / "topics.yaml").write_text("data: {}\n")
    result = subprocess.run(
        [sys.executable, "-c", CODE, str(tmp_path), str(MEMORY), str(SECONDS)],
        capture_output=True, text=True, env=env(), check=False,
    )  # fmt: skip
    assert result.returncode == 1, result.stderr[-2000:]
    files = [problem["file"] for problem in json.loads(result.stdout)["problems"]]
    assert "source/vocabulary/topics.yaml" in files
    mine = files.count("source/sessions/wp/3.yaml")
    assert (0 if bomb in ("lines", "spaces") else 1) <= mine <= MOST_TOLD + 1


def test_of_very_many_problems_the_first_are_told_and_the_others_counted(tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path / "source")
    file = tmp_path / "source" / "sessions" / "wp" / "2.yaml"
    decisions = "".join(
        f"\n  - {{number: X{n}, kind: substantive, section: Z}}" for n in range(150)
    )
    file.write_text(
        file.read_text("utf-8").replace("\ndecisions:", f"\ndecisions:{decisions}"), "utf-8"
    )
    _, problems = check(tmp_path / "source")
    mine = [told(problem, "en") for problem in problems if problem.file.endswith("/2.yaml")]
    assert len(mine) == MOST_TOLD + 1
    assert "and more problems in this file: " in mine[-1]


# Where files stand, and what they are called


@pytest.fixture
def source(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path / "project" / "source")
    (tmp_path / "secret.yaml").write_text("password: hunter2\n", encoding="utf-8")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "4.yaml").write_text("password: hunter2\n", encoding="utf-8")
    return tmp_path / "project" / "source"


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("bodies/secret.yaml", "../../../secret.yaml"),
        ("sessions/elsewhere", "../../../elsewhere"),
        ("fr", "../../elsewhere"),
        ("_static/logo.svg", "../../../secret.yaml"),
        ("_templates/page.html", "/etc/hostname"),
        ("bodies/none.yaml", "/nowhere/at/all.yaml"),
    ],
)
def test_a_link_that_leads_out_of_the_sources_is_told_and_not_followed(
    link: str, target: str, source: Path
) -> None:
    (source / link).parent.mkdir(exist_ok=True)
    (source / link).symlink_to(target)
    _, problems = check(source)
    lines = [told(problem, "en") for problem in problems]
    start = f"source/{link}:1:1: error[unexpected-file]: this link leads out of the sources"
    assert [line for line in lines if line.startswith(start)]
    assert "hunter2" not in "".join(lines)
    assert "password" not in "".join(lines)


def test_a_link_within_the_sources_is_as_good_as_a_file(source: Path) -> None:
    (source / "bodies" / "other.yaml").symlink_to("wp.yaml")
    _, problems = check(source)
    assert Kind.UNEXPECTED_FILE not in {problem.kind for problem in problems}


@pytest.mark.parametrize(
    "name", ["3 bis.yaml", "Été.yaml", "الدورة.yaml", "-.yaml", "3.YAML", "a\nb.yaml", "％3.yaml"]
)
def test_a_name_that_no_address_can_be_made_of_is_told(name: str, source: Path) -> None:
    (source / "sessions" / "wp" / name).write_text(HEAD, encoding="utf-8")
    _, problems = check(source)
    (line,) = [told(p, "en") for p in problems if p.kind is Kind.FILE_NAME]
    assert line.isprintable()
    assert "a file here is named in lower case and ends in .yaml" in line


@pytest.mark.parametrize("name", ["2.yaml~", "#2.yaml#", ".#2.yaml", ".2.yaml.swp"])
def test_what_a_text_editor_puts_beside_a_file_is_none(name: str, source: Path) -> None:
    before = check(source)[1]
    (source / "sessions" / "wp" / name).write_text("half", encoding="utf-8")
    assert check(source)[1] == before


@pytest.mark.parametrize("folder", ["Été", "wp 9", "الدورة"])
def test_so_is_a_folder(folder: str, source: Path) -> None:
    (source / "sessions" / folder).mkdir()
    (source / "sessions" / folder / "3.yaml").write_text(HEAD, encoding="utf-8")
    _, problems = check(source)
    assert Kind.FILE_NAME in {problem.kind for problem in problems}


def test_an_edition_may_stand_anywhere(tmp_path: Path) -> None:
    project = tmp_path / "Mes éditions" / "الدورة"
    shutil.copytree(BASE, project / "source")
    assert check(project / "source", project / "build" / "trees")[1] == []


def test_a_file_cut_off_anywhere_is_told_at_its_place_and_left_alone(source: Path) -> None:
    """As an editor's program may leave it for a moment, while `make serve` looks."""
    file = source / "sessions" / "wp" / "2.yaml"
    whole = file.read_bytes()
    for length in range(0, len(whole), 7):
        file.write_bytes(whole[:length])
        _, problems = check(source)
        assert problems or b"transcription: digest" in whole[:length]  # the last that must be there
        assert {problem.file for problem in problems} <= {"source/sessions/wp/2.yaml"}
        assert file.read_bytes() == whole[:length]
    file.write_bytes(whole)
    assert check(source)[1] == []


def test_a_file_that_goes_while_it_is_read_is_told(
    source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Path.open

    def vanish(path: Path, *arguments: object, **more: object) -> object:
        if path.name == "2.yaml":
            os.unlink(path)  # noqa: PTH108 - Path.unlink is not what is tried
        return opened(path, *arguments, **more)

    monkeypatch.setattr(Path, "open", vanish)
    _, problems = check(source)
    assert [p.kind for p in problems if p.file.endswith("wp/2.yaml")] == [Kind.FILE_UNREADABLE]
