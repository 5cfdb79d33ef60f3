"""Places: the line and column of what a warning names, on the page where it stands.

MyST tells the line on which a paragraph begins, and no column; the words that a warning
quotes are looked for from there on.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import Path

_QUOTED = re.compile(r"\"([^\"]+)\"|«\u00a0(.+?)\u00a0»|'([^']+)'")
_FURTHER = 80
"""The longest paragraph or table that is looked through, in lines."""


class Places:
    """Finds places in the pages of a project; what is named twice is found twice."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._told: Counter[tuple[str, int, str]] = Counter()
        self._lines = cache(self._read)

    def of(self, file: str, line: int, words: str) -> tuple[int, int]:
        """Return where that stands which `words` quote, on or after `line` (0: anywhere)."""
        lines = self._lines(file)
        block = range(len(lines)) if line == 0 else self._block(lines, line - 1)
        for quoted in _quoted(words):
            found = [(nth, at) for nth in block for at in _all(quoted, lines[nth])]
            if found:
                before = self._told[file, line, quoted]
                self._told[file, line, quoted] += 1
                nth, at = found[min(before, len(found) - 1)]
                return nth + 1, at + 1
        text = lines[line - 1] if 0 < line <= len(lines) else ""
        return max(line, 1), len(text) - len(text.lstrip()) + 1

    def _block(self, lines: list[str], first: int) -> range:
        """Return the lines from `first` to the end of its paragraph."""
        last = first
        while last < min(len(lines), first + _FURTHER) and (last == first or lines[last].strip()):
            last += 1
        return range(first, last)

    def _read(self, file: str) -> list[str]:
        try:
            return (self._root / file).read_text(encoding="utf-8-sig").splitlines()
        except (OSError, UnicodeError):
            return []


def _quoted(words: str) -> Iterable[str]:
    return (next(filter(None, groups)) for groups in _QUOTED.findall(words))


def _all(quoted: str, line: str) -> Iterable[int]:
    """Return every place of a word in a line, where it is no part of a longer one."""
    before = r"(?<![\w/-])" if quoted[0].isalnum() else ""
    after = r"(?![\w-])" if quoted[-1].isalnum() else ""
    return (found.start() for found in re.finditer(before + re.escape(quoted) + after, line))
