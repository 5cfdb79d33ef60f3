"""Pack the site into build/recueil.zip, to be opened from a folder without a server."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "_ext"))

from recueil.publishing.offline import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main(ROOT))
