"""Known: which ids exist, which may (their file could not be read), which come nearest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from recueil.corpus import Corpus
from recueil.ids import session_of, standing_id, work_id
from recueil.index import Index
from recueil.nearest import nearest
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


@dataclass(frozen=True, slots=True)
class Known:
    """The ids of a corpus, to ask whether one is there."""

    corpus: Corpus
    index: Index
    standing: frozenset[str]

    @classmethod
    def of(cls, corpus: Corpus, index: Index) -> Known:
        """Return the ids of `corpus`."""
        standing = (
            standing_id(body.id, recommendation.letter)
            for body in corpus.bodies.values()
            for recommendation in body.record.standing
        )
        return cls(corpus, index, frozenset(standing))

    def __contains__(self, id_: str) -> bool:
        corpus, index = self.corpus, self.index
        return (
            id_ in index.provisions
            or id_ in index.points
            or id_ in index.sections
            or id_ in corpus.sessions
            or id_ in corpus.plans
            or id_ in corpus.bodies
            or id_ in self.standing
            or id_ in index.documents
        )

    def may_be(self, id_: str) -> bool:
        """Whether the id may be that of a record whose file could not be read."""
        home, first = session_of(id_), id_.partition("/")[0].partition("#")[0]
        files = f"sessions/{home}", f"plans/{home}", f"bodies/{first}", f"documents/{first}"
        return not self.corpus.unread.isdisjoint(files)

    def unpublished(self, id_: str) -> bool:
        """Whether the id lies in a session of which its body says that it is not here."""
        body, _, rest = id_.partition("/")
        file = self.corpus.bodies.get(body)
        return file is not None and rest.partition("/")[0] in file.record.unpublished

    def body_without_session(self, id_: str) -> str | None:
        """Return the body of an id that lies in a session of it that is not here."""
        body, _, rest = id_.partition("/")
        session = rest.partition("/")[0].partition("#")[0]
        here = f"{body}/{session}"
        if body not in self.corpus.bodies or not session[:1].isdigit():
            return None
        return None if here in self.corpus.sessions or here in self.standing else body

    def nearest(self, id_: str) -> str | None:
        """Return the id most like this one: of the same session if that exists.

        All ids are never compared: among thirty thousand that would take seconds each time.
        """
        home = session_of(id_)
        if home not in self.index.of_home and home not in self.corpus.sessions:
            corpus = self.corpus
            homes = (*corpus.sessions, *corpus.plans, *corpus.bodies, *self.standing)
            home = nearest(home, homes) or ""
            moved = home + id_[len(session_of(id_)) :]
            if not home or moved in self:
                return moved if home else None
        return nearest(id_, self._at(home)) or home

    def _at(self, home: str) -> set[str]:
        """Return the ids of a session, plan or body and of what lies in it."""
        index, session = self.index, self.corpus.sessions.get(home)
        found = {home, *index.of_home.get(home, ())}
        found |= {id_ for id_ in self.standing if id_.startswith(f"{home}/")}
        if session:
            found |= {id_ for id_ in index.sections if id_.startswith(f"{home}#")}
        return found
