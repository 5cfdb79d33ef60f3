"""Blocks: the paragraphs of a report, each with what it is and its label."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from recueil.drafting.cleaning import Paragraph

ENDED = re.compile(r"[.;:?!…]\s?[»”\")\]]*$")
"""How a sentence ends, and a heading does not."""

LONGEST_HEADING = 320


class Kind(Enum):
    """What a paragraph is."""

    PLAIN = auto()
    HEADING = auto()
    NUMBERED = auto()
    """Of the report's own numbering."""
    AGENDA = auto()
    SUBJECT = auto()
    """Who acts, before a preamble: "The Working Party,"."""
    CLAUSE = auto()
    OPERATIVE = auto()
    POINT = auto()
    BULLET = auto()
    TITLE = auto()
    """A heading inside an agreed text, whose paragraphs count on below it."""
    ANNEX = auto()


@dataclass(slots=True)
class Block:
    """A paragraph with what it is, its label, and its text without that."""

    paragraph: Paragraph
    text: str
    label: str = ""
    style: str = ""
    """Kind of label: `number`, `roman`, `letter`, `point`, `bullet`, `decimal`."""
    kind: Kind = Kind.PLAIN
    annex: int = 0
    """0 in the body of the report, else which annex."""
    number: int = 0
    """The paragraph of the report to which it belongs, 0 before the first."""
    offset: int = 0
    """How much of the paragraph the label took."""

    @property
    def bracketed(self) -> bool:
        """Whether its number stands in parentheses: "(1)"."""
        return self.paragraph.text.startswith("(")


def is_heading_like(paragraph: Paragraph) -> bool:
    """Whether the format or the type says that a paragraph is a heading."""
    text = paragraph.text
    return bool(paragraph.level) or (
        paragraph.bold and len(text) < LONGEST_HEADING and not ENDED.search(text)
    )
