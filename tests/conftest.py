"""What the tests share: the toy corpus, loaded once."""

import signal
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from recueil import i18n
from recueil.corpus import Corpus, load_corpus
from recueil.index import Index

TOY = Path(__file__).parent / "toy" / "source"


def pytest_configure() -> None:
    """Let what the tests start hear Ctrl+C: a shell that puts a job behind has it ignored."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


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


@pytest.fixture
def french(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Let the French messages be those of the .po file, whether it was compiled or not."""
    name = Path("fr", "LC_MESSAGES", "recueil")
    compiled = (tmp_path_factory.mktemp("locale") / name).with_suffix(".mo")
    compiled.parent.mkdir(parents=True)
    with (i18n.LOCALE_DIR / name).with_suffix(".po").open("rb") as opened:
        catalogue = read_po(opened, locale="fr")
    with compiled.open("wb") as opened:
        write_mo(opened, catalogue)
    monkeypatch.setattr(i18n, "LOCALE_DIR", compiled.parents[2])
    i18n.catalogue.cache_clear()
    yield
    i18n.catalogue.cache_clear()


@pytest.fixture
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the user's language be English."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
