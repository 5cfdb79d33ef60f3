"""Sections: headings with the numbers of those above them, and the paragraphs under each."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from recueil.drafting.blocks import Block, Kind
from recueil.drafting.headings import (
    directed_to,
    heading_before,
    item_heading,
    ordinal_item,
    resolution_heading,
)
from recueil.drafting.languages import Language, compiled
from recueil.drafting.lines import Place
from recueil.drafting.outline import Outline
from recueil.drafting.texts import headings_before

_RANKS = {"chapter": 0, "roman": 1, "letter": 2, "number": 3, "decimal": 4}
_HELD = (Kind.NUMBERED, Kind.CLAUSE, Kind.OPERATIVE)
"""What makes a section of a heading that has no number."""
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


@dataclass(slots=True)
class Section:
    """A section of the report."""

    number: str
    title: str
    place: Place
    agenda_item: str = ""
    by_editor: bool = False
    numbers: list[int] = field(default_factory=list)

    @property
    def ranges(self) -> list[str]:
        """Return its paragraphs as ranges: `["4-11"]`."""
        ranges: list[list[int]] = []
        for number in sorted(set(self.numbers)):
            if ranges and number == ranges[-1][-1] + 1:
                ranges[-1][1:] = [number]
            else:
                ranges.append([number])
        return ["-".join(map(str, each)) for each in ranges]


@dataclass(slots=True)
class Sections:
    """All sections, and the one in which each block of the report stands."""

    sections: list[Section]
    home: dict[int, Section]
    """By the place of a block in the outline."""
    doubled: list[Section] = field(default_factory=list)
    """Headings whose number another section has already."""


def agenda_item_of(text: str, language: Language) -> tuple[str, str]:
    """Return a heading without "(agenda item 8 (a))", and that item as `8.a`."""
    item = language.text("agenda_item")
    found = compiled(rf"\s*[(\[]\s*{item}\s*[)\]]?\s*$").search(text)
    if found is None:
        return text, ""
    return text[: found.start()].strip(), item_number(found["number"])


def item_number(printed: str) -> str:
    """Return `8.a` for `8 a)`, `8 (a)` and `8a`."""
    return re.sub(
        r"^(\d+)[\s.(]*([a-z]?)\)?$", lambda m: f"{m[1]}.{m[2]}" if m[2] else m[1], printed.strip()
    )


def sections_of(outline: Outline, language: Language, held: Collection[Kind] = _HELD) -> Sections:
    """Return the sections of a report, from its numbered headings, else from its headings.

    A heading without a number makes one where some of what is `held` stands under it.
    """
    found = Sections([], {})
    of_texts = _headings_of_texts(outline, language)
    headings = [
        b
        for b in outline.blocks
        if b.kind is Kind.HEADING and not b.annex and (b.label or id(b) not in of_texts)
    ]
    numbered = any(block.label for block in headings)
    stack: list[tuple[int, str, Section]] = []
    letters = _Letters(headings)
    counter = 0
    outcome = language.pattern("outcome_heading")
    for at, block in enumerate(outline.blocks):
        if block.annex:
            break
        if stack and not block.label and outcome.fullmatch(block.text):
            found.home[at] = stack[-1][2]  # "Decision" belongs to what was discussed above it
            continue
        if block.kind is Kind.HEADING and directed_to(block.text, language):
            found.home |= {at: stack[-1][2]} if stack else {}
            continue
        if id(block) in of_texts and not block.label:
            if not numbered and stack and not _holds(found, stack[-1][2], outline):
                stack.clear()  # a line of the cover, it seems
        elif block.kind is Kind.HEADING and (block.label or not numbered):
            counter += 1
            section = _opened(block, stack, letters, counter, numbered, language)
            if section.number in {one.number for one in found.sections}:
                found.doubled.append(section)
            else:
                found.sections.append(section)
        elif (
            stack
            and stack[-1][2].title == ""
            and block.kind in (Kind.PLAIN, Kind.HEADING)
            and outline.blocks[at - 1].kind is Kind.HEADING
            and not resolution_heading(language).match(block.paragraph.text)
        ):
            stack[-1][2].title, item = agenda_item_of(block.paragraph.text, language)
            stack[-1][2].agenda_item = item or stack[-1][2].agenda_item
        elif stack:
            _, item = agenda_item_of(block.paragraph.text, language)
            if item and block.paragraph.text.startswith("("):
                stack[-1][2].agenda_item = item
        if stack:
            found.home[at] = stack[-1][2]
            if block.kind is Kind.NUMBERED:
                stack[-1][2].numbers.append(block.number)
    _leave_out_items_of_cover(found, outline)
    _inherit(found.sections)
    return found if numbered else _renumbered(found, outline, held)


def _leave_out_items_of_cover(found: Sections, outline: Outline) -> None:
    """Leave out "Agenda item 98" of a cover: nothing stands under it, and its items begin below."""
    for section in found.sections[:1]:
        below = any(one.number.startswith(f"{section.number}.") for one in found.sections)
        if (
            section.agenda_item == section.number
            and not below
            and not _holds(found, section, outline)
        ):
            found.sections.remove(section)
            found.home = {at: home for at, home in found.home.items() if home is not section}


def _holds(found: Sections, section: Section, outline: Outline) -> bool:
    """Whether something stands in a section but its heading."""
    blocks = (outline.blocks[at] for at, home in found.home.items() if home is section)
    return any(block.kind in _HELD for block in blocks)


def _headings_of_texts(outline: Outline, language: Language) -> set[int]:
    """Return the headings that name an agreed text, by identity: they open no section."""
    found: set[int] = set()
    for at, block in enumerate(outline.blocks):
        lines = headings_before(outline.blocks, at) if block.kind is Kind.SUBJECT else []
        if heading := heading_before([line.paragraph.text for line in lines], language):
            found |= {id(line) for line in lines[heading.at :]}
    return found


def _renumbered(found: Sections, outline: Outline, held: Collection[Kind]) -> Sections:
    """Leave out headings with nothing under them, of a cover say, and count the others."""
    used = {id(section) for at, section in found.home.items() if outline.blocks[at].kind in held}
    kept = [section for section in found.sections if id(section) in used]
    for nth, section in enumerate(kept, start=1):
        section.number = str(nth)
    home = {at: section for at, section in found.home.items() if id(section) in used}
    return Sections(kept, home, found.doubled)


def _opened(
    block: Block, stack: list[tuple[int, str, Section]], letters: _Letters, counter: int,
    numbered: bool, language: Language,
) -> Section:  # fmt: skip
    """Open the section of a heading, closing those that it ends."""
    style = letters.style(block)
    rank = _RANKS.get(style, 9) if numbered else block.paragraph.level or 5
    if style == "roman" and stack and stack[0][1].isdigit():
        stack.clear()  # "I." does not stand in "Item 4"
    while stack and stack[-1][0] >= rank:
        stack.pop()
    title, item = agenda_item_of(block.text, language)
    bare = compiled(rf"{language.text('agenda_item')}$")
    if begins := (
        item_heading(language).match(block.paragraph.text) or bare.match(block.paragraph.text)
    ):
        item = item_number(begins["number"])
    elif ordinal_item(language).match(block.paragraph.text):
        item = block.label
    label = block.label if numbered else str(counter)
    above = [each for _, each, _ in stack] if numbered and style != "decimal" else []
    section = Section(
        ".".join([*above, label]), title, block.paragraph.place, item, by_editor=not numbered
    )
    stack.append((rank, label, section))
    return section


@dataclass(slots=True)
class _Letters:
    """Tells a letter that is a Roman figure (`C.` after `B.`) from one that is not."""

    headings: Iterable[Block]
    last_letter: str = ""
    last_roman: int = 0

    def style(self, block: Block) -> str:
        """Return the style of a heading's label."""
        label = block.label
        if block.style not in ("roman", "letter"):
            return block.style
        roman = all(sign in _ROMAN for sign in label)
        is_next_letter = (
            len(label) == 1 and self.last_letter and ord(label) == ord(self.last_letter) + 1
        )
        if roman and not (is_next_letter and _value(label) != self.last_roman + 1):
            self.last_roman, self.last_letter = _value(label), ""
            return "roman"
        self.last_letter = label
        return "letter"


def _value(roman: str) -> int:
    values = [_ROMAN.get(sign, 0) for sign in roman]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-one if one < after else one for one, after in pairs)


def _inherit(sections: list[Section]) -> None:
    """Give subsections the agenda item of the section that holds them."""
    by_number = {section.number: section for section in sections}
    for section in sections:
        above = section.number.rpartition(".")[0]
        while above and not section.agenda_item:
            section.agenda_item = by_number[above].agenda_item if above in by_number else ""
            above = above.rpartition(".")[0]
