"""Check the sources: every problem, at its place, without building anything."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "_ext"))

from recueil.reporting.command import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main(ROOT))
