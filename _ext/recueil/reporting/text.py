"""Text: a line for each problem, in colours where a terminal shows them."""

from __future__ import annotations

import os
from typing import TextIO

from recueil.checking import Line, line_of
from recueil.problems import Problem, Severity
from recueil.reporting.report import Report, summary

_COLOURS = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.INFORMATION: "1;36"}
"""Red, yellow, cyan; the word says the same for who does not see them."""


def text(report: Report, coloured: bool = False) -> str:
    """Return a line for each problem, and the last one, which counts them."""
    form = _coloured if coloured else _plain
    lines = [form(line_of(one, report.language), one) for one in report.problems]
    return "\n".join([*lines, summary(report)])


def in_colours(stream: TextIO) -> bool:
    """Whether what is written there is seen on a terminal that shows colours."""
    unwanted = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return stream.isatty() and not unwanted


def _plain(line: Line, problem: Problem) -> str:
    return str(line)


def _coloured(line: Line, problem: Problem) -> str:
    kind = f"\x1b[{_COLOURS[problem.severity]}m{line.kind}\x1b[0m"
    return f"\x1b[1m{line.place}\x1b[0m: {kind}: {line.words} \x1b[2m{line.explanation}\x1b[0m"
