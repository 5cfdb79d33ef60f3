"""A copy of the project to build in: its own `build/`, the sources of the edition or the toy's."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOY = ROOT / "tests" / "toy" / "source"
RECORDS = ("sessions", "bodies", "plans", "documents", "vocabulary", "changes")


def copy_project(target: Path, records: Path | None = None) -> Path:
    """Copy what a build needs to `target`; `records` replaces the edition's YAML.

    With records that are not the edition's, the hand-written pages, which name the
    edition's, give way to pages of one line.
    """
    for name in ("_ext", "source", "schema"):
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("conf.py", "docutils.conf"):
        shutil.copy2(ROOT / name, target / name)
    if records is not None:
        _replace_records(target, records)
    return target


def _replace_records(target: Path, records: Path) -> None:
    for name in RECORDS:
        shutil.rmtree(target / "source" / name, ignore_errors=True)
        if (records / name).is_dir():
            shutil.copytree(records / name, target / "source" / name)
    for language in ("fr", "en"):
        for page in (target / "source" / language).glob("*.md"):
            page.write_text(f"# {page.stem}\n", encoding="utf-8")
        home = target / "source" / language / "index.md"
        home.write_text("# Recueil\n\n```{counts}\n```\n", encoding="utf-8")


def publish(project: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Publish a project in a process of its own, as `make html` does."""
    return subprocess.run(
        command(project), cwd=project, env=env(**environment), capture_output=True, text=True,
        encoding="utf-8", check=False, stdin=subprocess.DEVNULL,
    )  # fmt: skip


def command(project: Path) -> list[str]:
    """Return the command that publishes a project."""
    code = (
        "import sys; from pathlib import Path; from recueil.publishing import publish;"
        "sys.exit(publish(Path(sys.argv[1])))"
    )
    return [sys.executable, "-c", code, str(project)]


def env(**more: str) -> dict[str, str]:
    """Return an environment in English, with the package of the tree under test."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "RECUEIL"))}
    return {**kept, "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT / "_ext"), **more}


def digests(folder: Path) -> dict[str, str]:
    """Return the digest of each file below a folder, by path."""
    return {
        path.relative_to(folder).as_posix(): hashlib.blake2b(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
