"""The report's own numbering among all others: the chain with most to say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from recueil.drafting.blocks import ENDED, Block


def is_long(block: Block) -> bool:
    """Whether a block is a paragraph and not the title of something."""
    return len(block.text) > 120 or bool(re.search(r"[.:;][»”)\"]*$", block.text))


def heaviest_chain(blocks: Sequence[Block]) -> list[Block]:
    """Return the chain of numbers that go up by one, or nearly, with the longest paragraphs."""
    best: dict[int, tuple[float, int]] = {}
    previous: list[int] = []
    weights: list[float] = []
    for at, block in enumerate(blocks):
        number = int(block.label)
        weight, before = 0.0, -1
        for step in (1, 2, 3):
            known = best.get(number - step)
            if known and known[0] - (step - 1) * 2 > weight:
                weight, before = known[0] - (step - 1) * 2, known[1]
        weight += _weight(block) - (before < 0) * min(number, 20) * 0.2
        weights.append(weight)
        previous.append(before)
        if number not in best or best[number][0] < weight:
            best[number] = (weight, at)
    if not weights or max(weights) < 3:
        return []
    at, chain = max(range(len(weights)), key=weights.__getitem__), []
    while at >= 0:
        chain.append(blocks[at])
        at = previous[at]
    return chain[::-1]


def _weight(block: Block) -> float:
    """Return how much a paragraph looks like one of the report's own, and not like a heading."""
    return 1 + 2 * (len(block.text) > 120) + (2 if ENDED.search(block.text) else -1)
