"""Agreed texts in an outline: who acts, the preamble, operative paragraphs and their points."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from recueil.drafting.blocks import ENDED, Block, Kind, is_heading_like
from recueil.drafting.headings import decision_heading
from recueil.drafting.languages import Language, any_of, compiled
from recueil.drafting.openings import begins_by_verb, is_participle

_LONGEST_TITLE = 200
_MOST_TITLES = 3
"""So many headings stand in a row inside an agreed text."""
_MOST_WORDS = 5
"""So many words has a line that is but a participle: "taking into account further"."""
_HEADINGS = 3
"""So many lines before an agreed text may be its heading."""


def mark_agreed_texts(blocks: list[Block], language: Language) -> None:
    """Mark each text of a preamble and operative paragraphs, from the line that says who acts."""
    moved = _put_subjects_first(blocks, language)
    subject = language.pattern("preamble_subject")
    lead = rf"(?:{language.lead('articles')})?(?:{language.text('bodies')})"
    bare = compiled(rf"{lead}\b[^.:;,]{{0,120}}$")
    for at, (block, after) in enumerate(pairwise(blocks)):
        text = block.paragraph.text
        alone = bare.match(text) and after.label == "1" and begins_by_verb(after.text, language)
        if block.kind is Kind.PLAIN and (alone or subject.match(text) or id(block) in moved):
            _mark(blocks, at, language, numbered=id(block) in moved)
    for at, block in enumerate(blocks[:-1]):
        if block.kind is Kind.PLAIN and decision_heading(language).match(block.paragraph.text):
            _mark(blocks, at + _is_title(blocks[at + 1], language), language, headed=True)


def _put_subjects_first(blocks: list[Block], language: Language) -> set[int]:
    """Put who acts before clauses that are numbered too: "3. Noting…", "THE CONFERENCE", "4.".

    The lines that were put there are returned, by their identity.
    """
    moved: set[int] = set()
    lead = rf"(?:{language.lead('articles')})?(?:{language.text('bodies')})"
    who = compiled(rf"{lead}\b[^.:;]{{0,160}}:?$")
    for at in range(1, len(blocks) - 1):
        before, block, after = blocks[at - 1 : at + 2]
        if block.label or not who.match(block.paragraph.text):
            continue
        count = int(before.label) if before.style == "number" else 0
        clauses = _clauses_before(blocks, at, count, language)
        acts = after.label == str(count + 1) and begins_by_verb(after.text, language)
        if clauses and acts:
            blocks[at - len(clauses) : at + 1] = [block, *clauses]
            moved.add(id(block))
    return moved


def _clauses_before(
    blocks: Sequence[Block], at: int, count: int, language: Language
) -> list[Block]:
    """Return the clauses that end before a place: `count` that are numbered, or without numbers."""
    clauses: list[Block] = []
    for block in reversed(blocks[:at]):
        label = str(count - len(clauses)) if count else ""
        if label == "0" or block.label != label or not is_participle(block.text, language):
            break
        clauses.insert(0, block)
    return clauses if len(clauses) == count or not count else []


def _is_title(block: Block, language: Language) -> bool:
    """Whether a line may be the title under the heading of a decision."""
    text = block.paragraph.text
    ended = ENDED.search(text) or text.endswith(",")
    return not (block.label or ended or len(text) > _LONGEST_TITLE or is_participle(text, language))


def subjects_of(blocks: Sequence[Block]) -> dict[int, str]:
    """Return who speaks in each paragraph of an agreed text, by the paragraph's identity."""
    inside = (Kind.CLAUSE, Kind.OPERATIVE, Kind.POINT, Kind.TITLE)
    subjects: dict[int, str] = {}
    who = ""
    for block in blocks:
        if block.kind is Kind.SUBJECT:
            who = block.paragraph.text.rstrip(" ,")
        elif block.kind not in inside:
            who = ""
        elif who:
            subjects[id(block.paragraph)] = who
    return subjects


def headings_before(blocks: Sequence[Block], at: int) -> list[Block]:
    """Return the lines before an agreed text that may name it."""
    lines: list[Block] = []
    for block in reversed(blocks[max(0, at - _HEADINGS) : at]):
        if block.kind not in (Kind.PLAIN, Kind.HEADING) or ENDED.search(block.paragraph.text[-3:]):
            break
        lines.insert(0, block)
    return lines


def _mark(
    blocks: list[Block],
    at: int,
    language: Language,
    *,
    headed: bool = False,
    numbered: bool = False,
) -> None:
    """Mark the agreed text whose subject stands at a place, if there is one.

    Under a heading (`headed`) nobody is named, and paragraphs begin by "To request"; clauses may
    be `numbered`.
    """
    if kinds := _divided(blocks[at + 1 :], language):
        for block, kind in zip(blocks[at:], [Kind.SUBJECT, *kinds], strict=False):
            block.kind = kind
        return
    here = at + 1
    while here < len(blocks) and _is_clause(blocks[here], language, numbered=numbered):
        here += 1
    sure = here > at + 1
    clauses = blocks[at + 1 : here]
    counted = sum(clause.style == "number" for clause in clauses)
    if headed and not (here < len(blocks) and _begins_by_infinitive(blocks[here], language)):
        return
    sure = sure or headed
    kinds = _announced(blocks[here:], language) or _operatives(
        blocks[here:], language, sure=sure, expected=counted + 1, resumed=_resumed(blocks, at)
    )
    if not kinds and sure and here < len(blocks):  # one alone, without number
        kinds = [Kind.OPERATIVE] if _begins(blocks[here], language) else []
    if kinds:
        kinds = [Kind.SUBJECT, *[Kind.CLAUSE] * (here - at - 1), *kinds]
        for block, kind in zip(blocks[at:], kinds, strict=False):
            block.kind = kind


def _resumed(blocks: Sequence[Block], at: int) -> int:
    """Return the number by which a text goes on that announced the one at a place; 0 if none."""
    before = blocks[at - 1] if at else None
    announces = before and before.kind is Kind.OPERATIVE and before.text.endswith(":")
    return int(before.label) + 1 if before and announces and before.label.isdigit() else 0


def _divided(blocks: Sequence[Block], language: Language) -> list[Kind]:
    """Return the kinds of a text under lines that are but verbs: "recalling", "resolves".

    What stands under them has labels, or goes on in small letters.
    """
    kinds: list[Kind] = []
    heads = {Kind.CLAUSE: 0, Kind.OPERATIVE: 0}
    for block in blocks:
        text = block.paragraph.text
        alone = not (block.label or re.search(r"[,.;:]$", text)) and len(text) < _LONGEST_TITLE
        short = alone and len(text.split()) <= _MOST_WORDS
        if block.kind is not Kind.PLAIN:
            break
        if not block.label and (alone or kinds) and begins_by_verb(text, language):
            kinds.append(Kind.OPERATIVE)
        elif not block.label and is_participle(text, language) and (short or kinds):
            kinds.append(Kind.CLAUSE)
        elif kinds and (block.label or text[:1].islower()):
            kinds.append(Kind.POINT)
            continue
        else:
            break
        heads[kinds[-1]] += 1
    return kinds if all(heads.values()) and Kind.POINT in kinds else []


def _is_clause(block: Block, language: Language, *, numbered: bool) -> bool:
    plain = block.kind is Kind.PLAIN and not is_heading_like(block.paragraph)
    labelled = block.label and not (numbered and block.style == "number")
    return plain and not labelled and is_participle(block.text, language)


def _announced(blocks: Sequence[Block], language: Language) -> list[Kind]:
    """Return the kinds of "Decides:" and of the points that follow it."""
    if not blocks or blocks[0].label or not blocks[0].text.endswith(":"):
        return []
    if not (begins_by_verb(blocks[0].text, language) or _decided(blocks[0].text, language)):
        return []
    count = last = 0
    for block in blocks[1:]:
        numbered = block.style == "number" and int(block.label) == last + 1
        if block.kind is not Kind.PLAIN or not (numbered or block.style in ("point", "bullet")):
            break
        count, last = count + 1, last + numbered
    return [Kind.OPERATIVE, *[Kind.POINT] * count] if count else []


def _decided(text: str, language: Language) -> bool:
    """Whether a line is a verb in the past alone: "Decided:"."""
    forms = any_of(form for verb in language.verbs for form in verb.past)
    return bool(compiled(rf"(?:{forms})\s*:").fullmatch(text.strip()))


def _begins_by_infinitive(block: Block, language: Language) -> bool:
    """Whether a paragraph is numbered and begins by "To request"."""
    forms = any_of(form for of in language.lists("infinitives").values() for form in of)
    begins = compiled(rf"{language.text('infinitive_lead')}(?:{forms})(?!\w)")
    return block.style == "number" and bool(begins.match(block.text))


def _begins(block: Block, language: Language) -> bool:
    """Whether a paragraph begins as an operative one does: by its verb, or by one in italics."""
    italic = any(start <= block.offset < end for start, end in block.paragraph.italics)
    return italic or begins_by_verb(block.text, language) or is_participle(block.text, language)


def _operatives(
    blocks: Sequence[Block], language: Language, *, sure: bool, expected: int = 1, resumed: int = 0
) -> list[Kind]:
    """Return the kinds of operative paragraphs that count up, with what stands among them.

    After clauses (`sure`) the first may begin by a verb that we do not know.  After a draft that
    a text quotes, the text is `resumed` by its next number.
    """
    kinds: list[Kind] = []
    begin = expected
    first = next((block for block in blocks[: _MOST_TITLES + 1] if block.style == "number"), None)
    if first is None:
        return []
    chapter = compiled(rf"(?:{language.text('chapter')})\s+(?:[IVX]+|\d+)\b")
    for at, block in enumerate(blocks):
        if block.kind is not Kind.PLAIN:
            break
        if resumed > begin < expected and _has_number(block, resumed, first):
            expected = resumed
        if _has_number(block, expected, first):
            if expected == begin and not sure and not _begins(block, language):
                break
            expected += 1
            kinds.append(Kind.OPERATIVE)
        elif expected > begin and (block.style in ("point", "bullet") or _is_point(block)):
            kinds.append(Kind.POINT)
        elif chapter.match(block.paragraph.text):
            break
        elif goes_on := _counts_on(blocks[at : at + _MOST_TITLES + 1], expected, first):
            if (
                expected > begin
                and blocks[at - 1].text.endswith(".")
                and not _begins(goes_on, language)
            ):
                break  # the text has ended, and the report counts on by chance
            kinds.append(Kind.TITLE)
        else:
            break
    return kinds if expected > begin else []


def _has_number(block: Block, expected: int, first: Block) -> bool:
    numbered = block.style == "number" and int(block.label) == expected
    return numbered and block.bracketed == first.bracketed


def _is_point(block: Block) -> bool:
    """Whether a block is a point such as "(1)" under "1."."""
    return block.style == "number" and block.bracketed


def _counts_on(blocks: Sequence[Block], expected: int, first: Block) -> Block | None:
    """Return the next paragraph of the same text, where headings alone stand before it."""
    for block in blocks:
        text = block.paragraph.text
        if _has_number(block, expected, first):
            return block
        titled = len(text) < _LONGEST_TITLE and not ENDED.search(text)
        if not titled or block.kind is not Kind.PLAIN or block.style in ("number", "decimal"):
            return None
    return None
