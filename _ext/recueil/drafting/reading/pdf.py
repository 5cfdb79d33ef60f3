"""PDF, by PDFium: words where they stand on the page, put together into lines."""

from __future__ import annotations

import ctypes
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median

import pypdfium2
import pypdfium2.raw as pdfium

from recueil.drafting.lines import Gap, Line, Place, Reading, UnreadableError, call, italic
from recueil.drafting.lines import without_our_marks as cleared
from recueil.i18n import N_

MOST_PAGES = 1_000
_EDGE = 3
"""So many lines at the top and foot of a page may be its header, number and job mark."""

_SAME_PLACE = 1.5
"""Points within which two columns begin at the same place."""

_GAP, _SMALL_GAP = 0.12, 0.04
"""Parts of its height that stand between two words: where no blank is written, and where one is."""

_MARK = re.compile(r"(?:\d{1,3}|\*{1,3}|[†‡]|[a-z])$")
_ITALIC_NAME = re.compile(r"italic|oblique|(?<![a-z])it(?![a-z])", re.IGNORECASE)
_BOLD_NAME = re.compile(r"bold|black|heavy|semibd|demi", re.IGNORECASE)
_FORCE_BOLD = 1 << 18
_ITALIC_FLAG = 1 << 6


@dataclass(slots=True)
class _Word:
    """Characters in a row, of one style."""

    x: float
    y: float
    end: float
    size: float
    italic: bool
    bold: bool
    letters: list[str] = field(default_factory=list)
    after_blank: bool = False
    """Whether a blank is written before it; some PDFs write none."""

    @property
    def text(self) -> str:
        return cleared("".join(self.letters))


@dataclass(slots=True)
class _Row:
    """Words on one line of the page."""

    y: float
    size: float
    words: list[_Word]


def read(content: bytes) -> Reading:
    """Return the lines of a PDF."""
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower() or "security" in str(error).lower()
        raise UnreadableError(_LOCKED if locked else _DAMAGED) from None
    if len(document) > MOST_PAGES:
        raise UnreadableError(_LONG, pages=MOST_PAGES)
    pages = [_rows(document, number) for number in range(len(document))]
    return Reading("pdf", tuple(line for at, rows in enumerate(pages) for line in _lines(rows, at)))


def _rows(document: pypdfium2.PdfDocument, number: int) -> list[_Row]:
    page = document[number]
    text = page.get_textpage()
    try:
        return _in_rows(list(_words(text.raw)))
    finally:
        text.close()
        page.close()


def _words(page: pdfium.FPDF_TEXTPAGE) -> Iterator[_Word]:
    """Yield the words of a page in the order in which they were written."""
    word: _Word | None = None
    run, style, blank = 0, (False, False), False
    for at in range(pdfium.FPDFText_CountChars(page)):
        letter = chr(pdfium.FPDFText_GetUnicode(page, at))
        if letter.isspace() or letter in "\x00\ufffe\ufffd":
            if letter == "\ufffe" and word:  # PDFium's mark for a hyphen at the end of a line
                word.letters.append("-")
            if word:
                yield word
            word, blank = None, letter.isspace()
            continue
        holder = pdfium.FPDFText_GetTextObject(page, at)
        address = ctypes.addressof(holder.contents) if holder else 0
        if address != run:
            run, style = address, _style(page, at)
        x, y, end, size = _box(page, at)
        if word and not _goes_on(word, x, y, size, style):
            yield word
            word = None
        if word is None:
            word = _Word(x, y, end, size, *style, after_blank=blank)
        word.letters.append(letter)
        word.end = max(word.end, end)
    if word:
        yield word


def _goes_on(word: _Word, x: float, y: float, size: float, style: tuple[bool, bool]) -> bool:
    same = (word.italic, word.bold) == style and abs(size - word.size) < 0.1 * word.size
    return same and abs(y - word.y) < 0.1 * size and -0.5 * size < x - word.end < 0.25 * size


def _style(page: pdfium.FPDF_TEXTPAGE, at: int) -> tuple[bool, bool]:
    """Return whether a character is italic, and bold, by the name and flags of its font."""
    flags = ctypes.c_int(0)
    buffer = ctypes.create_string_buffer(256)
    pdfium.FPDFText_GetFontInfo(page, at, buffer, 256, ctypes.byref(flags))
    name = buffer.value.decode("utf-8", "replace").rpartition("+")[2]
    heavy = pdfium.FPDFText_GetFontWeight(page, at) >= 600
    slanted = bool(_ITALIC_NAME.search(name)) or bool(flags.value & _ITALIC_FLAG)
    return slanted, heavy or bool(_BOLD_NAME.search(name)) or bool(flags.value & _FORCE_BOLD)


def _box(page: pdfium.FPDF_TEXTPAGE, at: int) -> tuple[float, float, float, float]:
    """Return where a character begins, its base line, where it ends, and its height."""
    box = pdfium.FS_RECTF()
    pdfium.FPDFText_GetLooseCharBox(page, at, ctypes.byref(box))
    x, y = ctypes.c_double(0), ctypes.c_double(0)
    pdfium.FPDFText_GetCharOrigin(page, at, ctypes.byref(x), ctypes.byref(y))
    return box.left, y.value, box.right, max(abs(box.top - box.bottom), 0.1)


def _in_rows(words: list[_Word]) -> list[_Row]:
    """Put words together that stand on one line, from the top of the page to its foot."""
    rows: list[_Row] = []
    for word in sorted(words, key=lambda each: (-each.y, each.x)):
        row = next((one for one in rows[-4:] if _on(one, word)), None)
        if row is None:
            rows.append(_Row(word.y, word.size, [word]))
        else:
            row.words.append(word)
            if word.size > row.size * 1.15:  # a raised figure had begun the row
                row.y, row.size = word.y, word.size
    for row in rows:
        row.words.sort(key=lambda each: each.x)
    return sorted(rows, key=lambda row: -row.y)


def _on(row: _Row, word: _Word) -> bool:
    return abs(row.y - word.y) < 0.5 * min(max(row.size, word.size), 1.6 * min(row.size, word.size))


def _lines(rows: list[_Row], page: int) -> Iterator[Line]:
    steps = [one.y - other.y for one, other in itertools.pairwise(rows)]
    step = median(steps) if steps else 0
    columns = _columns(rows)
    for at, row in enumerate(rows):
        apart = at > 0 and rows[at - 1].y - row.y > 1.25 * min(
            step, 1.35 * max(row.size, rows[at - 1].size)
        )
        cells = tuple(_cells(row, columns.get(at, ())))
        yield Line(
            " ".join(text for _, text in cells),
            Place(page + 1, at + 1),
            Gap.BLANK if apart or at == 0 else Gap.NONE,
            size=round(row.size, 1),
            bold=all(word.bold for word in row.words),
            cells=cells,
            edge=at < _EDGE or at >= len(rows) - _EDGE,
        )


def _columns(rows: list[_Row]) -> dict[int, list[float]]:
    """Return where columns begin, for the rows among which they stand.

    A long name may all but touch the next column; that column begins there in the rows around.
    """
    wide = [(at, x) for at, row in enumerate(rows) for x, _ in list(_cells(row))[1:]]
    columns: dict[int, list[float]] = {}
    for x in {round(x) for _, x in wide}:
        among = [at for at, other in wide if abs(other - x) < _SAME_PLACE]
        if len(among) > 2:
            for at in range(among[0] - 1, among[-1] + 2):
                columns.setdefault(at, []).append(float(x))
    return columns


def _cells(row: _Row, columns: Sequence[float] = ()) -> Iterator[tuple[float, str]]:
    """Yield the pieces of a row that stand well apart, each with where it begins."""
    begin, pieces = row.words[0].x, [_styled(row.words[0], row)]
    for before, word in zip(row.words, row.words[1:], strict=False):
        space = word.x - before.end
        at_column = any(abs(word.x - x) < _SAME_PLACE for x in columns)
        if space > 2 * row.size or (at_column and space > 0.2 * row.size):
            yield begin, "".join(pieces).strip()
            begin, pieces = word.x, []
        elif space > (_SMALL_GAP if word.after_blank else _GAP) * row.size:
            pieces.append(" ")
        pieces.append(_styled(word, row))
    yield begin, "".join(pieces).strip()


def _styled(word: _Word, row: _Row) -> str:
    text = word.text
    raised = word.size < 0.85 * row.size and word.y > row.y + 0.1 * word.size
    if raised and _MARK.match(text):
        return call(text)
    return italic(text) if word.italic else text


_LOCKED = N_("the PDF is protected by a password: save it without one")
_DAMAGED = N_("the PDF is damaged")
_LONG = N_("the PDF has more than %(pages)s pages")
