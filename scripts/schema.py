"""Write the JSON Schemas that help editors while they type, to be committed."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "_ext"))

from recueil.corpus import load_corpus  # noqa: E402
from recueil.exports.wordlists import word_lists  # noqa: E402
from recueil.schema import write  # noqa: E402

if __name__ == "__main__":
    corpus, _ = load_corpus(ROOT / "source")
    write(ROOT / "schema", corpus.languages, word_lists(corpus))
