"""Shelf: what was found out about each file, kept between runs as plain data.

It is of one program and one list of languages; of any other, or spoilt, it is empty.
"""

from __future__ import annotations

import hashlib
import marshal
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from recueil.load.keeping import keep, kept
from recueil.problems import Kind, Named, Problem, Quoted, Severity, YamlPath
from recueil.rules.asking import Answers
from recueil.rules.faces import Face
from recueil.rules.shelf import Kept, Said, Shelf


class StoredShelf(Shelf):
    """A shelf that is kept in a file."""

    def __init__(self, path: Path, state: str) -> None:
        super().__init__()
        self._path, self._state = path, state.encode()
        self._files, self._said = _read(path, self._state)

    def save(self) -> None:
        """Write what is kept, if it is not what was read."""
        if not self._changed:
            return
        files = {name: _packed(one) for name, one in self._files.items()}
        said = {what: _packed_said(one) for what, one in self._said.items()}
        content = marshal.dumps((files, said))
        keep(self._path, _seal(self._state, content) + content)


_SEAL = 32


def _seal(state: bytes, content: bytes) -> bytes:
    """Return what stands before a content that this program has written whole."""
    return hashlib.blake2b(state + content, digest_size=_SEAL).digest()


def _read(path: Path, state: bytes) -> tuple[dict[str, Kept], dict[str, Said]]:
    stored = kept(path)
    content = stored[_SEAL:]
    if stored[:_SEAL] != _seal(state, content):
        return {}, {}
    files, said = marshal.loads(content)  # by its seal, as we wrote it
    known = {name: Kept(digest, who, Face(*face)) for name, (digest, who, face) in files.items()}
    return known, {what: _unpacked_said(*one) for what, one in said.items()}


_FACE = [one.name for one in fields(Face)]


def _packed(one: Kept) -> tuple[object, ...]:
    return one.digest, one.organisation, [getattr(one.face, name) for name in _FACE]


def _packed_said(one: Said) -> tuple[object, ...]:
    return one.of, one.answers, [_packed_problem(problem) for problem in one.problems]


def _unpacked_said(of: dict[str, bytes], answers: Answers, problems: list[Any]) -> Said:
    return Said(of, answers, [_unpacked_problem(*problem) for problem in problems])


def _packed_problem(one: Problem) -> tuple[object, ...]:
    words = {name: _packed_word(word) for name, word in one.words.items()}
    place = one.path, one.line, one.column, one.at_key
    return one.file, str(one.kind), one.message, words, str(one.severity), place


def _unpacked_problem(
    file: str, kind: str, message: str, words: dict[str, Any], severity: str,
    place: tuple[YamlPath, int, int, bool],
) -> Problem:  # fmt: skip
    path, line, column, at_key = place
    told = {name: _unpacked_word(word) for name, word in words.items()}
    weight = Severity(severity)
    return Problem(Kind(kind), file, message, told, path, weight, line, column, at_key)


def _packed_word(word: object) -> object:
    """Return a word of a message as plain data that is told in the same way."""
    match word:
        case Quoted(text):
            return (text,)
        case Named(message, key):
            return message, key
        case Mapping():
            return {str(code): str(text) for code, text in word.items()}
        case int():
            return int(word)
        case _:
            return str(word)


def _unpacked_word(word: object) -> object:
    match word:
        case (str(text),):
            return Quoted(text)
        case (str(message), str(key)):
            return Named(message, key)
    return word
