"""Machines: the same problems as JSON, and as SARIF 2.1.0, which code scanners read."""

from __future__ import annotations

import json
from urllib.parse import quote

from recueil.guide import explanation
from recueil.problems import Problem, Severity
from recueil.reporting.report import Report

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFORMATION: "note",
}


def as_json(report: Report) -> str:
    """Return every problem with its place, and how many there are of each weight."""
    return _text({
        "problems": [_described(problem, report) for problem in report.problems],
        "counts": {str(severity): report.counts[severity] for severity in Severity},
        "elsewhere": report.elsewhere,
    })  # fmt: skip


def _described(problem: Problem, report: Report) -> dict[str, object]:
    return {
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "severity": str(problem.severity),
        "kind": str(problem.kind),
        "message": report.words(problem),
        "help": report.explanation(problem),
    }


def sarif(report: Report) -> str:
    """Return a run of one tool: a rule for each kind that is told, a result for each problem."""
    kinds = sorted({problem.kind for problem in report.problems})
    rules = [
        {"id": str(kind), "helpUri": explanation(kind, report.language)} for kind in kinds
    ]  # fmt: skip
    run = {
        "tool": {"driver": {"name": "Recueil", "rules": rules}},
        "language": report.language,
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, report, kinds.index(one.kind)) for one in report.problems],
    }
    return _text({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _result(problem: Problem, report: Report, rule: int) -> dict[str, object]:
    place = {
        "artifactLocation": {"uri": _uri(problem.file), "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": problem.line, "startColumn": problem.column},
    }
    return {
        "ruleId": str(problem.kind),
        "ruleIndex": rule,
        "level": _LEVELS[problem.severity],
        "message": {"text": report.words(problem)},
        "locations": [{"physicalLocation": place}],
    }


def _uri(file: str) -> str:
    return quote(file.encode("utf-8", "surrogateescape"))


def _text(told: dict[str, object]) -> str:
    """Return JSON in ASCII, so that any terminal, and a name that is no text, can be written."""
    return json.dumps(told, indent=2)
