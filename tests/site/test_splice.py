"""The slow way is the reference: a spliced page is the theme's own, byte for byte."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from project import TOY, copy_project


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("records", [TOY, None], ids=["toy", "edition"])
def test_every_spliced_page_equals_the_page_of_the_theme(
    tmp_path: Path, language: str, records: Path | None
) -> None:
    project = copy_project(tmp_path / "project", records)
    made = {mode: build(project, language, mode) for mode in ("shell", "theme")}
    assert made["shell"].keys() == made["theme"].keys()
    assert len(made["shell"]) > 40
    different = [name for name, page in made["shell"].items() if page != made["theme"][name]]
    assert different == []


def build(project: Path, language: str, mode: str) -> dict[str, bytes]:
    out, warnings = project / mode / language, io.StringIO()
    with patch_docutils(str(project)), docutils_namespace():
        app = Sphinx(
            project / "source" / language, project, out, project / f"{mode}-env" / language,
            "dirhtml", {"language": language, "nitpicky": True, "recueil_mode": mode},
            status=None, warning=warnings, warningiserror=True,
        )  # fmt: skip
        app.build()
    assert warnings.getvalue() == ""
    return {p.relative_to(out).as_posix(): p.read_bytes() for p in out.rglob("*.html")}
