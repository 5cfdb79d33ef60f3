"""Hooks: what pre-commit runs before a commit, in a repository of its own, with nothing fetched."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from project import ROOT, copy_project, env

CONFIGURATION = ".pre-commit-config.yaml"
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project as a repository, with the tools that run the tests as its own."""
    folder = copy_project(tmp_path_factory.mktemp("hooks") / "project")
    shutil.copytree(ROOT / "scripts", folder / "scripts")
    for name in (CONFIGURATION, "pyproject.toml"):
        shutil.copy2(ROOT / name, folder / name)
    (folder / ".venv").symlink_to(sys.prefix)
    for command in (["init", "--quiet"], ["add", "--all", ":!.venv"]):
        subprocess.run(["git", *command], cwd=folder, check=True)
    return folder


@pytest.fixture
def run(project: Path, tmp_path: Path) -> Run:
    def hook(name: str, *files: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "pre_commit", "run", name, "--files", *files], cwd=project,
            env=env(PRE_COMMIT_HOME=str(tmp_path)), capture_output=True, text=True, check=False,
        )  # fmt: skip

    return hook


def changed(file: Path, before: str, after: str) -> None:
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), "utf-8")


def test_every_hook_is_local_and_needs_no_network() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-config", str(ROOT / CONFIGURATION)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    (repository,) = yaml.safe_load((ROOT / CONFIGURATION).read_text("utf-8"))["repos"]
    assert repository["repo"] == "local"
    assert {hook["language"] for hook in repository["hooks"]} == {"system"}


def test_a_mistake_in_a_session_stops_the_commit_with_its_place(project: Path, run: Run) -> None:
    name = "source/sessions/unctad-ige-ede/8.yaml"
    assert run("check", name).returncode == 0
    changed(project / name, "addressees: [states]", "addressees: [state]")
    done = run("check", name)
    assert done.returncode == 1
    assert f"{name}:" in done.stdout
    assert 'Did you mean "states"?' in done.stdout
    changed(project / name, "addressees: [state]", "addressees: [states]")


def test_badly_written_code_stops_the_commit(project: Path, run: Run) -> None:
    bad = project / "_ext" / "recueil" / "bad.py"
    bad.write_text("import os\nx = { }\n", "utf-8")
    assert run("lint", "_ext/recueil/bad.py").returncode == 1
    assert run("format", "_ext/recueil/bad.py").returncode == 1
    bad.unlink()


def test_a_schema_that_lags_behind_the_records_is_written_anew_and_stops_the_commit(
    project: Path, run: Run
) -> None:
    model = "_ext/recueil/model/body.py"
    assert run("schema", model).returncode == 0
    changed(project / model, '"""Full name."""', '"""Its whole name."""')
    done = run("schema", model)
    assert done.returncode == 1
    assert "files were modified by this hook" in done.stdout
    assert "Its whole name." in (project / "schema" / "body.json").read_text("utf-8")
