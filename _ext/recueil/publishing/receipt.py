"""Receipt: what the last site was made of, so that nothing is made again of the same things."""

from __future__ import annotations

import hashlib
import json
import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from recueil.findings import Finding
from recueil.fingerprint import PACKAGE, below, fingerprint


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
    return fingerprint(made_of(root), *said)


def made_of(root: Path) -> Iterator[Path]:
    """Yield all that goes into a site, the program too, in an order that stays."""
    yield from (root / "conf.py", root / "docutils.conf", root / "requirements" / "runtime.txt")
    for folder in (root / "source", PACKAGE):
        yield from below(folder)


def standing(site: Path) -> str:
    """Return the digest of a site as it stands: names, sizes and times of its files."""
    digest = hashlib.blake2b(digest_size=16)
    for path in below(site):
        status = path.lstat()
        of_file = (status.st_size, status.st_mtime_ns) if stat.S_ISREG(status.st_mode) else ()
        digest.update(f"{path}\0{of_file}\0".encode(errors="surrogateescape"))
    return digest.hexdigest()
