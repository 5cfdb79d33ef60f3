"""Measure builds of an invented compendium against Hugo making the same site; never fails."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "_ext")]

from bench.run import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())
