"""A stub: a small page that stands for a record in the index, and is never published.

Pagefind reads stubs instead of pages: they hold what a reader may look for and nothing of the
frame.  Filters are neutral codes, the same in every language; the interface has their labels.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from recueil.markup import bare, html, joined

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_ELISION = re.compile(r"(?<=\w)['’](?=\w)")


WEIGHTS = {"record": (7, 4, 1), "page": (2, 1, 0.25)}
"""What title, line and text weigh: pages about this site come after what it publishes."""


EVERY = "zzzz"
"""A word that every stub has, by which filters alone are searched."""


@dataclass(frozen=True, slots=True)
class Stub:
    """What search knows of a record; every text is plain."""

    address: str
    """Where the record stands below the language's root; unique."""
    kind: str
    """`decision`, `session`, `document`, `page`…: a word of `recueil.pages.finding.KINDS`."""
    title: str
    line: str
    """Where it belongs and what it is called there: `WP.6, 32e session · Décision 4 · par. 12`."""
    text: tuple[str, ...] = ()
    filters: tuple[tuple[str, str], ...] = ()
    """Facet and code, besides the kind."""
    symbol: str = ""
    """The symbol of a document."""
    called: str = ""
    """Name and number as one word: `decision7`, which `7` alone would find among thousands."""

    @property
    def file(self) -> str:
        """The path under which its page is laid out for Pagefind, which tells it to the reader."""
        return f"{self.address.rstrip('/')}/index.html"

    def page(self, language: str) -> bytes:
        """Return the page for Pagefind.

        What Pagefind calls metadata is searched as well: only what is words stands there.
        """
        title, line = (words(text, language) for text in (self.title, self.line))
        heavy, light, text = WEIGHTS["page" if self.kind == "page" else "record"]
        called = html('<i data-pagefind-meta="called:{}"></i>', self.called) if self.called else ""
        return html(
            '<!doctype html><html lang="{}"><body data-pagefind-body>'
            '<h1 data-pagefind-weight="{}">{}</h1>'
            '<p data-pagefind-weight="{}" data-pagefind-meta="line">{}</p>'
            '<div data-pagefind-weight="{}">{}</div><i data-pagefind-meta="every:{}"></i>{}{}',
            language, heavy, title, light, line, text,
            joined(html("<p>{}</p>", words(text, language)) for text in self.text), EVERY,
            joined(html('<i data-pagefind-filter="{}:{}"></i>', *pair) for pair in self._codes()),
            called,
        ).encode("utf-8")  # fmt: skip

    def _codes(self) -> Iterable[tuple[str, str]]:
        """Yield facets and codes; `own`, by which nobody filters, only names the document."""
        yield "kind", self.kind
        yield from self.filters
        if self.symbol:
            yield "own", self.symbol


def words(text: str, language: str) -> str:
    """Return a text as words that can be found.

    Pagefind cuts words at spaces: in French the article that an apostrophe glues to its noun
    gets one of its own, which the interface takes away again (`results.js`).
    """
    text = text.translate(_INVISIBLE)
    return _ELISION.sub("’ ", text) if language == "fr" else text


def plain(*texts: str) -> tuple[str, ...]:
    """Return texts, which may be markup of ours, as plain ones; empty ones are left out."""
    return tuple(filter(None, map(bare, texts)))


def described(*parts: str) -> str:
    """Return parts on one line."""
    return " · ".join(plain(*parts))
