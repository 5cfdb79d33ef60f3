"""Shells: the theme renders one page per kind, depth and shape; records are spliced into it.

The slow way (every page through the theme) stays as the reference: `recueil_mode = "theme"`
makes the same pages without a shell, and a test compares the bytes.
"""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sphinx.builders.html import StandaloneHTMLBuilder

from recueil.pages.page import Page
from recueil.sphinxext.frame import Slots, slots_of
from recueil.sphinxext.room import Room

_MARKER = re.compile(r"@@recueil:([a-z]+)@@")


@dataclass(frozen=True, slots=True)
class Shape:
    """What a shell depends on: the part of the site, the depth, whether there are contents."""

    area: str
    depth: int
    has_toc: bool

    @classmethod
    def of(cls, page: Page) -> Shape:
        """Return the shape of a page."""
        return cls(page.area, page.address.count("/"), bool(page.toc))


@dataclass(frozen=True, slots=True)
class Shell:
    """A page of the theme in pieces, encoded: text, then each slot's name with the text after."""

    start: bytes
    pieces: tuple[tuple[str, bytes], ...]
    digest: bytes

    @classmethod
    def of(cls, text: str) -> Shell:
        """Return the shell in a page whose slots hold their marks."""
        start, *rest = _MARKER.split(text)
        after = (piece.encode("utf-8") for piece in rest[1::2])
        digest = hashlib.blake2b(text.encode("utf-8"), digest_size=16).digest()
        return cls(start.encode("utf-8"), tuple(zip(rest[::2], after, strict=True)), digest)

    def spliced(self, slots: Slots) -> bytes:
        """Return the page with its slots filled."""
        parts = [self.start]
        for name, text in self.pieces:
            parts += getattr(slots, name).encode("utf-8"), text
        return b"".join(parts)


@dataclass(slots=True)
class Shells:
    """The shells of a build, each rendered when first needed."""

    builder: StandaloneHTMLBuilder
    room: Room
    _shells: dict[Shape, Shell] = field(default_factory=dict)

    def page(self, page: Page) -> bytes:
        """Return a collected page, spliced and encoded."""
        return self._kept(Shape.of(page)).spliced(slots_of(self.room.site, page))

    def digest(self, shape: Shape) -> bytes:
        """Return a digest of a shell."""
        return self._kept(shape).digest

    @property
    def digests(self) -> dict[Shape, bytes]:
        """The digest of each shell so far."""
        return {shape: shell.digest for shape, shell in self._shells.items()}

    def _kept(self, shape: Shape) -> Shell:
        if shape not in self._shells:
            self._shells[shape] = self.render(shape)
        return self._shells[shape]

    def render(self, shape: Shape) -> Shell:
        """Return what the theme makes of a page of that shape, with our slots in it."""
        name = "/".join(["-"] * (shape.depth - 1) + ["shell"])
        text = themed(self.builder, name, context(shape.area, Slots.markers(), shape.has_toc))
        return Shell.of(text)


def context(area: str, slots: Slots, has_toc: bool) -> dict[str, Any]:
    """Return what the theme is given for a collected page."""
    meta = {} if has_toc else {"html_theme.sidebar_secondary.remove": "true"}
    return {
        "title": "",
        "body": "",
        "toc": "",
        "display_toc": has_toc,
        "parents": [],
        "prev": None,
        "next": None,
        "metatags": "",
        "page_source_suffix": "",
        "sourcename": "",
        "meta": meta,
        "slots": slots,
        "recueil_area": area,
    }


def themed(builder: StandaloneHTMLBuilder, name: str, shown: dict[str, Any]) -> str:
    """Return a page as the theme renders it."""
    aside = Path(builder.doctreedir, f"recueil-shell-{os.getpid()}.html")
    builder.handle_page(name, shown, "page.html", outfilename=aside)
    text = aside.read_text(encoding="utf-8")
    aside.unlink()
    return text


def reference(builder: StandaloneHTMLBuilder, room: Room, page: Page) -> str:
    """Return a collected page rendered by the theme, without a shell."""
    shown = context(page.area, slots_of(room.site, page), bool(page.toc))
    return themed(builder, page.address.rstrip("/"), shown)
