"""`make new` by questions: asked until an answer will do, on a terminal and by a pipe."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest

from made import SESSION
from project import env
from recueil.checking import check
from recueil.creating.command import main
from recueil.failures import INTERRUPTED

Out = pytest.CaptureFixture[str]
pytestmark = pytest.mark.usefixtures("english", "french")


def asked(project: Path, answers: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a process, its answers coming through a pipe."""
    return subprocess.run(
        command(project, *arguments), input=answers, capture_output=True, text=True,
        encoding="utf-8", env=env(), check=False,
    )  # fmt: skip


def command(project: Path, *arguments: str) -> list[str]:
    code = (
        "import sys; from pathlib import Path; from recueil.creating.command import main;"
        "sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))"
    )
    return [sys.executable, "-c", code, str(project), *arguments]


def test_what_is_not_said_is_asked_until_an_answer_will_do(project: Path) -> None:
    answers = [
        "sesion", "session", "?", "wpp", "wp", "2", "3", "11.5.2026", "2026-05-11", "2026-05-10",
        "", "Genève", "Geneva", "?", "", "td/b/ede/9/1", "", "", "", "Rapport", "", "", "",
    ]  # fmt: skip
    result = asked(project, "\n".join(answers) + "\n")
    assert result.returncode == 0, result.stdout + result.stderr
    for words in (
        'Did you mean "session"?', 'Did you mean "wp"?', "sessions/wp/2.yaml is there already",
        'Did you mean "2026-05-11"?', "the end is before the start", "Last day [2026-05-11]",
        'Did you mean "TD/B/EDE/9/1"?', "[Report of session 3]", "source/sessions/wp/3.yaml",
        "Body (? lists them):", "in-person, hybrid, online",
    ):  # fmt: skip
        assert words in result.stdout
    text = (project / "source" / "sessions" / "wp" / "3.yaml").read_text("utf-8")
    for line in (
        'number: "3"', "start: 2026-05-11", "end: 2026-05-11",
        "place: {fr: Genève, en: Geneva}", "# report:", "title: {fr: Rapport, en: Report of",
    ):  # fmt: skip
        assert line in text
    assert check(project / "source")[1] == []


def test_bodies_are_listed_with_what_they_are_called(project: Path) -> None:
    result = asked(project, "?\n", "--editor", "en", "session")
    assert re.search("^  wp +[A-Z]", result.stdout, re.MULTILINE), result.stdout


def test_a_town_that_is_known_needs_one_answer(project: Path) -> None:
    main(project, ["session", *SESSION, "--place-fr", "Genève", "--place-en", "Geneva"])
    options = ["--body", "wp", "--number", "4", "--start", "2027-05-11", "--place-fr", "Genève"]
    assert main(project, ["session", *options]) == 0
    text = (project / "source" / "sessions" / "wp" / "4.yaml").read_text("utf-8")
    assert "place: {fr: Genève, en: Geneva}" in text


@pytest.mark.parametrize("answers", ["", "session\n", "session\nwp\n9\n2026-05-11"])
def test_when_nobody_answers_any_more_nothing_is_written(answers: str, project: Path) -> None:
    before = sorted(project.rglob("*.yaml"))
    result = asked(project, answers)
    assert (result.returncode, result.stderr) == (INTERRUPTED, "")
    assert result.stdout.endswith("\nNothing was written.\n")
    assert sorted(project.rglob("*.yaml")) == before


@pytest.mark.parametrize(
    "answers",
    [b"\xff\xfe\n", b"\x00\n", b"\x1b[A\n", b"a" * 1_000_000 + b"\n", "ا\n".encode()],
    ids=["no UTF-8", "NUL", "arrow", "a million letters", "Arabic"],
)
def test_any_bytes_for_an_answer_end_in_words(answers: bytes, project: Path) -> None:
    result = subprocess.run(
        command(project, "word", "--list", "topics"), input=answers * 3, capture_output=True,
        env=env(), check=False, timeout=60,
    )  # fmt: skip
    assert (result.returncode, result.stderr) == (INTERRUPTED, b"")
    assert b"Traceback" not in result.stdout


def conversation(project: Path, *typed: bytes) -> tuple[int, str]:
    """Run the command on a terminal and type at each question; return status and screen."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        command(project, "word", "--list", "topics"), stdin=theirs, stdout=theirs, stderr=theirs,
        env=env(TERM="dumb"), start_new_session=True,
        preexec_fn=sit_down,
    )  # fmt: skip
    os.close(theirs)
    shown = b""
    for keys in typed:
        asked_before = shown.count(b": ")
        while shown.count(b": ") == asked_before and (more := read(ours)):
            shown += more
        time.sleep(0.5)  # nobody types sooner; a signal between prompt and reading would be lost
        os.write(ours, keys)
    while more := read(ours):
        shown += more
    status = process.wait(timeout=30)
    os.close(ours)
    return status, shown.decode("utf-8", "replace")


def sit_down() -> None:
    """Let the terminal be the process's own, whose keys send it signals."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # whoever runs the tests may ignore it


def read(terminal: int) -> bytes:
    """Return what comes next; nothing once the other end is closed."""
    ready, _, _ = select.select([terminal], [], [], 60)
    try:
        return os.read(terminal, 4096) if ready else b""
    except OSError:
        return b""


def test_on_a_terminal_a_line_can_be_edited(project: Path) -> None:
    status, shown = conversation(
        project, b"gendre\x7f\x7f\x7fder\n", b"Genre\n", b"Gender\n", b"\n"
    )
    assert status == 0, shown
    assert "gender:\n  label: {fr: Genre, en: Gender}" in (
        project / "source" / "vocabulary" / "topics.yaml"
    ).read_text("utf-8")


@pytest.mark.parametrize("key", [b"\x03", b"\x04"], ids=["Ctrl+C", "Ctrl+D"])
def test_on_a_terminal_one_may_leave(key: bytes, project: Path) -> None:
    before = (project / "source" / "vocabulary" / "topics.yaml").read_bytes()
    status, shown = conversation(project, b"gender\n", key)
    assert status == INTERRUPTED, shown
    assert shown.rstrip().endswith("Nothing was written.")
    assert (project / "source" / "vocabulary" / "topics.yaml").read_bytes() == before
