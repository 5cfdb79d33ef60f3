"""Build the site in every language into build/site, or leave the last one as it is."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "_ext"))

from recueil.publishing import publish  # noqa: E402

if __name__ == "__main__":
    sys.exit(publish(ROOT))
