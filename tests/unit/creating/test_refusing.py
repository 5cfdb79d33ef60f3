"""`make new` overwrites nothing, and tells why it does not do what it was asked."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from pathlib import Path

import pytest

from made import MADE, SESSION, TITLES, kind_of
from project import ROOT, env
from recueil.creating.command import main

Out = pytest.CaptureFixture[str]
pytestmark = pytest.mark.usefixtures("english", "french")


@pytest.mark.parametrize("name", [name for name in MADE if "register" not in name])
def test_nothing_is_overwritten(name: str, project: Path, capsys: Out) -> None:
    options, file = MADE[name]
    main(project, [kind_of(name), *options])
    before = (project / "source" / file).read_bytes()
    assert main(project, [kind_of(name), *options]) == 1
    assert (project / "source" / file).read_bytes() == before
    assert re.search("is there already|is already in", capsys.readouterr().out)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["session", *SESSION[:1], "wq", *SESSION[2:]], 'no body is called "wq"'),
        (["session", *SESSION[:-1], "2026-05-10"], "the end is before the start, 2026-05-11"),
        (["session", *SESSION[:-1], "13 May 2026"], 'Did you mean "2026-05-13"?'),
        (["session", *SESSION, "--report", "td/b/ede/9/1"], 'Did you mean "TD/B/EDE/9/1"?'),
        (["session", *SESSION, "--place-fr", "Genève"], "--place-en is needed as well"),
        (["session", *SESSION, "--place-fr", "a\x1bb", "--place-en", "b"], "U+001B"),
        (["session", "--body", "wp", "--number", "a" * 99, *SESSION[4:]], "longer than 40"),
        (["body", "--id", "Wp 9", *MADE["body"][0][2:]], 'Did you mean "wp-9"?'),
        (["body", "--id", "../x", *MADE["body"][0][2:]], "lower-case words"),
        (["body", "--id", "wp-9", "--organisation", "unn", *TITLES], 'Did you mean "un"?'),
        (["document", "--organisation", "un", "--symbol", "no", *TITLES], "Expected: TD/B/EDE"),
        (["word", "--list", "topic", "--word", "x", *TITLES], 'Did you mean "topics"?'),
        (["word", "--list", "actions", "--word", "x", *TITLES], "--family is needed as well"),
        (
            ["word", "--list", "topics", "--word", "x", "--family", "ask", *TITLES],
            "--family says nothing beside the other answers",
        ),
        (
            ["word", "--list", "topics", "--word", "x", "--broader", "dat", *TITLES],
            'Did you mean "data"?',
        ),
        (["session", *SESSION, "--place-en", "Geneva"], "--place-en says nothing"),
        (["session", *SESSION, "--mode", "hybride"], 'Did you mean "hybrid"?'),
        *(
            (
                ["session", "--body", "wp", "--number", said, *SESSION[4:]],
                f'Did you mean "{meant}"?',
            )
            for said, meant in (
                ("3e", "3"),
                ("3rd session", "3"),
                ("Session 3", "3"),
                ("3.yaml", "3"),
                ("novembre 2024", "2024-11"),
                ("2024/11", "2024-11"),
            )
        ),
        (["session", *SESSION, "--dates", "2026-05-11, 2026-05-12"], "to the last, 2026-05-13"),
        (["session", *SESSION, "--dates", "11 May 2026"], 'Did you mean "2026-05-11"?'),
        (["word", "--list", "countries", "--word", "ke", *TITLES], 'Did you mean "KE"?'),
    ],
)
def test_a_wrong_option_is_told_with_the_nearest_right_one_and_writes_nothing(
    arguments: list[str], words: str, project: Path, capsys: Out
) -> None:
    before = sorted(project.rglob("*.yaml"))
    assert main(project, arguments) == 1
    told = capsys.readouterr().out
    assert words in told
    assert told.endswith("Nothing was written.\n")
    assert sorted(project.rglob("*.yaml")) == before


def test_a_register_without_room_is_left_and_what_to_add_is_shown(
    project: Path, capsys: Out
) -> None:
    path = project / "source" / "vocabulary" / "topics.yaml"
    path.write_text("{data: {label: {fr: Données, en: Data}}}\n", encoding="utf-8")
    assert main(project, ["word", *MADE["word"][0]]) == 1
    told = capsys.readouterr().out
    assert "leaves no room" in told
    assert "\ngender:\n  label: {" in told
    assert path.read_text("utf-8") == "{data: {label: {fr: Données, en: Data}}}\n"


def test_a_list_that_cannot_be_read_is_left_and_the_reason_told(project: Path, capsys: Out) -> None:
    path = project / "source" / "vocabulary" / "topics.yaml"
    content = "data: {label: {fr: Données, en: Data}}\n".encode("latin-1")
    path.write_bytes(content)
    assert main(project, ["word", "--list", "topics", "--word", "gender", *TITLES]) == 1
    told = capsys.readouterr().out
    assert "topics.yaml:1:24: error[file-unreadable]" in told
    assert path.read_bytes() == content


def test_a_disk_that_refuses_is_told(
    project: Path, capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, *arguments: object, **more: object) -> io.StringIO:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("recueil.creating.command._write", refuse)
    assert main(project, ["session", *SESSION]) == 1
    assert "source/sessions/wp/3.yaml: error[system]: the computer refuses" in (
        capsys.readouterr().out
    )


def test_the_command_stands_in_scripts() -> None:
    result = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "new.py"), "session", "--help"],
        capture_output=True, text=True, env=env(), check=False,
    )  # fmt: skip
    assert "--place-fr" in result.stdout
