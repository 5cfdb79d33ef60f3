"""The outline of a report: what each paragraph is, and under which number it stands.

A report has several numberings side by side: its own paragraphs, the items of an agenda, the
operative paragraphs of agreed texts, its headings.  The report's own is the longest chain of
long paragraphs; the others are known by what leads into them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from recueil.drafting.blocks import ENDED, LONGEST_HEADING, Block, Kind, is_heading_like
from recueil.drafting.chains import heaviest_chain, is_long
from recueil.drafting.cleaning import Paragraph, Text
from recueil.drafting.cleaning.paragraphs import LABEL
from recueil.drafting.dates import dates_in, ordinal_value
from recueil.drafting.headings import item_heading, ordinal_item
from recueil.drafting.labels import is_labelled
from recueil.drafting.languages import Language, compiled
from recueil.drafting.planned import items_of_plan, label_plan_items, mark_plan_headings
from recueil.drafting.texts import mark_agreed_texts

_INNER_BULLET = re.compile(r"(o|[•▪▫◦–—])\s+(?=\S)")
_IN_BRACKETS = re.compile(r"\([^()]{2,60}\)$")
"""What goes on a heading in a line of its own: "(GB.399/INS/2)"."""
_LONGEST_LINE = 110


@dataclass(slots=True)
class Outline:
    """The blocks of a report."""

    blocks: list[Block]
    counted: bool = False
    """Whether the numbers of paragraphs are our count."""
    printed: dict[int, str] = field(default_factory=dict)
    """Numbers as printed (`19.9`), where we count."""


def outline(text: Text, *, plan: bool = False) -> Outline:
    """Return what each paragraph of a report is, or of a plan."""
    blocks = [_block(paragraph, text.language) for paragraph in text.paragraphs]
    if plan:
        mark_plan_headings(blocks, text.language)
        label_plan_items(blocks, text.language)
    items = items_of_plan(blocks, text.language) if plan else frozenset()
    _mark_annexes(blocks, text.language)
    mark_agreed_texts(blocks, text.language)
    _mark_agendas(blocks, text.language)
    found = Outline(blocks)
    _mark_numbered(found)
    _mark_points(blocks)
    _mark_headings(blocks, text.language, items)
    _mark_plain_headings(blocks, text.language)
    if not any(block.kind is Kind.NUMBERED for block in blocks):
        _count(found)
    _number(blocks)
    return found


def _block(paragraph: Paragraph, language: Language) -> Block:
    label = LABEL.match(paragraph.text)
    person = compiled(rf"(?-i:{language.text('titles')})\s")
    if label is None or person.match(paragraph.text):  # "M. Bir" is no letter M
        return Block(paragraph, paragraph.text)
    style, value = next((name, found) for name, found in label.groupdict().items() if found)
    style = "number" if style == "inner" else style
    offset = label.end()
    inner = _INNER_BULLET.match(paragraph.text, offset) if style == "bullet" else None
    if inner:  # "- o" of programs that nest lists by signs
        value, offset = inner[1], inner.end()
    return Block(paragraph, paragraph.text[offset:], value, style, offset=offset)


def _mark_annexes(blocks: list[Block], language: Language) -> None:
    pattern = compiled(
        rf"(?:{language.text('annex')})(?:\s+(?P<number>[IVX]+|\d+|[A-Z]))?\s*[.:–—-]?\s*(?P<title>.*)$"
    )
    annex = 0
    for block in blocks:
        found = pattern.match(block.paragraph.text)
        short = len(block.paragraph.text) < 160 and not ENDED.search(block.paragraph.text)
        if found and short and (not found["title"] or found["title"][0].isupper()):
            annex += 1
            block.kind, block.label, block.text = Kind.ANNEX, found["number"] or "", found["title"]
        block.annex = annex


def _mark_agendas(blocks: list[Block], language: Language) -> None:
    """Mark the items of an agenda, which follow the sentence or heading that tells of one."""
    leads, heads = language.pattern("agenda_is"), language.pattern("agenda_heading")
    for at, block in enumerate(blocks[:-2]):
        text = block.text.strip()
        heading = not ENDED.search(text) and len(text) < 220 and heads.search(text)
        if not (leads.search(text[-300:]) or heading):
            continue
        items = list(_items(blocks, at + 1))
        if len(items) >= 2:
            for item in items:
                item.kind = Kind.AGENDA


def _items(blocks: list[Block], at: int) -> Iterator[Block]:
    """Yield the items of a list that counts from 1, with the points under them."""
    expected = 1
    for block in blocks[at:]:
        if block.style == "number" and int(block.label) == expected and len(block.text) < 400:
            expected += 1
            yield block
        elif block.style == "point" and expected > 1 and len(block.text) < 300:
            yield block
        elif expected > 1 or block.paragraph.text[:1] != "(":
            return


def _mark_numbered(found: Outline) -> None:
    """Mark the report's own numbering: the heaviest chain of numbers that go up by one."""
    candidates = [
        block for block in found.blocks
        if block.kind is Kind.PLAIN and not block.annex and block.style in ("number", "decimal")
    ]  # fmt: skip
    decimals = [block for block in candidates if block.style == "decimal" and is_long(block)]
    plain = [block for block in candidates if block.style == "number"]
    if len(decimals) > sum(map(is_long, plain)):
        found.counted = True
        for nth, block in enumerate(decimals, start=1):
            block.kind, found.printed[nth] = Kind.NUMBERED, block.label
        return
    for block in heaviest_chain(plain):
        block.kind = Kind.NUMBERED


def _mark_points(blocks: list[Block]) -> None:
    for block in blocks:
        if block.kind is Kind.PLAIN and block.style in ("point", "bullet"):
            block.kind = Kind.POINT if block.style == "point" else Kind.BULLET


def _mark_headings(blocks: list[Block], language: Language, items: frozenset[int]) -> None:
    chapter = compiled(
        rf"(?:{language.text('chapter')})\s+(?P<number>[IVX]+|\d+|[A-Z])\b\s*[.:–—-]?\s*(?P<title>.*)$"
    )
    item, ordinal = item_heading(language), ordinal_item(language)
    for before, block, after in zip([None, *blocks], blocks, [*blocks[1:], None], strict=False):
        text = block.paragraph.text
        if block.kind is not Kind.PLAIN or len(text) > LONGEST_HEADING:
            continue
        told = any(one and is_labelled(one.text, language) for one in (block, after))
        if told or id(block) in items:
            continue  # a measure, perhaps with "Responsible: secretariat" below it
        if before and before.kind is Kind.HEADING and before.label and _IN_BRACKETS.match(text):
            block.kind = Kind.HEADING
            continue
        if (nth := ordinal.match(text)) and not ENDED.search(text):
            block.kind, block.style, block.text = Kind.HEADING, "chapter", nth["title"] or ""
            block.label = str(ordinal_value(nth["ordinal"], language))
            continue
        found = item.match(text) or chapter.match(text)
        if found and (not found["title"] or found["title"][0].isupper()) and not ENDED.search(text):
            block.kind, block.style, block.label = Kind.HEADING, "chapter", found["number"]
            block.text = found["title"]
        elif (block.style in ("roman", "letter") and not re.search(r"[;:,]$", text)) or (
            block.style in ("number", "decimal")
            and not block.annex
            and not (ENDED.search(text) or text.endswith(","))
        ):
            block.kind = Kind.HEADING
        elif numbered := re.match(
            r"(?P<number>\d{1,2})\s+(?=[A-ZÀ-Þ]{3})(?P<title>[^a-zß-ÿ/]+)$", text
        ):
            block.kind, block.style = Kind.HEADING, "number"
            block.label, block.text = numbered["number"], numbered["title"]
        elif is_heading_like(block.paragraph):
            block.kind = Kind.HEADING


def _mark_plain_headings(blocks: list[Block], language: Language) -> None:
    """Mark short lines before paragraphs or bullets, where no other heading is to be seen."""
    if any(block.kind is Kind.HEADING and not block.annex for block in blocks):
        return
    numbered = any(block.kind is Kind.NUMBERED for block in blocks)
    kind, least = (Kind.NUMBERED, 3) if numbered else (Kind.BULLET, 2)
    own, outcome = compiled(rf"{language.text('report')}\b"), language.pattern("outcome_heading")
    begun = next((at for at, b in enumerate(blocks) if b.kind is Kind.NUMBERED), len(blocks))
    cover = {id(block) for block in blocks[:begun]}
    lines = [
        before for before, after in pairwise(blocks)
        if before.kind is Kind.PLAIN and (after.kind is kind or outcome.fullmatch(after.text))
        and not before.label and _is_line_of_heading(before.text)
        and not (own.match(before.text) and id(before) in cover)
        and not is_labelled(before.text, language)
        and next(dates_in(before.text, language), None) is None
    ]  # fmt: skip
    if len(lines) >= least:
        for block in lines:
            block.kind = Kind.HEADING


def _is_line_of_heading(text: str) -> bool:
    return len(text) < _LONGEST_LINE and text[:1].isupper() and not ENDED.search(text)


def _count(found: Outline) -> None:
    """Count the paragraphs of a report that numbers none."""
    found.counted = True
    for block in found.blocks:
        if block.kind is Kind.PLAIN and not block.annex and _is_sentence(block.text):
            block.kind = Kind.NUMBERED


def _is_sentence(text: str) -> bool:
    return len(text) > 60 and bool(ENDED.search(text))


def _number(blocks: list[Block]) -> None:
    """Give each block the number of the paragraph to which it belongs, 0 under a heading."""
    number = count = 0
    for block in blocks:
        if block.kind is Kind.NUMBERED:
            count += 1
            number = int(block.label) if block.style == "number" else count
        elif block.kind is Kind.HEADING and block.label:
            number = 0
        block.number = 0 if block.annex else number
