"""The agenda, sections and annexes of a session file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from recueil.drafting.blocks import Block, Kind
from recueil.drafting.outline import Outline
from recueil.drafting.sections import Section, Sections
from recueil.drafting.tree import Tree, without_none
from recueil.drafting.tree.citations import CitationTrees
from recueil.drafting.tree.remarks import DIGEST, NAME, Remarks
from recueil.drafting.writing import Flow

_LONGEST_TITLE = 250


def agenda_of(outline: Outline, sections: Sections, remarks: Remarks) -> object:
    """Return the agenda: as it is printed, else as the headings of sections name its items."""
    items = list(_items(outline, 0)) or _named_by_headings(sections)
    return [{"number": number, "title": remarks.words(title)} for number, title in items] or None


def _items(outline: Outline, annex: int) -> Iterator[tuple[str, str]]:
    above, seen = "", set[str]()
    for block in outline.blocks:
        if block.kind is Kind.AGENDA and block.annex == annex:
            if block.style == "number":
                above = block.label
            number = above if block.style == "number" else f"{above}.{block.label}"
            if number in seen:
                return
            seen.add(number)
            yield number, block.text.rstrip(" .;:")


def _named_by_headings(sections: Sections) -> list[tuple[str, str]]:
    items = {section.number: section.agenda_item for section in sections.sections}
    seen: dict[str, str] = {}
    for section in sections.sections:
        inherited = items.get(section.number.rpartition(".")[0]) == section.agenda_item
        if section.agenda_item and not inherited:
            seen.setdefault(section.agenda_item, section.title)
    return list(seen.items())


class _Told(NamedTuple):
    """A section with the blocks that stand in it."""

    section: Section
    blocks: list[Block]


def sections_told(
    outline: Outline, sections: Sections, citations: CitationTrees, remarks: Remarks,
    used: set[int],
) -> object:  # fmt: skip
    """Return the sections, with what is named in them outside the provisions (`used`)."""
    for doubled in sections.doubled:
        remarks.doubt("section-twice", doubled.place, number=doubled.number, title=doubled.title)
    found: list[object] = []
    for section in sections.sections:
        blocks = [
            block
            for at, block in enumerate(outline.blocks)
            if sections.home.get(at) is section and not block.annex
        ]
        tree = _section(section, remarks) | _named_in(_Told(section, blocks), citations, used)
        found.append(without_none(tree))
    return found or None


def _section(section: Section, remarks: Remarks) -> Tree:
    tree: Tree = {"number": section.number}
    if section.by_editor:
        tree["numbered_by"] = "editor"
    tree["title"] = remarks.words(section.title) if section.title else remarks.gap(NAME)
    tree["agenda_item"] = section.agenda_item or None
    tree["paragraphs"] = Flow(section.ranges) if section.numbers else None
    if section.numbers:
        tree["digest"] = remarks.gap(DIGEST)
    return tree


def _named_in(told: _Told, citations: CitationTrees, used: set[int]) -> Tree:
    """Return what the discussion of a section names, outside its provisions."""
    cites: list[object] = []
    links: list[object] = []
    relations: list[object] = []
    for block in told.blocks:
        number = 0 if block.kind is Kind.HEADING else block.number
        for link in citations.citing.linked(block.paragraph):
            note = link.footnote or None
            tree = {"url": link.url, "footnote": note, "paragraph": number or None}
            links.append(Flow(without_none(tree)))
        if id(block.paragraph) in used or block.kind is Kind.AGENDA:
            continue
        found = citations.citing.cited(block.paragraph)
        cites += [citations.cite(one, number=number) for one in found]
        relations += citations.relations(block.paragraph, found, number)
    return {"cites": cites or None, "links": links or None, "relations": relations or None}


def annexes_of(outline: Outline, remarks: Remarks) -> object:
    """Return the annexes, with the agenda of a next session that one holds."""
    annexes: list[object] = []
    for at, block in enumerate(outline.blocks):
        if block.kind is not Kind.ANNEX:
            continue
        title = block.text or _first_line(outline.blocks[at + 1 : at + 3], block.annex)
        tree: Tree = {"number": block.label or None}
        tree["title"] = remarks.words(title.rstrip("*")) if title else remarks.gap(NAME)
        items = list(_items(outline, block.annex))
        if items:
            tree["agenda"] = [{"number": n, "title": remarks.words(t)} for n, t in items]
        annexes.append(without_none(tree))
    return annexes or None


def _first_line(after: list[Block], annex: int) -> str:
    """Return the line under the heading of an annex, which is its title."""
    texts = (block.paragraph.text for block in after if block.annex == annex)
    return next((text for text in texts if len(text) < _LONGEST_TITLE), "")
