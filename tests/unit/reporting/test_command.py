"""`make check` as a command: of which files, for which terminal, with which exit status."""

import io
import shutil
import sys
from pathlib import Path

import pytest

from faulty import BASE, laid_out
from recueil import i18n
from recueil.reporting.command import main

Out = pytest.CaptureFixture[str]
pytestmark = pytest.mark.usefixtures("english")


def test_the_command_succeeds_on_sound_sources(tmp_path: Path, capsys: Out) -> None:
    shutil.copytree(BASE, tmp_path / "source")
    assert main(tmp_path, []) == 0
    assert capsys.readouterr().out == "Nothing to report: 2 sessions, 3 provisions.\n"


@pytest.mark.parametrize(
    ("fault", "plain", "strict"),
    [("unknown-topic", 1, 1), ("missing-language", 0, 1), ("untitled-document", 0, 0)],
)
def test_errors_fail_the_command_and_warnings_only_where_one_is_strict(
    fault: str, plain: int, strict: int, tmp_path: Path
) -> None:
    laid_out(fault, tmp_path)
    assert main(tmp_path, []) == plain
    assert main(tmp_path, ["--strict"]) == strict


def test_some_files_are_held_against_the_whole_corpus(
    tmp_path: Path, capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_out("unknown-addressee", tmp_path)
    monkeypatch.chdir(tmp_path / "source")
    assert main(tmp_path, ["bodies/other.yaml"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in lines[:-1]] == ["source/bodies/other.yaml"]
    assert lines[-1] == "1 error (2 problems in files that were not asked for)"
    assert main(tmp_path, [str(tmp_path / "source" / "sessions" / "wp" / "2.yaml")]) == 0
    assert "Nothing to report of these files" in capsys.readouterr().out
    assert main(tmp_path, ["sessions"]) == 1
    assert len(capsys.readouterr().out.splitlines()) == 3
    assert main(tmp_path, [".."]) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "3 errors"


def test_a_file_that_is_not_looked_at_is_told_to_be_none(tmp_path: Path, capsys: Out) -> None:
    shutil.copytree(BASE, tmp_path / "source")
    for language in ("fr", "en"):
        page = tmp_path / "source" / language / "guide.md"
        page.parent.mkdir()
        page.write_text("# Guide\n")
    assert main(tmp_path, [str(page)]) == 0
    assert "source/en/guide.md is not looked at here" in capsys.readouterr().out
    assert main(tmp_path, [str(page.parent), str(tmp_path / "source" / "bodies" / "wp.yaml")]) == 0
    assert "not looked at" not in capsys.readouterr().out


def test_a_file_that_is_not_there_is_told(tmp_path: Path, capsys: Out) -> None:
    shutil.copytree(BASE, tmp_path / "source")
    assert main(tmp_path, [str(tmp_path / "source" / "8.yaml"), "--format", "json"]) == 1
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "error: there is no file called source/8.yaml\n")


@pytest.mark.parametrize("content", [None, b"", b"x", b"\xde\x12\x04\x95" + bytes(24) + b"\xff"])
def test_french_without_a_compiled_catalogue_is_told_in_english(
    content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Out
) -> None:
    shutil.copytree(BASE, tmp_path / "source")
    monkeypatch.setattr(i18n, "LOCALE_DIR", tmp_path)
    if content is not None:
        (tmp_path / "fr" / "LC_MESSAGES").mkdir(parents=True)
        (tmp_path / "fr" / "LC_MESSAGES" / "recueil.mo").write_bytes(content)
    i18n.catalogue.cache_clear()
    assert main(tmp_path, ["--language", "fr"]) == 0
    assert capsys.readouterr().out.startswith("Nothing to report")
    i18n.catalogue.cache_clear()


def test_a_terminal_without_accents_is_written_to_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_out("file-name", tmp_path)
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="ascii"))
    assert main(tmp_path, []) == 1
    sys.stdout.flush()
    assert b"Comit\\xe9.yaml" in written.getvalue()


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream", "environment", "coloured"),
    [
        (Terminal(), {}, True),
        (Terminal(), {"NO_COLOR": "1"}, False),
        (Terminal(), {"TERM": "dumb"}, False),
        (io.StringIO(), {}, False),
    ],
)
def test_only_a_terminal_that_wants_them_gets_colours(
    stream: io.StringIO, environment: dict[str, str], coloured: bool, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    laid_out("unknown-topic", tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", stream)
    main(tmp_path, [])
    assert ("\x1b[1;31merror[unknown-topic]\x1b[0m" in stream.getvalue()) is coloured
    assert ("\x1b" in stream.getvalue()) is coloured
