"""Text: a line for each problem, in colours where a terminal shows them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TextIO

from recueil.findings import Finding
from recueil.problems import Severity
from recueil.reporting.report import Report, summary

_COLOURS: Mapping[str, str] = {
    Severity.ERROR: "1;31",
    Severity.WARNING: "1;33",
    Severity.INFORMATION: "1;36",
}
"""Red, yellow, cyan; the word says the same for who does not see them."""


def text(report: Report, coloured: bool = False) -> str:
    """Return a line for each problem, and the last one, which counts them."""
    form = _coloured if coloured else _plain
    return "\n".join([*(form(one, report.language) for one in report.findings), summary(report)])


def in_colours(stream: TextIO | None) -> bool:
    """Whether what is written there is seen on a terminal that shows colours."""
    unwanted = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return stream is not None and stream.isatty() and not unwanted


def _plain(finding: Finding, language: str) -> str:
    return str(finding.told(language))


def _coloured(finding: Finding, language: str) -> str:
    line = finding.told(language)
    kind = f"\x1b[{_COLOURS[finding.severity]}m{line.kind}\x1b[0m"
    return f"\x1b[1m{line.place}\x1b[0m: {kind}: {line.words} \x1b[2m{line.explanation}\x1b[0m"
