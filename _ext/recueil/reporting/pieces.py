"""Pieces: the problems of the sources, of which most files stay closed.

A file of which the shelf knows what is in it is not opened, unless the rules have to look at it
again.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from recueil.corpus import SHAPES
from recueil.load.files import LoadedFile, TreeCache, content_of, digest_of
from recueil.load.positions import Positions
from recueil.machine import uncollected
from recueil.problems import Problem
from recueil.read import read
from recueil.reporting.shelf import StoredShelf
from recueil.rules.pieces import Pieces
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


def look(source: Path, cache: Path, shelf: StoredShelf) -> Found:
    """Return the problems of all files; of what is kept all are located.

    Raises ChangedMeanwhileError where a file is written while it is looked at.
    """
    with uncollected():
        survey = Survey(source, TreeCache(cache, _FEW), shelf.knows)
        pieces = _Sources(survey, shelf)
        problems = survey.problems + pieces.problems()
        survey.cache.save()
        every = pieces.faces()
    sessions = sum(face.folder == "sessions" for face in every)
    return Found(problems, sessions, sum(len(face.provisions) for face in every))


class _Sources(Pieces):
    """The files of a project, most of them closed."""

    def __init__(self, survey: Survey, shelf: StoredShelf) -> None:
        self._project, self._survey = survey.source.parent, survey
        self._open: dict[str, File[Any]] = {}
        survey.begin()
        files = {
            file.file: (folder, file)
            for folder in FOLDERS
            for file in survey.folder(folder, partial(self._read, folder, shelf)).values()
        }
        survey.end()
        super().__init__(files, survey.unread, shelf)

    def _read(
        self, folder: str, shelf: StoredShelf, file: LoadedFile
    ) -> tuple[object, list[Problem]]:
        if shelf.knows(file.name, file.digest):
            return _CLOSED, []
        return read(file, SHAPES[folder], self._survey.languages)

    def opened(self, name: str) -> File[Any]:
        """Return a file with its record, which is read if it was not."""
        folder, file = self._files[name]
        if file.record is not _CLOSED:
            return file
        if name not in self._open:
            self._open[name] = replace(file, record=self._record(name, folder))
        return self._open[name]

    def located(self, found: list[Problem]) -> list[Problem]:
        """Return problems with their places in the very bytes that were read."""
        contents = {name: self._content(name) for name in {one.file for one in found}}
        positions = Positions(self._project, contents)
        return [positions.locate(problem) for problem in found]

    def _record(self, name: str, folder: str) -> object:
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
