"""`make check`: the forms in which problems are told, of which files, and the exit status."""

import io
import json
import shutil
import sys
from pathlib import Path

import jsonschema
import pytest

from faulty import BASE, laid_out
from recueil import i18n
from recueil.findings import Finding
from recueil.guide import explanation
from recueil.problems import Kind, Problem, Severity
from recueil.reporting.command import main
from recueil.reporting.github import annotation
from recueil.reporting.machine import sarif
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


# Programs


def closed(required: tuple[str, ...], **properties: object) -> dict[str, object]:
    """Return the schema of an object that has these properties and no other."""
    return {
        "type": "object", "properties": properties, "required": list(required),
        "additionalProperties": False,
    }  # fmt: skip


TEXT = {"type": "string", "minLength": 1}
PLACE = closed(
    ("artifactLocation", "region"),
    artifactLocation=closed(
        ("uri", "uriBaseId"), uri={"type": "string", "pattern": r"^[!-~]+$"}, uriBaseId=TEXT
    ),
    region=closed(
        ("startLine", "startColumn"),
        startLine={"type": "integer", "minimum": 1},
        startColumn={"type": "integer", "minimum": 1},
    ),
)
RESULT = closed(
    ("ruleId", "ruleIndex", "level", "message", "locations"),
    ruleId=TEXT,
    ruleIndex={"type": "integer", "minimum": 0},
    level={"enum": ["error", "warning", "note"]},
    message=closed(("text",), text=TEXT),
    locations={"type": "array", "items": closed(("physicalLocation",), physicalLocation=PLACE)},
)
RULE = closed(("id", "helpUri"), id=TEXT, helpUri={"type": "string", "pattern": "^https?://"})
RUN = closed(
    ("tool", "results"),
    tool=closed(
        ("driver",),
        driver=closed(
            ("name", "rules"),
            name=TEXT,
            rules={"type": "array", "items": RULE, "uniqueItems": True},
        ),
    ),
    language={"type": "string", "pattern": "^[a-z]{2}$"},
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    results={"type": "array", "items": RESULT},
)
SARIF = closed(
    ("$schema", "version", "runs"),
    **{
        "$schema": {"type": "string", "pattern": r"sarif.*2\.1\.0\.json$"},
        "version": {"const": "2.1.0"},
        "runs": {"type": "array", "items": RUN, "minItems": 1},
    },
)
"""What SARIF 2.1.0 asks of the parts that we write."""
CODE_QUALITY = {
    "type": "array",
    "items": closed(
        ("check_name", "description", "severity", "fingerprint", "location"),
        check_name=TEXT,
        description=TEXT,
        severity={"enum": ["info", "minor", "major", "critical", "blocker"]},
        fingerprint=TEXT,
        location=closed(
            ("path", "lines"),
            path={"type": "string", "pattern": "^[^/.]"},
            lines=closed(("begin",), begin={"type": "integer", "minimum": 1}),
        ),
    ),
}
"""What GitLab asks of a report of code quality."""


@pytest.mark.parametrize("fault", ["missing-language", "untitled-document", "file-name"])
def test_sarif_names_each_problem_its_rule_and_its_place(
    fault: str, tmp_path: Path, capsys: Out
) -> None:
    laid_out(fault, tmp_path)
    main(tmp_path, ["--format", "sarif"])
    written = json.loads(capsys.readouterr().out)
    jsonschema.validate(written, SARIF)
    (run,) = written["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert fault in rules
    assert all(rules[result["ruleIndex"]] == result["ruleId"] for result in run["results"])


def test_gitlab_is_told_each_problem_at_its_line_under_a_name_that_a_line_more_does_not_change(
    tmp_path: Path, capsys: Out
) -> None:
    source, names = laid_out("unknown-topic", tmp_path), []
    for _ in range(2):
        assert main(tmp_path, ["--format", "gitlab"]) == 1
        issues = json.loads(capsys.readouterr().out)
        jsonschema.validate(issues, CODE_QUALITY)
        assert "unknown-topic" in {issue["check_name"] for issue in issues}
        names.append([issue["fingerprint"] for issue in issues])
        for path in source.rglob("*.yaml"):
            path.write_text("# A line more.\n" + path.read_text("utf-8"), "utf-8")
    assert names[0] == names[1]
    assert len(set(names[0])) == len(names[0])


def test_sarif_names_a_file_as_an_address_does() -> None:
    files = ("source/é à.yaml", "source/caf\udce9.yaml")
    (run,) = json.loads(sarif(Report([finding(file=file) for file in files], "en")))["runs"]
    places = [result["locations"][0]["physicalLocation"] for result in run["results"]]
    assert [place["artifactLocation"]["uri"] for place in places] == [
        "source/%C3%A9%20%C3%A0.yaml", "source/caf%E9.yaml",
    ]  # fmt: skip


@pytest.mark.usefixtures("french")
def test_json_tells_each_problem_in_the_language_that_was_asked_for(
    tmp_path: Path, capsys: Out
) -> None:
    laid_out("unknown-topic", tmp_path)
    assert main(tmp_path, ["--format", "json", "--language", "fr"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["counts"] == {"error": 2, "warning": 0, "information": 0}
    assert told["problems"][0] == {
        "file": "source/sessions/wp/3.yaml", "line": 5, "column": 47, "severity": "error",
        "kind": "unknown-topic", "help": explanation("unknown-topic", "fr"),
        "words": "«\xa0date\xa0» n’est pas dans vocabulary/topics.yaml. "
        "Vouliez-vous écrire «\xa0data\xa0»\xa0?",
    }  # fmt: skip


# The command


def test_the_command_succeeds_on_sound_sources(tmp_path: Path, capsys: Out) -> None:
    shutil.copytree(BASE, tmp_path / "source")
    assert main(tmp_path, []) == 0
    assert capsys.readouterr().out == "Nothing to report: 2 sessions, 3 provisions.\n"


@pytest.mark.parametrize(
    ("fault", "plain", "strict"),
    [("unknown-topic", 1, 1), ("missing-language", 0, 1), ("untitled-document", 0, 0)],
)
def test_errors_fail_the_command_and_warnings_only_where_one_is_strict(
    fault: str, plain: int, strict: int, tmp_path: Path
) -> None:
    laid_out(fault, tmp_path)
    assert main(tmp_path, []) == plain
    assert main(tmp_path, ["--strict"]) == strict


def test_some_files_are_held_against_the_whole_corpus(
    tmp_path: Path, capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_out("unknown-addressee", tmp_path)
    monkeypatch.chdir(tmp_path / "source")
    assert main(tmp_path, ["bodies/other.yaml"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in lines[:-1]] == ["source/bodies/other.yaml"]
    assert lines[-1] == "1 error (2 problems in files that were not asked for)"
    assert main(tmp_path, [str(tmp_path / "source" / "sessions" / "wp" / "2.yaml")]) == 0
    assert "Nothing to report of these files" in capsys.readouterr().out
    assert main(tmp_path, ["sessions"]) == 1
    assert len(capsys.readouterr().out.splitlines()) == 3
    assert main(tmp_path, [".."]) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "3 errors"


def test_a_file_that_is_not_looked_at_is_told_to_be_none(tmp_path: Path, capsys: Out) -> None:
    shutil.copytree(BASE, tmp_path / "source")
    for language in ("fr", "en"):
        page = tmp_path / "source" / language / "guide.md"
        page.parent.mkdir()
        page.write_text("# Guide\n")
    assert main(tmp_path, [str(page)]) == 0
    assert "source/en/guide.md is not looked at here" in capsys.readouterr().out
    assert main(tmp_path, [str(page.parent), str(tmp_path / "source" / "bodies" / "wp.yaml")]) == 0
    assert "not looked at" not in capsys.readouterr().out


def test_a_file_that_is_not_there_is_told(tmp_path: Path, capsys: Out) -> None:
    shutil.copytree(BASE, tmp_path / "source")
    assert main(tmp_path, [str(tmp_path / "source" / "8.yaml"), "--format", "json"]) == 1
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "error: there is no file called source/8.yaml\n")


def test_french_without_a_compiled_catalogue_is_told_in_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Out
) -> None:
    shutil.copytree(BASE, tmp_path / "source")
    monkeypatch.setattr(i18n, "LOCALE_DIR", tmp_path)
    i18n.catalogue.cache_clear()
    assert main(tmp_path, ["--language", "fr"]) == 0
    assert capsys.readouterr().out.startswith("Nothing to report")
    i18n.catalogue.cache_clear()


def test_a_terminal_without_accents_is_written_to_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_out("file-name", tmp_path)
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="ascii"))
    assert main(tmp_path, []) == 1
    sys.stdout.flush()
    assert b"Comit\\xe9.yaml" in written.getvalue()


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream", "environment", "coloured"),
    [
        (Terminal(), {}, True),
        (Terminal(), {"NO_COLOR": "1"}, False),
        (Terminal(), {"TERM": "dumb"}, False),
        (io.StringIO(), {}, False),
    ],
)
def test_only_a_terminal_that_wants_them_gets_colours(
    stream: io.StringIO, environment: dict[str, str], coloured: bool, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    laid_out("unknown-topic", tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", stream)
    main(tmp_path, [])
    assert ("\x1b[1;31merror[unknown-topic]\x1b[0m" in stream.getvalue()) is coloured
    assert ("\x1b" in stream.getvalue()) is coloured


# What is kept from one run to the next


@pytest.mark.parametrize("fault", sorted(Kind))
def test_what_has_changed_is_found_although_the_last_report_is_kept(
    fault: str, tmp_path: Path, capsys: Out
) -> None:
    shutil.copytree(BASE, tmp_path / "source")
    assert main(tmp_path, []) == 0
    shutil.rmtree(tmp_path / "source")
    laid_out(fault, tmp_path)
    capsys.readouterr()
    main(tmp_path, [])
    told = capsys.readouterr().out
    assert f"[{fault}]" in told
    main(tmp_path, [])
    assert capsys.readouterr().out == told
    shutil.rmtree(tmp_path / "build")
    main(tmp_path, [])
    assert capsys.readouterr().out == told


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"state": 1, "findings": [{"a": 1}]}'])
def test_a_kept_report_that_is_spoilt_is_made_again(
    content: str, tmp_path: Path, capsys: Out
) -> None:
    laid_out("unknown-topic", tmp_path)
    main(tmp_path, [])
    told = capsys.readouterr().out
    (tmp_path / "build" / "cache" / "findings-en.json").write_text(content, encoding="utf-8")
    assert main(tmp_path, []) == 1
    assert capsys.readouterr().out == told
