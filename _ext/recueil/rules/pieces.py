"""Pieces: the rules over each file by itself, and only where something has changed.

What was said of a file is said again, unless the file is another one, or something that the rules
asked of others has another answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from recueil.corpus import Corpus, corpus_of
from recueil.index import Index
from recueil.problems import Problem
from recueil.rules import OF_FILES, OF_REPORTS, RULES, Rule, said
from recueil.rules.faces import Face, faces
from recueil.rules.shelf import Kept, Said, Shelf
from recueil.rules.whole import Whole
from recueil.survey import FOLDERS, File

Files = Mapping[str, tuple[str, File[Any]]]
"""Each file by its name, with the folder to which it belongs."""


def files_of(corpus: Corpus) -> Files:
    """Return the files of a corpus."""
    of: dict[str, Mapping[str, File[Any]]] = {
        "bodies": corpus.bodies, "sessions": corpus.sessions, "plans": corpus.plans,
        "documents": corpus.registers, "vocabulary": corpus.vocabularies,
        "changes": corpus.editions,
    }  # fmt: skip
    return {file.file: (name, file) for name, files in of.items() for file in files.values()}


class Pieces:
    """Some files, and what is kept of them."""

    def __init__(self, files: Files, unread: Iterable[str], shelf: Shelf) -> None:
        self._files = files
        self._unread = frozenset(unread)
        self._shelf = shelf
        self._organisations: dict[str, str] = {}
        self._indexes: dict[tuple[str, ...], Index] = {}

    def opened(self, name: str) -> File[Any]:
        """Return a file with its record."""
        return self._files[name][1]

    def located(self, found: list[Problem]) -> list[Problem]:
        """Return problems as they are to be kept."""
        return found

    def problems(self) -> list[Problem]:
        """Return what the rules say of all files; the shelf has it afterwards."""
        every = self.faces()
        whole = Whole.of(every, self._unread)
        found = said(RULES, Index.build(Corpus()), whole)
        for face in every:
            found += self._said(face.file, OF_FILES, (face.file,), whole)
            if face.source and (files := whole.papers.made_from(face.source))[0] == face.file:
                found += self._said(f"report {face.source}", OF_REPORTS, files, whole)
            self._indexes.pop((face.file,), None)
        self._shelf.keep_only_asked()
        return found

    def faces(self) -> list[Face]:
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
        found = self._own(said(rules, self._index(names), whole))
        self._shelf.put_said(what, Said(versions, whole.notes.taken(), found))
        return found

    def _version(self, name: str) -> bytes:
        kept = self._shelf.file(name)
        return kept.digest + kept.organisation.encode() if kept else b""

    def _own(self, found: Iterable[Problem]) -> list[Problem]:
        """Return the problems of files: that a file is missing is nobody's, and told once."""
        return self.located([problem for problem in found if problem.file in self._files])

    def _index(self, names: tuple[str, ...]) -> Index:
        if names not in self._indexes:
            self._indexes[names] = Index.build(self._corpus(names))
        return self._indexes[names]

    def _corpus(self, names: Iterable[str]) -> Corpus:
        """Return the corpus of some files alone."""
        of: dict[str, dict[str, File[Any]]] = {folder: {} for folder in FOLDERS}
        for name in names:
            file = self.opened(name)
            of[self._files[name][0]][file.id] = file
        return replace(corpus_of(of), organisations=self._organisations)


def _by_body_and_date(face: Face) -> tuple[str, str, str]:
    return face.body, face.days[0] if face.days else "", face.id
