"""A tiny project for each test, speaking English to whoever builds it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tiny import Tiny


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tiny]:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    project = Tiny(tmp_path.resolve())
    yield project
    project.close()
