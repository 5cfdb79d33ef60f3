"""Aliases: every id that was once given, where it is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from recueil.corpus import Corpus
from recueil.ids import work_id
from recueil.index import Index
from recueil.problems import YamlPath
from recueil.symbols import SymbolError, parse


@dataclass(frozen=True, slots=True)
class Alias:
    """A former id of a record, where it is written."""

    alias: str
    id: str
    file: str
    path: YamlPath


def aliases(corpus: Corpus, index: Index) -> Iterator[Alias]:
    """Yield every former id of the corpus."""
    for body in corpus.bodies.values():
        yield from _of(body.record.aliases, body.id, body.file, ())
    for plan in corpus.plans.values():
        yield from _of(plan.record.aliases, plan.id, plan.file, ())
    for session in corpus.sessions.values():
        yield from _of(session.record.aliases, session.id, session.file, ())
    for section in index.sections.values():
        yield from _of(section.record.aliases, section.id, section.file, section.path)
    for name, point in index.points.items():
        if point.record.aliases:
            file = index.provisions[point.provision].file
            yield from _of(point.record.aliases, name, file, point.path)
    for entry in index.provisions.values():
        if entry.record.aliases:
            yield from _of(entry.record.aliases, entry.id, entry.file, entry.path)
    for register in corpus.registers.values():
        for symbol, document in register.record.documents.items():
            if document.aliases and (id_ := _document(symbol, register.id)):
                yield from _of(document.aliases, id_, register.file, (symbol,))
        for work, document in register.record.works.items():
            id_ = work_id(register.id, work)
            yield from _of(document.aliases, id_, register.file, ("works", work))


def _of(words: tuple[str, ...], id_: str, file: str, path: YamlPath) -> Iterator[Alias]:
    for nth, alias in enumerate(words):
        yield Alias(alias, id_, file, (*path, "aliases", nth))


def _document(symbol: str, organisation: str) -> str | None:
    try:
        return parse(symbol, organisation).id
    except SymbolError:
        return None
