"""Measuring: a program from outside, its whole process tree: time, processor, memory."""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_EVERY = 0.1


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a program."""

    wall: float
    cpu: float
    """Seconds of all its processes, user and system."""
    memory: float
    """Peak of the resident memory of all its processes together, what they share once, in MiB."""


def run(command: Sequence[str], where: Path, environment: Mapping[str, str] | None = None) -> Run:
    """Run a program to its end; one that fails stops the benchmark."""
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=where, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    watch = _Watch(process.pid)
    watch.start()
    assert process.stdout is not None
    with process.stdout:
        told = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    watch.over.set()
    watch.join()
    if status:
        raise RuntimeError(f"{' '.join(command)}\n{told.decode(errors='replace')}")
    memory = max(watch.peak, usage.ru_maxrss * 1024)
    return Run(wall, usage.ru_utime + usage.ru_stime, memory / 2**20)


class _Watch(threading.Thread):
    """Looks at the memory of a process and its descendants, many times a second."""

    def __init__(self, root: int) -> None:
        super().__init__(daemon=True)
        self.root, self.peak, self.over = root, 0, threading.Event()

    def run(self) -> None:
        while not self.over.wait(_EVERY):
            self.peak = max(self.peak, sum(map(_resident, _tree(self.root))))


def _tree(process: int) -> list[int]:
    found = [process]
    for one in found:
        try:
            children = Path(f"/proc/{one}/task/{one}/children").read_text(encoding="ascii")
        except OSError:
            continue
        found += map(int, children.split())
    return found


def _resident(process: int) -> int:
    """Return the memory of a process, its share of what it has in common with others (Pss)."""
    try:
        text = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return 0
    share = re.search(r"^Pss:\s+(\d+) kB", text, re.MULTILINE)
    return int(share[1]) * 1024 if share else 0


@dataclass(frozen=True, slots=True)
class Figure:
    """A median with its spread."""

    median: float
    least: float
    most: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Figure:
        """Return the figure of some values."""
        return cls(statistics.median(values), min(values), max(values))

    def __str__(self) -> str:
        return f"{self.median:.2f} ({self.least:.2f}–{self.most:.2f})"


def figures(runs: Sequence[Run]) -> dict[str, Figure]:
    """Return the figures of some runs, by what was measured."""
    return {name: Figure.of([getattr(r, name) for r in runs]) for name in ("wall", "cpu", "memory")}


def ratios(ours: Sequence[Run], theirs: Sequence[Run]) -> dict[str, Figure]:
    """Return the ratios of runs that were made in pairs."""
    pairs = list(zip(ours, theirs, strict=True))
    return {
        name: Figure.of([getattr(one, name) / getattr(other, name) for one, other in pairs])
        for name in ("wall", "cpu", "memory")
    }
