"""Known: which ids exist, which may (their file could not be read), which come nearest."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from recueil.corpus import Corpus
from recueil.ids import session_of, work_id
from recueil.index import Index
from recueil.nearest import nearest
from recueil.problems import YamlPath
from recueil.rules.asking import Book, Notes, question
from recueil.rules.faces import Face, faces

Former = tuple[str, str, YamlPath]
"""Whose a former id was, and where that is written first: the file, and the place in it."""


class Known(Book):
    """The ids of a corpus, to ask whether one is there."""

    def __init__(self, every: Sequence[Face], unread: Collection[str], notes: Notes) -> None:
        super().__init__(notes)
        self._unread = frozenset(unread)
        of = {name: {f.id: f for f in every if f.folder == name} for name in _HOMES}
        self._bodies, self._sessions, self._plans = (of[name] for name in _HOMES)
        self._homes = {face.id: face for face in every if face.folder in ("sessions", "plans")}
        self._standing = {id_: None for body in self._bodies.values() for id_ in body.parts}
        self._ids = {*self._bodies, *self._homes}
        for face in every:
            self._ids.update(face.provisions, face.parts, face.points, face.documents)
            self._ids.update(work_id(face.id, work) for work in face.works)
        self._former: dict[str, Former] = {}
        for face in every:
            for alias, id_, path in face.aliases:
                self._former.setdefault(alias, (id_, face.file, path))

    @classmethod
    def of(cls, corpus: Corpus, index: Index) -> Known:
        """Return the ids of `corpus`."""
        return cls(faces(corpus, index), corpus.unread, Notes())

    @question
    def is_known(self, id_: str) -> bool:
        """Whether a record has this id."""
        return id_ in self._ids

    @question
    def may_be(self, id_: str) -> bool:
        """Whether the id may be that of a record whose file could not be read."""
        home, first = session_of(id_), id_.partition("/")[0].partition("#")[0]
        files = f"sessions/{home}", f"plans/{home}", f"bodies/{first}", f"documents/{first}"
        return not self._unread.isdisjoint(files)

    @question
    def unpublished(self, id_: str) -> bool:
        """Whether the id lies in a session of which its body says that it is not here."""
        body, _, rest = id_.partition("/")
        face = self._bodies.get(body)
        return face is not None and rest.partition("/")[0] in face.unpublished

    @question
    def body_without_session(self, id_: str) -> str | None:
        """Return the body of an id that lies in a session of it that is not here."""
        body, _, rest = id_.partition("/")
        session = rest.partition("/")[0].partition("#")[0]
        here = f"{body}/{session}"
        if body not in self._bodies or not session[:1].isdigit():
            return None
        return None if here in self._sessions or here in self._standing else body

    @question
    def former(self, id_: str) -> Former | None:
        """Return whose an id was, where that is written first."""
        return self._former.get(id_)

    @question
    def days(self, session: str) -> tuple[str, str] | None:
        """Return the first and the last day of a session, as ISO dates, which sort as days do."""
        face = self._sessions.get(session)
        return face.days if face else None

    @question
    def nearest(self, id_: str) -> str | None:
        """Return the id most like this one: of the same session if that exists.

        All ids are never compared: among thirty thousand that would take seconds each time.
        """
        home = session_of(id_)
        if home not in self._homes:
            homes = (*self._sessions, *self._plans, *self._bodies, *self._standing)
            home = nearest(home, homes) or ""
            moved = home + id_[len(session_of(id_)) :]
            if not home or moved in self._ids:
                return moved if home else None
        return nearest(id_, self._at(home)) or home

    def _at(self, home: str) -> set[str]:
        """Return the ids of a session, plan or body and of what lies in it."""
        face = self._homes.get(home)
        standing = (id_ for id_ in self._standing if id_.startswith(f"{home}/"))
        return {home, *standing, *(face.provisions if face else ()), *(face.parts if face else ())}


_HOMES = ("bodies", "sessions", "plans")
