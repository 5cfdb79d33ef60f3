"""Circles: relations, parent bodies and broader words never lead back to where they began."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from recueil.corpus import Corpus
from recueil.i18n import N_
from recueil.index import Index, Tie
from recueil.problems import Kind, Problem

Steps = Mapping[str, tuple[str, ...]]


def nothing_turns_in_a_circle(corpus: Corpus, index: Index) -> Iterator[Problem]:
    """Find each circle once, with its members."""
    yield from _of_relations(index)
    yield from _of_bodies(corpus)
    for vocabulary in corpus.vocabularies.values():
        words = vocabulary.record
        steps = {word: (term.broader,) for word, term in words.items() if term.broader}
        for circle in circles(steps):
            yield _problem(vocabulary.file, (circle[0], "broader"), circle)


def _of_relations(index: Index) -> Iterator[Problem]:
    ties = {source: tuple(filter(_inner, found)) for source, found in index.ties_from.items()}
    steps = {source: tuple(dict.fromkeys(map(_end, found))) for source, found in ties.items()}
    for circle in circles(steps):
        tie = next(tie for tie in ties[circle[0]] if _end(tie) == circle[1])
        yield _problem(tie.file, (*tie.path, "target"), circle)


def _inner(tie: Tie) -> bool:
    """Whether a tie leads to a record other than its own; to itself is another rule's matter."""
    return isinstance(tie.relation.target, str) and _end(tie) != tie.source


def _end(tie: Tie) -> str:
    """Return the provision or section to which a tie leads, for a point its provision."""
    return tie.target if "#section-" in tie.target else tie.target.partition("#")[0]


def _of_bodies(corpus: Corpus) -> Iterator[Problem]:
    bodies = corpus.bodies.values()
    steps = {body.id: (body.record.parent,) for body in bodies if body.record.parent}
    for circle in circles(steps):
        yield _problem(corpus.bodies[circle[0]].file, ("parent",), circle)


def _problem(file: str, path: tuple[str | int, ...], circle: list[str]) -> Problem:
    return Problem(Kind.RELATION_CIRCLE, file, _CIRCLE, {"circle": " → ".join(circle)}, path)


_CIRCLE = N_("this leads round in a circle: %(circle)s")


def circles(steps: Steps) -> Iterator[list[str]]:
    """Yield each circle that a walk through a graph comes upon, its first member again at the end.

    The way from the root is kept in a dictionary, not on Python's stack: threads may be long.
    """
    done: set[str] = set()
    for root in steps:
        way = {} if root in done else {root: iter(steps[root])}
        while way:
            node, following = next(reversed(way.items()))
            after = next((step for step in following if step not in done), None)
            if after is None:
                done.add(node)
                del way[node]
            elif after in way:
                members = list(way)
                yield [*members[members.index(after) :], after]
            else:
                way[after] = iter(steps.get(after, ()))
