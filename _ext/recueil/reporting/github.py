"""GitHub: commands by which a workflow marks the lines of a pull request."""

from __future__ import annotations

from recueil.checking import printable
from recueil.guide import explained
from recueil.problems import Problem, Severity
from recueil.reporting.report import Report, summary

_COMMANDS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFORMATION: "notice",
}


def github(report: Report) -> str:
    """Return a command for each problem, and a last line, which the log alone shows."""
    return "\n".join([*(annotation(one, report) for one in report.problems), summary(report)])


def annotation(problem: Problem, report: Report) -> str:
    """Return a problem as a command; what would end a command or a property is escaped."""
    place = {
        "file": printable(problem.file),
        "line": str(problem.line),
        "col": str(problem.column),
        "title": f"{_COMMANDS[problem.severity]}[{problem.kind}]",
    }
    properties = ",".join(f"{key}={_escaped(value, ':,')}" for key, value in place.items())
    words = explained(report.words(problem), problem.kind, report.language)
    return f"::{_COMMANDS[problem.severity]} {properties}::{_escaped(words)}"


def _escaped(text: str, also: str = "") -> str:
    for character in f"%\r\n{also}":  # the percent sign first: it begins the escapes
        text = text.replace(character, f"%{ord(character):02X}")
    return text
