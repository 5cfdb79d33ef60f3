"""Building one language with Sphinx, in a process of its own.

Whatever goes wrong is a finding at its place; a traceback goes to a file.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from recueil.checking import Examined
from recueil.findings import Finding, failure
from recueil.i18n import N_, catalogue, user_language
from recueil.journal import Journal

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
    def doctrees(self) -> Path:
        """What Sphinx keeps."""
        return self.folder / "doctrees"

    @property
    def journal(self) -> Journal:
        """Which pages may differ from those of the site."""
        return Journal.of(self.doctrees)

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
        (self.folder / MARK).unlink(missing_ok=True)


class Ready:
    """How the processes of all languages say that their pages are made, before they end."""

    def __init__(self) -> None:
        self._hear, self._say = os.pipe()

    def say(self) -> None:
        """Say it, in the process of a language."""
        os.write(self._say, b".")

    def all(self, number: int) -> bool:
        """Wait until so many have said it, or all that could have ended; return which."""
        os.close(self._say)
        heard = b""
        while len(heard) < number and (more := os.read(self._hear, number)):
            heard += more
        os.close(self._hear)
        return len(heard) == number


class Building(Protocol):
    """A language that is being built by another process."""

    def communicate(self) -> tuple[str, object]:
        """Wait for its end; return what is wrong, a packed finding on each line."""

    @property
    def returncode(self) -> int | None:
        """The exit status: 0 if all went well."""

    def kill(self) -> None:
        """End it, wherever it is."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be built."""

    root: Path
    work: Work
    base: str
    lock: int
    """The open file of the publication's lock, which the other process holds too: if its parent
    is killed, the next publication waits for it rather than build in the same folder."""
    workers: int
    """How many processes make the pages: all languages are built at once."""
    examined: Examined
    """The corpus as it was just checked, for whoever shares this process's memory."""
    ready: Ready | None = None
    """Who hears, of those, that the pages are made."""


Start = Callable[[Order], Building]
"""A way to start building a language, whose work folder is prepared."""

ENVIRONMENT = {"PYTHONHASHSEED": "0"}
"""With what every process of ours that builds is started: two builds are the same to the byte."""


def start(order: Order) -> Building:
    """Start building a language in a new interpreter."""
    root, work = order.root, order.work
    environment = {
        **os.environ,
        **ENVIRONMENT,
        "PYTHONPATH": str(root / "_ext"),
        "RECUEIL_BASE_URL": order.base,
    }
    command = [
        sys.executable,
        "-m",
        "recueil.sphinxext.run",
        str(root),
        work.language,
        str(work.folder),
        str(order.workers),
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
            pass_fds=(order.lock,),
        )


def finished(process: Building, work: Work) -> tuple[bool, list[Finding]]:
    """Wait for a build; return whether it went well, and what is wrong."""
    told, _ = process.communicate()
    findings = [Finding.unpacked(line) for line in told.splitlines()]
    well = process.returncode == 0
    if well:
        work.finish()
    else:
        work.discard()
        if not findings:  # it was ended from outside, or could not even begin
            findings = [_silent(process, work)]
    return well, findings


def _silent(process: Building, work: Work) -> Finding:
    words = {
        "language": work.language,
        "status": process.returncode,
        "log": work.log.relative_to(work.folder.parents[2]),
    }
    return failure("internal", catalogue(user_language()).gettext(_SILENT) % words)


_SILENT = N_("the build in %(language)s ended with status %(status)d; see %(log)s")
