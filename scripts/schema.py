"""Write the JSON Schemas that help editors while they type, to be committed."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "_ext"))

from recueil.languages import languages  # noqa: E402
from recueil.schema import write  # noqa: E402

if __name__ == "__main__":
    write(ROOT / "schema", languages(ROOT))
