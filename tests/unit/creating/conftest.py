"""What the tests of `make new` share: a sound project."""

import shutil
from pathlib import Path

import pytest

from faulty import BASE


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path / "source")
    return tmp_path
