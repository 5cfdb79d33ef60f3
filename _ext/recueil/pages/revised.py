"""Revised: what changed as a reader sees it, by brackets and signs, for whoever sees no colour."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from recueil.markup import escaped, html, joined
from recueil.pages.revision import Fate, Piece


def revised(pieces: Sequence[Piece]) -> Markup:
    """Return a revision as HTML."""
    parts = []
    for piece, following in zip(pieces, [*pieces[1:], None], strict=True):
        words = piece.text.rstrip()
        space = piece.text[len(words) :]
        if piece.fate is Fate.KEPT:
            parts.append(escaped(piece.text))
        elif piece.fate is Fate.NEW:
            parts.append(new(words) + escaped(space))
        else:
            replaced = following is not None and following.fate is Fate.NEW
            parts.append(gone(words) + escaped(" " if replaced else space))
    return joined(parts)


def new(words: str) -> Markup:
    """Return words that have come."""
    return html("<ins><b>[+</b>{}<b>]</b></ins>", words)


def gone(words: str) -> Markup:
    """Return words that are no more."""
    return html("<del><b>[−</b>{}<b>]</b></del>", words)
