"""Editions: when something was last new, as far as the changes of the editions tell."""

from __future__ import annotations

from datetime import date

from recueil.corpus import Corpus


def touched(corpus: Corpus) -> dict[str, date]:
    """Return the last edition that added, changed or moved each record that they name."""
    found: dict[str, date] = {}
    for _, file in sorted(corpus.editions.items()):
        edition = file.record
        for change in (*edition.added, *edition.changed, *edition.moved):
            found[change.id] = edition.date
    return found
