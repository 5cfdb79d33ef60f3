"""Checking: what an editor is told, kind by kind, and what stops a build."""

from pathlib import Path

import pytest

from faulty import BASE, FAULTS, laid_out
from project import ROOT
from recueil.checking import check, worth_telling
from recueil.findings import told
from recueil.guide import closed, explanation
from recueil.problems import Kind, Problem, Severity

KINDS = sorted(path.name for path in FAULTS.iterdir() if path.name != "_base")


def lines(source: Path, language: str) -> str:
    """Return what is told of each problem, once it has led to its explanation."""
    found = [(told(problem, language), problem) for problem in check(source)[1]]
    for line, problem in found:
        assert line.endswith(f" {explanation(problem.kind, language)}")
    return "".join(line.rpartition(" ")[0] + "\n" for line, _ in found)


def sentences(text: str) -> str:
    """Return the lines of a file of what is expected, each closed as a sentence."""
    return "".join(closed(line) + "\n" for line in text.splitlines())


def test_the_edition_has_nothing_to_mend() -> None:
    _, problems = check(ROOT / "source")
    assert {problem.severity for problem in problems} <= {Severity.INFORMATION}


def test_the_sound_corpus_is_silent() -> None:
    _, problems = check(BASE)
    assert not problems


def test_every_kind_of_problem_has_its_fault() -> None:
    assert sorted(Kind) == KINDS


@pytest.mark.parametrize("fault", KINDS)
def test_a_fault_is_told_in_these_words(fault: str, tmp_path: Path) -> None:
    expected = (FAULTS / fault / "expected.txt").read_text("utf-8")
    assert lines(laid_out(fault, tmp_path), "en") == sentences(expected)
    assert f"[{fault}]" in expected


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize("fault", [path.parent.name for path in sorted(FAULTS.glob("*/*.fr.txt"))])
def test_a_fault_is_told_in_french(fault: str, tmp_path: Path) -> None:
    expected = (FAULTS / fault / "expected.fr.txt").read_text("utf-8")
    assert lines(laid_out(fault, tmp_path), "fr") == sentences(expected)


def test_only_errors_stop_a_build(tmp_path: Path) -> None:
    severities = {}
    for fault in KINDS:
        _, problems = check(laid_out(fault, tmp_path / fault))
        severities[fault] = {one.severity for one in problems if one.kind == fault}
    told_only = {"missing-language": Severity.WARNING, "untitled-document": Severity.INFORMATION}
    told_only["unpublished-target"] = Severity.INFORMATION
    for fault, found in severities.items():
        assert found == {told_only.get(fault, Severity.ERROR)}


def test_a_build_leaves_information_to_make_check() -> None:
    problems = [Problem(Kind.UNKNOWN_ID, "a.yaml", "x", severity=each) for each in Severity]
    told = [one.severity for one in worth_telling(problems)]
    assert told == [Severity.ERROR, Severity.WARNING]


def test_what_an_editor_typed_stays_on_one_line_and_of_bearable_length() -> None:
    words = {"key": "a\x1b[31m\n\ud800" + "k" * 10_000}
    line = told(Problem(Kind.UNKNOWN_KEY, "a.yaml", "%(key)s", words), "en")
    assert line.isprintable()
    assert len(line) < 500
