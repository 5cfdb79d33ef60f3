"""Options: a command line that is wrong is answered in the language of whoever typed it."""

import re
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from faulty import BASE
from recueil.creating.command import main as new
from recueil.drafting.command import main as draft
from recueil.preview.serving import main as serve
from recueil.release.command import main as released
from recueil.reporting.command import main as check

Out = pytest.CaptureFixture[str]
COMMANDS = {"new": new, "draft": draft, "serve": serve, "release": released, "check": check}
ENGLISH = re.compile(r"\b(usage|error|the|of|show|choose|from|optional|required|default)\b(?!\.)")
"""Words of argparse and of our help, none of which is French as well."""


def answered(command: Callable[..., int], arguments: Sequence[str], root: Path) -> int:
    with pytest.raises(SystemExit) as ended:
        command(root, arguments)
    return int(ended.value.code or 0)


@pytest.fixture
def frenchman(french: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the user's language be French."""
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")


@pytest.mark.usefixtures("frenchman")
@pytest.mark.parametrize("name", COMMANDS)
def test_all_help_is_french_to_a_french_editor(name: str, tmp_path: Path, capsys: Out) -> None:
    assert answered(COMMANDS[name], ["--help"], tmp_path) == 0
    told = capsys.readouterr().out
    assert told.startswith("utilisation\N{NO-BREAK SPACE}: ")
    assert not ENGLISH.findall(told)


WRONG = [
    (check, ["--format", "xml"], "argument --format\N{NO-BREAK SPACE}: 'xml' est refusé"),
    (check, ["--formt", "json"], "options ou arguments inconnus\N{NO-BREAK SPACE}: --formt"),
    (new, ["sesion"], "argument SORTE\N{NO-BREAK SPACE}: 'sesion' est refusé"),
    (new, ["word", "--list"], "une valeur est attendue"),
    (draft, [], "il manque\N{NO-BREAK SPACE}: RAPPORT"),
    (serve, ["--port", "0"], "un port est un nombre de 1 à 65535"),
    (released, ["--previous", "x", "--date", "demain"], "une date est attendue, écrite 2025-05-14"),
]


@pytest.mark.usefixtures("frenchman")
@pytest.mark.parametrize(("command", "arguments", "words"), WRONG)
def test_what_is_wrong_is_said_in_french(
    command: Callable[..., int], arguments: Sequence[str], words: str, tmp_path: Path, capsys: Out
) -> None:
    assert answered(command, arguments, tmp_path) == 2
    told = capsys.readouterr().err
    assert words in told
    assert "\N{NO-BREAK SPACE}: erreur\N{NO-BREAK SPACE}: " in told
    assert not ENGLISH.findall(told)


@pytest.mark.usefixtures("english")
def test_and_in_english_to_an_english_one(tmp_path: Path, capsys: Out) -> None:
    assert answered(check, ["--format", "xml"], tmp_path) == 2
    told = capsys.readouterr().err
    assert told.startswith("usage: ")
    assert "check.py: error: argument --format: invalid" in told


@pytest.mark.usefixtures("english")
def test_draft_and_release_say_which_variable_is_empty(tmp_path: Path, capsys: Out) -> None:
    shutil.copytree(BASE, tmp_path / "source")
    assert draft(tmp_path, ["--", ""]) == 1
    assert "make draft REPORT=" in capsys.readouterr().err
    assert released(tmp_path, ["--previous", ""]) == 1
    assert "PREVIOUS=none" in capsys.readouterr().out


@pytest.mark.usefixtures("frenchman")
@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ("/nowhere/corpus.json", "ce fichier n’existe pas"),
        ("/", "c’est un dossier"),
        ("http://localhost:9/corpus.json", "personne ne répond à cette adresse"),
        ("https://no-such-host.invalid/", "aucun ordinateur ne porte ce nom"),
    ],
)
def test_why_the_last_edition_cannot_be_read_is_said_in_french(
    place: str, reason: str, tmp_path: Path, capsys: Out
) -> None:
    shutil.copytree(BASE, tmp_path / "source")
    assert released(tmp_path, ["--previous", place]) == 1
    assert reason in capsys.readouterr().out
