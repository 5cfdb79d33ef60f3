"""Exchange: put the next site in the place of the last one in a single step."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_RENAME_SWAP = 2


def exchange(next_site: Path, site: Path) -> None:
    """Make `next_site` stand at `site`; what stood there is left for `discard`.

    Linux and macOS can swap two folders at once, so that a site stands at every moment.
    Elsewhere two renames do it, and `recover` mends what an interruption between them left.
    """
    if not site.exists():
        next_site.rename(site)
        return
    if not _swap(next_site, site):
        last = _last(site)
        shutil.rmtree(last, ignore_errors=True)
        site.rename(last)
        next_site.rename(site)


def discard(next_site: Path, site: Path) -> None:
    """Remove what stood at `site` before an exchange: thousands of files, which takes a while."""
    for left in (next_site, _last(site)):
        shutil.rmtree(left, ignore_errors=True)


def recover(site: Path) -> None:
    """Put the last site back where an exchange by two renames was interrupted."""
    last = _last(site)
    if last.exists():
        if site.exists():
            shutil.rmtree(last, ignore_errors=True)
        else:
            last.rename(site)


def _last(site: Path) -> Path:
    return site.with_name(f"{site.name}.last")


def _swap(one: Path, other: Path) -> bool:
    """Swap two folders at once; False where the system or the file system cannot."""
    libc = ctypes.CDLL(None, use_errno=True)
    first, second = os.fsencode(one), os.fsencode(other)
    if sys.platform == "linux" and hasattr(libc, "renameat2"):
        return bool(libc.renameat2(_AT_FDCWD, first, _AT_FDCWD, second, _RENAME_EXCHANGE) == 0)
    if sys.platform == "darwin" and hasattr(libc, "renamex_np"):
        return bool(libc.renamex_np(first, second, _RENAME_SWAP) == 0)
    return False
