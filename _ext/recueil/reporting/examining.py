"""Examining: what is wrong with the sources, where something has changed since the last time."""

from __future__ import annotations

from pathlib import Path

from recueil.checking import examine, located
from recueil.findings import Finding
from recueil.load.files import CACHE
from recueil.reporting.pieces import ChangedMeanwhileError, Found, look
from recueil.reporting.report import Report
from recueil.reporting.shelf import StoredShelf


def examined(source: Path, kept: Path, program: str, language: str) -> Report:
    """Return the report of `source`; below `kept` is what earlier runs of `program` found."""
    shelf = StoredShelf(kept / "pieces", program)
    try:
        seen = look(source, kept / CACHE.name, shelf)
    except ChangedMeanwhileError:  # it is read once, whatever comes after
        index, problems = examine(source)
        seen = Found(problems, len(index.corpus.sessions), len(index.provisions))
    else:
        shelf.save()
    findings = [Finding.of(problem, language) for problem in located(source, seen.problems)]
    return Report(findings, language, seen.sessions, seen.provisions)
