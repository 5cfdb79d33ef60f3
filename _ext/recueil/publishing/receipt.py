"""Receipt: what the last site was made of, so that nothing is made again of the same things."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from recueil.findings import Finding

PACKAGE = Path(__file__).resolve().parent.parent
"""The folder of the program."""

_PASSED_OVER = {"__pycache__", ".git"}


@dataclass(frozen=True, slots=True)
class Receipt:
    """Digests of what went into a site and of its files, and what was told while it was made."""

    inputs: str
    site: str
    told: list[Finding]

    @classmethod
    def read(cls, path: Path) -> Receipt | None:
        """Return the one that was written last; None where it is missing, torn or another's."""
        try:
            kept = json.loads(path.read_bytes())
            told = [Finding(**finding) for finding in kept["told"]]
            return cls(kept["inputs"], kept["site"], told)
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def write(self, path: Path) -> None:
        """Keep it, if it can be kept: without it the next build makes everything again."""
        new = path.with_suffix(".new")
        with suppress(OSError):
            new.write_text(json.dumps(asdict(self)), "utf-8")
            new.replace(path)


def inputs(root: Path, *said: str) -> str:
    """Return the digest of all that a site is made of: sources, program, what was said to it."""
    digest = hashlib.blake2b(digest_size=16)
    for word in (sys.version, *said):
        digest.update(f"{word}\0".encode())
    for file in made_of(root):
        digest.update(f"{file}\0".encode(errors="surrogateescape"))
        digest.update(_content(file))
    return digest.hexdigest()


def made_of(root: Path) -> Iterator[Path]:
    """Yield every file that goes into a site, the program's too, in an order that stays."""
    yield from (root / "conf.py", root / "docutils.conf", root / "requirements" / "runtime.txt")
    for folder in (root / "source", PACKAGE):
        yield from sorted(_files(folder))


def standing(site: Path) -> str:
    """Return the digest of a site as it stands: names, sizes and times of its files."""
    digest = hashlib.blake2b(digest_size=16)
    for file in sorted(_files(site)):
        status = file.lstat()
        digest.update(
            f"{file}\0{status.st_size}\0{status.st_mtime_ns}\0".encode(errors="surrogateescape")
        )
    return digest.hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    for where, folders, names in os.walk(folder):
        folders[:] = (name for name in folders if name not in _PASSED_OVER)
        yield from _below(where, [*names, *(name for name in folders if _is_link(where, name))])


def _below(where: str, names: Iterable[str]) -> Iterator[Path]:
    return (Path(where, name) for name in names)


def _is_link(where: str, name: str) -> bool:
    return Path(where, name).is_symlink()


def _content(file: Path) -> bytes:
    """Return a digest of what is in a file; of nothing, where it cannot be read."""
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "blake2b").digest()
    except OSError as error:
        return str(error.errno).encode()
