"""Symbols and works: each name of a document can be read, and leads to one document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from recueil.corpus import Corpus
from recueil.i18n import N_
from recueil.ids import is_id
from recueil.index import Index
from recueil.index.citations import organisation_of
from recueil.model import Citation, Document, Progress, Record, Session, Work
from recueil.model.provision import DocumentTarget
from recueil.problems import Kind, Problem, YamlPath
from recueil.rules.firsts import Firsts
from recueil.rules.whole import Whole
from recueil.symbols import EXAMPLES, ORGANISATIONS, Symbol, SymbolError, parse
from recueil.walk import Root, roots, walk


@dataclass(frozen=True, slots=True)
class _Written:
    """A symbol or work as an editor wrote it, whose it is, and where."""

    text: str
    organisation: str
    file: str
    path: YamlPath
    is_work: bool = False
    at_key: bool = False


def documents_can_be_found(corpus: Corpus, index: Index, whole: Whole) -> Iterator[Problem]:
    """Find symbols that cannot be read, different ones that make one id, and unlisted works."""
    verdicts: dict[tuple[str, str], Symbol | SymbolError] = {}
    firsts = Firsts()
    for one in _written(corpus):
        key = one.organisation, one.text
        if one.is_work:
            yield from _of_work(one, whole, firsts)
        elif whole.words.is_organisation(one.organisation):  # else another rule says so
            if key not in verdicts:
                verdicts[key] = _verdict(one)
            yield from _of_symbol(one, verdicts[key], whole, firsts)


def _of_work(one: _Written, whole: Whole, firsts: Firsts) -> Iterator[Problem]:
    if not whole.papers.is_work(one.text, one.organisation):
        words: dict[str, object] = {"value": one.text, "organisation": one.organisation}
        if firsts.is_told(one.file):
            words |= whole.papers.work_meant(one.text, one.organisation)
        yield Problem(Kind.UNKNOWN_ID, one.file, _NO_WORK, words, one.path)


def _verdict(one: _Written) -> Symbol | SymbolError:
    try:
        return parse(one.text, one.organisation)
    except SymbolError as error:
        return error


def _of_symbol(
    one: _Written, verdict: Symbol | SymbolError, whole: Whole, firsts: Firsts
) -> Iterator[Problem]:
    words: dict[str, object] = {"symbol": one.text}
    if isinstance(verdict, SymbolError):
        kind, message = Kind.MALFORMED_SYMBOL, _MALFORMED
        words["organisation"] = whole.words.named(one.organisation)
        unread = one.organisation not in ORGANISATIONS
        if other := _reader(one):
            message, words["other"] = _OF_ANOTHER, whole.words.named(other)
            if near := _where(one, other) or (unread and f"organisation: {other}"):
                words["near"] = near
        elif unread:
            message = _NO_GRAMMAR
        elif meant := verdict.nearest or _meant(one, whole, firsts):
            words["near"] = meant
        else:
            words["expected"] = EXAMPLES[one.organisation]
    else:
        first = whole.papers.symbol_of(verdict.id)
        if first is None or first == verdict.canonical:
            return
        words["other"] = first
        kind, message = Kind.SLUG_COLLISION, _ONE_ID
    yield Problem(kind, one.file, message, words, one.path, at_key=one.at_key)


def _meant(one: _Written, whole: Whole, firsts: Firsts) -> str | None:
    known = firsts.is_told(one.file)
    return whole.papers.symbol_meant(one.text, one.organisation) if known else None


def _reader(one: _Written) -> str | None:
    """Return another organisation that writes its symbols like this, if one alone does."""
    readers = []
    for organisation in sorted(ORGANISATIONS - {one.organisation}):
        try:
            readers.append(parse(one.text, organisation).organisation)
        except SymbolError:
            continue
    return readers[0] if len(readers) == 1 else None


def _where(one: _Written, owner: str) -> str | None:
    """Return what to write so that a symbol is read as its owner writes them."""
    if one.at_key:
        return f"documents/{owner}.yaml"
    return f"organisation: {owner}" if one.path[-1] == "symbol" else None


def _written(corpus: Corpus) -> Iterator[_Written]:
    for root in roots(corpus):
        if root.folder == "documents" and isinstance(root.record, Document):
            yield _Written(str(root.path[0]), root.id, root.file, root.path, at_key=True)
            continue
        organisation = _organisation_at(corpus, root)
        found = walk(root.record, Session, Citation, DocumentTarget, Progress, Work, path=root.path)
        for record, path in found:
            yield from _of_record(record, path, root.file, organisation)


def _organisation_at(corpus: Corpus, root: Root) -> str:
    if root.folder == "documents":
        return root.id
    plan = corpus.plans.get(root.id) if root.folder == "plans" else None
    return organisation_of(corpus, plan.record.body if plan else root.id.partition("/")[0])


def _of_record(record: Record, path: YamlPath, file: str, organisation: str) -> Iterator[_Written]:
    if isinstance(record, Citation | DocumentTarget):
        owner = record.organisation or organisation
        if record.symbol is not None:
            yield _Written(record.symbol, owner, file, (*path, "symbol"))
        elif record.work is not None:
            yield _Written(record.work, owner, file, (*path, "work"), is_work=True)
    elif isinstance(record, Work) and record.contained_in is not None:
        yield _Written(record.contained_in, organisation, file, (*path, "contained_in"))
    elif isinstance(record, Session) and record.report is not None:
        yield _Written(record.report, organisation, file, (*path, "report"))
    elif isinstance(record, Progress) and not is_id(record.by):
        yield _Written(record.by, organisation, file, (*path, "by"))


_MALFORMED = N_(
    '"%(symbol)s" is not a well-formed document symbol (read as one of: %(organisation)s)'
)
_OF_ANOTHER = N_(
    '"%(symbol)s" is a document symbol of another organization (%(other)s), '
    "and is read here as one of: %(organisation)s"
)
_NO_GRAMMAR = N_(
    '"%(symbol)s" cannot be read: how this organization writes symbols is not known here: '
    "%(organisation)s"
)
_ONE_ID = N_('"%(symbol)s" would have the same address as "%(other)s"')
_NO_WORK = N_('"%(value)s" is not under works: in documents/%(organisation)s.yaml')
