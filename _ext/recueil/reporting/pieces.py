"""Pieces: the problems of the sources, looked for in each file by itself.

A file of which the shelf knows what is in it is not opened, unless the rules have to look at it
again: because it is another one, or because something that they asked of others has changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from recueil.corpus import SHAPES, Corpus, corpus_of
from recueil.index import Index
from recueil.load.files import LoadedFile, TreeCache, content_of, digest_of
from recueil.load.positions import Positions
from recueil.machine import uncollected
from recueil.problems import Problem
from recueil.read import read
from recueil.reporting.shelf import Kept, Said, Shelf
from recueil.rules import OF_FILES, OF_REPORTS, RULES, Rule, said
from recueil.rules.faces import Face, faces
from recueil.rules.whole import Whole
from recueil.survey import FOLDERS, File, Survey

_FEW = 6
"""As many trees are made in the time in which all of ten thousand provisions are read."""


class ChangedMeanwhileError(Exception):
    """A file is not any more what it was a moment ago."""


@dataclass(slots=True)
class Found:
    """What is wrong, and how much was looked at."""

    problems: list[Problem] = field(default_factory=list)
    sessions: int = 0
    provisions: int = 0


def look(source: Path, cache: Path, shelf: Shelf) -> Found:
    """Return the problems of all files; of what is kept all are located.

    Raises ChangedMeanwhileError where a file is written while it is looked at.
    """
    with uncollected():
        return _Pieces(source, cache, shelf).look()


class _Pieces:
    """The files of a project, most of them closed."""

    def __init__(self, source: Path, cache: Path, shelf: Shelf) -> None:
        self._project, self._shelf = source.parent, shelf
        self._files: dict[str, tuple[str, File[Any]]] = {}
        self._organisations: dict[str, str] = {}
        self._indexes: dict[tuple[str, ...], Index] = {}
        self._survey = Survey(source, TreeCache(cache, _FEW), shelf.knows)
        self._survey.begin()
        for folder in FOLDERS:
            for file in self._survey.folder(folder, partial(self._read, folder)).values():
                self._files[file.file] = folder, file
        self._survey.end()

    def _read(self, folder: str, file: LoadedFile) -> tuple[object, list[Problem]]:
        if self._shelf.knows(file.name, file.digest):
            return _CLOSED, []
        return read(file, SHAPES[folder], self._survey.languages)

    def look(self) -> Found:
        """Return the problems of all files."""
        every = self._faces()
        whole = Whole.of(every, self._survey.unread)
        found = Found(self._survey.problems + said(RULES, Index.build(Corpus()), whole))
        for face in every:
            found.problems += self._said(face.file, OF_FILES, (face.file,), whole)
            if face.source and (files := whole.papers.made_from(face.source))[0] == face.file:
                found.problems += self._said(f"report {face.source}", OF_REPORTS, files, whole)
            self._indexes.pop((face.file,), None)
            found.sessions += face.folder == "sessions"
            found.provisions += len(face.provisions)
        self._shelf.keep_only_asked()
        self._survey.cache.save()
        return found

    def _faces(self) -> list[Face]:
        """Return the face of each file, in the order of the corpus."""
        found = [self._face(name) for name in self._in("bodies")]
        self._organisations = {face.id: face.organisation or "" for face in found}
        found += sorted(map(self._face, self._in("sessions")), key=_by_body_and_date)
        for folder in list(FOLDERS)[2:]:
            found += map(self._face, self._in(folder))
        return found

    def _in(self, folder: str) -> list[str]:
        return [name for name, (other, _) in self._files.items() if other == folder]

    def _face(self, name: str) -> Face:
        digest = self._files[name][1].digest
        kept = self._shelf.file(name)
        if kept and kept.digest == digest and kept.organisation == self._organisation(kept.face):
            return kept.face
        index = self._index((name,))
        (face,) = faces(index.corpus, index)
        self._shelf.put_file(name, Kept(digest, self._organisation(face), face))
        return face

    def _organisation(self, face: Face) -> str:
        """Return whose symbols a file prints."""
        return self._organisations.get(face.body, "")

    def _said(
        self, what: str, rules: Sequence[Rule], names: tuple[str, ...], whole: Whole
    ) -> list[Problem]:
        """Return what the rules say of some files, or said when everything was as it is."""
        versions = {name: self._version(name) for name in names}
        known = self._shelf.said(what)
        if known and known.of == versions and whole.still_answers(known.answers):
            return known.problems
        whole.notes.begin()
        found = self._located(said(rules, self._index(names), whole))
        self._shelf.put_said(what, Said(versions, whole.notes.taken(), found))
        return found

    def _version(self, name: str) -> bytes:
        kept = self._shelf.file(name)
        return kept.digest + kept.organisation.encode() if kept else b""

    def _located(self, found: Iterable[Problem]) -> list[Problem]:
        of_files = [problem for problem in found if problem.file in self._files]
        contents = {name: self._content(name) for name in {one.file for one in of_files}}
        positions = Positions(self._project, contents)
        return [positions.locate(problem) for problem in of_files]

    def _index(self, names: tuple[str, ...]) -> Index:
        if names not in self._indexes:
            self._indexes[names] = Index.build(self._corpus(names))
        return self._indexes[names]

    def _corpus(self, names: Iterable[str]) -> Corpus:
        """Return the corpus of some files, which are opened."""
        of: dict[str, dict[str, File[Any]]] = {folder: {} for folder in FOLDERS}
        for name in names:
            folder, file = self._files[name]
            if file.record is _CLOSED:
                file = replace(file, record=self._opened(name, folder))
                self._files[name] = folder, file
            of[folder][file.id] = file
        return replace(corpus_of(of), organisations=self._organisations)

    def _opened(self, name: str, folder: str) -> object:
        tree, _ = self._survey.cache.tree(content := self._content(name), name)
        file = LoadedFile(name, tree, digest_of(content))
        record, problems = read(file, SHAPES[folder], self._survey.languages)
        if problems:
            raise ChangedMeanwhileError(name)
        return record

    def _content(self, name: str) -> bytes:
        content = content_of(self._project / name)
        if content is None or digest_of(content) != self._files[name][1].digest:
            raise ChangedMeanwhileError(name)
        return content


_CLOSED = object()
"""Stands for the record in a file that is not opened."""


def _by_body_and_date(face: Face) -> tuple[str, str, str]:
    return face.body, face.days[0] if face.days else "", face.id
