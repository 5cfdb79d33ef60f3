"""What pages print around the text: running headers, page numbers, job marks, contents."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from recueil.drafting.languages import Language, compiled
from recueil.drafting.lines import Line, plain
from recueil.symbols import ORGANISATIONS, find

_FIGURES = re.compile(r"\d+")
_ROMAN_NUMBER = re.compile(r"[ivx]{1,6}$")
_PAGE_OF = r"\d{1,6}(?:/\d{1,3})?"
_JOB = re.compile(
    rf"(?:{_PAGE_OF}\s+)?(?:(?:GE|V|N|LC|E)\.?\s?\d{{2}}-\d{{4,6}}|\d{{2}}-\d{{5}})"
    rf"(?:\s*\([A-Z]\))?(?:\s+{_PAGE_OF}){{0,3}}\W*$|\*?\d{{7}}\*?$"
)
_LEADER = re.compile(r"(?:\.\s?){4,}\s*[\divxIVX]{0,6}$|…{2,}\s*\d{0,4}$|\S\t\s*\d{1,3}$")
_LAST_NUMBER = re.compile(r"\S\s+\d{1,3}$")


def without_furniture(lines: Sequence[Line], language: Language) -> tuple[list[Line], list[str]]:
    """Return the lines without what pages repeat, and what was taken out."""
    paged = len({line.place.page for line in lines}) > 1
    repeated = _repeated(lines) if paged else frozenset()
    twice = Counter(plain(line.text).strip() for line in lines)
    number = _page_number(language)
    kept: list[Line] = []
    taken: list[str] = []
    for at, line in enumerate(lines):
        text = plain(line.text).strip()
        numbered = _is_page_number(text, number) or (line.edge and _ROMAN_NUMBER.match(text))
        if (
            _JOB.match(text)
            or (line.edge and _shape(text) in repeated)
            or (numbered and (line.edge or (not paged and _is_alone(lines, at))))
            or (not line.level and (line.edge or twice[text] > 1) and _is_symbol(line, text))
        ):
            taken.append(text)
        else:
            kept.append(line)
    return kept, taken


def _page_number(language: Language) -> re.Pattern[str]:
    """Return the pattern of the number of a page: `3`, `- 3 -`, `Page 3 of 12`."""
    page = rf"(?:(?:{language.text('page_words')}|p\.?)\s*)?"
    last = rf"(?:\s*(?:/|{language.text('page_of')})\s*\d{{1,4}})?"
    return compiled(rf"[-–—|\[(]?\s*{page}\d{{1,4}}{last}\s*[-–—|\])]?$")


def _is_page_number(text: str, number: re.Pattern[str]) -> bool:
    """Whether a line is the number of a page, and not one such as `2024/9`."""
    figures = [int(each) for each in _FIGURES.findall(text)]
    return bool(number.match(text)) and figures == sorted(figures)


def _repeated(lines: Sequence[Line]) -> frozenset[str]:
    """Return the shapes of the lines that stand on the edge of several pages."""
    pages = len({line.place.page for line in lines})
    shapes = {(_shape(plain(line.text)), line.place.page) for line in lines if line.edge}
    counts = Counter(shape for shape, _ in shapes)
    enough = 2 if pages <= 4 else 3
    return frozenset(shape for shape, count in counts.items() if count >= enough and shape)


def _shape(text: str) -> str:
    return _FIGURES.sub("#", text.strip())


def _is_alone(lines: Sequence[Line], at: int) -> bool:
    """Whether a bare number stands between sentences, as no number of a list or table does."""
    text = plain(lines[at].text).strip()
    return not text.endswith(")") and not lines[at].columns and lines[at].gap > 0


def _is_symbol(line: Line, text: str) -> bool:
    """Whether a line is but a symbol, with or without the number of the page."""
    if len(text) > 60 or "/" not in text or line.columns or text.endswith("."):
        return False
    text = re.sub(r"\s+(?:page\s+)?\d{1,3}$", "", text)
    return any(
        found.start == 0 and found.end >= len(text.rstrip("*"))
        for organisation in sorted(ORGANISATIONS)
        for found in find(text, organisation)
    )


def without_contents(lines: Sequence[Line], language: Language) -> list[Line]:
    """Return the lines without a table of contents."""
    heading = compiled(rf"(?:{language.text('contents')})\s*:?\s*$")
    pages = compiled(rf"(?:{language.text('page_words')})s?$")
    kept: list[Line] = []
    at = 0
    while at < len(lines):
        text = plain(lines[at].text)
        if heading.match(text):
            at = _end_of_contents(lines, at + 1, pages)
            continue
        if not _LEADER.search("\t".join(plain(c) for _, c in lines[at].cells) or text):
            kept.append(lines[at])
        at += 1
    return kept


def _end_of_contents(lines: Sequence[Line], at: int, pages: re.Pattern[str]) -> int:
    """Return where the entries end: the last line with a page's number."""
    last, here = at, at
    while here < len(lines) and here - last < 6:
        text = plain(lines[here].text)
        if _LEADER.search(text) or _LAST_NUMBER.search(text) or pages.match(text):
            last = here + 1
        here += 1
    return last
