"""Footnotes: taken out of the text where pages end, and found again where they are called.

A call may be raised, marked, or only a figure glued to a word; a note is what begins by the mark
of such a call.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from recueil.drafting.lines import CALL, UNCALL, Line, Place, Reading, call, plain

_SURE = re.compile(rf"\s*{CALL}([^{UNCALL}]+){UNCALL}[.)]?\s*(?=\S)")
_DEFINED = re.compile(r"\s*\[\^(\w{1,4})\]:\s*")
_MAYBE = re.compile(
    r"\s*(\d{1,2}|\*{1,3}|[†‡])\s+(?=[^\W\d_]|https?:|[«“\"(])|\s*(\*{1,3})(?=[^\W\d_*])"
)
_ALONE = re.compile(r"\d{1,2}|\*{1,3}|[†‡]")
_NOTE = re.compile(r"[^\W\d_]|https?:|[«“\"(]")
_FINISHED = re.compile(r"[.!?)»”\"]\s*$")
_ONLY_URL = re.compile(r"\s*https?://\S+\s*$")
_BROKEN_URL = re.compile(r"https?://\S*[/_=&?%#~-]$")
_MOST_LINES = 12


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote."""

    mark: str
    text: str
    place: Place


def with_marks(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with each mark that stands on a line of its own put before its note.

    So does a program print a figure that a page sets a little higher than the note.
    """
    kept: list[Line] = []
    for line in lines:
        mark = plain(kept[-1].text).strip() if kept else ""
        if _ALONE.fullmatch(mark) and _is_note_of(kept[-1], line) and _is_called(kept, (), mark):
            cells = tuple((start, text) for start, text in line.cells if len(line.cells) > 1)
            kept[-1] = replace(kept[-1], text=f"{call(mark)} {line.text}", cells=cells)
        else:
            kept.append(line)
    return kept


def _is_note_of(mark: Line, line: Line) -> bool:
    if line.gap or line.level or not (mark.cells and line.cells):
        return False
    return mark.cells[0][0] < line.cells[0][0] and _NOTE.match(plain(line.text)) is not None


def detached(lines: Sequence[Line], reading: Reading) -> tuple[list[Line], list[Note]]:
    """Return the lines without footnotes but with their calls, and the footnotes."""
    lines = _without_addresses_of_links(lines)
    body = median(line.size for line in lines) if lines else 0
    kept: list[Line] = []
    notes: list[Note] = []
    at = 0
    while at < len(lines):
        mark = _mark(lines, at, kept, notes, body)
        if mark is None:
            kept.append(lines[at])
            at += 1
            continue
        end = _end(lines, at, body)
        text = _SURE.sub("", _DEFINED.sub("", lines[at].text), count=1)
        if text == lines[at].text:
            text = text.strip()[len(mark) :]
        words = _joined([text, *(line.text for line in lines[at + 1 : end])])
        notes.append(Note(mark, words, lines[at].place))
        last = [note.place for note in notes[:-1] if note.mark == mark]
        _call_glued(kept, mark, last[-1] if last else Place(0, 0))
        at = end
    first = kept[0].place if kept else Place(0, 0)
    notes += [Note(mark, plain(text), first) for mark, text in reading.footnotes.items()]
    return kept, notes


def _mark(
    lines: Sequence[Line], at: int, kept: list[Line], notes: list[Note], body: float
) -> str | None:
    """Return the mark of the note that begins here, or None."""
    line = lines[at]
    if sure := _SURE.match(line.text) or _DEFINED.match(line.text):
        return sure[1]
    maybe = _MAYBE.match(line.text)
    if maybe is None or line.level or line.columns:
        return None
    mark: str = maybe[1] or maybe[2]
    small = 0 < line.size < 0.95 * body
    if mark.isdigit():
        last = max((int(note.mark) for note in notes if note.mark.isdigit()), default=0)
        if int(mark) not in (last + 1, 1) or (int(mark) == 1 and last and not small):
            return None
    return mark if _is_called(kept, lines[at + 1 :], mark) else None


def _is_called(before: Sequence[Line], after: Sequence[Line], mark: str) -> bool:
    around = (*before, *after[:200]) if not mark.isdigit() else tuple(before)
    return any(call(mark) in line.text or _glued(line.text, mark) for line in around)


def _glued(text: str, mark: str) -> re.Match[str] | None:
    """Return where a mark is glued to the word before it: `sexes1`, `CEE2`, not `CO2` or `G20`."""
    if not mark.isdigit():
        return re.search(rf"(?<=[^\s*]){re.escape(mark)}(?!\*)", text)
    pattern = (
        rf"(?:(?<=[a-zß-ÿ])|(?<=[^\W\d_]{{3}})|(?<=[^\d\s][»”\"\)])|(?<=[^\d\s] »)|(?<=[a-z][,;.]))"
        rf"{mark}(?![\w/%°º]|[.,-]\d)|(?<=[a-z]\s\d\)){mark}\s*$"  # "(agenda item 1)1"
    )
    return next(
        (found for found in re.finditer(pattern, text) if not _in_symbol(text, found)), None
    )


def _in_symbol(text: str, found: re.Match[str]) -> bool:
    return "/" in text[text.rfind(" ", 0, found.start()) + 1 : found.end()]


def _call_glued(kept: list[Line], mark: str, last: Place) -> None:
    """Turn a mark glued to a word into a call: the first since the call of the note before."""
    before = call(str(int(mark) - 1)) if mark.isdigit() else ""
    since = max((at for at, line in enumerate(kept) if before and before in line.text), default=0)
    new = [at for at in range(since, len(kept)) if kept[at].place > last]
    if any(call(mark) in kept[at].text for at in new):
        return
    for at in new:
        text = kept[at].text
        found = _glued(text, mark)
        if found and not _SURE.match(text):
            marked = text[: found.start()] + call(mark) + text[found.end() :]
            kept[at] = replace(kept[at], text=marked)
            return


def _end(lines: Sequence[Line], at: int, body: float) -> int:
    """Return the line after a note that begins at `at`."""
    end = at + 1
    small = 0 < lines[at].size < 0.95 * body
    while end < min(len(lines), at + _MOST_LINES):
        line = lines[end]
        if _SURE.match(line.text) or _MAYBE.match(line.text) or line.level or line.gap > 1:
            break
        if small:
            if line.size > lines[at].size * 1.05 or line.place.page != lines[at].place.page:
                break
        elif not _is_unfinished(plain(lines[end - 1].text), line):
            break
        end += 1
    return end


def _is_unfinished(last: str, line: Line) -> bool:
    """Whether a note goes on in a line that is set like the rest of the text."""
    if _BROKEN_URL.search(last):
        return True
    if _FINISHED.search(last) or re.match(r"\d{1,3}\.\s", line.text):
        return False
    return line.gap == 0 or plain(line.text)[:1].islower()


def _joined(pieces: Sequence[str]) -> str:
    """Join the lines of a note; an address broken over two of them is one."""
    text = plain(pieces[0]).strip()
    for piece in pieces[1:]:
        rest = plain(piece).strip()
        text += rest if _BROKEN_URL.search(text) else f" {rest}"
    return text


def _without_addresses_of_links(lines: Sequence[Line]) -> list[Line]:
    """Leave out lines that only repeat an address: programs list a page's links under it."""
    printed = "".join(plain(line.text) for line in lines if not _ONLY_URL.match(plain(line.text)))
    squeezed = re.sub(r"\s", "", printed)
    kept: list[Line] = []
    for line in lines:
        text = plain(line.text).strip()
        if not (_ONLY_URL.match(text) and text.rstrip("/.") in squeezed):
            kept.append(line)
    return kept
