"""Fingerprint: whether all that something was made of is as it was, by its contents."""

from __future__ import annotations

import hashlib
import os
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
        link = os.readlink(path) if path.is_symlink() else ""  # noqa: PTH115 - for its bytes
        digest.update(f"{path}\0{link}\0{path.is_dir()}\0".encode(errors="surrogateescape"))
        digest.update(_content(path))
    return digest.hexdigest()


def below(folder: Path, without: Collection[str] = ()) -> Iterator[Path]:
    """Yield each file, folder and link below a folder, in an order that stays."""
    for where, folders, files in os.walk(folder):
        folders[:] = sorted({*folders}.difference(without, _PASSED_OVER))
        yield from (Path(where, name) for name in sorted([*folders, *files]))


_PASSED_OVER = {"__pycache__", ".git"}


def _content(path: Path) -> bytes:
    """Return a digest of what is in a file; of the reason, where it cannot be read."""
    try:
        if not path.is_file():
            return b""
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "blake2b").digest()
    except OSError as error:
        return str(error.errno).encode()
