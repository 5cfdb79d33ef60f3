"""`make check` in odd places: closed or full outputs, folders that went, caches that are none."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from faulty import BASE, laid_out
from project import env
from recueil.reporting.command import main

Out = pytest.CaptureFixture[str]
pytestmark = pytest.mark.usefixtures("english")

FORMATS = ("text", "github", "json", "sarif", "gitlab")
CODE = (
    "import sys; from pathlib import Path; from recueil.reporting.command import main;"
    "sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))"
)


def command(project: Path, *arguments: str) -> list[str]:
    return [sys.executable, "-c", CODE, str(project), *arguments]


@pytest.mark.parametrize("form", FORMATS)
def test_without_an_output_the_status_tells(
    form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_out("unknown-topic", tmp_path)
    monkeypatch.setattr(sys, "stdout", None)
    assert main(tmp_path, ["--format", form]) == 1
    shutil.rmtree(tmp_path / "source")
    shutil.copytree(BASE, tmp_path / "source")
    assert main(tmp_path, ["--format", form]) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("form", FORMATS)
def test_an_output_without_room_is_told_elsewhere(form: str, tmp_path: Path) -> None:
    laid_out("unknown-topic", tmp_path)
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(
            command(tmp_path, "--format", form), stdout=full, stderr=subprocess.PIPE, text=True,
            env=env(), check=False,
        )  # fmt: skip
    assert result.returncode == 1
    (line,) = result.stderr.splitlines()
    assert "no room is left on the disk" in line


@pytest.mark.parametrize("form", FORMATS)
def test_who_has_seen_enough_is_told_no_more(form: str, tmp_path: Path) -> None:
    laid_out("unknown-topic", tmp_path)
    ours, theirs = os.pipe()
    os.close(ours)
    result = subprocess.run(
        command(tmp_path, "--format", form), stdout=theirs, stderr=subprocess.PIPE, env=env(),
        check=False,
    )  # fmt: skip
    os.close(theirs)
    assert (result.returncode, result.stderr) == (1, b"")


def test_a_name_of_any_bytes_is_told_on_one_line(tmp_path: Path, capsys: Out) -> None:
    shutil.copytree(BASE, tmp_path / "source")
    assert main(tmp_path, ["a\nb\x1b[31m\udcff.yaml"]) == 1
    (line,) = capsys.readouterr().out.splitlines()
    assert line.isprintable()
    (tmp_path / "source" / "sessions" / "wp" / "caf\udce9.yaml").touch()
    for form in FORMATS:
        assert main(tmp_path, ["--format", form]) == 1
        assert "caf" in capsys.readouterr().out


def test_a_folder_around_the_project_is_all_of_it(tmp_path: Path, capsys: Out) -> None:
    laid_out("unknown-topic", tmp_path)
    assert main(tmp_path, ["/"]) == 1
    assert "not asked for" not in capsys.readouterr().out


def test_a_folder_that_went_away_is_told(tmp_path: Path) -> None:
    project = tmp_path / "project"
    shutil.copytree(BASE, project / "source")
    (tmp_path / "gone").mkdir()
    script = f'cd {tmp_path / "gone"} && rmdir {tmp_path / "gone"} && exec "$@"'
    for arguments, status in (([], 0), (["8.yaml"], 1)):
        result = subprocess.run(
            ["sh", "-c", script, "sh", *command(project, *arguments)],
            capture_output=True, text=True, env=env(), check=False,
        )  # fmt: skip
        assert (result.returncode, result.stderr) == (status, "")
        (tmp_path / "gone").mkdir()
    assert result.stdout == "error: the folder in which this was typed is not there any more\n"


@pytest.mark.parametrize(
    ("content", "line"),
    [(b"\xff", 1), (b"a = 1\nb = (\n", 2), (b"a\0b", 1), (b"a = " + b"-" * 200_000 + b"1", 1)],
)
def test_a_configuration_that_is_no_python_is_told_at_its_line(
    content: bytes, line: int, tmp_path: Path, capsys: Out
) -> None:
    shutil.copytree(BASE, tmp_path / "source")
    (tmp_path / "conf.py").write_bytes(content)
    assert main(tmp_path, ["--format", "json"]) == 1
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert (problem["file"], problem["line"]) == ("conf.py", line)
    assert "recueil_languages is not known" in problem["words"]


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo])
def test_what_stands_in_the_place_of_what_is_kept_changes_nothing(
    make: object, tmp_path: Path, capsys: Out
) -> None:
    laid_out("unknown-topic", tmp_path)
    kept = tmp_path / "build" / "cache"
    kept.mkdir(parents=True)
    for name in ("pieces", "trees", "findings-en.json"):
        make(kept / name)  # type: ignore[operator] # either takes a path
    for _ in range(2):
        assert main(tmp_path, []) == 1
        assert capsys.readouterr().out.splitlines()[-1] == "2 errors"


def test_a_file_in_the_place_of_the_folder_of_what_is_kept_changes_nothing(
    tmp_path: Path, capsys: Out
) -> None:
    laid_out("unknown-topic", tmp_path)
    (tmp_path / "build").touch()
    assert main(tmp_path, []) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "2 errors"
