"""Keeping: files that only save time, written whole or not at all."""

from __future__ import annotations

import os
import re
import time
from contextlib import suppress
from pathlib import Path

_FORGOTTEN = 3_600
"""Seconds after which nobody comes back for what he has put aside."""


def kept(path: Path) -> bytes:
    """Return what is kept there; nothing, if it is not a file that can be read."""
    try:
        return path.read_bytes() if path.is_file() else b""  # a pipe would wait for ever
    except OSError:
        return b""


def keep(path: Path, content: bytes) -> None:
    """Keep a content, if the disk takes it: else it is found out again."""
    aside = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        aside.write_bytes(content)
        aside.replace(path)
    except OSError:
        with suppress(OSError):
            aside.unlink()
    _sweep(path)


def _sweep(path: Path) -> None:
    """Take away what processes that were ended have left beside a file."""
    left = re.compile(rf"{re.escape(path.name)}\.\d+(-\d+)?")
    with suppress(OSError):
        for other in path.parent.iterdir():
            if left.fullmatch(other.name) and time.time() - other.stat().st_mtime > _FORGOTTEN:
                other.unlink()
