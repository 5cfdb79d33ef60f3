"""Word's automatic numbers, which stand nowhere in the text: counted as Word counts them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from recueil.drafting.numerals import roman

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SLOT = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    form: str
    text: str


@dataclass(slots=True)
class _List:
    levels: dict[int, _Level]
    counts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """The lists of a document, each at the number that it has come to."""

    def __init__(self, part: etree._Element | None, styles: Mapping[str, etree._Element]) -> None:
        self._styles = styles
        self._lists: dict[str, _List] = {}
        if part is None:
            return
        shared: dict[str, _List] = {}
        for abstract in part.findall(_W + "abstractNum"):
            levels = {int(level.get(_W + "ilvl") or 0): _level(level)
                      for level in abstract.findall(_W + "lvl")}  # fmt: skip
            shared[abstract.get(_W + "abstractNumId", "")] = _List(levels)
        for number in part.findall(_W + "num"):
            found = shared.get(_value(number, "abstractNumId") or "")
            if found is None:
                continue
            overrides = number.findall(_W + "lvlOverride")
            own = _List(dict(found.levels)) if overrides else found
            for override in overrides:
                _override(own, override)
            self._lists[number.get(_W + "numId", "")] = own

    def label(self, paragraph: etree._Element) -> str:
        """Count a paragraph in and return its printed number, or bullet; empty if it has none."""
        name, depth = self._of(paragraph)
        own = self._lists.get(name)
        level = own.levels.get(depth) if own else None
        if own is None or level is None or level.form == "none":
            return ""
        own.counts[depth] = own.counts.get(depth, level.start - 1) + 1
        for deeper in [each for each in own.counts if each > depth]:
            del own.counts[deeper]
        if level.form == "bullet":
            return "◦" if depth or _is_of_inner_list(paragraph) else "•"
        return _SLOT.sub(lambda slot: _printed(own, int(slot[1]) - 1), level.text)

    def _of(self, paragraph: etree._Element) -> tuple[str, int]:
        """Return the list and depth of a paragraph: its own, else those of its style."""
        properties = paragraph.find(_W + "pPr")
        name, depth = _numbered(properties)
        style = _value(properties, "pStyle") if properties is not None else None
        for _ in range(10):  # styles stand on one another, and may go in a circle
            if name is not None or style is None:
                break
            definition = self._styles.get(style)
            if definition is None:
                break
            name, depth = _numbered(definition.find(_W + "pPr"))
            style = _value(definition, "basedOn")
        return name or "0", depth


def _is_of_inner_list(paragraph: etree._Element) -> bool:
    """Whether the style is one of Word's own for a list in a list: `ListBullet2`."""
    properties = paragraph.find(_W + "pPr")
    style = _value(properties, "pStyle") if properties is not None else None
    return bool(re.fullmatch(r"\w*Bullet[2-9]", style or ""))


def _numbered(properties: etree._Element | None) -> tuple[str | None, int]:
    found = properties.find(_W + "numPr") if properties is not None else None
    if found is None:
        return None, 0
    depth = _value(found, "ilvl") or "0"
    return _value(found, "numId"), int(depth) if depth.isdigit() else 0


def _level(level: etree._Element) -> _Level:
    start = _value(level, "start") or "1"
    form, text = _value(level, "numFmt") or "decimal", _value(level, "lvlText") or ""
    return _Level(int(start) if start.isdigit() else 1, form, text)


def _override(own: _List, override: etree._Element) -> None:
    depth = int(override.get(_W + "ilvl") or 0)
    level = override.find(_W + "lvl")
    if level is not None:
        own.levels[depth] = _level(level)
    start = _value(override, "startOverride")
    if start and start.isdigit() and depth in own.levels:
        known = own.levels[depth]
        own.levels[depth] = _Level(int(start), known.form, known.text)


def _value(element: etree._Element, name: str) -> str | None:
    found = element.find(_W + name)
    return None if found is None else found.get(_W + "val")


def _printed(own: _List, depth: int) -> str:
    level = own.levels.get(depth)
    count = own.counts.get(depth, level.start if level else 1)
    match level.form if level else "decimal":
        case "upperRoman":
            return roman(count)
        case "lowerRoman":
            return roman(count).lower()
        case "upperLetter":
            return _letters(count)
        case "lowerLetter":
            return _letters(count).lower()
        case _:
            return str(count)


def _letters(count: int) -> str:
    return chr(ord("A") + (count - 1) % 26) * (1 + (count - 1) // 26)
