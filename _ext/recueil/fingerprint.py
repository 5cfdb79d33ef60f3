"""Fingerprint: whether all that something was made of is as it was, by its contents."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
"""The folder of the program."""


def fingerprint(paths: Iterable[Path], *said: str) -> str:
    """Return the digest of files, folders and links, and of what else was said.

    Of a folder the name counts, of a link where it leads as well; what is neither file nor
    folder is not opened: a pipe would wait for ever.
    """
    digest = hashlib.blake2b(digest_size=16)
    for word in (sys.version, *said):
        digest.update(f"{word}\0".encode())
    for path in paths:
        mode = _mode(path)
        link = os.readlink(path) if stat.S_ISLNK(mode) else ""  # noqa: PTH115 - for its bytes
        folder = path.is_dir() if link else stat.S_ISDIR(mode)
        digest.update(f"{path}\0{link}\0{folder}\0".encode(errors="surrogateescape"))
        if path.is_file() if link else stat.S_ISREG(mode):
            digest.update(_content(path))
    return digest.hexdigest()


def below(folder: Path, without: Collection[str] = ()) -> Iterator[Path]:
    """Yield each file, folder and link below a folder, in an order that stays."""
    for where, folders, files in os.walk(folder):
        folders[:] = sorted({*folders}.difference(without, _PASSED_OVER))
        yield from (Path(where, name) for name in sorted([*folders, *files]))


_PASSED_OVER = {"__pycache__", ".git"}


def _mode(path: Path) -> int:
    """Return what stands at a path, without following a link; nothing may."""
    try:
        return path.lstat().st_mode
    except OSError:
        return 0


def _content(path: Path) -> bytes:
    """Return a digest of what is in a file; of the reason, where it cannot be read."""
    digest = hashlib.blake2b()
    try:
        with path.open("rb", buffering=0) as stream:
            while part := stream.read(_PART):
                digest.update(part)
    except OSError as error:
        return str(error.errno).encode()
    return digest.digest()


_PART = 1 << 18
