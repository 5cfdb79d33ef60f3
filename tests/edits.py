"""Edits of the toy corpus, each of which is taken back when it is made a second time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from project import TOY, copy_project

HOME = """# Recueil

```{counts}
```

```{decisions}
:as: table
```

{decision}`toy-wp9/6/decision-2`
"""


def edited_project(folder: Path) -> Path:
    """Return a project with the toy corpus and the hand-written pages that `EDITS` change."""
    project = copy_project(folder / "project", TOY)
    for language in ("fr", "en"):
        (project / "source" / language / "index.md").write_text(HOME, encoding="utf-8")
        (project / "source" / language / "more.md").write_text("# More\n", encoding="utf-8")
    return project


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
