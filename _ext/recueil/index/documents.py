"""Documents: everything that is cited or registered, by id."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from recueil.corpus import Corpus
from recueil.ids import work_id
from recueil.index.citations import Mention
from recueil.index.relations import Tie
from recueil.model import Document
from recueil.symbols import Symbol, SymbolError, parse


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """A document: what its symbol (or its id as a work) names."""

    id: str
    organisation: str
    symbol: Symbol | None
    work: str | None
    record: Document
    """From a register; empty where no register lists it."""
    registered: bool


_UNKNOWN = Document()


def documents(
    corpus: Corpus, mentions: Iterable[Mention], ties: Iterable[Tie]
) -> dict[str, DocumentEntry]:
    """Return every document by id: organisations in order, symbols in natural order, then works."""
    found: dict[str, DocumentEntry] = {}
    for register in corpus.registers.values():
        organisation = register.id
        for text, record in register.record.documents.items():
            _add(found, _by_symbol(text, organisation, record))
        for work, record in register.record.works.items():
            entry = DocumentEntry(
                work_id(organisation, work), organisation, None, work, record, registered=True
            )
            _add(found, entry)
    for mention in mentions:
        if mention.document not in found and mention.citation.symbol:
            organisation = mention.document.partition("/")[0]
            _add(found, _by_symbol(mention.citation.symbol, organisation, None))
    for tie in ties:
        target = tie.relation.target
        if tie.target not in found and not isinstance(target, str) and target.symbol:
            _add(found, _by_symbol(target.symbol, tie.target.partition("/")[0], None))
    return dict(sorted(found.items(), key=lambda item: _order(item[1])))


def _add(found: dict[str, DocumentEntry], entry: DocumentEntry | None) -> None:
    if entry is not None:
        found.setdefault(entry.id, entry)


def _by_symbol(text: str, organisation: str, record: Document | None) -> DocumentEntry | None:
    try:
        symbol = parse(text, organisation)
    except SymbolError:
        return None
    return DocumentEntry(
        symbol.id, organisation, symbol, None, record or _UNKNOWN, registered=record is not None
    )


def _order(entry: DocumentEntry) -> tuple[str, bool, object]:
    key: object = entry.symbol.sort_key if entry.symbol else entry.work
    return entry.organisation, entry.symbol is None, key
