"""The published edition and the published toy corpus, each built once for all workers."""

from __future__ import annotations

import fcntl
from collections.abc import Callable
from pathlib import Path

import pytest

from project import TOY, copy_project, publish


@pytest.fixture(scope="session")
def edition(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The project with the real edition, published; read it, do not change it."""
    return _once(tmp_path_factory, worker_id, "edition", lambda to: copy_project(to))


@pytest.fixture(scope="session")
def toy_site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The project with the toy corpus, published; read it, do not change it."""
    return _once(tmp_path_factory, worker_id, "toy", lambda to: copy_project(to, TOY))


def _once(
    factory: pytest.TempPathFactory, worker: str, name: str, make: Callable[[Path], Path]
) -> Path:
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
