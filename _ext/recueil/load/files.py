"""Files: read from the source folder once, their trees cached by content digest."""

from __future__ import annotations

import hashlib
import marshal
import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from recueil.i18n import N_
from recueil.load import KEPT
from recueil.load.healthy import UnusualError, healthy
from recueil.load.keeping import keep, kept
from recueil.load.tree import MAX_BYTES, Tree, build
from recueil.machine import uncollected
from recueil.problems import Kind, Problem

CACHE = KEPT / "trees"
"""Where a project keeps the trees of its files between builds."""

_FORMAT = f"recueil-tree-1 {sys.version_info.major}.{sys.version_info.minor}"


@dataclass(slots=True)
class LoadedFile:
    """A YAML file that was read: where it is (relative to the project), and its tree."""

    name: str
    tree: Tree
    """Nothing, where whoever asked knows what is in such a file."""
    digest: bytes = b""
    """Of its bytes."""


@dataclass(slots=True)
class Loading:
    """All files of a kind of folder, and what was wrong with some."""

    files: list[LoadedFile] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


class TreeCache:
    """Trees by digest of the file's bytes, kept in one file between builds.

    Only clean files are kept.  A cache that cannot be read is as good as none; it is not read
    before a tree is asked for, nor for as few as a caller `expects`: they are made sooner.
    """

    def __init__(self, path: Path | None, expects: int = 0) -> None:
        self._path = path
        self._expects = expects
        self._kept: dict[bytes, Tree] = {}
        self._old: dict[bytes, Tree] | None = None
        self._new: dict[bytes, Tree] = {}
        self._seen: set[bytes] = set()

    @staticmethod
    def part(path: Path, owner: int, number: int | str) -> Path:
        """Return where the process `owner` finds trees that were made ahead for it."""
        return path.with_name(f"{path.name}.{owner}-{number}")

    def tree(self, content: bytes, file: str) -> tuple[Tree, list[Problem]]:
        """Return the tree of `content`, from the cache if these bytes were seen before."""
        digest = digest_of(content)
        self.keep(digest)
        if digest in self._new:
            return self._new[digest], []
        if self._old is not None or len(self._new) >= self._expects:
            old = self._stored()
            if digest in old:
                return old[digest], []
        tree, problems = build_bytes(content, file)
        if not problems:
            self._new[digest] = tree
        return tree, problems

    def keep(self, digest: bytes) -> None:
        """Keep a tree, if it is here, though nobody asks for it."""
        self._seen.add(digest)

    def _stored(self) -> dict[bytes, Tree]:
        if self._old is None:
            self._kept = _read(self._path) if self._path else {}
            self._old = dict(self._kept)
            for part in self._parts():
                self._old |= _read(part)
                part.unlink()
        return self._old

    def _parts(self) -> Iterable[Path]:
        path = self._path
        return path.parent.glob(self.part(path, os.getpid(), "*").name) if path else ()

    def save(self) -> None:
        """Keep what this run has seen, if it differs enough from what was there."""
        for part in self._parts():
            part.unlink()
        if self._path is None or self._old is None:
            return
        every = self._old | self._new
        trees = {digest: every[digest] for digest in self._seen if digest in every}
        if len(trees.keys() ^ self._kept.keys()) * _WORTH <= len(self._kept):
            return
        keep(self._path, marshal.dumps((_FORMAT, trees)))


_WORTH = 30
"""How many trees are written in the time in which one is made."""


def digest_of(content: bytes) -> bytes:
    """Return by what a content is known."""
    return hashlib.blake2b(content, digest_size=16).digest()


def _read(path: Path) -> dict[bytes, Tree]:
    try:
        stored = marshal.loads(kept(path))  # our own build folder
    except (ValueError, EOFError, TypeError):
        return {}
    match stored:
        case (str(form), dict(trees)) if form == _FORMAT:
            return trees
        case _:
            return {}


def build_bytes(content: bytes, file: str) -> tuple[Tree, list[Problem]]:
    """Return the tree of a file's bytes, or the problem that keeps it from being one."""
    if len(content) > MAX_BYTES:
        message = N_("the file is larger than %(size)d MB; one session makes one file")
        words: dict[str, object] = {"size": MAX_BYTES // 1024 // 1024}
        return None, [Problem(Kind.YAML_TOO_LARGE, file, message, words, line=1, column=1)]
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8-sig")) + 1
        message = N_("the file is not UTF-8 text: save it as UTF-8")
        return None, [Problem(Kind.FILE_UNREADABLE, file, message, line=line, column=column)]
    try:
        # A backslash may write a character that no page can hold: the careful builder looks.
        return build(text, file) if "\\" in text else (healthy(text), [])
    except (UnusualError, AttributeError, yaml.YAMLError, UnicodeError):
        return build(text, file)


def load(
    paths: Iterable[Path], project: Path, cache: TreeCache,
    known: Callable[[str, bytes], bool] = lambda _name, _digest: False,
) -> Loading:  # fmt: skip
    """Load the YAML files at `paths`; every problem of every file comes back.

    No tree is made of a file whose name and digest are `known`.
    """
    loading = Loading()
    with uncollected():
        for path in paths:
            name = path.relative_to(project).as_posix()
            content = content_of(path)
            if content is None:
                message = N_("the file cannot be read")
                loading.problems.append(
                    Problem(Kind.FILE_UNREADABLE, name, message, line=1, column=1)
                )
                continue
            digest = digest_of(content)
            if known(name, digest):
                cache.keep(digest)
                loading.files.append(LoadedFile(name, None, digest))
                continue
            tree, problems = cache.tree(content, name)
            if problems:
                loading.problems.extend(problems)
            else:
                loading.files.append(LoadedFile(name, tree, digest))
    return loading


def content_of(path: Path) -> bytes | None:
    """Return a file's bytes, as far as it may be long; None if it is not a readable file."""
    try:
        if not path.is_file():  # a pipe would wait for ever, a link may lead round in a circle
            return None
        with path.open("rb", buffering=0) as opened:
            large = os.fstat(opened.fileno()).st_size > MAX_BYTES
            return opened.read(MAX_BYTES + 1) if large else opened.read()
    except (OSError, ValueError):
        return None
