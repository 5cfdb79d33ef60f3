"""What plans print: headings such as "Goal 1. Clean lamps", and items that are no headings."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from recueil.drafting.blocks import ENDED, Block, Kind
from recueil.drafting.languages import Language, any_of, compiled

_LONGEST = 200


def mark_plan_headings(blocks: Sequence[Block], language: Language) -> None:
    """Mark "Goal 1. Lamps" and, below it, "Objective 1.1 Clean them" or "Objective 1"."""
    pattern = compiled(
        rf"(?P<word>{language.text('plan_heading')})\s+(?P<number>\d{{1,2}}(?:\.\d{{1,2}})*|[IVX]{{1,5}}|[A-Z])"
        r"(?!\w)\s*[.:–—-]?\s*(?P<title>\S.*)?$"
    )  # fmt: skip
    first, above = "", ""
    for block in blocks:
        found = pattern.match(block.paragraph.text.strip("* "))
        if not found or len(found[0]) > _LONGEST or (ENDED.search(found[0]) and found["title"]):
            continue
        word, number = found["word"].lower(), found["number"]
        first = first or word
        if word == first:
            above, style = number, "decimal" if "." in number else "chapter"
        else:
            number = number if "." in number or not above else f"{above}.{number}"
            style = "decimal"
        block.kind, block.style, block.label = Kind.HEADING, style, number
        block.text = found["title"] or found[0]


def label_plan_items(blocks: Sequence[Block], language: Language) -> None:
    """Take "Activity 1.1" or "Action 2:" before some words as the number that it is."""
    actions = language.mapping("plan_labels")["action"]
    pattern = compiled(
        rf"(?:{actions})\s+(?P<number>\d{{1,2}}(?:\.\d{{1,2}})*)\s*[.:)–—-]?\s+(?=\S+\s+\S)"
    )
    for block in blocks:
        found = None if block.label else pattern.match(block.text)
        if found:
            block.label, block.offset = found["number"], block.offset + found.end()
            block.style = "decimal" if "." in block.label else "number"
            block.text = block.text[found.end() :]


def items_of_plan(blocks: Sequence[Block], language: Language) -> frozenset[int]:
    """Return the numbered lines that are measures, by identity: most of their kind are.

    A measure ends as a sentence does, or begins by a verb in the infinitive.
    """
    levels: dict[tuple[str, int], list[Block]] = defaultdict(list)
    for block in blocks:
        if block.style in ("number", "decimal") and block.kind is not Kind.HEADING:
            levels[block.style, block.label.count(".")].append(block)
    begins = _begins(language)
    items: set[int] = set()
    for level in levels.values():
        sure = [block for block in level if ENDED.search(block.text) or begins.match(block.text)]
        if 2 * len(sure) > len(level):
            items |= {id(block) for block in level}
    return frozenset(items)


def _begins(language: Language) -> re.Pattern[str]:
    forms = [form for of in language.lists("infinitives").values() for form in of]
    for verbs in language.mapping("measures").values():
        forms += map(str, verbs["infinitive"] if isinstance(verbs, dict) else ())
    noun = language.text("bare_noun") or "(?!)"
    return compiled(rf"(?:{language.text('measure_lead')})(?:{any_of(forms)})(?!\w)(?!{noun})")
