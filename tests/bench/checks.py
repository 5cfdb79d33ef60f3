"""Checks: what `make check` costs: from nothing, of unchanged sources, after an edit."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.measuring import Figure, Run, run
from bench.report import Budget
from bench.sites import Sites
from project import ROOT, copy_project

_COMMAND = (
    "import sys; from pathlib import Path; from recueil.reporting.command import main;"
    "sys.exit(main(Path(sys.argv[1]), []))"
)


def budgets(sites: Sites, runs: int) -> Iterator[Budget]:
    """Check a corpus, and the edition, and return the seconds of processor against budgets."""
    _checked(sites.project)  # so that Python is compiled
    size = sites.provisions
    fresh = [_fresh(sites.project) for _ in range(runs)]
    same = [_checked(sites.project) for _ in range(runs)]
    yield _budget(f"make check at {size}, from nothing, s CPU", fresh, 5)
    yield _budget(f"make check at {size}, nothing changed, s CPU", same, 1)
    edited = []
    for nth in range(runs):
        sites.edit(nth)
        edited.append(_checked(sites.project))
    yield _budget(f"make check at {size}, one session edited, s CPU", edited, 1)
    yield from of_the_edition(runs)


def of_the_edition(runs: int) -> Iterator[Budget]:
    """Check the published edition."""
    with tempfile.TemporaryDirectory(prefix="recueil-check-") as folder:
        project = copy_project(Path(folder, "project"))
        _checked(project)
        fresh = [_fresh(project) for _ in range(runs)]
        same = [_checked(project) for _ in range(runs)]
    yield _budget("make check of the edition, from nothing, s CPU", fresh, 1)
    yield _budget("make check of the edition, nothing changed, s CPU", same, 1)


def _fresh(project: Path) -> Run:
    shutil.rmtree(project / "build", ignore_errors=True)
    return _checked(project)


def _checked(project: Path) -> Run:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "_ext"), "LC_ALL": "C.UTF-8"}
    return run([sys.executable, "-c", _COMMAND, str(project)], project, environment)


def _budget(name: str, runs: list[Run], limit: float) -> Budget:
    return Budget(name, Figure.of([one.cpu for one in runs]), limit)
