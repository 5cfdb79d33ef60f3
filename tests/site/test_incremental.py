"""A build after any edits equals a clean build of the same sources, byte for byte."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from project import TOY, copy_project, digests, publish

HOME = """# Recueil

```{counts}
```

```{decisions}
:as: table
```

{decision}`toy-wp9/6/decision-2`
"""


def replace(name: str, old: str, new: str) -> Callable[[Path], None]:
    """Return an edit that replaces a text in a file; a second time it puts it back."""

    def edit(project: Path) -> None:
        file = project / "source" / name
        text = file.read_text(encoding="utf-8")
        assert old in text or new in text, f"{name} holds neither text"
        file.write_text(text.replace(new, old) if new in text else text.replace(old, new), "utf-8")

    return edit


def toggle(*names: str) -> Callable[[Path], None]:
    """Return an edit that takes files away; a second time it puts them back."""

    def edit(project: Path) -> None:
        for name in names:
            file, kept = project / "source" / name, project / "kept" / name
            kept.parent.mkdir(parents=True, exist_ok=True)
            if file.exists():
                file.rename(kept)
            else:
                kept.rename(file)

    return edit


def appear(name: str, text: str) -> Callable[[Path], None]:
    """Return an edit that writes a file; a second time it takes it away."""

    def edit(project: Path) -> None:
        file = project / "source" / name
        if file.exists():
            file.unlink()
        else:
            file.write_text(text, "utf-8")

    return edit


EIGHTH = """
number: "8"
start: 2024-11-06
end: 2024-11-07
decisions:
  - number: "1"
    paragraph: 2
    kind: substantive
    digest: {fr: Le programme est reconduit., en: The programme goes on.}
    actions: [{action: approve, cites: [{symbol: ECE/TOYS/WP.9/2021/2}]}]
    relations: [{type: follows-up, basis: stated, paragraph: 2, target: toy-wp9/6/decision-2}]
source:
  id: toy-report-8
  title: {fr: Rapport sur la huitième session, en: Report on the eighth session}
  language: fr
  transcription: digest
  counts: {decisions: 1}
"""

EDITS = {
    "the title of a recommendation": replace(
        "sessions/toy-wp9/5.yaml", "Common rules for playing", "Shared rules for playing"
    ),
    "a digest that names another document": replace(
        "sessions/toy-wp9/5.yaml", "as in ECE/TOYS/WP.9/2021/2.", "as in ECE/TOYS/WP.9/2022/7."
    ),
    "the addressee of an action": replace(
        "sessions/toy-wp9/5.yaml", "addressees: [donors, member-states]", "addressees: [donors]"
    ),
    "a link back": replace(
        "sessions/toy-wp9/6.yaml",
        "target: toy-wp9/5/recommendation-1}",
        "target: toy-wp9/5/recommendation-2}",
    ),
    "a section's title": replace("sessions/toy-wp9/6.yaml", "en: Opening", "en: The opening"),
    "a topic": replace("sessions/toy-wp9/5.yaml", "topics: [statistics]", "topics: [safety]"),
    "a year": replace("sessions/toy-wp9/5.yaml", "2021-11-", "2020-11-"),
    "the place of a session": replace("sessions/toy-wp9/5.yaml", "en: Geneva", "en: Vienna"),
    "the label of a topic": replace("vocabulary/topics.yaml", "en: B", "en: The b"),
    "the title of a document": replace("documents/un.yaml", "Programme of play", "Plan of play"),
    "the name of a body": replace("bodies/toy-wp9.yaml", "name: {fr: ", "name: {fr: N "),
    "a plan that goes": toggle("plans/toy-plan.yaml"),
    "a session that goes": toggle("sessions/toy-goods/2018-03.yaml"),
    "a session that comes": appear("sessions/toy-wp9/8.yaml", EIGHTH),
    "an edition that goes": toggle("changes/2025-06-30.yaml"),
    "a hand-written page": replace("en/index.md", "# Recueil", "# Recueil again"),
    "a hand-written page that goes": toggle("en/more.md", "fr/more.md"),
    "a template": replace("_templates/recueil-footer.html", "colophon", "colophon x"),
    "the stylesheet": replace("_static/recueil.css", ":root", ":root  "),
    "a fragment": replace("../_ext/recueil/fragments/notice.html", "notice", "notice  x"),
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = copy_project(tmp_path_factory.mktemp("incremental") / "project", TOY)
    for language in ("fr", "en"):
        (project / "source" / language / "index.md").write_text(HOME, encoding="utf-8")
        (project / "source" / language / "more.md").write_text("# More\n", encoding="utf-8")
    assert publish(project, PYTHONPATH=str(project / "_ext")).returncode == 0
    return project


@settings(
    max_examples=8, deadline=None, derandomize=True, database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
@given(names=st.lists(st.sampled_from(sorted(EDITS)), min_size=1, max_size=4, unique=True))
def test_incremental_equals_clean_after_random_edits(project: Path, names: list[str]) -> None:
    for name in names:
        EDITS[name](project)
    assert site(project) == site_of_clean_copy(project)


@pytest.mark.parametrize(
    "name",
    [
        "the title of a document",
        "a plan that goes",
        "a session that comes",
        "an edition that goes",
        "a link back",
        "a hand-written page that goes",
    ],
)
def test_incremental_equals_clean_after_an_edit_and_its_reverse(project: Path, name: str) -> None:
    before = site(project)
    EDITS[name](project)
    assert site(project) != before
    EDITS[name](project)
    assert site(project) == before


def site(project: Path) -> dict[str, str]:
    result = publish(project, PYTHONPATH=str(project / "_ext"))
    assert result.returncode == 0, result.stdout + result.stderr
    return digests(project / "build" / "site")


def site_of_clean_copy(project: Path) -> dict[str, str]:
    again = project.parent / "clean"
    shutil.rmtree(again, ignore_errors=True)
    shutil.copytree(project, again, ignore=shutil.ignore_patterns("build", "kept", "__pycache__"))
    return site(again)
