"""Documents: everything that is cited or registered, by id."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from recueil.corpus import Corpus
from recueil.ids import is_id, work_id
from recueil.index.citations import Mention, organisation_of
from recueil.index.entries import Entry
from recueil.index.relations import Tie
from recueil.model import Document, Progress, Work
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


@dataclass(frozen=True, slots=True)
class Evidence:
    """A document that shows what has become of a provision; that is no citation by a report."""

    document: str
    symbol: str
    """As the editors write it."""
    by: str
    """Id of the provision."""
    step: Progress


_UNKNOWN = Document()


def evidence(corpus: Corpus, entries: Iterable[Entry]) -> Iterator[Evidence]:
    """Yield the documents by which editors show the progress of provisions."""
    for entry in entries:
        for step in entry.record.progress:
            document = None if is_id(step.by) else shown_by(corpus, entry, step)
            if document is not None:
                yield Evidence(document, step.by, entry.id, step)


def shown_by(corpus: Corpus, entry: Entry, step: Progress) -> str | None:
    """Return the id of the document that a step names; None if its symbol is malformed."""
    try:
        return parse(step.by, organisation_of(corpus, entry.body)).id
    except SymbolError:
        return None


def documents(
    corpus: Corpus,
    mentions: Iterable[Mention],
    ties: Iterable[Tie],
    shown: Iterable[Evidence],
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
            if record.contained_in is not None:
                _add(found, _by_symbol(record.contained_in, organisation, None))
    for mention in mentions:
        if mention.document not in found and mention.citation.symbol:
            organisation = mention.document.partition("/")[0]
            _add(found, _by_symbol(mention.citation.symbol, organisation, None))
    for tie in ties:
        target = tie.relation.target
        if tie.target not in found and not isinstance(target, str) and target.symbol:
            _add(found, _by_symbol(target.symbol, tie.target.partition("/")[0], None))
    for one in shown:
        if one.document not in found:
            _add(found, _by_symbol(one.symbol, one.document.partition("/")[0], None))
    return dict(sorted(found.items(), key=lambda item: _order(item[1])))


def holder_of(entry: DocumentEntry) -> str | None:
    """Return the id of the document that contains a work, if a register names one."""
    record = entry.record
    if not isinstance(record, Work) or record.contained_in is None:
        return None
    try:
        return parse(record.contained_in, entry.organisation).id
    except SymbolError:
        return None


def names(found: Mapping[str, DocumentEntry]) -> dict[str, str]:
    """Return the id of each document by its name: its symbol, or its id as a work.

    A name that two organisations share is prefixed in each: `wto:S/L/1`.
    """
    plain = {id_: _name(entry) for id_, entry in found.items()}
    shared = Counter(name.upper() for name in plain.values())
    return {
        (f"{found[id_].organisation}:{name}" if shared[name.upper()] > 1 else name): id_
        for id_, name in plain.items()
    }


def _name(entry: DocumentEntry) -> str:
    return entry.symbol.canonical if entry.symbol else entry.work or entry.id


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
