"""Show the site at http://localhost:8000/ and build it again at each edit."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "_ext"))

from recueil.preview.serving import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main(ROOT))
