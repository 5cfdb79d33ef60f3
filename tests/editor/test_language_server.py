"""An editor's program: what it offers and underlines, asked of the real YAML language server."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from editor.client import Client
from editor.installing import installed
from project import ROOT

SESSION = "source/sessions/unece-wp6/99.yaml"
"""A file that says nothing of its schema: the settings of the folder do."""


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    folder = tmp_path_factory.mktemp("editor") / "project"
    for name in ("schema", ".vscode"):
        shutil.copytree(ROOT / name, folder / name)
    with Client(installed(), folder) as opened:
        yield opened


BAD = """\
number: "99"
start: 12 May 2025
end: 2025-05-14
mode: by-post
officers:
  - {name: Ms. A, role: chairman}
decisions:
  - number: "1"
    kind: substantive
    actions:
      - action: demand
        addressees: [secretariat, state]
    topics: [gender]
    digets: {fr: Dit, en: Said}
source: {id: r, title: {fr: R, en: R}, language: fr, transcription: digest}
"""


def test_every_mistake_is_underlined_on_its_line(client: Client) -> None:
    found = client.open(SESSION, BAD)
    wrong = [nth for nth, line in enumerate(BAD.splitlines()) if any(
        word in line for word in ("12 May", "by-post", "chairman", "demand", "state]", "digets")
    )]  # fmt: skip
    assert sorted({one["range"]["start"]["line"] for one in found}) == wrong
    words = " ".join(one["message"] for one in found)
    assert "digets" in words
    assert "states" in words


def test_no_file_of_the_edition_is_underlined(client: Client) -> None:
    files = sorted(
        path for folder in ("bodies", "documents", "plans", "vocabulary", "changes", "sessions")
        for path in (ROOT / "source" / folder).rglob("*.yaml")
    )  # fmt: skip
    assert files
    for path in files:
        text = "\n".join(
            "" if line.startswith("# yaml-language-server") else line
            for line in path.read_text("utf-8").splitlines()
        )
        assert client.open(path.relative_to(ROOT).as_posix(), text) == [], path


def completions(client: Client, name: str, text: str) -> dict[str, str]:
    """Return what is offered at the sign | of a text, each with what is said of it."""
    before, _, after = text.partition("|")
    client.open(name, before + after)
    line, character = before.count("\n"), len(before.rpartition("\n")[2])
    answer = client.at("completion", name, line, character)
    return {item["label"]: str(item.get("documentation", "")) for item in answer["items"]}


@pytest.mark.parametrize(
    ("text", "word", "label"),
    [
        ("decisions:\n  - actions:\n      - action: |\n", "take-note", "Prendre note · Take note"),
        ("decisions:\n  - actions:\n      - addressees:\n          - |\n", "states", "States"),
        ("decisions:\n  - topics:\n      - |\n", "gender", "Gender"),
        ("officers:\n  - country: |\n", "FR", "France"),
        ("participants:\n  - members:\n      - |\n", "un-cefact", "United Nations Centre"),
    ],
)
def test_words_of_the_vocabularies_are_offered_with_their_labels(
    client: Client, text: str, word: str, label: str
) -> None:
    offered = completions(client, f"source/sessions/unece-wp6/{word}.yaml", text)
    assert word in offered
    assert label in offered[word]


def test_keys_are_offered_with_what_they_are_for(client: Client) -> None:
    offered = completions(client, "source/sessions/unece-wp6/98.yaml", 'number: "98"\n|')
    assert {"start", "end", "place", "report", "decisions"} <= set(offered)
    for words in ("Cote du rapport", "Symbol of the report, only if the source prints it."):
        assert words in offered["report"]


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("source/sessions/unece-wp6/97.yaml", "report: A/1\n", "Cote du rapport"),
        ("source/bodies/x.yaml", "secretariat: unctad-secretariat\n", "Who its secretariat is"),
        ("source/changes/2026-12-01.yaml", "note: {fr: N}\n", "written by an editor"),
    ],
)
def test_a_key_says_what_it_is_for_under_the_pointer(
    client: Client, name: str, text: str, words: str
) -> None:
    client.open(name, text)
    assert words in str(client.at("hover", name, 0, 2)["contents"])
