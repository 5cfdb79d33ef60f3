"""Showing: a finding with all that a page shows of it, as data; the page makes text of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from recueil.findings import Finding, printable
from recueil.load.files import content_of
from recueil.preview.places import places

_AROUND = 120
"""How many characters of a long line are shown on either side."""

Shown = Mapping[str, Any]


def shown(finding: Finding, root: Path, languages: Iterable[str], language: str) -> Shown:
    """Return a finding in a language, with its line in the file and its places on the site."""
    line = finding.told(language, "/")
    return {
        "severity": finding.severity,
        "place": line.place,
        "kind": line.kind,
        "words": line.words,
        "explanation": line.explanation,
        "excerpt": excerpt(root, finding),
        "places": places(root, finding, languages),
    }


def excerpt(root: Path, finding: Finding) -> tuple[str, str, str] | None:
    """Return the line of a finding: what stands before its column, at it, and after."""
    content = content_of(root / finding.file) if finding.line else None
    if content is None:
        return None
    lines = content.decode("utf-8-sig", "replace").splitlines()
    text = lines[finding.line - 1] if finding.line <= len(lines) else ""
    at = max(finding.column - 1, 0)
    before, after = text[:at].lstrip(), text[at + 1 :]
    if len(before) > _AROUND:
        before = f"…{before[-_AROUND:]}"
    if len(after) > _AROUND:
        after = f"{after[:_AROUND]}…"
    return printable(before), printable(text[at : at + 1]) or " ", printable(after)
