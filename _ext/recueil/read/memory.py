"""Memory: what was read before, for a process that reads the same files again and again."""

from __future__ import annotations

from typing import TypeVar

from pydantic import TypeAdapter

from recueil.languages import LANGUAGES
from recueil.load.files import LoadedFile
from recueil.problems import Problem
from recueil.read import read

R = TypeVar("R")


class Memory:
    """The record that each sound file held when it was last read."""

    def __init__(self) -> None:
        self._languages: tuple[str, ...] = LANGUAGES
        self._records: dict[str, tuple[bytes, object]] = {}
        self._beside: dict[type[object], object] = {}

    def of(self, kind: type[R]) -> R:
        """Return what else is remembered of these files, of a kind; it begins empty."""
        if kind not in self._beside:
            self._beside[kind] = kind()
        found: R = self._beside[kind]  # type: ignore[assignment] # made of this kind above
        return found

    def speak(self, languages: tuple[str, ...]) -> None:
        """Say in which languages records are read from now on; in others they may be unsound."""
        if languages != self._languages:
            self._languages = languages
            self._records.clear()
            self._beside.clear()

    def knows(self, name: str, digest: bytes) -> bool:
        """Whether a file of this name and these bytes was read before."""
        return name in self._records and self._records[name][0] == digest

    def read(self, file: LoadedFile, shape: TypeAdapter[R]) -> tuple[R | None, list[Problem]]:
        """Return the record in `file`, or every reason why it is not one."""
        if self.knows(file.name, file.digest):
            record: R = self._records[file.name][1]  # type: ignore[assignment]
            return record, []
        outcome = read(file, shape, self._languages)
        if outcome[0] is not None:
            self._records[file.name] = file.digest, outcome[0]
        return outcome
