"""What whoever edits is shown before the site is whole: every page as it was just made."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from edits import EDITS, edited_project
from project import digests, env

PUBLISH = """
import shutil, sys
from pathlib import Path
from recueil.preview import forking
from recueil.publishing import publish
from recueil.publishing.way import Way

root = Path(sys.argv[1])

def shown():
    shutil.rmtree(root / "shown", ignore_errors=True)
    for language in ("fr", "en"):
        shutil.copytree(root / "build/site" / language, root / "shown/site" / language)
        shutil.copytree(root / "build/work" / language / "html", root / "shown/made" / language)

sys.exit(publish(root, way=Way(start=lambda order: forking.start(order, list), shown=shown)))
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = edited_project(tmp_path_factory.mktemp("refreshing"))
    edited(project)
    assert not (project / "shown").exists(), "there was no site yet into which to put pages"
    return project


def edited(project: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-c", PUBLISH, str(project)], cwd=project, capture_output=True, text=True,
        env=env(PYTHONPATH=str(project / "_ext")), check=False,
    )  # fmt: skip
    assert result.returncode == 0, result.stdout + result.stderr


def pages(folder: Path) -> dict[str, str]:
    return {path: digest for path, digest in digests(folder).items() if is_page(path)}


def is_page(path: str) -> bool:
    return path.endswith("index.html") and "/_static/" not in path


@pytest.mark.parametrize(
    "names",
    [
        ["the title of a recommendation"],
        ["the title of a document", "a link back"],
        ["a session that goes", "a session that comes"],
        ["a hand-written page", "the addressee of an action"],
        ["a hand-written page that goes"],
        ["the label of a topic"],
        ["the stylesheet"],
    ],
    ids=" and ".join,
)
def test_every_page_is_shown_as_it_was_made(project: Path, names: list[str]) -> None:
    before = pages(project / "build" / "site")
    for name in names:
        EDITS[name](project)
    edited(project)
    shown, made = pages(project / "shown" / "site"), pages(project / "shown" / "made")
    assert shown != before
    redirects = shown.keys() - made.keys()
    assert all("http-equiv" in text_of(project / "shown" / "site" / path) for path in redirects)
    assert {path: shown.get(path) for path in made} == made


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")
