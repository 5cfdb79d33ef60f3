"""Measure what the drafter finds in reports whose truth is known; never fails."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "_ext")]

from bench.drafting.run import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())
