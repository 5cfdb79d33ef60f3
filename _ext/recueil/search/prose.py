"""Stubs of the hand-written pages, section by section, read from the pages as they were built.

What a directive shows there is left out: it is a record, and has a stub of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

from recueil.search.stub import Stub, plain

_EMBEDDED = frozenset(
    ("provision", "rows", "latest", "doors", "cards", "ledger", "figure", "thread", "cited",
     "columns", "highlight")
)  # fmt: skip
"""Classes of what directives embed, and of examples in code."""
_VOID = frozenset(("br", "hr", "img", "input", "wbr"))
_TITLES = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


@dataclass(slots=True)
class _Part:
    anchor: str
    title: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    """Reads the sections of a page's article."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[_Part] = []
        self._open: list[tuple[str, bool]] = []
        """Elements within the article, and whether each opened a section."""
        self._within: list[_Part] = []
        self._passed_over = 0
        self._title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Enter an element."""
        attributes = dict(attrs)
        classes = set((attributes.get("class") or "").split())
        if not self._open:
            if tag == "article" and "bd-article" in classes:
                self._open.append((tag, False))
            return
        if tag in _VOID:
            return
        section = tag == "section" and not self._passed_over
        self._open.append((tag, section))
        if self._passed_over or classes & _EMBEDDED:
            self._passed_over += 1
        elif section:
            self._within.append(_Part(attributes.get("id") or ""))
            self.parts.append(self._within[-1])
        elif tag in _TITLES:
            self._title = True

    def handle_endtag(self, tag: str) -> None:
        """Leave an element."""
        if not self._open or tag in _VOID:
            return
        _, section = self._open.pop()
        if self._passed_over:
            self._passed_over -= 1
        elif section:
            self._within.pop()
        elif tag in _TITLES:
            self._title = False
        elif tag in ("p", "td", "th", "dt", "dd", "li") and self._within:
            self._within[-1].text.append(" ")

    def handle_data(self, data: str) -> None:
        """Keep a text with the innermost section around it."""
        if self._within and not self._passed_over:
            part = self._within[-1]
            (part.title if self._title else part.text).append(data)


def prose(html: Path, names: Iterable[str]) -> Iterator[Stub]:
    """Yield a stub for each section of the pages `names` (docnames) that are built in `html`."""
    for name in names:
        address = "" if name == "index" else f"{name}/"
        reader = _Reader()
        reader.feed((html / address / "index.html").read_text(encoding="utf-8"))
        title = ""
        for nth, part in enumerate(reader.parts):
            called = " ".join("".join(part.title).split())
            title = title or called
            yield Stub(
                address=f"{address}#{part.anchor}" if nth else address or "./",
                kind="page",
                title=called,
                line=title if nth else "",
                text=plain("".join(part.text)),
            )
