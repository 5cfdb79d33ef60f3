"""Plain text, with or without the light marks that programs leave: emphasis, headings, tabs."""

from __future__ import annotations

import re

from recueil.drafting.lines import Gap, Line, Place, Reading, UnreadableError, call, italic
from recueil.drafting.lines import without_our_marks as cleared
from recueil.i18n import N_

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_SAMPLE = 1_000_000
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_BOLD_LINE = re.compile(r"\s*\*\*(?=\S)(.+?)(?<=\S)\*\*\s*$")
_BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")
_TAG = re.compile(r"</?(?:i|em|b|strong|u|span|br)\b[^<>]{0,80}>", re.IGNORECASE)
_ITALIC = re.compile(
    r"<(?:i|em)>([^<>]{1,400})</(?:i|em)>|(?<![\w*])[*_](?![\s*_])([^*_\n]{1,300}?)(?<!\s)[*_](?![\w*])"
)
_CALL = re.compile(
    r"<sup>\s*([0-9*†‡a-z]{1,3})\s*</sup>|(?<!\[)\^\{?(\d{1,3})\}?|\[\^(\w{1,4})\](?!:)"
)
_RAISED = re.compile(r"\^\{([^{}]{1,10})\}|<sup>([^<>]{1,12})</sup>")
_SUPERSCRIPT = re.compile(r"[¹²³⁰⁴-⁹]{1,3}")
_FIGURES = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_BOLD_LINES = re.compile(
    r"(?<![*\w])\*\*(?=[^\s*])([^*]{1,400}?\n[^*]{0,400}?)(?<=[^\s*])\*\*(?![*\w])"
)
_RULE = re.compile(r"\s*(?:[-_*=]\s?){3,}$")
_CELLS = re.compile(r"\S(?:.*?\S)??(?=\s{3,}|(?<![.:;!?,])\s{2,}|\t|\s*$)")
_ROW = re.compile(r"\s*\|(.*)\|\s*$")
_ROW_RULE = re.compile(r"\s*\|(?:\s*:?-+:?\s*\|)+\s*$")
_LINK = re.compile(r"\[([^\[\]]{1,300})\]\((https?://[^\s()]+)\)|<(https?://[^\s<>]+)>")


def read(content: bytes) -> Reading:
    """Return the lines of a text."""
    lines: list[Line] = []
    page, gap = 1, Gap.NONE
    number = 0
    text = decoded(content).replace("\r\n", "\n").replace("\r", "\n")
    text = _BOLD_LINES.sub(_bold_each_line, text)
    paged = "\f" in text
    for raw in text.split("\n"):
        number += 1
        page += raw.count("\f")
        bare = cleared(raw.replace("\f", ""))
        if not bare.strip() or _RULE.match(bare) or _ROW_RULE.match(bare):
            gap = Gap.BLANK
            continue
        lines.append(_line(bare, Place(page if paged else 0, number), gap))
        gap = Gap.NONE
    return Reading("text", tuple(_with_edges(lines) if paged else lines))


def _bold_each_line(found: re.Match[str]) -> str:
    return "\n".join(
        f"**{line.strip()}**" if line.strip() else line for line in found[1].split("\n")
    )


def decoded(content: bytes) -> str:
    """Return a text in whichever encoding it is written; refuse what is no text."""
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    if b"\x00" in content[:100_000]:
        raise UnreadableError(_BINARY)
    text = content.decode("utf-8", "replace")
    lost = text.count("\ufffd")  # a character cut in two, or all letters with accents
    letters = sum(letter > "\x7f" for letter in text[:_SAMPLE]) - lost
    return content.decode("cp1252", "replace") if lost and 2 * lost > letters else text


def emphasised(text: str) -> str:
    """Return a text with the italics and calls of light markup as our marks."""
    text = _LINK.sub(lambda found: f"{found[1]} {found[2]}" if found[1] else found[3], text)
    text = _CALL.sub(lambda found: call(found[1] or found[2] or found[3]), text)
    text = _RAISED.sub(lambda found: found[1] or found[2], text)
    text = _BOLD.sub(r"\1", text)
    text = _ITALIC.sub(lambda found: italic(found[1] or found[2]), text)
    return raised(_TAG.sub("", text))


def raised(text: str) -> str:
    """Return a text whose figures above the line are calls of footnotes."""
    return _SUPERSCRIPT.sub(lambda found: call(found[0].translate(_FIGURES)), text)


def _line(raw: str, place: Place, gap: Gap) -> Line:
    level, bold = 0, False
    if heading := _HEADING.match(raw):
        level, raw = len(heading[1]), heading[2]
    if whole := _BOLD_LINE.match(raw):
        bold, raw = True, whole[1]
    if row := _ROW.match(raw):
        cells = tuple(
            (float(at), emphasised(cell.strip()))
            for at, cell in enumerate(row[1].split("|"))
            if cell.strip()
        )
        return Line(" ".join(cell for _, cell in cells), place, Gap.HARD, cells=cells)
    text = emphasised(raw)
    cells = tuple((float(found.start()), found[0].strip()) for found in _CELLS.finditer(text))
    return Line(text.strip(), place, gap, bold=bold, level=level, cells=cells)


def _with_edges(lines: list[Line]) -> list[Line]:
    """Mark the first and last two lines of each page, where headers and numbers stand."""
    edged: list[Line] = []
    for at, line in enumerate(lines):
        before, after = lines[max(0, at - 2) : at], lines[at + 1 : at + 3]
        pages = {one.place.page for one in (*before, *after)}
        alone = len(before) < 2 or len(after) < 2 or pages != {line.place.page}
        edged.append(
            Line(line.text, line.place, line.gap, bold=line.bold, level=line.level,
                 cells=line.cells, edge=alone)
        )  # fmt: skip
    return edged


_BINARY = N_("this is neither a PDF, a .docx, an HTML page nor a text")
