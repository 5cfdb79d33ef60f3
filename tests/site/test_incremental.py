"""A build after any edits equals a clean build of the same sources, byte for byte."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from edits import EDITS, edited_project
from project import digests, publish


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = edited_project(tmp_path_factory.mktemp("incremental"))
    assert publish(project, PYTHONPATH=str(project / "_ext")).returncode == 0
    return project


@settings(
    max_examples=8, deadline=None, derandomize=True, database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
@given(names=st.lists(st.sampled_from(sorted(EDITS)), min_size=1, max_size=4, unique=True))
def test_incremental_equals_clean_after_random_edits(project: Path, names: list[str]) -> None:
    for name in names:
        EDITS[name](project)
    assert site(project) == site_of_clean_copy(project)


@pytest.mark.parametrize(
    "name",
    [
        "the title of a document",
        "a plan that goes",
        "a session that comes",
        "an edition that goes",
        "a link back",
        "a hand-written page that goes",
    ],
)
def test_incremental_equals_clean_after_an_edit_and_its_reverse(project: Path, name: str) -> None:
    before = site(project)
    EDITS[name](project)
    assert site(project) != before
    EDITS[name](project)
    assert site(project) == before


def site(project: Path) -> dict[str, str]:
    result = publish(project, PYTHONPATH=str(project / "_ext"))
    assert result.returncode == 0, result.stdout + result.stderr
    return digests(project / "build" / "site")


def site_of_clean_copy(project: Path) -> dict[str, str]:
    again = project.parent / "clean"
    shutil.rmtree(again, ignore_errors=True)
    shutil.copytree(project, again, ignore=shutil.ignore_patterns("build", "kept", "__pycache__"))
    return site(again)
