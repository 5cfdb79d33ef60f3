"""Ahead: the trees of new files, made by other processes while this one still starts.

They come to the cache in files of their own, one for each process; what does not come, for
whatever reason, is made by whoever loads the files.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from recueil.load.files import TreeCache, content_of
from recueil.machine import attached, parts_of, queue, taken

_FEW = 40
"""Fewer new files than this are read before a second process would have begun."""


@dataclass(slots=True)
class Ahead:
    """The reading that goes on, until it is joined."""

    parts: list[list[Path]]
    cache: Path
    queue: int
    helpers: list[int]

    @classmethod
    def start(cls, source: Path, cache: Path, workers: int) -> Ahead | None:
        """Start as many processes as may work beside this one; None where there is little to do."""
        paths = _new(source, cache)
        if workers == 1 or len(paths) < _FEW or not hasattr(os, "fork"):
            return None
        parts = parts_of(paths, len(paths))
        ahead = cls([list(part) for part in parts], cache, queue(len(parts)), [])
        ahead.helpers = [ahead._fork(number) for number in range(1, workers)]
        return ahead

    def _fork(self, number: int) -> int:
        parent = os.getpid()
        process = os.fork()
        if not process:
            try:
                self._make(attached(taken(self.parts, self.queue), parent), parent, number)
            finally:
                os._exit(0)  # whatever it was: the file is read again, and told
        return process

    def _make(self, paths: Iterable[Path], owner: int, number: int) -> None:
        part = TreeCache(TreeCache.part(self.cache, owner, number))
        for path in paths:
            if (content := content_of(path)) is not None:
                part.tree(content, path.name)
        part.save()

    def join(self) -> None:
        """Help to the end, and wait for the others."""
        self._make(taken(self.parts, self.queue), os.getpid(), 0)
        os.close(self.queue)
        for helper in self.helpers:
            os.waitpid(helper, 0)


def _new(source: Path, cache: Path) -> list[Path]:
    """Return the files that were written since the cache was: a guess, which costs only time."""
    since = cache.stat().st_mtime_ns if cache.exists() else 0
    return [path for path in sorted(source.rglob("*.yaml")) if _written(path) > since]


def _written(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
