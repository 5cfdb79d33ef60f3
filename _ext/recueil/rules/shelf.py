"""Shelf: what each file is, and what the rules said of it, for who looks again and again.

What the rules said of some files holds as long as these files are as they were, and all that was
asked of others is answered as it was.
"""

from __future__ import annotations

from dataclasses import dataclass

from recueil.problems import Problem
from recueil.rules.asking import Answers
from recueil.rules.faces import Face


@dataclass(frozen=True, slots=True)
class Kept:
    """What a file is."""

    digest: bytes
    """Of its bytes."""
    organisation: str
    """Whose symbols its body prints."""
    face: Face


@dataclass(frozen=True, slots=True)
class Said:
    """What rules said of some files."""

    of: dict[str, bytes]
    """The files, each with what tells this version of it from any other."""
    answers: Answers
    """What was asked of other files."""
    problems: list[Problem]
    """Located."""


class Shelf:
    """What is kept of files, by their names, and of what was said of them."""

    def __init__(self) -> None:
        self._files: dict[str, Kept] = {}
        self._said: dict[str, Said] = {}
        self._asked: set[str] = set()
        self._changed = False

    def __bool__(self) -> bool:
        return bool(self._files)

    def knows(self, name: str, digest: bytes) -> bool:
        """Whether something is kept of a file of this name and these bytes."""
        return name in self._files and self._files[name].digest == digest

    def file(self, name: str) -> Kept | None:
        """Return what is kept of a file."""
        self._asked.add(name)
        return self._files.get(name)

    def said(self, what: str) -> Said | None:
        """Return what was said under a heading."""
        self._asked.add(what)
        return self._said.get(what)

    def put_file(self, name: str, one: Kept) -> None:
        """Keep what a file is."""
        self._files[name], self._changed = one, True

    def put_said(self, what: str, said: Said) -> None:
        """Keep what rules say."""
        self._said[what], self._changed = said, True

    def keep_only_asked(self) -> None:
        """Forget what nobody has asked for: files that are no more."""
        gone = (self._files.keys() | self._said.keys()) - self._asked
        for name in gone:
            self._files.pop(name, None)
            self._said.pop(name, None)
        self._changed |= bool(gone)
        self._asked.clear()
