"""HTML: the text of its blocks; scripts, styles and addresses to elsewhere are not looked at."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree

from recueil.drafting.lines import ITALIC as ITALIC_MARK
from recueil.drafting.lines import ROMAN as ROMAN_MARK
from recueil.drafting.lines import Gap, Line, Place, Reading, call
from recueil.drafting.lines import without_our_marks as cleared
from recueil.drafting.numerals import roman
from recueil.drafting.reading.text import decoded, raised

DEEPEST = 200
"""Elements inside one another; what stands deeper is not read."""

_LEFT_OUT = frozenset(
    [
        "script",
        "style",
        "head",
        "template",
        "noscript",
        "iframe",
        "object",
        "svg",
        "math",
        "nav",
        "select",
        "button",
    ]
)
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_ITALIC = frozenset({"i", "em", "cite", "dfn", "var"})
_BOLD = frozenset({"b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th"})
_MARK = re.compile(r"[\[(]?(\d{1,3}|\*{1,3}|[†‡]|[a-z])[\])]?")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_NUMERALS = {"a": "abcdefghijklmnopqrstuvwxyz", "A": "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]{1,40})", re.IGNORECASE)


def read(content: bytes) -> Reading:
    """Return the blocks of a page."""
    parser = etree.HTMLParser(no_network=True, huge_tree=False, remove_comments=True,
                              remove_pis=True, recover=True)  # fmt: skip
    root = etree.fromstring(_text(content).encode(), parser) if content.strip() else None
    writer = _Writer()
    if root is not None:
        writer.walk(root)
    writer.end()
    return Reading("html", tuple(writer.lines))


def _text(content: bytes) -> str:
    """Return the page as text, with its own declaration of an encoding followed and taken out."""
    declared = _CHARSET.search(content[:4096])
    if declared and not content.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        try:
            text = content.decode(declared[1].decode("ascii", "replace"), "replace")
        except LookupError:
            text = decoded(content)
    else:
        text = decoded(content)
    text = re.sub(r"<\?xml[^>]{0,200}\?>", "", text, count=1)
    return '<meta charset="utf-8">' + re.sub(r"<meta[^>]{0,400}>", "", text).replace("\x00", "")


@dataclass(slots=True)
class _Writer:
    """The lines so far, and the pieces of the one being written."""

    lines: list[Line] = field(default_factory=list)
    pieces: list[tuple[str, bool]] = field(default_factory=list)
    level: int = 0
    line: int = 1
    items: dict[etree._Element, int] = field(default_factory=dict)
    """The number of the last item of each numbered list."""

    def walk(self, root: etree._Element) -> None:
        """Write what an element holds, without calling itself for each level."""
        depth = 0
        italics, bolds = 0, 0
        for event, element in etree.iterwalk(root, events=("start", "end")):
            tag = element.tag if isinstance(element.tag, str) else ""
            if event == "start":
                depth += 1
                if depth > DEEPEST or any(_hides(above) for above in (element,)):
                    element.set("data-recueil-left-out", "1")
                if _is_left_out(element):
                    continue
                italics, bolds = italics + (tag in _ITALIC), bolds + (tag in _BOLD)
                self._start(element, tag, italics > 0, bolds > 0)
            else:
                depth -= 1
                if not _is_left_out(element):
                    self._end(element)
                    italics, bolds = italics - (tag in _ITALIC), bolds - (tag in _BOLD)
                parent = element.getparent()
                if element.tail and parent is not None and not _is_left_out(parent):
                    self.write(element.tail, italics > 0, bolds > 0)

    def _start(self, element: etree._Element, tag: str, italics: bool, bolds: bool) -> None:
        if _is_block(element):
            self.end()
            self.line = element.sourceline or self.line
        if tag[:1] == "h" and tag[1:].isdigit():
            self.level = int(tag[1:])
        if tag == "li":
            self.write(self._bullet(element) + " ", False, False)
        elif tag in ("td", "th") and element.getprevious() is not None:
            self.pieces.append(("\t", False))
        elif tag == "br":
            self.pieces.append(("\n", False))
        mark = _MARK.fullmatch(_words(element)) if tag == "sup" else None
        if mark:
            self.pieces.append((call(mark[1]), bolds))
            element.set("data-recueil-left-out", "1")
            for inner in element.iterdescendants():
                inner.set("data-recueil-left-out", "1")
        elif element.text:
            self.write(element.text, italics, bolds)

    def _end(self, element: etree._Element) -> None:
        if _is_block(element):
            self.end()

    def write(self, text: str, italics: bool, bolds: bool) -> None:
        """Add a piece of text to the line being written."""
        text = raised(cleared(_SPACE.sub(" ", text)))
        marked = f"{ITALIC_MARK}{text}{ROMAN_MARK}" if italics and text.strip() else text
        self.pieces.append((marked, bolds))

    def _bullet(self, item: etree._Element) -> str:
        """Return the number of an item of a list, as a browser prints it."""
        parent = item.getparent()
        if parent is None or parent.tag != "ol":
            return "◦" if any(True for _ in item.iterancestors("li")) else "•"
        following = self.items.get(parent, _whole(parent.get("start"), 1) - 1) + 1
        self.items[parent] = _whole(item.get("value"), following)
        return _numbered(self.items[parent], parent.get("type"))

    def end(self) -> None:
        """Close the line being written: each `<br>` in it breaks it."""
        bold = all(bolds for text, bolds in self.pieces if text.strip())
        whole = "".join(text for text, _ in self.pieces).replace(ROMAN_MARK + ITALIC_MARK, "")
        for nth, part in enumerate(whole.split("\n")):
            cells = tuple((float(at), _SPACE.sub(" ", cell).strip())
                          for at, cell in enumerate(part.split("\t")) if cell.strip())  # fmt: skip
            if cells:
                self.lines.append(
                    Line(
                        " ".join(cell for _, cell in cells),
                        Place(0, self.line),
                        Gap.HARD if nth == 0 else Gap.BLANK,
                        bold=bold,
                        level=self.level,
                        cells=cells if len(cells) > 1 else (),
                    )
                )
        self.pieces, self.level = [], 0


def _whole(value: str | None, otherwise: int) -> int:
    """Return the number that an attribute gives."""
    return int(value) if value and value.isdecimal() and len(value) < 7 else otherwise


def _is_block(element: etree._Element) -> bool:
    """Whether an element begins and ends lines: cells do not, nor a paragraph alone in one."""
    if element.tag not in _BLOCKS or element.tag in ("td", "th"):
        return False
    cell = element.getparent()
    alone = (
        element.tag in ("p", "div")
        and cell is not None
        and cell.tag in ("td", "th")
        and len(cell) == 1
        and not (cell.text or "").strip()
    )
    return not alone


def _is_left_out(element: etree._Element) -> bool:
    parent = element.getparent()
    if parent is not None and parent.get("data-recueil-left-out"):
        element.set("data-recueil-left-out", "1")
    return element.get("data-recueil-left-out") is not None


def _hides(element: etree._Element) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return (
        element.tag in _LEFT_OUT
        or "display:none" in style
        or "visibility:hidden" in style
        or element.get("hidden") is not None
    )


def _words(element: etree._Element) -> str:
    return "".join(element.itertext()).strip()[:20]


def _numbered(number: int, kind: str | None) -> str:
    """Return the number of an item in the figures of its list."""
    match kind:
        case "a" | "A" as kind:
            return f"{_NUMERALS[kind][(number - 1) % 26]})"
        case "i":
            return f"{roman(number % 4000).lower()})"
        case "I":
            return f"{roman(number % 4000)}."
        case _:
            return f"{number}."
