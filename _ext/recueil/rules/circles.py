"""Circles: relations, parent bodies and broader words never lead back to where they began."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from recueil.corpus import Corpus
from recueil.i18n import N_
from recueil.index import Index
from recueil.problems import Kind, Problem
from recueil.rules.faces import end_of, is_inner
from recueil.rules.turning import circles
from recueil.rules.whole import Whole


def nothing_turns_in_a_circle(corpus: Corpus, index: Index, whole: Whole) -> Iterator[Problem]:
    """Find each circle once, with its members."""
    yield from _of_relations(corpus, index, whole)
    for body in corpus.bodies.values():
        if way := whole.circles.of_body(body.id):
            yield _problem(body.file, ("parent",), way)
    for vocabulary in corpus.vocabularies.values():
        words = vocabulary.record
        steps = {word: (term.broader,) for word, term in words.items() if term.broader}
        for circle in circles(steps):
            yield _problem(vocabulary.file, (circle[0], "broader"), circle)


def _of_relations(corpus: Corpus, index: Index, whole: Whole) -> Iterator[Problem]:
    for home in (*corpus.sessions, *corpus.plans):
        for circle in whole.circles.of_home(home):
            ties = filter(is_inner, index.ties_from[circle[0]])
            tie = next(tie for tie in ties if end_of(tie) == circle[1])
            yield _problem(tie.file, (*tie.path, "target"), circle)


def _problem(file: str, path: tuple[str | int, ...], circle: Sequence[str]) -> Problem:
    return Problem(Kind.RELATION_CIRCLE, file, _CIRCLE, {"circle": " → ".join(circle)}, path)


_CIRCLE = N_("this leads round in a circle: %(circle)s")
