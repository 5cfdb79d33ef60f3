"""Previews: from a saved file to the page, as `make serve` shows it, and what it costs."""

from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from bench.measuring import Figure
from bench.report import Budget
from bench.sites import Sites
from previewing import Preview, left, previewed
from project import ROOT, copy_project

_THOUGHT = 5
_TICKS = os.sysconf("SC_CLK_TCK")


def budgets(folder: Path, size: int, runs: int) -> Iterator[Budget]:
    """Edit one provision again and again, of the edition and of a large corpus."""
    edition = copy_project(folder / "edition")
    yield from _measured("of the edition", edition, "unece-wp6/32", runs, 2)
    large = Sites(folder / "large", size)
    large.make_ours()
    yield from _measured(f"at {size}", large.project, "", runs, 5)


def _measured(name: str, project: Path, session: str, runs: int, limit: float) -> Iterator[Budget]:
    shutil.copytree(ROOT / "scripts", project / "scripts")
    sessions = project / "source" / "sessions"
    file = sessions / f"{session}.yaml" if session else min(sessions.rglob("*.yaml"))
    with previewed(project) as preview:
        preview.ready()
        found = [_edited(preview, file, nth) for nth in range(runs + 1)][1:]
    load = "/".join(f"{one:.1f}" for one in os.getloadavg())
    print(f"  preview {name}: load of the machine {load}", flush=True)
    yield Budget(f"saved to shown, {name}, s wall", Figure.of([wall for wall, _ in found]), limit)
    yield Budget(f"saved to shown, {name}, s CPU", Figure.of([cpu for _, cpu in found]), None)


def _edited(preview: Preview, file: Path, nth: int) -> tuple[float, float]:
    """Save one change and wait for its page; return seconds and seconds of processor.

    The first edit only teaches: it is not counted.  The index of search is awaited between two,
    and a moment in which whoever edits writes the next.
    """
    time.sleep(_THOUGHT)
    text = file.read_text(encoding="utf-8")
    edited = re.sub(r"(\n +title: *\{fr: \"?|\n +title:\n +fr: \"?)", rf"\1N{nth} ", text, count=1)
    assert edited != text
    done, number = preview.told().count("The site is in"), preview.state()["number"]
    before, start = _spent(preview.project), time.perf_counter()
    file.write_text(edited, encoding="utf-8")
    preview.state(number)
    wall, spent = time.perf_counter() - start, _spent(preview.project) - before
    preview.finished(done + 1)
    return wall, spent


def _spent(project: Path) -> float:
    """Return the seconds of processor of all that serves a project, with what has ended."""
    return sum(map(_of_process, left(project)))


def _of_process(process: int) -> float:
    with suppress(OSError):
        fields = Path("/proc", str(process), "stat").read_text().rpartition(")")[2].split()
        return sum(map(int, fields[11:15])) / _TICKS
    return 0.0
