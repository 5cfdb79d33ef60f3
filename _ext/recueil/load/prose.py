"""Prose: whether a hand-written page is text that a page of the site can hold."""

from __future__ import annotations

from pathlib import Path

from recueil.i18n import N_
from recueil.load.tree import CONTROL, MAX_BYTES
from recueil.problems import Kind, Problem


def unreadable(path: Path, file: str) -> Problem | None:
    """Return why the page at `path` cannot be read, with its place, if it cannot."""
    try:
        with path.open("rb") as opened:
            content = opened.read(MAX_BYTES + 1)
    except OSError:
        return Problem(Kind.FILE_UNREADABLE, file, _CLOSED, line=1, column=1)
    if len(content) > MAX_BYTES:
        words: dict[str, object] = {"size": MAX_BYTES // 1024 // 1024}
        return Problem(Kind.YAML_TOO_LARGE, file, _LARGE, words, line=1, column=1)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line, column = _end(content[: error.start].decode("utf-8-sig"))
        return Problem(Kind.FILE_UNREADABLE, file, _ENCODING, line=line, column=column)
    if found := CONTROL.search(text):
        line, column = _end(text[: found.start()])
        words = {"code": f"{ord(found[0]):04X}"}
        return Problem(Kind.FILE_UNREADABLE, file, _CHARACTER, words, line=line, column=column)
    return None


def _end(before: str) -> tuple[int, int]:
    """Return the line and column that follow a text."""
    return before.count("\n") + 1, len(before) - before.rfind("\n")


_CLOSED = N_("the file cannot be read")
_LARGE = N_("the page is larger than %(size)d MB")
_ENCODING = N_("the file is not UTF-8 text: save it as UTF-8")
_CHARACTER = N_("the character U+%(code)s is not accepted in a text")
