"""Invented reports, in each language and format, become drafts that hold what they say."""

import shutil

import pytest

from bench.drafting import comparing
from bench.drafting.renderings import RENDERINGS
from bench.drafting.synthetic import REPORTS
from project import ROOT
from recueil.checking import check
from recueil.drafting.cleaning import clean
from recueil.drafting.draft import drafted
from recueil.drafting.reading import read
from recueil.drafting.writing import as_yaml
from recueil.problems import Severity

CASES = [
    pytest.param(report, render, id=f"{report.name}-{name}")
    for report in REPORTS
    for name, render in RENDERINGS.items()
]


def draft_of(report, render, corpus, folder):
    path = folder / "report"
    path.write_bytes(render(report))
    return drafted(clean(read(path)), corpus, "en")[0]


@pytest.mark.parametrize(("report", "render"), CASES)
def test_a_draft_holds_what_the_report_says_and_nothing_else(report, render, corpus, tmp_path):
    draft = draft_of(report, render, corpus, tmp_path)
    found = comparing.fields(comparing.read(as_yaml(draft.tree)))
    assert found == comparing.fields(report.truth)


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.name)
def test_a_draft_loads_without_errors_but_at_its_gaps(report, corpus, tmp_path):
    source = tmp_path / "source"
    for name in ("bodies", "documents", "vocabulary"):
        shutil.copytree(ROOT / "source" / name, source / name)
    draft = draft_of(report, RENDERINGS["html"], corpus, tmp_path)
    session = source / draft.path
    session.parent.mkdir(parents=True)
    session.write_text(as_yaml(draft.tree), "utf-8")
    body = source / "bodies" / f"{draft.body}.yaml"
    body.write_text(as_yaml(draft.new_body), "utf-8")

    lines = {path: path.read_text("utf-8").split("\n") for path in (session, body)}
    gaps = {
        (path.relative_to(tmp_path).as_posix(), nth)
        for path, told in lines.items()
        for nth, line in enumerate(told, start=1)
        if "TO WRITE" in line
    }
    errors = [p for p in check(source)[1] if p.severity is Severity.ERROR]
    assert [p for p in errors if (p.file, p.line) not in gaps] == []


def test_what_only_an_editor_can_write_is_a_gap_and_the_wording_stands_beside(corpus, tmp_path):
    report = next(one for one in REPORTS if one.language == "en")
    yaml = as_yaml(draft_of(report, RENDERINGS["docx"], corpus, tmp_path).tree)
    recommendation = comparing.read(yaml)["recommendations"][0]
    assert recommendation["digest"] == ""
    assert recommendation["text"]["en"].startswith("Calls upon all stakeholders")


def test_what_is_uncertain_is_told_with_its_line(corpus, tmp_path):
    report = next(one for one in REPORTS if one.name == "fr-groupe-de-travail")
    draft = draft_of(report, RENDERINGS["markdown"], corpus, tmp_path)
    quoted = next(doubt for doubt in draft.doubts if doubt.reason == "other-session")
    line = RENDERINGS["markdown"](report).decode().split("\n")[quoted.place.line - 1]
    assert line.startswith("7. À la seizième session")
