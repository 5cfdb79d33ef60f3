"""Symbols: each is written as its organisation writes it, and none stands for two documents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from recueil.corpus import Corpus
from recueil.i18n import N_
from recueil.index import Index
from recueil.model import Citation, Document, Progress, Record, Session
from recueil.model.provision import DocumentTarget
from recueil.problems import Kind, Problem, YamlPath
from recueil.rules.documents import organisation_at
from recueil.rules.relations import is_id
from recueil.symbols import Symbol, SymbolError, parse
from recueil.walk import Root, roots, walk


@dataclass(frozen=True, slots=True)
class _Written:
    """A symbol as an editor wrote it, whose it is, and where."""

    text: str
    organisation: str
    file: str
    path: YamlPath
    at_key: bool = False


def symbols_are_well_formed(corpus: Corpus, index: Index) -> Iterator[Problem]:
    """Find symbols that cannot be read, and different ones that make one id."""
    verdicts: dict[tuple[str, str], Symbol | SymbolError] = {}
    first_of: dict[str, str] = {}
    for one in _written(corpus):
        key = one.organisation, one.text
        if key not in verdicts:
            verdicts[key] = _verdict(*key)
        verdict = verdicts[key]
        if isinstance(verdict, SymbolError):
            yield _malformed(one, verdict)
        elif (first := first_of.setdefault(verdict.id, verdict.canonical)) != verdict.canonical:
            words = {"symbol": one.text, "other": first}
            yield Problem(
                Kind.SLUG_COLLISION, one.file, _ONE_ID, words, one.path, at_key=one.at_key
            )


def _verdict(organisation: str, text: str) -> Symbol | SymbolError:
    try:
        return parse(text, organisation)
    except SymbolError as error:
        return error


def _malformed(one: _Written, error: SymbolError) -> Problem:
    words: dict[str, object] = {"symbol": one.text, "organisation": one.organisation}
    if error.nearest:
        words["near"] = error.nearest
    return Problem(Kind.MALFORMED_SYMBOL, one.file, _MALFORMED, words, one.path, at_key=one.at_key)


def _written(corpus: Corpus) -> Iterator[_Written]:
    for root in roots(corpus):
        if root.folder == "documents" and isinstance(root.record, Document):
            yield _Written(str(root.path[0]), root.id, root.file, root.path, at_key=True)
            continue
        organisation = organisation_at(corpus, root)
        found = walk(root.record, Session, Citation, DocumentTarget, Progress, path=root.path)
        for record, path in found:
            yield from _of_record(record, path, root, organisation)


def _of_record(record: Record, path: YamlPath, root: Root, organisation: str) -> Iterator[_Written]:
    match record:
        case Citation(symbol=str(text)) | DocumentTarget(symbol=str(text)):
            owner = record.organisation or organisation
            yield _Written(text, owner, root.file, (*path, "symbol"))
        case Session(report=str(text)):
            yield _Written(text, organisation, root.file, (*path, "report"))
        case Progress(by=text) if not is_id(text):
            yield _Written(text, organisation, root.file, (*path, "by"))


_MALFORMED = N_('"%(symbol)s" is not a document symbol of "%(organisation)s"')
_ONE_ID = N_('"%(symbol)s" would have the same address as "%(other)s"')
