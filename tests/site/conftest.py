"""The published edition and the published toy corpus, each built once for all workers."""

from __future__ import annotations

from pathlib import Path

import pytest

from edition import once
from project import TOY, copy_project


@pytest.fixture(scope="session")
def edition(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The project with the real edition, published; read it, do not change it."""
    return once(tmp_path_factory, worker_id, "edition", copy_project)


@pytest.fixture(scope="session")
def toy_site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The project with the toy corpus, published; read it, do not change it."""
    return once(tmp_path_factory, worker_id, "toy", lambda to: copy_project(to, TOY))
