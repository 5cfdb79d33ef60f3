"""Machines: the same problems as JSON, and as SARIF 2.1.0, which code scanners read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from urllib.parse import quote

from recueil.findings import Finding
from recueil.guide import explanation
from recueil.problems import Severity
from recueil.reporting.report import Report

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: Mapping[str, str] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFORMATION: "note",
}


def as_json(report: Report) -> str:
    """Return every problem with its place, and how many there are of each weight."""
    problems = [
        {**asdict(finding), "help": explanation(finding.kind, report.language)}
        for finding in report.findings
    ]
    counts = {str(severity): report.counts[severity] for severity in Severity}
    return _text({"problems": problems, "counts": counts, "elsewhere": report.elsewhere})


def sarif(report: Report) -> str:
    """Return a run of one tool: a rule for each kind that is told, a result for each problem."""
    kinds = sorted({finding.kind for finding in report.findings})
    rules = [{"id": kind, "helpUri": explanation(kind, report.language)} for kind in kinds]
    run = {
        "tool": {"driver": {"name": "Recueil", "rules": rules}},
        "language": report.language,
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, kinds.index(one.kind)) for one in report.findings],
    }
    return _text({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _result(finding: Finding, rule: int) -> dict[str, object]:
    place = {
        "artifactLocation": {"uri": _uri(finding.file), "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": finding.line, "startColumn": finding.column},
    }
    return {
        "ruleId": finding.kind,
        "ruleIndex": rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.words},
        "locations": [{"physicalLocation": place}],
    }


def _uri(file: str) -> str:
    return quote(file.encode("utf-8", "surrogateescape"))


def _text(told: dict[str, object]) -> str:
    """Return JSON in ASCII, so that any terminal, and a name that is no text, can be written."""
    return json.dumps(told, indent=2)
