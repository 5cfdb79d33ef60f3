"""GitHub: commands by which a workflow marks the lines of a pull request."""

from __future__ import annotations

from collections.abc import Mapping

from recueil.findings import Finding, printable
from recueil.guide import explained
from recueil.problems import Severity
from recueil.reporting.report import Report, summary

_COMMANDS: Mapping[str, str] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFORMATION: "notice",
}


def github(report: Report) -> str:
    """Return a command for each problem, and a last line, which the log alone shows."""
    commands = (annotation(one, report.language) for one in report.findings)
    return "\n".join([*commands, summary(report)])


def annotation(finding: Finding, language: str) -> str:
    """Return a problem as a command; what would end a command or a property is escaped."""
    command = _COMMANDS[finding.severity]
    place = {
        "file": printable(finding.file),
        "line": str(finding.line),
        "col": str(finding.column),
        "title": f"{command}[{finding.kind}]",
    }
    properties = ",".join(f"{key}={_escaped(value, ':,')}" for key, value in place.items())
    words = explained(finding.words, finding.kind, language)
    return f"::{command} {properties}::{_escaped(words)}"


def _escaped(text: str, also: str = "") -> str:
    for character in f"%\r\n{also}":  # the percent sign first: it begins the escapes
        text = text.replace(character, f"%{ord(character):02X}")
    return text
