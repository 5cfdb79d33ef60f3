"""The page of problems: each kind explained, each mistake shown truly made, each cure truly one."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from recueil.checking import check
from recueil.guide import EXPLAINED, PAGE, explanation
from recueil.problems import Kind

SOURCE = Path(__file__).parents[2] / "source"
LANGUAGES = ("fr", "en")
SESSION = "source/sessions/unece-wp6/33.yaml"
AROUND = """\
number: "33"
start: 2023-11-20
end: 2023-11-22
source:
  id: unece-wp6-33
  title: {fr: Rapport sur la trente-troisième session, en: Report on the thirty-third session}
  language: en
  transcription: digest
"""
"""What the page says is supposed to stand around an example of this file."""

SECTION = re.compile(r"^### `([\w.-]+)`\n(.*?)(?=^##|\Z)", re.M | re.S)
EXAMPLE = re.compile(r"^([^\n]+)\n\n^```(yaml|text)\n(.*?)^```$", re.M | re.S)


@dataclass(frozen=True)
class Example:
    """A passage of a file, or a list of files, and how the page says that they are written."""

    label: str
    language: str
    text: str

    def lay(self, project: Path) -> set[str]:
        """Write it into a project; return the names of the files."""
        if self.language == "text":
            size = int(found[1]) if (found := re.search(r"(\d+)\sM[Bo]", self.label)) else 0
            for name in self.text.split():
                session = AROUND.replace("33", Path(name).stem)
                write(project / name, session + "#" * (size * 2**20))
            return set(self.text.split())
        named = re.search(r"`(source/[^`]+)`", self.label)
        name = named[1] if named else SESSION
        path = project / name
        before = path.read_text("utf-8") if path.exists() else AROUND if name == SESSION else ""
        encoding = "latin-1" if "`latin-1`" in self.label else "utf-8"
        write(path, overlaid(before, self.text), encoding)
        return {name}


def write(path: Path, text: str, encoding: str = "utf-8") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding=encoding)


def overlaid(before: str, passage: str) -> str:
    """Return a file with a passage, whose keys take the place of those that were there."""
    keys = set(re.findall(r"^([^\s#-][^:\n]*):", passage, re.M))
    blocks = re.split(r"^(?=\S)", before, flags=re.M)
    return "".join(block for block in blocks if block.partition(":")[0] not in keys) + passage


def sections(language: str) -> dict[str, str]:
    text = (SOURCE / language / f"{PAGE.rstrip('/')}.md").read_text("utf-8")
    return dict(SECTION.findall(text))


def examples(kind: str, language: str) -> list[Example]:
    return [Example(*found) for found in EXAMPLE.findall(sections(language)[kind])]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_its_section_and_no_section_is_of_a_kind_that_is_gone(language: str) -> None:
    assert sorted(sections(language)) == sorted(EXPLAINED)


def test_the_examples_are_the_same_in_each_language() -> None:
    """So that it is enough to try them in one."""
    french, english = (
        {
            kind: [(one.language, one.text, re.findall("`.*?`|\\d+", one.label)) for one in found]
            for kind in Kind
            if (found := examples(kind, code))
        }
        for code in LANGUAGES
    )
    assert french == english
    assert all(len(found) == 2 for found in english.values())


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the records of the edition, with the trees of its files kept."""
    project = tmp_path_factory.mktemp("edition")
    for name in ("bodies", "sessions", "plans", "documents", "vocabulary"):
        shutil.copytree(SOURCE / name, project / "source" / name)
    check(project / "source", project / "trees")
    return project


def kinds(project: Path, files: set[str]) -> set[str]:
    _, problems = check(project / "source", project / "trees")
    return {str(problem.kind) for problem in problems if problem.file in files}


@pytest.mark.parametrize("kind", Kind)
def test_the_mistake_is_of_its_kind_and_the_cure_leaves_nothing_to_tell(
    kind: Kind, edition: Path, tmp_path: Path
) -> None:
    mistake, cure = examples(kind, "en")
    for name in ("wrong", "right"):
        shutil.copytree(edition, tmp_path / name)
    wrong = mistake.lay(tmp_path / "wrong")
    assert kinds(tmp_path / "wrong", wrong) == {str(kind)}
    if "`source/" in cure.label:  # it adds something elsewhere
        mistake.lay(tmp_path / "right")
    right = cure.lay(tmp_path / "right")
    assert kinds(tmp_path / "right", wrong | right) == set()


def test_an_address_leads_to_the_section_of_its_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RECUEIL_BASE_URL", "https://example.org/r")
    assert explanation("myst.header", "fr") == "https://example.org/r/fr/problems/#myst-header"
    assert explanation("unknown-id", "en", "http://x/") == "http://x/en/problems/#unknown-id"
    assert explanation("myst.strange", "en").endswith("#page")
