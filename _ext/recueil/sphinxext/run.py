"""Run Sphinx for one language: `python -m recueil.sphinxext.run ROOT LANGUAGE WORK [WORKERS]`.

Warnings and failures are written on standard output, a finding in JSON on each line; the exit
status is 0 only if there was none.  New files are read and pages are made by as many
processes as WORKERS says, by default one for each processor.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

from recueil.failures import INTERRUPTED
from recueil.findings import Finding
from recueil.load.ahead import Ahead
from recueil.load.files import CACHE
from recueil.machine import processors


def run(root: Path, language: str, work: Path, workers: int = 0) -> int:
    """Build `language` of the project at `root` in the folder `work`."""
    gc.disable()  # a corpus is millions of objects that stay, and the process ends with the build
    try:
        status, findings = _run(root, language, work, workers or processors())
    except KeyboardInterrupt:
        return INTERRUPTED
    for finding in findings:
        print(finding.packed())
    return status


def _run(root: Path, language: str, work: Path, workers: int) -> tuple[int, list[Finding]]:
    ahead = Ahead.start(root / "source", root / CACHE, workers)
    # Sphinx takes as long to load as the other processes to read a few hundred sessions.
    from recueil.sphinxext.building import built

    if ahead:
        ahead.join()
    return built(root, language, work, workers)


if __name__ == "__main__":
    exit_status = run(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), *map(int, sys.argv[4:5]))
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(exit_status)  # millions of objects need not be let go one by one
