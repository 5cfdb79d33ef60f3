"""Publishing once for all workers of a run of tests."""

from __future__ import annotations

import fcntl
from collections.abc import Callable
from pathlib import Path

import pytest

from project import publish


def once(
    factory: pytest.TempPathFactory, worker: str, name: str, make: Callable[[Path], Path]
) -> Path:
    """Return the project `name`, made and published by whichever worker comes first."""
    base = factory.getbasetemp()
    shared = base if worker == "master" else base.parent
    project, done = shared / name, shared / f"{name}.done"
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            make(project)
            result = publish(project)
            assert result.returncode == 0, result.stdout + result.stderr
            done.touch()
    return project
