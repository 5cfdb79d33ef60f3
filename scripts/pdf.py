"""Print each session and each plan of the site into build/pdf, with Chromium."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "_ext"))

from recueil.publishing.pdf import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main(ROOT))
