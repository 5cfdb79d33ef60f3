"""Agreed texts: their clauses and recommendations, those of several texts numbered apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from recueil.drafting.blocks import Block, Kind
from recueil.drafting.dates import dates_in
from recueil.drafting.headings import heading_before, resolution_heading
from recueil.drafting.provisions import Provision, Provisions

_PARTS = (Kind.CLAUSE, Kind.OPERATIVE, Kind.POINT, Kind.TITLE)
_SHORT = 60


@dataclass(frozen=True)
class AgreedTexts:
    """Finds the agreed texts of one report."""

    within: Provisions

    def found(self) -> list[Provision]:
        """Return clauses and recommendations, and decisions whose heading stands over a text."""
        blocks = self.within.outline.blocks
        texts = [at for at, block in enumerate(blocks) if block.kind is Kind.SUBJECT]
        headed = {at: heading for at in texts if (heading := self._decision_before(at))}
        prefixes = self._prefixes([at for at in texts if at not in headed])
        found: list[Provision] = []
        for at in texts:
            for where, block in self._of_text(at):
                if block.kind is Kind.CLAUSE:
                    nth = 1 + sum(one.kind == "clause" for one in found)
                    found.append(self._clause(block, where, nth))
                elif block.kind is Kind.OPERATIVE and at in headed:
                    self._join_to_decision(found, block, where, headed[at])
                elif block.kind is Kind.OPERATIVE:
                    found.append(self._operative(block, where, prefixes[at]))
                elif block.kind is Kind.POINT and found and found[-1].kind != "clause":
                    last = found[-1].parts[-1] if found[-1].parts else found[-1]
                    last.points.append(block)
            self._date(found, at)
        for provision in found:
            for part in provision.parts or [provision]:
                self.within.note_points(part)
            provision.take_in_its_only_part()
        return found

    def _prefixes(self, texts: Sequence[int]) -> Mapping[int, str]:
        """Return what stands before the numbers of each text: nothing where there is but one."""
        if len(texts) < 2:
            return dict.fromkeys(texts, "")
        return {
            at: f"{self._resolution_before(at) or nth}-" for nth, at in enumerate(texts, start=1)
        }

    def _join_to_decision(
        self, found: list[Provision], block: Block, at: int, heading: tuple[str, str]
    ) -> None:
        """Add an operative paragraph to the decision under whose heading it stands."""
        last = found[-1] if found else None
        number, title = heading
        if last is None or last.kind != "decision" or last.number != number:
            last = Provision("decision", number, [], at, title=title, apart=True)
            found.append(last)
        last.blocks.append(block)
        last.parts.append(self._operative(block, at, ""))
        last.organisational = self.within.is_organisational(last.text)

    def _decision_before(self, at: int) -> tuple[str, str] | None:
        """Return number and title of the heading "Decision 9/1. Flowers" before an agreed text."""
        before = self.within.outline.blocks[max(0, at - 2) : at]
        lines = [b.paragraph.text for b in before if b.kind in (Kind.PLAIN, Kind.HEADING)]
        return heading_before(lines, self.within.language)

    def _resolution_before(self, at: int) -> str:
        """Return the number of the resolution whose heading stands before a text."""
        pattern = resolution_heading(self.within.language)
        for block in self.within.outline.blocks[max(0, at - 3) : at]:
            if found := pattern.match(block.paragraph.text):
                return found["number"].strip("().")
        return ""

    def _of_text(self, at: int) -> Iterator[tuple[int, Block]]:
        for where, block in enumerate(self.within.outline.blocks[at + 1 :], start=at + 1):
            if block.kind not in _PARTS:
                return
            yield where, block

    def _date(self, found: Sequence[Provision], at: int) -> None:
        """Give the recommendations of a text the date printed under it."""
        end = at + 1 + sum(1 for _ in self._of_text(at))
        for block in self.within.outline.blocks[end : end + 3]:
            text = block.paragraph.text
            days = next(dates_in(text, self.within.language), None)
            if block.kind is Kind.PLAIN and days and len(text) < _SHORT:
                for provision in found:
                    if provision.kind != "clause" and provision.at > at:
                        provision.date = days.days[0].isoformat()

    def _clause(self, block: Block, at: int, nth: int) -> Provision:
        provision = Provision("clause", str(nth), [block], at)
        verbs = list(self.within.verbs.participles(block.text))
        provision.acts = self.within.acts(block.text, verbs, speaks=False)
        if not verbs:
            provision.doubts.append("unknown-participle")
        return provision

    def _operative(self, block: Block, at: int, prefix: str) -> Provision:
        provision = Provision("recommendation", prefix + (block.label or "1"), [block], at)
        provision.lead_in, verbs = self.within.verbs.operative(block.text)
        verbs = verbs or list(self.within.verbs.participles(block.text))
        provision.acts = self.within.acts(block.text, verbs)
        provision.doubts += [] if verbs else ["unknown-verb"]
        provision.doubts += ["several-texts"] if prefix else []
        return provision
