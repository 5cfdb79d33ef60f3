"""What the tests share: the toy corpus, loaded once."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from recueil.corpus import Corpus, load_corpus
from recueil.index import Index

TOY = Path(__file__).parent / "toy" / "source"


@dataclass(frozen=True)
class Toy:
    """The toy corpus with its index."""

    source: Path
    corpus: Corpus
    index: Index


@pytest.fixture(scope="session")
def toy() -> Toy:
    corpus, problems = load_corpus(TOY)
    assert not problems
    return Toy(TOY, corpus, Index.build(corpus))
