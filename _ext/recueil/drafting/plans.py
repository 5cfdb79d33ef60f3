"""Plans: documents that list measures, section by section, and tell of no session."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, takewhile

from recueil.drafting.blocks import Block, Kind
from recueil.drafting.cleaning import Paragraph, Text
from recueil.drafting.cleaning.paragraphs import LABEL
from recueil.drafting.dates import ordinal_pattern
from recueil.drafting.facts import Facts
from recueil.drafting.labels import is_labelled, labelled
from recueil.drafting.languages import Language, compiled
from recueil.drafting.lexicon import Lexicon
from recueil.drafting.measures import Measures
from recueil.drafting.naming import body_named
from recueil.drafting.outline import Outline
from recueil.drafting.provisions import Provision, Provisions
from recueil.drafting.sections import Section, Sections

_COVER = 8
"""So many first paragraphs may be the title."""
_LEAST_MEASURES = 3
HELD = (Kind.NUMBERED, Kind.BULLET, Kind.POINT)
"""What a section of a plan holds."""


@dataclass(slots=True)
class Part:
    """A section of a plan, with its measures."""

    section: Section
    intro: list[Block] = field(default_factory=list)
    """What stands before the first measure."""
    measures: list[Provision] = field(default_factory=list)
    shared: bool = False
    """Whether what labels say under its last measure is said of all."""
    printed: bool = False
    """Whether the numbers of its measures are printed."""


def title_of_plan(text: Text, outline: Outline) -> Paragraph | None:
    """Return the title by which a document says that it is a plan; None where it is none."""
    language = text.language
    if any(block.kind is Kind.SUBJECT for block in outline.blocks):
        return None
    named = compiled(rf"\b(?:{language.text('plan_title')})\b")
    report = compiled(rf"\b(?:{language.text('report')})\b")
    met = language.text("session")
    session = compiled(
        rf"(?=.*\b{language.text('held')}\b)(?=.*\b{met}\b)|{ordinal_pattern(language)}\s+{met}\b"
    )
    opening = list(takewhile(lambda p: LABEL.match(p.text) is None, text.paragraphs[:_COVER]))
    if any(report.match(p.text) or session.match(p.text) for p in opening):
        return None
    return next((p for p in opening if _is_title(p.text) and named.search(p.text)), None)


def facts_with_owner(facts: Facts, text: Text, title: Paragraph, lexicon: Lexicon) -> Facts:
    """Return the facts with the body whose plan it is: the one that the lines of its title name."""
    if facts.body or facts.body_name:
        return facts
    lines = [p for p in text.paragraphs[:_COVER] if p.place <= title.place and _is_title(p.text)]
    owner = body_named(" ".join(line.text for line in lines), lexicon)
    if owner is None:
        return facts
    return replace(facts, body=owner.id, body_name=owner.name, organisation=owner.organisation)


def _is_title(text: str) -> bool:
    return len(text) < 300 and not text.rstrip().endswith((".", ";", ":"))


def parts_of(sections: Sections, within: Provisions, title: Paragraph) -> list[Part]:
    """Return the sections of a plan with their measures; none where it has too few."""
    blocks = within.outline.blocks
    if {section.title for section in sections.sections} <= {title.text.strip(" *")}:
        sections = _whole(within.outline, title)
    parts = []
    for section in sections.sections:
        here = [(at, b) for at, b in enumerate(blocks) if sections.home.get(at) is section]
        parts.append(_part(section, [(at, b) for at, b in here if b.kind is not Kind.HEADING]))
    if sum(len(part.measures) for part in parts) < _LEAST_MEASURES:
        return []
    _number(parts)
    measures = Measures(within)
    for part in parts:
        said = [_said(measure, within.language) for measure in part.measures]
        part.shared = len(said) > 1 and bool(said[-1]) and not any(said[:-1])
        for measure, own in zip(part.measures, said, strict=True):
            measures.read(measure, said[-1] if part.shared else own)
    return parts


def _whole(outline: Outline, title: Paragraph) -> Sections:
    """Return a plan without headings as one section, named like it, from its first item on."""
    section = Section("1", title.text.strip(" *"), title.place, by_editor=True)
    items = (at for at, b in enumerate(outline.blocks) if b.label and b.paragraph is not title)
    begin = next(items, len(outline.blocks))
    return Sections([section], dict.fromkeys(range(begin, len(outline.blocks)), section))


def _said(measure: Provision, language: Language) -> dict[str, str]:
    """Take out of a measure the paragraphs that are but labels, and return what they say."""
    said: dict[str, str] = {}
    for blocks in (measure.blocks, measure.points):
        for block in [
            b for b in blocks[blocks is measure.blocks :] if is_labelled(b.text, language)
        ]:
            blocks.remove(block)
            said |= labelled(block.text, language).said
    return said


def _part(section: Section, blocks: Sequence[tuple[int, Block]]) -> Part:
    part = Part(section)
    first: Block | None = None
    for at, block in blocks:
        if not re.search(r"\w{2}", block.text):  # a sign without words
            continue
        if first is None and not _is_item(block):
            part.intro.append(block)
        elif first is None or (block.style, _sign(block)) == (first.style, _sign(first)):
            first = first or block
            part.measures.append(Provision("measure", "", [block], at))
        elif _is_item(block):
            part.measures[-1].points.append(block)
        else:
            part.measures[-1].blocks.append(block)
    return part


def _is_item(block: Block) -> bool:
    return block.kind in HELD or block.style in ("number", "decimal")


def _sign(block: Block) -> str:
    """Return what tells the level of an item: the sign of a bullet."""
    return block.label if block.style == "bullet" else ""


def _number(parts: Sequence[Part]) -> None:
    """Give measures their printed numbers where those tell them apart, else section and place."""
    labels = [m.blocks[0].label for part in parts for m in part.measures if m.blocks[0].label]
    numbers = [[int(n) for n in re.findall(r"\d+", label)] for label in labels]
    rising = all(before < after and before for before, after in pairwise(numbers))
    for part in parts:
        styles = {measure.blocks[0].style for measure in part.measures}
        part.printed = rising and styles <= {"number", "decimal"}
        for nth, measure in enumerate(part.measures, start=1):
            label = measure.blocks[0].label
            measure.number = label if part.printed else f"{part.section.number}.{nth}"
