"""Inserting: an entry more in a file of entries, of which not another byte is changed.

A YAML library that writes a file anew keeps its comments at best; here the lines of the new
entry are put between those that stand there, so that comments, order, quotes, spaces and line
ends stay as they are.  What came of it is read again before it is written.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from recueil.load.files import build_bytes
from recueil.load.tree import Marks, Tree, build

_BOM = b"\xef\xbb\xbf"


class NoPlaceError(Exception):
    """The file is not written in a way that leaves room for an entry: an editor adds it."""


@dataclass(frozen=True, slots=True)
class _Block:
    """Where the entries stand among which a new one is put: their lines, from 0."""

    lines: Sequence[str]
    names: Sequence[str]
    starts: Sequence[int]
    end: int
    pad: str


def inserted(content: bytes, key: str, entry: Sequence[str], under: str = "") -> bytes:
    """Return a file with an entry more, on the top level or under a key of it.

    Entries that stand in order stay in order; others are followed by the new one.
    """
    before, problems = build_bytes(content, "")
    if problems or not isinstance(before, dict | None) or key in _entries(before, under):
        raise NoPlaceError
    bom = _BOM if content.startswith(_BOM) else b""
    text = content.removeprefix(_BOM).decode("utf-8")
    end_of_line = "\r\n" if "\r\n" in text else "\n"
    made = bom + end_of_line.join(_with(text, key, entry, under)).encode("utf-8")
    if not _is_sound(before, made, key, under):
        raise NoPlaceError
    return made


def _with(text: str, key: str, entry: Sequence[str], under: str) -> list[str]:
    marks: Marks = {}
    tree, _ = build(text, "", marks)
    lines = text.replace("\r\n", "\n").split("\n")
    if lines[-1]:
        lines.append("")  # the last line was not ended
    if under and under not in _entries(tree, ""):
        return [*lines[:-1], f"{under}:", *(f"  {line}" for line in entry), ""]
    block = _block(tree, marks, lines, under)
    place = _place(block, key)
    return [*lines[:place], *(f"{block.pad}{line}" for line in entry), *lines[place:]]


def _block(tree: Tree, marks: Marks, lines: list[str], under: str) -> _Block:
    top = [name for name in _entries(tree, "") if isinstance(tree, dict)]
    tops = [marks[(name,)].key_line - 1 for name in top]
    last = _trimmed(lines, len(lines))
    if not under:
        documents = [name for name in top if name != "works"]
        end = _above(lines, tops[top.index("works")]) if "works" in top else last
        return _Block(lines, documents, tops[: len(documents)], end, "")
    nth = top.index(under)
    end = _above(lines, tops[nth + 1]) if nth + 1 < len(top) else last
    names = list(_entries(tree, under))
    marked = [marks[(under, name)] for name in names]
    if not marked or any(mark.key_line - 1 <= tops[nth] for mark in marked):
        raise NoPlaceError
    pad = " " * (marked[0].key_column - 1)
    return _Block(lines, names, [mark.key_line - 1 for mark in marked], end, pad)


def _place(block: _Block, key: str) -> int:
    """Return before which line an entry comes."""
    if all(one < other for one, other in pairwise(block.names)):
        for name, start in zip(block.names, block.starts, strict=True):
            if key < name:
                return _above(block.lines, start)
    return block.end


def _above(lines: Sequence[str], start: int) -> int:
    """Return the first line of an entry, the comments right above it included."""
    first = start
    while first and lines[first - 1].lstrip().startswith("#"):
        first -= 1
    return start if first == 0 else first  # comments that begin a file are the file's


def _trimmed(lines: Sequence[str], end: int) -> int:
    while end and not lines[end - 1].strip():
        end -= 1
    return end


def _entries(tree: Tree, under: str) -> dict[str, Tree]:
    held = tree.get(under) if under and isinstance(tree, dict) else tree
    return held if isinstance(held, dict) else {}


def _is_sound(before: Tree, made: bytes, key: str, under: str) -> bool:
    """Whether the file reads as before, with the entry and nothing else besides."""
    tree, problems = build_bytes(made, "")
    if problems or not isinstance(tree, dict) or key not in _entries(tree, under):
        return False
    left = {name: value for name, value in _entries(tree, under).items() if name != key}
    if not under:
        return left == _entries(before, "")
    rest = {name: value for name, value in tree.items() if name != under}
    was = {name: value for name, value in _entries(before, "").items() if name != under}
    return left == _entries(before, under) and rest == was


def replace(path: Path, content: bytes) -> None:
    """Write a file whole or not at all, with the rights that it had."""
    aside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        aside.write_bytes(content)
        aside.chmod(path.stat().st_mode)
        aside.replace(path)
    except OSError:
        aside.unlink(missing_ok=True)
        raise
