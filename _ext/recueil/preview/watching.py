"""Watching: what has been saved, by the dates and sizes of all files that go into a site.

Files are looked at, not waited for: it works on every disk, a network's too, and a few hundred
files take milliseconds.  A change counts once nothing has moved since the last look: editors'
programs write in steps.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Mapping
from pathlib import Path

from recueil.fingerprint import PACKAGE
from recueil.publishing.receipt import made_of

EVERY = 0.1
"""Seconds between two looks, at least: also how long nothing may move before a change counts."""
_SHARE = 20
"""How much longer than a look the time between two is."""
_PROGRAM = (".py", ".mo")
"""The files of the program that a process reads once."""

_State = Mapping[str, tuple[int, int, int]]


class Watch:
    """Says whether something was saved since it was last taken."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._seen = self._taken = self._look()
        self.interval = EVERY

    def look(self) -> bool:
        """Look at the files; return whether they differ from those that were taken, and rest."""
        start = time.monotonic()
        now = self._look()
        self.interval = max(EVERY, _SHARE * (time.monotonic() - start))
        rests, self._seen = now == self._seen, now
        return rests and now != self._taken

    def take(self) -> bool:
        """Take the files as they were last seen; return whether the program differs from before."""
        before, self._taken = self._taken, self._seen
        differ = before.items() ^ self._taken.items()
        program = f"{PACKAGE}{os.sep}"
        return any(name.startswith(program) and name.endswith(_PROGRAM) for name, _ in differ)

    def _look(self) -> _State:
        return dict(_status(path) for path in made_of(self._root) if not _passing(path.name))


def _status(path: Path) -> tuple[str, tuple[int, int, int]]:
    try:
        found = os.stat(path)  # noqa: PTH116 - ten times a second
    except OSError:
        return str(path), (0, 0, 0)
    if stat.S_ISDIR(found.st_mode):  # its date says that something passed through it
        return str(path), (1, 0, 0)
    return str(path), (found.st_mtime_ns, found.st_size, found.st_ino)


def _passing(name: str) -> bool:
    """Whether a file is one that editors' programs keep beside the one that they edit."""
    return name.startswith((".", "#")) or name.endswith(("~", ".swp", ".tmp"))
