"""Agreed texts: their clauses and recommendations, those of several texts numbered apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from recueil.drafting.blocks import Block, Kind
from recueil.drafting.dates import dates_in
from recueil.drafting.headings import TextHeading, heading_before
from recueil.drafting.languages import compiled
from recueil.drafting.provisions import Provision, Provisions
from recueil.drafting.texts import headings_before
from recueil.symbols import parse

_PARTS = (Kind.CLAUSE, Kind.OPERATIVE, Kind.POINT, Kind.TITLE)
_SHORT = 60
_COVER, _LONGEST_LINE = 15, 150
_NUMBERED = re.compile(r"(\d{1,3}(?:\.[\dA-Z]+)*)[.)]?\s+(\S.*)")


@dataclass(frozen=True)
class AgreedTexts:
    """Finds the agreed texts of one report."""

    within: Provisions

    def found(self) -> list[Provision]:
        """Return clauses and recommendations, and decisions whose heading stands over a text."""
        blocks = self.within.outline.blocks
        texts = [at for at, block in enumerate(blocks) if block.kind is Kind.SUBJECT]
        headings = {at: heading for at in texts if (heading := self._heading_before(at))}
        headed = {at: one for at, one in headings.items() if not self._is_resolution(one, at)}
        numbers = {at: headings[at].number if at in headings else "" for at in texts}
        prefixes = _prefixes({at: numbers[at] for at in texts if at not in headed})
        found: list[Provision] = []
        for begin in texts:
            at, quoted = begin, bool(found) and self._is_quoted(begin)
            if quoted:  # "adopt a decision along the following lines: The Conference,"
                at = max(one for one in texts if one < begin)
                _last_part(found).blocks.append(blocks[begin])
            for where, block in self._of_text(begin):
                quoted = quoted and not self._goes_on_after(begin, block)
                if quoted:
                    _join(block, _last_part(found))
                elif block.kind is Kind.CLAUSE:
                    nth = 1 + sum(one.kind == "clause" for one in found)
                    found.append(self._clause(block, where, nth))
                elif block.kind is Kind.OPERATIVE and at in headed:
                    self._join_to_decision(found, block, where, headed[at], since=at)
                elif block.kind is Kind.OPERATIVE:
                    own = [one for one in found if one.kind != "clause" and one.at > at]
                    found.append(self._operative(block, where, prefixes[at], len(own) + 1))
                elif block.kind is Kind.POINT and found:
                    _join(block, _last_part(found))
            self._date(found, begin)
        for provision in found:
            if provision.kind == "decision" and self._is_recommendation(provision):
                provision.kind = "recommendation"
            for part in provision.parts or [provision]:
                self.within.note_points(part)
            provision.take_in_its_only_part()
        return found

    def _join_to_decision(
        self, found: list[Provision], block: Block, at: int, heading: TextHeading, *, since: int
    ) -> None:
        """Add an operative paragraph to the decision under whose heading it stands.

        Without a number it is that of the text which begins at `since`.
        """
        last = found[-1] if found and found[-1].kind == "decision" else None
        if last and (last.number != heading.number or (not heading.number and last.at < since)):
            last = None
        if last is None:
            title = heading.title
            last = Provision("decision", heading.number, [], at, title=title, apart=True)
            found.append(last)
        last.blocks.append(block)
        last.parts.append(self._operative(block, at, ""))
        last.organisational = self.within.is_organisational(last.text)

    def _is_quoted(self, at: int) -> bool:
        """Whether a text is a draft that a paragraph of the one before announces."""
        before = self.within.outline.blocks[at - 1] if at else None
        return bool(before and before.kind in _PARTS and before.text.endswith(":"))

    def _goes_on_after(self, begin: int, block: Block) -> bool:
        """Whether a paragraph goes on the text that announced a draft which begins somewhere.

        Its number follows the one that announced, and not the last of the draft; or both, where
        the draft has come to its full stop.
        """
        blocks = self.within.outline.blocks
        draft = blocks[begin : blocks.index(block)]
        numbers = [int(one.label) for one in draft if one.label.isdigit()]
        announced = blocks[begin - 1].label
        if not (announced.isdigit() and block.label.isdigit()):
            return False
        stops = [one.text.endswith(".") for one in draft if one.kind is not Kind.SUBJECT]
        ended = stops[-1:] == [True] and not any(stops[:-1])
        number = int(block.label)
        return number == int(announced) + 1 and (ended or number != max(numbers, default=0) + 1)

    def _is_recommendation(self, decision: Provision) -> bool:
        """Whether the heading over a numbered text says that it is a recommendation."""
        language = self.within.language
        words = [
            compiled(rf"\b(?:{language.text(f'{word}_word')})")
            for word in ("recommendation", "decision", "resolution")
        ]
        for block in reversed(self.within.outline.blocks[: decision.at]):
            told = [bool(word.search(block.text)) for word in words]
            heads = block.kind in (Kind.HEADING, Kind.ANNEX) or block.text.isupper()
            if heads and any(told):
                return told == [True, False, False]
        return False

    def _heading_before(self, at: int) -> TextHeading | None:
        """Return the heading "Decision 9/1. Flowers" or "98/2. Bells" before an agreed text."""
        blocks = self.within.outline.blocks
        lines = [b.paragraph.text for b in (*headings_before(blocks, at), blocks[at])]
        heading = heading_before(lines, self.within.language)
        if not (heading and heading.number):
            heading = self._of_report(lines, at) or heading or self._of_cover(lines[:-1])
        if heading and heading.title == lines[-1]:  # nothing stands between it and who acts
            return replace(heading, title="")
        return heading

    def _of_report(self, lines: Sequence[str], at: int) -> TextHeading | None:
        """Return what the report's own symbol says of its first text: that it is a decision."""
        report, before = self.within.facts.report, self.within.outline.blocks[:at]
        number = parse(report, self.within.facts.organisation).decision if report else ""
        if not number or any(block.kind is Kind.SUBJECT for block in before):
            return None
        return TextHeading(0, number, lines[-2] if len(lines) > 1 else "", "decision")

    def _of_cover(self, lines: Sequence[str]) -> TextHeading | None:
        """Return the lines over a text as a decision's, where the cover says that all are such."""
        language = self.within.language
        plural = compiled(rf"(?:{language.text('decision_word')})s?(?!\w)[^.;]*$")
        other = compiled(language.text("resolution_word"))
        cover = [block.paragraph.text for block in self.within.outline.blocks[:_COVER]]
        told = [line for line in cover if plural.match(line) and len(line) < _LONGEST_LINE]
        if not any(_in_capitals(line) and not other.search(line) for line in told):
            return None
        last = lines[-1] if lines and lines[-1] not in told else ""
        numbered = _NUMBERED.match(last)
        number, title = numbered.groups() if numbered else ("", last)
        return TextHeading(0, number, title, "decision")

    def _is_resolution(self, heading: TextHeading, at: int) -> bool:
        """Whether a text is a resolution: it says so, the report does, or the heading above."""
        if heading.kind:
            return heading.kind == "resolution"
        report = self.within.facts.report
        if report and parse(report, self.within.facts.organisation).is_resolution:
            return True
        language = self.within.language
        number = rf"{re.escape(heading.number)}(?![\w/])"
        named = compiled(rf"\b(?:{language.text('resolution_word')})\s+{number}")
        blocks = self.within.outline.blocks
        this = compiled(
            rf"\b(?:{language.text('this_one')})\s+(?:{language.text('resolution_word')})\b"
        )
        own = (block.text for _, block in self._of_text(at))
        if any(this.search(text) for text in own) or any(named.search(b.text) for b in blocks):
            return True
        words = [
            compiled(rf"\b(?:{language.text(f'{w}_word')})") for w in ("resolution", "decision")
        ]
        for block in reversed(blocks[:at]):
            told = [bool(word.search(block.text)) for word in words]
            if block.kind in (Kind.HEADING, Kind.ANNEX) and any(told):
                return told == [True, False]
        return False

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

    def _operative(self, block: Block, at: int, prefix: str, nth: int = 1) -> Provision:
        provision = Provision("recommendation", prefix + (block.label or str(nth)), [block], at)
        provision.lead_in, verbs = self.within.verbs.operative(block.text)
        verbs = verbs or list(self.within.verbs.participles(block.text))
        verbs = verbs or list(self.within.verbs.infinitive(block.text))[:1]
        verbs = verbs or [verb for verb in self.within.verbs.past(block.text) if verb.start == 0]
        announces = not re.search(r"[,.;:]$", block.text)  # "instructs the Director", what below
        provision.acts = self.within.acts(block.text + ":" * announces, verbs)
        provision.doubts += [] if verbs else ["unknown-verb"]
        provision.doubts += ["several-texts"] if prefix else []
        return provision


def _prefixes(numbers: Mapping[int, str]) -> Mapping[int, str]:
    """Return what stands before the paragraphs of each text: nothing where there is but one."""
    if len(numbers) < 2:
        return dict.fromkeys(numbers, "")
    return {at: f"{number or nth}-" for nth, (at, number) in enumerate(numbers.items(), start=1)}


def _in_capitals(line: str) -> bool:
    """Whether a line is in capitals but for an ending: "À SA 217e SESSION"."""
    return sum(map(str.isupper, line)) > 4 * sum(map(str.islower, line))


def _last_part(found: Sequence[Provision]) -> Provision:
    """Return the operative paragraph that was found last."""
    return found[-1].parts[-1] if found[-1].parts else found[-1]


def _join(block: Block, provision: Provision) -> None:
    """Add a paragraph to a provision: one of its points, or more of its wording."""
    (provision.points if block.label else provision.blocks).append(block)
