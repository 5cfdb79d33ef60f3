"""The hand-written pages say all that they promise: every key, kind, directive and option."""

from __future__ import annotations

import re
import shutil
import textwrap
from pathlib import Path

import pytest

from recueil import model
from recueil.checking import check
from recueil.model import Record
from recueil.pages.choosing import OPTIONS, SHAPES, SORTS
from recueil.problems import Kind
from recueil.sphinxext.directives import DIRECTIVES
from recueil.sphinxext.roles import ROLES

SOURCE = Path(__file__).parents[2] / "source"
LANGUAGES = ("fr", "en")
NOT_WRITTEN = {"documents"}  # the register's own name for its entries


def page(language: str, name: str) -> str:
    return (SOURCE / language / f"{name}.md").read_text(encoding="utf-8")


def code_of(text: str) -> set[str]:
    """Return the words that stand in code: spans, blocks, keys of examples."""
    spans = re.findall(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", text, re.S)
    return {word for _, span in spans for word in re.findall(r"[a-z0-9_-]+", span, re.I)}


def records() -> list[type[Record]]:
    found, waiting = [], [Record]
    while waiting:
        kind = waiting.pop()
        found.append(kind)
        waiting += kind.__subclasses__()
    return [kind for kind in found if kind.__module__.startswith(model.__name__)]


def test_every_page_is_in_every_language() -> None:
    names = [sorted(path.name for path in (SOURCE / code).glob("**/*.md")) for code in LANGUAGES]
    assert names[0] == names[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_a_description_of_its_own(language: str) -> None:
    texts = [path.read_text(encoding="utf-8") for path in (SOURCE / language).glob("**/*.md")]
    found = [re.match(r"---\ndescription: (.{30,})\n", text) for text in texts]
    assert all(found)
    assert len({match[1] for match in found if match}) == len(texts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_for_editors_names_every_key(language: str) -> None:
    told = code_of(page(language, "editing"))
    fields = {name for record in records() for name in record.model_fields} - NOT_WRITTEN
    assert not fields - told


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_walk_of_the_page_for_editors_is_sound(language: str, tmp_path: Path) -> None:
    shutil.copytree(SOURCE, tmp_path / "source")
    steps = re.findall(r"^ {3}```yaml\n(.*?)^ {3}```", page(language, "editing"), re.S | re.M)
    file = tmp_path / "source" / "sessions" / "unece-wp6" / "33.yaml"
    file.write_text("".join(map(textwrap.dedent, steps)), encoding="utf-8")
    _, problems = check(tmp_path / "source")
    assert {p.kind for p in problems if p.file.endswith("/33.yaml")} <= {Kind.UNTITLED_DOCUMENT}


OUTLINE = re.compile(r"^(#+) |^ *(```\w*)$|^ *(\d\.|-) |^\| (`[^`\s]*)", re.M)
"""Headings by their depth, code, items and rows with what they begin with."""


def test_the_page_for_editors_says_the_same_in_each_language_in_the_same_order() -> None:
    french, english = (
        [found.groups() for found in OUTLINE.finditer(page(code, "editing"))] for code in LANGUAGES
    )
    assert french == english


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_directives_shows_each_with_its_source(language: str) -> None:
    text = page(language, "directives")
    for name in DIRECTIVES:
        assert len(re.findall(rf"^```\{{{name}\}}", text, re.M)) >= 2, name
    for name in ROLES:
        assert f"| `{{{name}}}` |" in text, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_directives_names_every_option_and_word(language: str) -> None:
    told = code_of(page(language, "directives"))
    words = {option for options in OPTIONS.values() for option in options}
    words |= set(SHAPES) | {sort for sorts in SORTS.values() for sort in sorts}
    assert not words - told


ORDINARY_SPACE = re.compile(r"[^\s|] [:;?!»](?=\s)|« ")
NO_SPACE = re.compile(r"[^\W_][;?!»]|«\S|[^\W_]:(?=\s)")


def french_prose(path: Path) -> str:
    """Return what a page of prose says, its description included, without code and addresses."""
    text = re.sub(
        r"^description: |^[\w.]+: \w+$|^---$", "", path.read_text(encoding="utf-8"), flags=re.M
    )
    text = re.sub(r"^ *(`{3,}|:{3,}).*?^ *\1$|(`+).+?\2", "", text, flags=re.S | re.M)
    return re.sub(r"\]\([^)]*\)|^\[[^]]*\]:.*$", "]", text, flags=re.M)


@pytest.mark.parametrize("path", sorted((SOURCE / "fr").glob("**/*.md")), ids=lambda p: p.stem)
def test_french_has_its_spaces_and_apostrophes(path: Path) -> None:
    prose = french_prose(path)
    assert not ORDINARY_SPACE.findall(prose)
    assert not NO_SPACE.findall(prose)
    assert "'" not in prose


@pytest.mark.parametrize(
    "wrong", ["a ; b", "a; b", "« a\xa0»", "«a\xa0»", "a : b", "a: b", "quoi?"]
)
def test_each_wrong_space_is_seen(wrong: str, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"# Titre\n\nUn [lien](https://example.org/a?b=1) ; et {wrong}\n", "utf-8")
    prose = french_prose(page).partition("et ")[2]
    assert ORDINARY_SPACE.search(prose) or NO_SPACE.search(prose)
