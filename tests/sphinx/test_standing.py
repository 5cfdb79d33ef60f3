"""An edit leaves most pages as they stand: they are not made again, only to be the same."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from bench import corpus, names
from project import ROOT, copy_project, digests


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("standing")
    corpus.write(1000, folder / "records", ROOT / "source" / "vocabulary")
    return copy_project(folder / "project", folder / "records")


def build(project: Path, work: str = "work") -> tuple[int, int]:
    """Build the site; return how many pages of records it has, and how many were made."""
    status, warnings, folder = io.StringIO(), io.StringIO(), project / work
    with patch_docutils(str(project)), docutils_namespace():
        app = Sphinx(
            project / "source" / "en", project, folder / "html", folder / "env", "dirhtml",
            {"language": "en", "nitpicky": True}, status=status, warning=warnings,
            warningiserror=True,
        )  # fmt: skip
        app.build()
    assert warnings.getvalue() == ""
    found = re.search(r"recueil: (\d+) pages of records, (\d+) made", status.getvalue())
    assert found
    return int(found[1]), int(found[2])


def test_only_what_an_edit_may_concern_is_made_again(project):
    every, made = build(project)
    assert made == every > 1000
    assert build(project) == (every, 0)

    session = project / "source" / "sessions" / f"{names.home(0)}.yaml"
    text = session.read_text("utf-8")
    session.write_text(
        re.sub(r"(title:\s+.*?en: \"?)", r"\1New ", text, count=1, flags=re.S), "utf-8"
    )
    every, made = build(project)
    assert 0 < made < every / 2

    page = next((project / "work" / "html" / "documents").glob("*/*/index.html"))
    page.write_text("not what was written", "utf-8")
    assert build(project) == (every, 1)

    vocabulary = project / "source" / "vocabulary" / "topics.yaml"
    vocabulary.write_text(vocabulary.read_text("utf-8") + "\n# read by every page\n", "utf-8")
    assert build(project) == (every, every)

    build(project, "clean")
    assert digests(project / "work" / "html") == digests(project / "clean" / "html")
