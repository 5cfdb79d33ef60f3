"""Where on the site a problem is shown, from its place in a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from recueil.findings import failure
from recueil.preview.places import places
from recueil.preview.showing import excerpt

SESSION = """number: "8"
agenda:
  - {number: "1", title: {fr: a, en: b}}
sections:
  - number: II.A
    digest: x
decisions:
  - paragraph: 4
    digest: x
  - number: "2"
    actions:
      - action: aprove
    points:
      - number: a)
        points:
          - {number: ii, digest: x}
"""
PLAN = """sections:
  - number: I
    measures:
      - number: I.4
        digest: x
"""
BODY = "organisation: un\nstanding:\n  - letter: T\n    title: x\n"
REGISTER = "A/RES/70/1:\n  kind: x\nworks:\n  agenda-2030:\n    title: x\n"

FOUND = [
    ("sessions/b/8.yaml", SESSION, "number: ", ["sessions/b/8/"]),
    ("sessions/b/8.yaml", SESSION, "{fr: a", ["sessions/b/8/#agenda"]),
    ("sessions/b/8.yaml", SESSION, "digest", ["sessions/b/8/#section-ii.a"]),
    (
        "sessions/b/8.yaml", SESSION, "paragraph",
        ["sessions/b/8/decision-par-4/", "sessions/b/8/#decision-par-4"],
    ),
    (
        "sessions/b/8.yaml", SESSION, "aprove",
        ["sessions/b/8/decision-2/", "sessions/b/8/#decision-2"],
    ),
    (
        "sessions/b/8.yaml", SESSION, "ii,",
        ["sessions/b/8/decision-2/#a.ii", "sessions/b/8/#decision-2"],
    ),
    ("plans/p.yaml", PLAN, "digest", ["plans/p/measure-i-4/", "plans/p/#measure-i-4"]),
    ("plans/p.yaml", PLAN, "number: I\n", ["plans/p/#section-i"]),
    ("bodies/b.yaml", BODY, "title", ["bodies/b/#recommendation-t"]),
    ("bodies/b.yaml", BODY, "organisation", ["bodies/b/"]),
    ("documents/un.yaml", REGISTER, "kind", ["documents/un/a-res-70-1/"]),
    ("documents/un.yaml", REGISTER, "title", ["documents/un/work-agenda-2030/"]),
    ("vocabulary/topics.yaml", "standards:\n  label: x\n", "label", ["topics/standards/"]),
    ("vocabulary/roles.yaml", "chair:\n  label: x\n", "label", []),
]  # fmt: skip


def found(project: Path, file: str, text: str, what: str) -> list[str]:
    path = project / "source" / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    before = text[: text.index(what)]
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    finding = failure("x", "x", f"source/{file}", line, column)
    return [f"{p.page}#{p.anchor}".removesuffix("#") for p in places(project, finding, ("fr",))]


@pytest.mark.parametrize(("file", "text", "what", "expected"), FOUND)
def test_a_problem_is_shown_at_the_record_in_which_it_stands(
    tmp_path: Path, file: str, text: str, what: str, expected: list[str]
) -> None:
    assert found(tmp_path, file, text, what) == [f"fr/{each}" for each in expected]


def test_a_file_that_is_no_yaml_any_more_still_says_which_record_it_is_in(tmp_path: Path) -> None:
    broken = SESSION.replace("aprove", "[aprove")
    page = "fr/sessions/b/8/"
    assert found(tmp_path, "sessions/b/8.yaml", broken, "[aprove") == [
        f"{page}decision-2/", f"{page}#decision-2",
    ]  # fmt: skip


def test_a_hand_written_page_has_its_own_language_alone(tmp_path: Path) -> None:
    finding = failure("x", "x", "source/en/help/search.md", 3, 1)
    assert places(tmp_path, finding, ("fr", "en")) == [("en/help/search/", "")]
    assert places(tmp_path, failure("x", "x", "source/en/index.md", 3, 1), ("en",)) == [("en/", "")]


def test_a_long_line_is_cut_around_the_column_and_shows_no_control(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(f"  {'x' * 500}\x1b!{'y' * 500}\n", encoding="utf-8")
    cut = excerpt(tmp_path, failure("x", "x", "a.yaml", 1, 503))
    assert cut == (f"…{'x' * 120}", "\\x1b", f"!{'y' * 119}…")
    assert excerpt(tmp_path, failure("x", "x", "a.yaml", 9, 9)) == ("", " ", "")
    assert excerpt(tmp_path, failure("x", "x")) is None
