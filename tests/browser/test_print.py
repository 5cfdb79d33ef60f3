"""On paper: pages print as documents, and `make pdf` makes one of each session and plan."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from pypdf import PdfReader

from browsing import chromium, opened
from project import TOY, copy_project, env

pytestmark = pytest.mark.browser

PRINT = (
    "import sys; from pathlib import Path; from recueil.publishing.pdf import main;"
    "sys.exit(main(Path(sys.argv[1])))"
)
A4 = (595, 842)


def made(project: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run what `make pdf` runs."""
    return subprocess.run(
        [sys.executable, "-c", PRINT, str(project)], cwd=project, capture_output=True, text=True,
        env=env(**environment), check=False,
    )  # fmt: skip


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The toy project, not yet built, printed."""
    project = copy_project(tmp_path_factory.mktemp("printed") / "project", TOY)
    base = "https://example.org/toy/"
    result = made(project, CHROMIUM=chromium(), RECUEIL_BASE_URL=base)
    assert result.returncode == 0, result.stdout + result.stderr
    return project / "build" / "pdf"


def addresses(reader: PdfReader) -> set[str]:
    """Return where the links of a document lead outside it."""
    notes = [each.get_object() for page in reader.pages for each in page.get("/Annots", [])]
    return {str(note["/A"]["/URI"]) for note in notes if "/URI" in note.get("/A", {})}


def test_each_session_and_plan_is_a_document_in_each_language(printed: Path) -> None:
    names = {path.relative_to(printed).as_posix() for path in printed.rglob("*.pdf")}
    sessions = (TOY / "sessions").rglob("*.yaml")
    once = {f"{file.parent.name}-{file.stem}" for file in sessions}
    once |= {file.stem for file in (TOY / "plans").glob("*.yaml")}
    assert names == {f"{language}/{name}.pdf" for language in ("fr", "en") for name in once}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_document_is_tagged_titled_outlined_and_on_numbered_sheets_of_a4(
    printed: Path, language: str
) -> None:
    reader = PdfReader(printed / language / "toy-wp9-6.pdf")
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/StructTreeRoot"]["/K"]
    assert root["/Lang"] == language
    assert reader.metadata.title.endswith("— Recueil")
    assert reader.outline
    count = len(reader.pages)
    for nth, page in enumerate(reader.pages, start=1):
        assert tuple(round(float(side)) for side in page.mediabox[2:]) == A4
        assert f"{nth} / {count}" in page.extract_text()


def test_links_lead_to_the_published_site_and_addresses_are_printed(printed: Path) -> None:
    reader = PdfReader(printed / "en" / "toy-wp9-6.pdf")
    assert {
        urn for urn in addresses(reader) if "127.0.0.1" in urn or urn.startswith("file")
    } == set()
    text = "".join(page.extract_text() for page in reader.pages).replace("\n", "")
    session = "https://example.org/toy/en/sessions/toy-wp9/6/"
    assert f"{session}decision-1/" in addresses(reader)
    assert f"{session}decision-1/" in text
    assert "Skip to the content" not in text


def test_without_chromium_nothing_is_made_and_a_plain_line_says_why(tmp_path: Path) -> None:
    project = copy_project(tmp_path / "project", TOY)
    result = made(project, PATH="/nowhere", CHROMIUM="")
    assert result.returncode == 1
    assert (
        result.stdout == "Printing needs Chromium, which was not found: make pdf CHROMIUM=/path\n"
    )
    assert not (project / "build").exists()


def test_a_chromium_that_fails_is_quoted_and_the_last_documents_stand(printed: Path) -> None:
    before = sorted(printed.rglob("*.pdf"))
    result = made(printed.parents[1], CHROMIUM="/bin/false")
    assert result.returncode == 1
    assert "Chromium could not print en/sessions/toy-wp9/6/:" in result.stdout
    assert "Traceback" not in result.stdout + result.stderr
    assert sorted(printed.rglob("*.pdf")) == before


def test_printing_leaves_the_page_as_it_was(browser: Browser, address: str) -> None:
    with opened(browser, f"{address}en/sessions/unctad-ige-ede/8/", 1280) as (page, wrong):
        state = "document.querySelector('main').innerHTML.replace(/ data-[a-z]+=\"[^\"]*\"/g, '')"
        before = page.evaluate(state)
        page.pdf()
        assert page.evaluate(state) == before
        assert wrong == []
