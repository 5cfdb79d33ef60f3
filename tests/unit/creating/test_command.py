"""`make new`: each kind, by options and by questions, is valid at once and overwrites nothing."""

from __future__ import annotations

import fcntl
import io
import os
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest

from faulty import BASE
from project import ROOT, env
from recueil.checking import check
from recueil.creating.command import main
from recueil.failures import INTERRUPTED
from recueil.problems import Kind

Out = pytest.CaptureFixture[str]
pytestmark = pytest.mark.usefixtures("english", "french")

SESSION = ["--body", "wp", "--number", "3", "--start", "2026-05-11", "--end", "2026-05-13"]
TITLES = ["--title-fr", "Données : l’an 1", "--title-en", 'Data: "one", #1']
MADE = {
    "session": (SESSION, "sessions/wp/3.yaml"),
    "dated session": (
        ["--body", "wp", "--number", "2026-05", "--start", "2026-05-11", *TITLES,
         "--place-fr", "Genève", "--place-en", "Geneva", "--report", "TD/B/EDE/9/1",
         "--end", "2026-05-18", "--dates", "2026-05-11, 2026-05-12, 2026-05-18",
         "--mode", "hybrid", "--theme-fr", "Ponts", "--theme-en", "Bridges",
         "--report-date", "2026-06-01"],
        "sessions/wp/2026-05.yaml",
    ),
    "body": (
        ["--id", "wp-9", "--organisation", "un", "--acronym", "N°9", "--acronym-en", "No. 9",
         "--parent", "wp", "--secretariat", "secretariat", *TITLES],
        "bodies/wp-9.yaml",
    ),
    "plan": (["--id", "road-map", "--body", "wp", *TITLES], "plans/road-map.yaml"),
    "document": (
        ["--organisation", "un", "--symbol", "A/RES/79/1", "--kind", "resolution",
         "--date", "2024-09-22", *TITLES],
        "documents/un.yaml",
    ),
    "document of a new register": (
        ["--organisation", "wto", "--symbol", "G/C/M/1", *TITLES], "documents/wto.yaml"
    ),
    "work": (["--organisation", "un", "--id", "note-2024", *TITLES], "documents/un.yaml"),
    "work of a new register": (
        ["--organisation", "wto", "--id", "note-2024", *TITLES], "documents/wto.yaml"
    ),
    "word": (
        ["--list", "topics", "--word", "gender", "--broader", "data", *TITLES],
        "vocabulary/topics.yaml",
    ),
    "verb": (
        ["--list", "actions", "--word", "recall", "--family", "recall", *TITLES,
         "--verb-fr", "rappelle", "--verb-en", "recalls", "--participle-fr", "rappelant",
         "--participle-en", "recalling", "--plural-fr", "rappellent", "--plural-en", "recall"],
        "vocabulary/actions.yaml",
    ),
    "country": (["--list", "countries", "--word", "KE", *TITLES], "vocabulary/countries.yaml"),
}  # fmt: skip
KINDS = {"dated": "session", "verb": "word", "country": "word"}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path / "source")
    return tmp_path


def kind_of(name: str) -> str:
    return KINDS.get(name.split()[0], name.split()[0])


def told_of(project: Path, file: str) -> list[str]:
    _, problems = check(project / "source")
    return [str(problem.kind) for problem in problems if problem.file == f"source/{file}"]


@pytest.mark.parametrize("editor", ["fr", "en"])
@pytest.mark.parametrize("name", MADE)
def test_what_options_say_is_written_and_valid_at_once(
    name: str, editor: str, project: Path, capsys: Out
) -> None:
    options, file = MADE[name]
    assert main(project, ["--editor", editor, kind_of(name), *options]) == 0
    written = {"fr": "Écrit\N{NO-BREAK SPACE}: ", "en": "Written: "}[editor]
    told = capsys.readouterr().out.splitlines()
    assert told[0] == f"{written}source/{file}"
    assert all("make " in line for line in told[1:])
    _, problems = check(project / "source")
    assert problems == []


@pytest.mark.parametrize("name", MADE)
def test_taken_out_of_its_comment_every_key_is_one_that_stands_there(
    name: str, project: Path
) -> None:
    options, file = MADE[name]
    main(project, [kind_of(name), *options])
    path = project / "source" / file
    text = re.sub(r"^( *)# (?=( *- )?\w+:( |$))", r"\1", path.read_text("utf-8"), flags=re.M)
    assert text != path.read_text("utf-8")
    path.write_text(text, encoding="utf-8")
    found = set(told_of(project, file))
    assert found <= {Kind.INVALID_VALUE, Kind.MISSING_LANGUAGE, Kind.MISSING_KEY}


def test_a_word_has_the_keys_of_its_list_alone(project: Path) -> None:
    for name in ("word", "verb"):
        main(project, ["word", *MADE[name][0]])
    topic = (project / "source" / "vocabulary" / "topics.yaml").read_text("utf-8")
    assert not re.search("verb|plural|participle|family", topic.partition("gender:")[2])
    verb = (project / "source" / "vocabulary" / "actions.yaml").read_text("utf-8")
    assert "  verb: {fr: rappelle, en: recalls}\n" in verb


def test_the_symbols_of_a_body_are_those_of_the_organization_that_most_bodies_have(
    project: Path, capsys: Out
) -> None:
    main(project, ["body", "--id", "wp-8", *TITLES])
    assert "organisation: un" in (project / "source" / "bodies" / "wp-8.yaml").read_text("utf-8")
    main(project, ["word", "--list", "organisations", "--word", "unece", *TITLES])
    assert main(project, ["document", "--organisation", "unece", "--symbol", "A/1", *TITLES]) == 1
    assert "United Nations are of un" in capsys.readouterr().out


def test_days_that_do_not_follow_one_another_are_listed(project: Path) -> None:
    options, file = MADE["dated session"]
    main(project, ["session", *options])
    lines = (project / "source" / file).read_text("utf-8").splitlines()
    assert "dates: [2026-05-11, 2026-05-12, 2026-05-18]" in lines
    assert not [line for line in lines if line.startswith(("start:", "end:"))]


def test_bodies_are_listed_with_what_they_are_called(project: Path) -> None:
    result = asked(project, "?\n", "--editor", "en", "session")
    assert re.search("^  wp +[A-Z]", result.stdout, re.MULTILINE), result.stdout


@pytest.mark.parametrize(("editor", "words"), [("fr", "Thème de la session."), ("en", "Theme of")])
def test_every_key_of_a_session_is_explained_in_the_language_of_the_editor(
    editor: str, words: str, project: Path
) -> None:
    main(project, ["--editor", editor, "session", *SESSION])
    text = (project / "source" / "sessions" / "wp" / "3.yaml").read_text("utf-8")
    assert words in text
    keys = [line for line in text.splitlines() if re.match(r" *# *(- )?\w+:", line)]
    assert len(keys) > 150
    assert [line for line in keys if "schema=" not in line and not line.partition("  # ")[2]] == []


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


# Asking


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
