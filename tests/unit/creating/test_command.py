"""`make new` by options: each kind is valid at once, in the editor's language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from made import MADE, SESSION, TITLES, kind_of, told_of
from recueil.checking import check
from recueil.creating.command import main
from recueil.problems import Kind

Out = pytest.CaptureFixture[str]
pytestmark = pytest.mark.usefixtures("english", "french")


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
