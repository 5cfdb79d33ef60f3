"""Decisions directed to somebody: numbered paragraphs under "Directed to Parties"."""

from __future__ import annotations

from collections.abc import Iterator

from recueil.drafting.addressing import Addressed, speaks_to_somebody
from recueil.drafting.blocks import Kind
from recueil.drafting.headings import directed_to
from recueil.drafting.measures import Measures
from recueil.drafting.provisions import Act, Provision, Provisions

_ENDS = (Kind.HEADING, Kind.ANNEX, Kind.SUBJECT)


def directed(within: Provisions) -> Iterator[Provision]:
    """Yield the decisions under each heading that says to whom they are directed."""
    blocks = within.outline.blocks
    whom = ""
    decision: Provision | None = None
    for at, block in enumerate(blocks):
        if who := "" if block.annex else directed_to(block.text, within.language):
            yield from _read(decision, whom, within)
            whom, decision = who, None
        elif block.kind in _ENDS:
            yield from _read(decision, whom, within)
            whom, decision = "", None
        elif whom and block.style in ("decimal", "number") and not block.bracketed:
            yield from _read(decision, whom, within)
            decision = Provision("decision", block.label, [block], at)
        elif decision is not None:
            points = block.kind in (Kind.POINT, Kind.BULLET) or block.style == "point"
            (decision.points if points else decision.blocks).append(block)
    yield from _read(decision, whom, within)


def _read(decision: Provision | None, whom: str, within: Provisions) -> Iterator[Provision]:
    """Yield a decision with what it asks of those to whom it is directed."""
    if decision is None:
        return
    passive = [verb for verb in within.verbs.past(decision.text) if verb.passive]
    asked = [verb for verb in passive if speaks_to_somebody(verb)][:1]
    decision.acts = within.acts(decision.text, asked) or Measures(within).acts(decision.text)
    for act in decision.acts:
        if not act.addressed.words:
            act.addressed = _named(whom, act, within)
    decision.doubts += [] if decision.acts else ["unknown-verb"]
    yield decision


def _named(whom: str, act: Act, within: Provisions) -> Addressed:
    """Return whom the heading names, in the vocabulary or as printed."""
    names = [name for name in within.addressing.names.find(whom) if name.word]
    words = list(dict.fromkeys(name.word for name in names))
    return Addressed(words, "" if words else act.addressed.printed or whom)
