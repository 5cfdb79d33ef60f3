"""`make check` for programs: SARIF, GitLab's code quality, JSON, each held against its schema."""

import json
from pathlib import Path

import jsonschema
import pytest

from faulty import laid_out
from recueil.findings import Finding
from recueil.guide import explanation
from recueil.problems import Kind, Severity
from recueil.reporting.command import main
from recueil.reporting.machine import sarif
from recueil.reporting.report import Report

Out = pytest.CaptureFixture[str]
pytestmark = pytest.mark.usefixtures("english")


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
    found = [Finding(file, 1, 1, Severity.ERROR, Kind.UNKNOWN_ID, "x") for file in files]
    (run,) = json.loads(sarif(Report(found, "en")))["runs"]
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
