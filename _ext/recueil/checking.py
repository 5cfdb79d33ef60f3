"""Checking: the corpus and everything wrong with it, at its place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from recueil.corpus import Corpus, load_corpus
from recueil.i18n import N_
from recueil.index import Index
from recueil.load.positions import Positions
from recueil.load.tree import MOST_TOLD
from recueil.machine import uncollected
from recueil.problems import Problem, Severity
from recueil.read.memory import Memory
from recueil.rules import problems as problems_of_rules
from recueil.rules.pieces import Pieces, files_of
from recueil.rules.shelf import Shelf


def check(source: Path, cache: Path | None = None) -> tuple[Corpus, list[Problem]]:
    """Load `source` and return it with every problem, located and in the order of files.

    Where files could not be read the rules still look at the others; they know of those
    files (`Corpus.unread`) and take nothing for unknown that may be in them.
    """
    index, problems = examine(source, cache)
    return index.corpus, located(source, problems)


Examined = tuple[Index, list[Problem]]
"""A corpus, indexed, and all that is wrong with it, not located yet."""


def examine(
    source: Path, cache: Path | None = None, memory: Memory | None = None, *, learn: bool = False
) -> Examined:
    """Load `source` and return it, indexed, with every problem, not located yet.

    What the rules say of each file is remembered if `memory` is to `learn` it, which takes as much
    time again; from then on they look at those files alone that a change may concern.
    """
    with uncollected():
        corpus, problems = load_corpus(source, cache, memory)
        index = Index.build(corpus)
        shelf = memory.of(Shelf) if memory else Shelf()
        if learn or shelf:
            pieces = Pieces(files_of(corpus), corpus.unread, shelf)
            return index, problems + pieces.problems()
        return index, problems + problems_of_rules(corpus, index)


def worth_telling(problems: list[Problem]) -> list[Problem]:
    """Return the problems that a build tells: of ten lines, the one that stops it is to be seen."""
    return [problem for problem in problems if problem.severity is not Severity.INFORMATION]


def located(source: Path, problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems of `source` with their lines and columns, in the order of files."""
    positions = Positions(source.parent)
    found = [positions.locate(problem) for problem in problems]
    found.sort(key=lambda p: (p.file, p.line, p.column, p.kind, p.message))
    return [one for _, group in groupby(found, lambda p: p.file) for one in _first(list(group))]


def _first(found: list[Problem]) -> list[Problem]:
    """Return the problems of a file; of very many the first, and how many more there are."""
    told, rest = found[:MOST_TOLD], found[MOST_TOLD:]
    if not rest:
        return told
    gravest = min(rest, key=lambda p: list(Severity).index(p.severity))
    words: dict[str, object] = {"number": len(rest)}
    return [*told, replace(gravest, message=_MORE, words=words)]


_MORE = N_("and more problems in this file: %(number)d")


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether anything in `problems` stops a build."""
    return any(problem.severity is Severity.ERROR for problem in problems)
