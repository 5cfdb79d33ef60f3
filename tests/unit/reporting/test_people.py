"""`make check` for people and for GitHub: the last line, annotations."""

from pathlib import Path

import pytest

from faulty import laid_out
from recueil.findings import Finding
from recueil.guide import explanation
from recueil.problems import Kind, Problem, Severity
from recueil.reporting.command import main
from recueil.reporting.github import annotation
from recueil.reporting.report import Report, summary

Out = pytest.CaptureFixture[str]
pytestmark = pytest.mark.usefixtures("english")


def finding(severity: Severity = Severity.ERROR, file: str = "a.yaml") -> Finding:
    return Finding(file, 1, 1, severity, Kind.UNKNOWN_ID, "x")


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize(
    ("numbers", "english", "french_words"),
    [
        ((3, 1, 2), "3 errors, 1 warning, 2 pieces of information",
         "3 erreurs, 1 avertissement, 2 informations"),
        ((1, 0, 0), "1 error", "1 erreur"),
        ((0, 0, 1), "1 piece of information", "1 information"),
        ((0, 0, 0), "Nothing to report: 0 sessions, 0 provisions.",
         "Rien à signaler\N{NO-BREAK SPACE}: 0 session, 0 disposition."),
    ],
)  # fmt: skip
def test_the_last_line_counts_in_both_languages(
    numbers: tuple[int, int, int], english: str, french_words: str
) -> None:
    found = [
        finding(severity)
        for severity, number in zip(Severity, numbers, strict=True)
        for _ in range(number)
    ]
    assert summary(Report(found, "en")) == english
    assert summary(Report(found, "fr")) == french_words


# GitHub


def test_an_annotation_escapes_what_github_would_read() -> None:
    problem = Problem(
        Kind.UNKNOWN_KEY, "source/a,b:c.yaml", "%(key)s%%", {"key": "x\ny"}, line=3, column=7
    )
    assert annotation(Finding.of(problem, "en"), "en") == (
        "::error file=source/a%2Cb%3Ac.yaml,line=3,col=7,title=error[unknown-key]::x\\ny%25. "
        + explanation("unknown-key", "en")
    )


def test_information_is_a_notice_to_github() -> None:
    assert annotation(finding(Severity.INFORMATION), "en").startswith("::notice ")


def test_github_is_told_on_the_lines_of_the_problems(tmp_path: Path, capsys: Out) -> None:
    laid_out("unknown-topic", tmp_path)
    assert main(tmp_path, ["--format", "github"]) == 1
    first, _, last = capsys.readouterr().out.splitlines()
    assert first.startswith("::error file=source/sessions/wp/3.yaml,line=5,col=47,")
    assert last == "2 errors"
