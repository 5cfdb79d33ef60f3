"""Turning: where relations, parent bodies or broader words lead back to where they began."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from recueil.rules.asking import Book, Notes, question
from recueil.rules.faces import Face

Steps = Mapping[str, tuple[str, ...]]
Circle = tuple[str, ...]
"""Its members, the first one again at the end."""


class Circles(Book):
    """The circles of the corpus, each under what a walk comes upon first."""

    def __init__(self, every: Sequence[Face], notes: Notes) -> None:
        super().__init__(notes)
        parents = {face.id: (face.parent,) for face in every if face.parent}
        self._of_bodies = {circle[0]: tuple(circle) for circle in circles(parents)}
        self._of_homes: dict[str, list[Circle]] = {}
        steps = {source: ends for face in every for source, ends in face.ties.items()}
        homes = {source: face.id for face in every for source in face.ties}
        for circle in circles(steps):
            self._of_homes.setdefault(homes[circle[0]], []).append(tuple(circle))

    @question
    def of_body(self, id_: str) -> Circle | None:
        """Return the circle of parent bodies that begins at one."""
        return self._of_bodies.get(id_)

    @question
    def of_home(self, id_: str) -> tuple[Circle, ...]:
        """Return the circles of relations that begin in a session or plan."""
        return tuple(self._of_homes.get(id_, ()))


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
