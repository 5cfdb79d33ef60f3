"""Make a session, a body, a plan, a document, a work or a word, from a few answers."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "_ext"))

from recueil.creating.command import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main(ROOT))
