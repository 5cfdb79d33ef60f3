"""Cleaning: from the lines of a source to its paragraphs and footnotes.

What pages add (headers, numbers, tables of contents, columns, hyphens, ligatures) goes; what
they print stays.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from recueil.drafting.cleaning.characters import tidied
from recueil.drafting.cleaning.columns import in_reading_order
from recueil.drafting.cleaning.footnotes import Note, detached, with_marks
from recueil.drafting.cleaning.furniture import without_contents, without_furniture
from recueil.drafting.cleaning.labels import with_usual_labels
from recueil.drafting.cleaning.paragraphs import Paragraph, assembled
from recueil.drafting.cleaning.tables import with_rows_told
from recueil.drafting.languages import Language, language_of
from recueil.drafting.lines import Place, Reading, plain

__all__ = ["Note", "Paragraph", "Text", "clean"]


@dataclass(frozen=True, slots=True)
class Text:
    """A report as text: its paragraphs in order, its footnotes, what stood on page edges."""

    language: Language
    format: str
    paragraphs: tuple[Paragraph, ...]
    notes: tuple[Note, ...]
    furniture: tuple[str, ...]
    changes: int = 0

    def note(self, mark: str, place: Place) -> Note | None:
        """Return the footnote that a call names: the first of that mark from there on."""
        of_mark = [note for note in self.notes if note.mark == mark]
        after = [note for note in of_mark if note.place >= place]
        return after[0] if after else of_mark[-1] if of_mark else None


def clean(reading: Reading, language: Language | None = None) -> Text:
    """Return the paragraphs of what was read, in the language given or found."""
    lines = [
        replace(
            line,
            text=tidied(line.text),
            cells=tuple((at, tidied(cell)) for at, cell in line.cells),
        )
        for line in reading.lines
    ]
    lines = [line for line in lines if plain(line.text).strip()]
    language = language or language_of(" ".join(plain(line.text) for line in lines))
    kept, furniture = without_furniture(with_marks(lines), language)
    kept = without_contents(kept, language)
    kept, notes = detached(kept, reading)
    kept = in_reading_order(with_usual_labels(with_rows_told(kept, language)))
    paragraphs = assembled(kept, language, reading.format)
    return Text(
        language, reading.format, tuple(paragraphs), tuple(notes), tuple(furniture), reading.changes
    )
