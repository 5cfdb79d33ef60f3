"""Compare the sources with the last published edition; with --write, note what changed."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "_ext"))

from recueil.release.command import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main(ROOT))
