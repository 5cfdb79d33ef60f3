"""Word's format: paragraphs with their numbering, footnotes, italics; tracked changes accepted.

Nothing is unpacked to disk, external parts are not looked at, and no part may grow beyond bounds.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from recueil.drafting.lines import Gap, Line, Place, Reading, UnreadableError, call, italic
from recueil.drafting.lines import without_our_marks as cleared
from recueil.drafting.reading.numbering import Numbering
from recueil.drafting.reading.text import raised
from recueil.i18n import N_

LARGEST_PART = 60_000_000
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CHANGES = tuple(_W + name for name in ("ins", "del", "moveFrom", "moveTo"))
_LEFT_OUT = frozenset(_W + name for name in ("del", "moveFrom", "instrText", "pPr", "rPr"))
_ANOTHER_WAY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_MARK = re.compile(r"\d{1,3}|\*{1,3}|[†‡]|[a-z]")
_HEADING_STYLE = re.compile(r"(?:heading|titre|título|titulo|h|hch)[ _-]?(\d)", re.IGNORECASE)
_BREAKS = {_W + "br": " ", _W + "cr": " ", _W + "tab": "\t", _W + "noBreakHyphen": "-",
           _W + "softHyphen": ""}  # fmt: skip


@dataclass(slots=True)
class _Run:
    """How a piece of a paragraph is set."""

    italic: bool = False
    bold: bool = False
    raised: bool = False


@dataclass(slots=True)
class _Document:
    numbering: Numbering
    styles: Mapping[str, etree._Element]
    marks: dict[str, str] = field(default_factory=dict)
    """The printed mark of each footnote, by its id."""
    counted: int = 0
    """Footnotes that have the number that Word counts."""


_ERRORS = (
    zipfile.BadZipFile, zlib.error, OSError, NotImplementedError, RuntimeError, ValueError,
    EOFError,
)  # fmt: skip
"""What reading a damaged archive raises."""


def read(content: bytes) -> Reading:
    """Return the paragraphs of a document, and its footnotes."""
    try:
        package = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError):
        raise UnreadableError(_DAMAGED) from None
    body = _part(package, "word/document.xml")
    if body is None:
        raise UnreadableError(_NO_WORD)
    styles = _part(package, "word/styles.xml")
    named = {} if styles is None else {
        style.get(_W + "styleId", ""): style for style in styles.iter(_W + "style")
    }  # fmt: skip
    document = _Document(Numbering(_part(package, "word/numbering.xml"), named), named)
    lines = tuple(_lines(body, document))
    notes: dict[str, str] = {}
    for name in ("footnotes", "endnotes"):
        notes |= _notes(_part(package, f"word/{name}.xml"), name[:-1], document)
    changes = sum(1 for _ in body.iter(*_CHANGES))
    return Reading("docx", lines, notes, changes)


def _part(package: zipfile.ZipFile, name: str) -> etree._Element | None:
    try:
        info = package.getinfo(name)
    except KeyError:
        return None
    if info.flag_bits & 1:
        raise UnreadableError(_LOCKED)
    if info.file_size > LARGEST_PART:
        raise UnreadableError(_BOMB, limit=LARGEST_PART // 1_000_000)
    try:
        with package.open(info) as part:  # the size that a file states may be a lie
            content = part.read(LARGEST_PART + 1)
    except _ERRORS:
        raise UnreadableError(_DAMAGED) from None
    if len(content) > LARGEST_PART:
        raise UnreadableError(_BOMB, limit=LARGEST_PART // 1_000_000)
    if b"<!DOCTYPE" in content[:4096]:
        raise UnreadableError(_ENTITIES)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False
    )
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError:
        raise UnreadableError(_DAMAGED) from None


def _lines(body: etree._Element, document: _Document) -> Iterator[Line]:
    number = 0
    for block in _blocks(body):
        number += 1
        place = Place(0, number)
        if block.tag == _W + "tr":
            cells = tuple(_row(block, document))
            text = "\t".join(words for _, words in cells)
            if text.strip():
                yield Line(text, place, Gap.HARD, cells=cells if len(cells) > 1 else ())
            continue
        text, bold = _paragraph(block, document)
        label = document.numbering.label(block)
        if text.strip():
            joined = f"{label}\t{text.strip()}" if label else text.strip()
            level = _level(block, document)
            pieces = tuple(
                (float(at), piece.strip()) for at, piece in enumerate(joined.split("\t"))
            )
            cells = tuple(piece for piece in pieces if piece[1])
            yield Line(
                joined.replace("\t", " "), place, Gap.HARD, bold=bold, level=level,
                cells=cells if len(cells) > 1 else (),
            )  # fmt: skip


def _blocks(body: etree._Element) -> Iterator[etree._Element]:
    """Yield paragraphs, and rows of tables whose cells are short; text boxes are left out."""
    for found in body.iter(_W + "p", _W + "tr"):
        if any(above.tag == _ANOTHER_WAY or above.tag == _W + "txbxContent"
               for above in found.iterancestors()):  # fmt: skip
            continue
        row = next(found.iterancestors(_W + "tr"), None)
        if found.tag == _W + "tr":
            if _is_short(found):
                yield found
        elif row is None or not _is_short(row):
            yield found


def _is_short(row: etree._Element) -> bool:
    """Whether each cell of a row holds but one paragraph."""
    cells = row.findall(_W + "tc")
    return len(cells) > 1 and all(len(list(cell.iter(_W + "p"))) == 1 for cell in cells)


def _row(row: etree._Element, document: _Document) -> Iterator[tuple[float, str]]:
    for at, cell in enumerate(row.findall(_W + "tc")):
        words = " ".join(_paragraph(each, document)[0].strip() for each in cell.iter(_W + "p"))
        if words.strip():
            yield float(at), words.replace("\t", " ")


def _paragraph(paragraph: etree._Element, document: _Document) -> tuple[str, bool]:
    """Return a paragraph's text with our marks, and whether all of it is bold."""
    pieces: list[str] = []
    bolds: list[bool] = []
    for run in paragraph.iter(_W + "r"):
        if any(above.tag in _LEFT_OUT or above.tag == _W + "txbxContent"
               for above in run.iterancestors()):  # fmt: skip
            continue
        how = _run(run)
        text = "".join(_run_text(run, document))
        if how.raised and _MARK.fullmatch(text.strip()):
            text = call(text)
        pieces.append(italic(text) if how.italic else text)
        bolds += [how.bold] if text.strip() else []
    return "".join(pieces).replace("\ue001\ue000", ""), bool(bolds) and all(bolds)


def _run_text(run: etree._Element, document: _Document) -> Iterator[str]:
    for child in run:
        if child.tag == _W + "t":
            yield raised(cleared(child.text or ""))
        elif child.tag in _BREAKS:
            yield _BREAKS[child.tag]
        elif child.tag in (_W + "footnoteReference", _W + "endnoteReference"):
            kind = "footnote" if child.tag.endswith("footnoteReference") else "endnote"
            own = child.get(_W + "customMarkFollows") in ("1", "true", "on")
            mark = "".join(child.itersiblings(_W + "t").__next__().itertext()) if own else ""
            key = f"{kind}-{child.get(_W + 'id')}"
            if not mark.strip():
                document.counted += 1
            document.marks[key] = mark.strip() or str(document.counted)
            yield call(document.marks[key])
            if own:
                return


def _run(run: etree._Element) -> _Run:
    properties = run.find(_W + "rPr")
    if properties is None:
        return _Run()
    vertical = properties.find(_W + "vertAlign")
    return _Run(
        _is_on(properties.find(_W + "i")),
        _is_on(properties.find(_W + "b")),
        vertical is not None and vertical.get(_W + "val") == "superscript",
    )


def _is_on(switch: etree._Element | None) -> bool:
    return switch is not None and switch.get(_W + "val") not in ("0", "false", "off", "none")


def _level(paragraph: etree._Element, document: _Document) -> int:
    """Return the level of a heading, by its outline level or the name of its style."""
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    outline = paragraph.find(f"{_W}pPr/{_W}outlineLvl")
    name = style.get(_W + "val", "") if style is not None else ""
    definition = document.styles.get(name)
    if outline is None and definition is not None:
        outline = definition.find(f"{_W}pPr/{_W}outlineLvl")
    if outline is not None and (outline.get(_W + "val") or "9").isdigit():
        level = int(outline.get(_W + "val") or 9) + 1
        return level if level <= 9 else 0
    found = _HEADING_STYLE.match(name.lstrip("_ "))
    return int(found[1]) if found else 0


def _notes(part: etree._Element | None, kind: str, document: _Document) -> dict[str, str]:
    notes: dict[str, str] = {}
    if part is not None:
        for note in part.findall(_W + kind):
            mark = document.marks.get(f"{kind}-{note.get(_W + 'id')}")
            if mark:
                text = " ".join(_paragraph(each, document)[0] for each in note.iter(_W + "p"))
                notes[mark] = text.strip().removeprefix(call(mark)).strip()
    return notes


_DAMAGED = N_("the .docx is damaged")
_NO_WORD = N_("this archive is not a Word document")
_LOCKED = N_("the .docx is protected by a password: save it without one")
_BOMB = N_("a part of the .docx unpacks to more than %(limit)s million bytes: it is not read")
_ENTITIES = N_("the .docx declares entities, which no Word document does: it is not read")
