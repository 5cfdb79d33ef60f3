"""Positions: the line and column of a value, looked up when a problem is shown.

The places of all values are not kept while a healthy corpus is built (they would weigh
more than the corpus); the few files that have problems are walked again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from recueil.load.tree import Mark, Marks, build
from recueil.problems import Problem, YamlPath


class Positions:
    """Looks up places in the files of a project, each file walked at most once."""

    def __init__(self, project: Path, contents: Mapping[str, bytes] | None = None) -> None:
        self._project = project
        self._contents = contents or {}
        self._marks: dict[str, Marks] = {}

    def locate(self, problem: Problem) -> Problem:
        """Return `problem` with its line and column."""
        if problem.line or not problem.file.endswith(".yaml"):
            return problem
        mark = self._mark(problem.file, problem.path)
        if problem.at_key:
            return replace(problem, line=mark.key_line, column=mark.key_column)
        return replace(problem, line=mark.line, column=mark.column)

    def _mark(self, file: str, path: YamlPath) -> Mark:
        marks = self._marks_of(file)
        here: YamlPath = ()
        for step in path:
            # Steps that are not in the file (names of variants of a record, a key that is
            # missing) are passed over: the nearest value above is shown.
            if (*here, step) in marks:
                here = (*here, step)
        return marks.get(here, Mark(1, 1, 1, 1))

    def _marks_of(self, file: str) -> Marks:
        if file not in self._marks:
            marks: Marks = {}
            try:
                content = self._contents.get(file) or (self._project / file).read_bytes()
            except OSError:
                content = b""
            build(content.decode("utf-8-sig", "replace"), file, marks)
            self._marks[file] = marks
        return self._marks[file]
