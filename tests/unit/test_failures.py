"""Failures: what is not in the records is told in a line too, and the last site stays."""

import errno
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader

from project import ROOT, env
from recueil.failures import INTERRUPTED, told_failure
from recueil.guide import explained
from recueil.i18n import MissingCatalogueError
from recueil.preview import serving
from recueil.publishing.publish import publish

publishing = sys.modules[publish.__module__]  # the package has a function of this name


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


TEMPLATES = [
    ("<p>{% if %}", 'a.html:2:10: error[template]: a name or a value is missing before "%}"'),
    ("{% endfro %}", 'a.html:2:4: error[template]: there is no tag "endfro" here. Did you mean'),
    ("{% if a %}", 'a.html:2:4: error[template]: the block "if" is never closed: {% endif %} is'),
    ("{{ a|lowr }}", 'a.html:2:6: error[template]: there is no filter or test "lowr"'),
    ("{{ a b }}", 'a.html:2:6: error[template]: "}}" is expected here, not "b"'),
    ("{{ a }", 'a.html:2:6: error[template]: "}" is not expected here'),
    ("  {{ ab.c }}", 'a.html:2:6: error[template]: this template knows nothing called "ab"'),
    ("{{ [1].x.y }}", 'a.html:2:8: error[template]: what is asked here has nothing called "x"'),
    (
        "{% include 'b.html' %}",
        'a.html:2:13: error[template]: there is no template called "b.html"',
    ),
    ("{{ 1 + 'a' }}", "a.html:2:1: error[template]: the template cannot be shown: unsupported"),
]


@pytest.mark.parametrize(("text", "told"), TEMPLATES)
def test_a_fault_of_a_template_is_told_at_its_place(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "a.html").write_text(f"\n{text}\n", encoding="utf-8")
    with pytest.raises(Exception) as raised:  # noqa: PT011 - whatever Jinja raises
        Environment(loader=FileSystemLoader(tmp_path)).get_template("a.html").render()
    assert told_failure(raised.value, tmp_path, tmp_path / "log").startswith(told)


def test_what_is_nobodys_fault_goes_to_a_file(tmp_path: Path) -> None:
    told = told_failure(RuntimeError("x"), tmp_path, tmp_path / "build" / "a.log")
    assert told == explained(
        "error[internal]: the build failed for a reason that is not in the sources; "
        "see build/a.log",
        "internal",
        "en",
    )
    assert "RuntimeError: x" in (tmp_path / "build" / "a.log").read_text(encoding="utf-8")


def test_messages_that_are_not_compiled_are_told_with_the_cure(tmp_path: Path) -> None:
    told = told_failure(MissingCatalogueError("fr"), tmp_path, tmp_path / "log")
    words = "error[messages]: the messages in fr are not compiled: run make messages"
    assert told == explained(words, "messages", "en")


@pytest.mark.parametrize(
    ("error", "status", "told"),
    [
        (OSError(errno.ENOSPC, "x", "{root}/build/a"), 1,
         "build/a: error[system]: the computer refuses: no room is left on the disk"),
        (OSError(errno.EROFS, "x"), 1,
         "error[system]: the computer refuses: nothing can be written on this disk"),
        (OSError(errno.EIO, "Input/output error"), 1,
         "error[system]: the computer refuses: Input/output error"),
        (KeyboardInterrupt(), INTERRUPTED, None),
        (ValueError("x"), 1, "error[internal]: the build failed for a reason that is not in the "
         "sources; see build/publish.log"),
    ],
)  # fmt: skip
def test_a_publication_that_cannot_go_on_says_why_and_that_the_last_site_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException, status: int,
    told: str | None,
) -> None:  # fmt: skip
    if isinstance(error, OSError) and error.filename:
        error.filename = str(tmp_path / "build" / "a")

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(publishing, "_checked", fail)
    lines: list[str] = []
    assert publish(tmp_path, lines.append) == status
    kind = told.partition("[")[2].partition("]")[0] if told else ""
    expected = [] if told is None else [explained(told, kind, "en")]
    assert lines == [*expected, "Nothing was published: the last site stands as it was."]


def test_a_build_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "build").write_text("", encoding="utf-8")
    lines: list[str] = []
    assert publish(tmp_path, lines.append) == 1
    assert lines[0].startswith("build: error[system]: the computer refuses: ")


def test_the_served_site_names_the_port_at_which_it_is_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bases: list[str] = []

    def keep(_: Path, address: str) -> None:
        bases.append(address)
        raise KeyboardInterrupt

    monkeypatch.setattr(serving, "listen", lambda *_: None)
    monkeypatch.setattr(serving, "Builder", keep)
    for arguments in (["--port", "8123"], ["--host", "0.0.0.0", "--port", "8124"]):
        assert serving.main(tmp_path, arguments) == INTERRUPTED
    assert bases == ["http://localhost:8123/", "http://localhost:8124/"]


def test_a_port_that_is_none_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        serving.main(tmp_path, ["--port", "99999"])
    assert "a port is a number from 1 to 65535" in capsys.readouterr().err


def test_whoever_has_read_enough_sees_no_traceback() -> None:
    command = [sys.executable, str(ROOT / "scripts" / "check.py")]
    with subprocess.Popen(
        command, env=env(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait() in (0, 1)


def test_an_interrupted_publication_ends_without_a_traceback(tmp_path: Path) -> None:
    code = (
        "import sys, time; from pathlib import Path; import recueil.publishing.publish;"
        "module = sys.modules['recueil.publishing.publish'];"
        "module._checked = lambda *_: (print('here', flush=True), time.sleep(60));"
        f"sys.exit(module.publish(Path({str(tmp_path)!r})))"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code], env=env(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True,
    )  # fmt: skip
    assert process.stdout
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert process.returncode == INTERRUPTED, err
    assert "Nothing was published" in out
    assert "Traceback" not in err
