"""Building one language with Sphinx, in a process of its own.

Whatever goes wrong is told as a line with its place; a traceback goes to a file.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from recueil.guide import explained
from recueil.i18n import N_, catalogue, user_language

MARK = "building"
"""A file that stands in a work folder while it is built: found there, the last build died."""


@dataclass(frozen=True, slots=True)
class Work:
    """A language's work folder."""

    language: str
    folder: Path

    @property
    def html(self) -> Path:
        """What Sphinx writes."""
        return self.folder / "html"

    @property
    def log(self) -> Path:
        """What only a programmer can read."""
        return self.folder.with_name(f"{self.language}.log")

    def discard(self) -> None:
        """Remove it all, the environment too: the next build begins anew."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def prepare(self) -> None:
        """Make it ready; what a build that died has left is not trusted."""
        if (self.folder / MARK).exists():
            self.discard()
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / MARK).touch()

    def finish(self) -> None:
        """Say that it is whole."""
        (self.folder / MARK).unlink()


def start(root: Path, work: Work, base: str, lock: int, workers: int) -> subprocess.Popen[str]:
    """Start building a language; what is wrong comes on its standard output, line by line.

    The process holds `lock` open too: if its parent is killed, the next publication waits for
    it rather than build in the same folder.  Pages are made by as many processes as `workers`
    says: all languages are built at once.
    """
    work.prepare()
    environment = {
        **os.environ,
        "PYTHONPATH": str(root / "_ext"),
        "PYTHONHASHSEED": "0",
        "RECUEIL_BASE_URL": base,
    }
    command = [
        sys.executable,
        "-m",
        "recueil.sphinxext.run",
        str(root),
        work.language,
        str(work.folder),
        str(workers),
    ]
    with work.log.open("w", encoding="utf-8") as log:
        return subprocess.Popen(
            command,
            cwd=root,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            encoding="utf-8",
            pass_fds=(lock,),
        )


def finished(process: subprocess.Popen[str], work: Work) -> tuple[bool, list[str]]:
    """Wait for a build; return whether it went well, and what it told."""
    told, _ = process.communicate()
    well = process.returncode == 0
    if well:
        work.finish()
    else:
        work.discard()
        if not told.strip():  # it was ended from outside, or could not even begin
            told = _silent(process, work)
    return well, told.splitlines()


def _silent(process: subprocess.Popen[str], work: Work) -> str:
    language = user_language()
    words = {
        "language": work.language,
        "status": process.returncode,
        "log": work.log.relative_to(work.folder.parents[2]),
    }
    return explained(catalogue(language).gettext(_SILENT) % words, "internal", language)


_SILENT = N_("error[internal]: the build in %(language)s ended with status %(status)d; see %(log)s")
