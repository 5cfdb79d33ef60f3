"""Journal: the pages of a language that were written or deleted since the site last took them.

A site of tens of thousands of pages is compared with those just made file by file where nothing
is known; after an edit of one session the journal names the few that can differ.  An address is
noted before its page changes, so that a build that is killed has noted too much, never too little.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self


@dataclass(frozen=True, slots=True)
class Journal:
    """The journal of a language; where its file is missing, any page may have changed."""

    file: Path

    @classmethod
    def of(cls, doctrees: Path) -> Self:
        """Return the journal that stands beside what Sphinx keeps of a language."""
        return cls(doctrees / "recueil-journal.txt")

    def note(self, addresses: Iterable[str]) -> None:
        """Say that the pages at some addresses may change."""
        if self.file.exists():
            with self.file.open("a", encoding="utf-8") as file:
                file.writelines(f"{address}\n" for address in addresses)

    def read(self) -> frozenset[str] | None:
        """Return the addresses at which pages may have changed; None where nobody knows."""
        with suppress(OSError, ValueError):
            text = self.file.read_text(encoding="utf-8")
            if not text or text.endswith("\n"):  # else somebody was killed while noting
                return frozenset(text.splitlines())
        return None

    def clear(self) -> None:
        """Say that the site has taken every page as it is."""
        if self.file.parent.is_dir():
            self.file.write_text("", encoding="utf-8")

    def lose(self) -> None:
        """Say that any page may change."""
        self.file.unlink(missing_ok=True)
