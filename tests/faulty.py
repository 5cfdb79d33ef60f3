"""Faults: what is laid over a sound corpus to see what is told of it.

Each folder of tests/faults is a fault, laid over the sound corpus in `_base`; its `expected.txt`
holds every line that is told.  `padding.txt` names a file and by how many bytes it grows,
`missing.txt` a file that is taken away.
"""

from __future__ import annotations

import shutil
from pathlib import Path

FAULTS = Path(__file__).parent / "faults"
BASE = FAULTS / "_base" / "source"


def laid_out(fault: str, project: Path) -> Path:
    """Lay a fault over the sound corpus and return the source folder."""
    shutil.copytree(BASE, project / "source")
    shutil.copytree(FAULTS / fault / "source", project / "source", dirs_exist_ok=True)
    for padding in (FAULTS / fault).glob("padding.txt"):
        name, size = padding.read_text().split()
        with (project / name).open("a") as opened:
            opened.write("#" * int(size))
    for missing in (FAULTS / fault).glob("missing.txt"):
        (project / missing.read_text().strip()).unlink()
    return project / "source"
