"""GitLab: the problems as a report of code quality, which marks the lines of a merge request."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from recueil.findings import Finding
from recueil.guide import explained
from recueil.problems import Severity
from recueil.reporting.report import Report

_SEVERITIES: Mapping[str, str] = {
    Severity.ERROR: "critical",
    Severity.WARNING: "minor",
    Severity.INFORMATION: "info",
}


def gitlab(report: Report) -> str:
    """Return the problems as JSON; each keeps its fingerprint while only its line changes."""
    seen: dict[str, int] = {}
    return json.dumps(
        [_issue(one, report.language, seen) for one in report.findings], ensure_ascii=False
    )


def _issue(finding: Finding, language: str, seen: dict[str, int]) -> dict[str, object]:
    name = f"{finding.file} {finding.kind} {finding.words}"
    seen[name] = seen.get(name, 0) + 1  # the same twice in a file is two problems
    return {
        "check_name": finding.kind,
        "description": explained(finding.words, finding.kind, language),
        "severity": _SEVERITIES[finding.severity],
        "fingerprint": _digest(f"{name} {seen[name]}"),
        "location": {"path": finding.file, "lines": {"begin": finding.line}},
    }


def _digest(name: str) -> str:
    return hashlib.sha256(name.encode("utf-8", "surrogateescape")).hexdigest()
