"""Citations found once: which record names which document, and where."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from recueil.corpus import Corpus
from recueil.ids import work_id
from recueil.index.entries import Entry, SectionEntry, points
from recueil.model import Citation, Event, Plan, Point, Proposal, Provision, Section, Words
from recueil.problems import YamlPath
from recueil.symbols import SymbolError, find, parse


@dataclass(frozen=True, slots=True)
class Mention:
    """One citation at its place."""

    document: str
    """Id of the document: `un/td-b-ede-8-2`, `un/work-…`."""
    by: str
    """Id of what cites: a provision, a point, a section, a session, a plan."""
    citation: Citation
    paragraph: int | None
    """Paragraph of our source, taken from the provision where the citation gives none."""
    action: str | None
    """The verb that names the document, if one does."""
    file: str
    path: YamlPath


_Digested = Provision | Point | Section | Proposal | Event | Plan


_YEAR = re.compile(r"\d(?<=[A-Za-z]{2}\d)\d{3}")


@dataclass(frozen=True, slots=True)
class _Place:
    by: str
    file: str
    organisation: str
    paragraph: int | None = None


def document_id(citation: Citation, organisation: str) -> str | None:
    """Return the id of the document that a citation names; None if its symbol is malformed."""
    owner = citation.organisation or organisation
    if citation.work is not None:
        return work_id(owner, citation.work)
    try:
        return parse(citation.symbol or "", owner).id
    except SymbolError:
        return None


def organisation_of(corpus: Corpus, body: str) -> str:
    """Return whose symbols a body's reports print by default."""
    file = corpus.bodies.get(body)
    return file.record.organisation if file else corpus.organisations.get(body, "un")


def mentions_of_provision(entry: Entry, organisation: str) -> Iterator[Mention]:
    """Yield the citations of a provision: its own, its verbs', its points', its digest's."""
    record, path = entry.record, entry.path
    place = _Place(entry.id, entry.file, organisation, record.paragraph)
    seen = list(_of_text(record, place, path))
    for point in points(entry):
        inner = _Place(point.id, entry.file, organisation, record.paragraph)
        seen += _and_in_words(
            _of_text(point.record, inner, point.path), point.record, inner, point.path
        )
    yield from _and_in_words(seen, record, place, path)


def _of_text(record: Provision | Point, place: _Place, path: YamlPath) -> Iterator[Mention]:
    yield from _mentions(record.cites, place, (*path, "cites"))
    for nth, action in enumerate(record.actions):
        yield from _mentions(action.cites, place, (*path, "actions", nth, "cites"), action.action)


def mentions_of_section(entry: SectionEntry, organisation: str) -> Iterator[Mention]:
    """Yield the citations of a section: its own, its proposals', its events', its digest's."""
    record, path = entry.record, entry.path
    place = _Place(entry.id, entry.file, organisation)
    seen = list(_mentions(record.cites, place, (*path, "cites")))
    parts: dict[str, tuple[Proposal | Event, ...]] = {
        "proposals": record.proposals,
        "events": record.events,
    }
    for name, records in parts.items():
        for nth, part in enumerate(records):
            inner = _Place(entry.id, entry.file, organisation, part.paragraph)
            here = (*path, name, nth)
            seen += _and_in_words(_mentions(part.cites, inner, (*here, "cites")), part, inner, here)
    yield from _and_in_words(seen, record, place, path)


def mentions_of_homes(corpus: Corpus) -> Iterator[Mention]:
    """Yield what sessions and plans cite outside sections and provisions."""
    for session in corpus.sessions.values():
        organisation = organisation_of(corpus, session.id.partition("/")[0])
        if session.record.report:
            report = Citation(symbol=session.record.report, part="report")
            place = _Place(session.id, session.file, organisation)
            yield from _mentions((report,), place, ("report",))
        for nth, group in enumerate(session.record.participants):
            place = _Place(session.id, session.file, organisation, group.paragraph)
            yield from _mentions(group.cites, place, ("participants", nth, "cites"))
    for plan in corpus.plans.values():
        place = _Place(plan.id, plan.file, organisation_of(corpus, plan.record.body))
        yield from _and_in_words(
            _mentions(plan.record.cites, place, ("cites",)), plan.record, place, ()
        )


def _mentions(
    citations: Iterable[Citation], place: _Place, path: YamlPath, action: str | None = None
) -> Iterator[Mention]:
    for nth, citation in enumerate(citations):
        document = document_id(citation, place.organisation)
        if document is None:
            continue
        paragraph = citation.paragraph or place.paragraph
        where = path if path == ("report",) else (*path, nth)
        yield Mention(document, place.by, citation, paragraph, action, place.file, where)


def _may_name(wording: str) -> bool:
    """Whether a wording holds what every symbol and every numbered resolution does."""
    return "/" in wording or "solution" in wording.lower() or _YEAR.search(wording) is not None


def _and_in_words(
    mentions: Iterable[Mention], record: _Digested, place: _Place, path: YamlPath
) -> Iterator[Mention]:
    """Yield `mentions`, then what only the digest of the record names."""
    seen = list(mentions)
    yield from seen
    yield from _in_words(record.digest, place, (*path, "digest"), {m.document for m in seen})


def _in_words(
    words: Words | None, place: _Place, path: YamlPath, known: set[str]
) -> Iterator[Mention]:
    """Yield the symbols in a digest that no `cites` names."""
    for _, wording in words.all() if words else ():
        if not _may_name(wording):
            continue
        for found in find(wording, place.organisation):
            if found.symbol.id in known:
                continue
            known.add(found.symbol.id)
            citation = Citation(symbol=found.symbol.canonical)
            yield Mention(
                found.symbol.id, place.by, citation, place.paragraph, None, place.file, path
            )
