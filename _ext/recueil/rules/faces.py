"""Faces: of each file, what others may have to know of it.

A face is made from its file alone (and from whose symbols its body prints), and is plain data, so
that it can be kept: the books of a corpus are made from the faces of its files.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from recueil.corpus import Corpus, File
from recueil.ids import standing_id
from recueil.index import Index, Tie
from recueil.languages import LANGUAGES
from recueil.model import Body, DocumentRegister, Session, Term
from recueil.problems import YamlPath
from recueil.rules.aliases import aliases
from recueil.symbols import Symbol, SymbolError, parse

Alias = tuple[str, str, YamlPath]
"""A former id, whose it was, and where it is written."""


@dataclass(slots=True)
class Face:
    """A file as others see it; what its kind of file has not is empty."""

    file: str
    folder: str
    id: str
    body: str = ""
    """Of a session or plan."""
    days: tuple[str, str] | None = None
    """The first and the last day of a session."""
    source: str | None = None
    paragraphs: int | None = None
    """The last paragraph of the report of a session, if it was counted."""
    organisation: str | None = None
    """Whose symbols a body prints."""
    parent: str | None = None
    unpublished: tuple[str, ...] = ()
    provisions: list[str] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    """Its sections, or standing recommendations."""
    points: list[str] = field(default_factory=list)
    documents: dict[str, str] = field(default_factory=dict)
    """The documents that it names or registers, with their symbols."""
    works: tuple[str, ...] = ()
    titled: list[str] = field(default_factory=list)
    """The documents to which it gives a title."""
    cites: dict[str, None] = field(default_factory=dict)
    """The documents that it cites, in order; a session's own report is not one of them."""
    aliases: list[Alias] = field(default_factory=list)
    ties: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Where relations lead from each provision and section, within the corpus."""
    words: dict[str, tuple[dict[str, str], tuple[str, ...]]] = field(default_factory=dict)
    """Of a vocabulary: the label of each word by language, and every wording in small letters."""


def faces(corpus: Corpus, index: Index) -> list[Face]:
    """Return the faces of all files, in the order of the corpus."""
    found = {face.file: face for face in _of_files(corpus)}
    for entry in index.provisions.values():
        found[entry.file].provisions.append(entry.id)
    for section in index.sections.values():
        found[section.file].parts.append(section.id)
    for id_, point in index.points.items():
        found[index.provisions[point.provision].file].points.append(id_)
    _put_ties(found, index)
    _put_documents(found, corpus, index)
    for alias in aliases(corpus, index):
        found[alias.file].aliases.append((alias.alias, alias.id, alias.path))
    return list(found.values())


def _of_files(corpus: Corpus) -> Iterator[Face]:
    for body in corpus.bodies.values():
        yield _of_body(body)
    for session in corpus.sessions.values():
        yield _of_session(session)
    for plan in corpus.plans.values():
        record = plan.record
        yield Face(plan.file, "plans", plan.id, body=record.body, source=record.source.id)
    for register in corpus.registers.values():
        yield _of_register(register)
    for vocabulary in corpus.vocabularies.values():
        words = {word: _words(term) for word, term in vocabulary.record.items()}
        yield Face(vocabulary.file, "vocabulary", vocabulary.id, words=words)
    for edition in corpus.editions.values():
        yield Face(edition.file, "changes", edition.id)


def _of_body(file: File[Body]) -> Face:
    body = file.record
    standing = [standing_id(file.id, one.letter) for one in body.standing]
    return Face(
        file.file, "bodies", file.id, organisation=body.organisation, parent=body.parent,
        unpublished=body.unpublished, parts=standing,
    )  # fmt: skip


def _of_session(file: File[Session]) -> Face:
    session, source = file.record, file.record.source
    days = session.first_day.isoformat(), session.last_day.isoformat()
    return Face(
        file.file, "sessions", file.id, body=file.id.partition("/")[0], days=days, source=source.id,
        paragraphs=source.counts.paragraphs if source.counts else None,
    )  # fmt: skip


def _of_register(file: File[DocumentRegister]) -> Face:
    face = Face(file.file, "documents", file.id, works=tuple(file.record.works))
    for text, record in file.record.documents.items():
        symbol = _symbol(text, file.id)
        if symbol is not None and symbol.id not in face.documents:
            face.documents[symbol.id] = symbol.canonical
            if record.title is not None:
                face.titled.append(symbol.id)
    return face


def _words(term: Term) -> tuple[dict[str, str], tuple[str, ...]]:
    labels = {code: term.label.best(code)[1] for code in LANGUAGES}
    said = (*term.label.all(), *(term.verb.all() if term.verb else ()))
    return labels, tuple(wording.lower() for _, wording in said)


def _put_ties(found: Mapping[str, Face], index: Index) -> None:
    for source, ties in index.ties_from.items():
        if ends := tuple(dict.fromkeys(end_of(tie) for tie in ties if is_inner(tie))):
            found[ties[0].file].ties[source] = ends


def is_inner(tie: Tie) -> bool:
    """Whether a tie leads to a record other than its own; to itself is another rule's matter."""
    return isinstance(tie.relation.target, str) and end_of(tie) != tie.source


def end_of(tie: Tie) -> str:
    """Return the provision or section to which a tie leads, for a point its provision."""
    return tie.target if "#section-" in tie.target else tie.target.partition("#")[0]


def _put_documents(found: Mapping[str, Face], corpus: Corpus, index: Index) -> None:
    for file, text, organisation in _named(corpus, index):
        if symbol := _symbol(text, organisation):
            found[file].documents.setdefault(symbol.id, symbol.canonical)
    for mentions in index.cites.values():
        for mention in mentions:
            if mention.path != ("report",):
                found[mention.file].cites.setdefault(mention.document)


def _symbol(text: str, organisation: str) -> Symbol | None:
    try:
        return parse(text, organisation)
    except SymbolError:
        return None


def _named(corpus: Corpus, index: Index) -> Iterator[tuple[str, str, str]]:
    """Yield each symbol that is written, in the file where it is, with whose it is."""
    for register in corpus.registers.values():
        for work in register.record.works.values():
            if work.contained_in is not None:
                yield register.file, work.contained_in, register.id
    for mentions in index.cites.values():
        for mention in mentions:
            if mention.citation.symbol:
                yield mention.file, mention.citation.symbol, _owner(mention.document)
    for ties in index.ties_from.values():
        for tie in ties:
            target = tie.relation.target
            if not isinstance(target, str) and target.symbol:
                yield tie.file, target.symbol, _owner(tie.target)
    for shown in index.evidence.values():
        for one in shown:
            yield index.provisions[one.by].file, one.symbol, _owner(one.document)


def _owner(document: str) -> str:
    return document.partition("/")[0]
