"""Decisions: by their closing labels, else by headings of their own, else by their verbs."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import NamedTuple

from recueil.drafting.blocks import ENDED, Block, Kind
from recueil.drafting.dates import dates_in, day_within
from recueil.drafting.headings import closing_label, decision_heading, label_before
from recueil.drafting.languages import compiled
from recueil.drafting.provisions import Provision, Provisions
from recueil.drafting.subjects import Subjects
from recueil.drafting.verbs import base_of

_SITTING = 90
_LONGEST_TITLE = 200
_LONGEST_LINE = 80
_TAKEN = frozenset({"adopt", "approve", "decide", "agree"})


class _Unit(NamedTuple):
    """A numbered paragraph with what goes on under it."""

    at: int
    blocks: list[Block]


@dataclass
class Decisions:
    """Finds the decisions of one report that are not agreed texts."""

    within: Provisions
    agreed: Sequence[Provision] = ()
    """Those that have texts of their own."""
    doubtful: list[Provision] = field(default_factory=list)
    """What may be a decision, and is not drafted as one."""

    def __post_init__(self) -> None:
        self.language = self.within.language
        self.subjects = Subjects(self.within)
        self.decide = frozenset(self.language.words("verbs_that_decide"))
        self.may_decide = frozenset(self.language.words("verbs_that_may_decide"))

    def found(self) -> list[Provision]:
        """Return the decisions, in order."""
        units = list(self._units())
        if labelled := self._labelled(units):
            return labelled
        one_line = list(self._on_one_line())
        drafted = {decision.number for decision in (*self.agreed, *one_line)}
        headed = sorted((*one_line, *self._headed(drafted)), key=lambda one: one.at)
        taken = {block.number for p in headed for block in p.blocks if block.number}
        told = [p for p in self._told_of(units) if not taken & {b.number for b in p.blocks}]
        return [*headed, *(p for p in told if not self._is_adoption(p, [*self.agreed, *headed]))]

    def _is_adoption(self, told: Provision, printed: Sequence[Provision]) -> bool:
        """Whether a paragraph only tells that a decision was adopted that is printed elsewhere.

        That decision then is of this paragraph.
        """
        if not {base_of(act.verb.action) for act in told.acts} <= {"adopt", "approve"}:
            return False
        word = self.language.text("decision_word")
        for decision in printed:
            number = re.escape(decision.number)
            if decision.number and compiled(rf"(?:{word})\s+{number}(?![\w/])").search(told.text):
                decision.paragraph = decision.paragraph or told.blocks[0].number
                return True
        return False

    def _told_of(self, units: Sequence[_Unit]) -> Iterator[Provision]:
        """Yield the decisions that an account tells of; "It decided" may begin one."""
        body_acted = False
        for unit in units:
            provision = self._told(unit, body_acted=body_acted)
            body_acted = provision is not None or self.subjects.is_told_of(unit.blocks[-1].text)
            if provision is not None:
                yield provision

    def _units(self) -> Iterator[_Unit]:
        unit = _Unit(0, [])
        for at, block in enumerate(self.within.outline.blocks):
            if block.kind is Kind.NUMBERED:
                yield from [unit] if unit.blocks else []
                unit = _Unit(at, [block])
            elif unit.blocks and self._is_announced(at, unit.blocks[-1]):
                unit.blocks.append(block)
            elif unit.blocks and self._goes_on(block) and not self._heads(unit.blocks[-1], block):
                if block.label or not block.bracketed or self._label(block):
                    unit.blocks.append(block)
            elif unit.blocks:
                yield unit
                unit = _Unit(0, [])
        if unit.blocks:
            yield unit

    def _is_announced(self, at: int, last: Block) -> bool:
        """Whether a heading is that of a draft that "the following draft decision:" announces."""
        blocks = self.within.outline.blocks[at : at + 3]
        return (
            len(blocks) == 3
            and last.text.endswith(":")
            and _is_bare_heading(blocks[0])
            and blocks[1].kind is Kind.PLAIN
            and blocks[1].text.endswith(":")
            and blocks[2].style == "point"
        )

    def _goes_on(self, block: Block) -> bool:
        return block.kind in (Kind.PLAIN, Kind.POINT, Kind.BULLET) and not block.annex

    def _heads(self, last: Block, block: Block) -> bool:
        """Whether a line after a sentence that ended is a heading by its looks alone."""
        plain = block.kind is Kind.PLAIN and not block.label and not self._label(block)
        alone = _is_title(block) and block.text[:1].isupper() and len(block.text) < _LONGEST_LINE
        return plain and alone and last.kind is Kind.NUMBERED and last.text.endswith(".")

    def _label(self, block: Block) -> str:
        return closing_label(self.language, block.text)

    def _labelled(self, units: Sequence[_Unit]) -> list[Provision]:
        """Return paragraphs that end in "(decision 4)", numbered in order."""
        labels = [self._label(unit.blocks[-1]) or self._label(unit.blocks[0]) for unit in units]
        found = [(unit, label) for unit, label in zip(units, labels, strict=True) if label]
        rising = _rising([label for _, label in found])
        decisions: list[Provision] = []
        for nth, (unit, label) in enumerate(found):
            provision = self._decision(unit, label, by_label=True)
            if nth in rising and provision.acts:
                decisions.append(provision)
            else:
                provision.doubts.append("other-session")
                self.doubtful.append(provision)
        return decisions

    def _on_one_line(self) -> Iterator[Provision]:
        """Yield decisions that follow their label: "Decision 23-01: The Plenary adopted it."."""
        blocks = self.within.outline.blocks
        for at, block in enumerate(blocks):
            label = label_before(block.text, self.language)
            if label is None or not _is_heading(block):
                continue
            own = replace(block, text=label["text"], offset=block.offset + label.start("text"))
            points = takewhile(lambda one: one.kind in (Kind.POINT, Kind.BULLET), blocks[at + 1 :])
            provision = self._decision(_Unit(at, [own, *points]), label["number"], by_label=True)
            if provision.acts or provision.acts_of_points:
                provision.headed = True
                yield provision

    def _headed(self, drafted: Collection[str]) -> Iterator[Provision]:
        """Yield decisions under headings of their own: "Decision 12/3. Title"."""
        blocks = self.within.outline.blocks
        headings = self._headings(blocks)
        ends = (Kind.HEADING, Kind.ANNEX, Kind.SUBJECT)
        for at, (block, found) in enumerate(zip(blocks, headings, strict=True)):
            if found is None or not _is_heading(block) or found["number"] in drafted:
                continue
            title, begin = found["title"] or "", at + 1
            if not title and begin < len(blocks) and _is_bare_heading(blocks[begin]):
                title, begin = blocks[begin].paragraph.text, begin + 1
            end = begin
            while end < len(blocks) and blocks[end].kind not in ends and not headings[end]:
                end += 1
            under = blocks[begin:end]
            if len(under) > 1 and not title and _is_title(under[0]):
                title, under = under[0].paragraph.text, under[1:]
            if under:
                unit = _Unit(end - len(under), under)
                provision = self._decision(unit, found["number"], by_label=True)
                provision.title = title
                provision.headed = True
                if found.re != decision_heading(self.language):
                    provision.kind = "recommendation"
                yield provision

    def _headings(self, blocks: Sequence[Block]) -> list[re.Match[str] | None]:
        """Return what in each block is a heading: "Decision 3", "Recommendation 2: Gates".

        Headings of recommendations count from 1: a single one may be about another's.
        """
        texts = [block.paragraph.text for block in blocks]
        decision = decision_heading(self.language)
        recommendation = decision_heading(self.language, "recommendation_word")
        recommended = [recommendation.match(text) for text in texts]
        numbers = [found["number"] for found in recommended if found]
        counted = len(numbers) > 1 and numbers == [str(n + 1) for n in range(len(numbers))]
        return [
            decision.match(text) or (asked if counted else None)
            for text, asked in zip(texts, recommended, strict=True)
        ]

    def _told(self, unit: _Unit, *, body_acted: bool) -> Provision | None:
        """Return a decision that a paragraph tells of by a verb of the body's, or None."""
        provision = self._decision(unit, "", by_label=False, body_acted=body_acted)
        acts = (*provision.acts, *(act for of in provision.acts_of_points.values() for act in of))
        actions = {base_of(act.verb.action) for act in acts}
        if actions & self.decide and not provision.actor:
            return provision
        if actions & (self.decide | self.may_decide):
            provision.doubts.append("may-decide")
            if not provision.actor and actions & self.may_decide:
                return provision
            self.doubtful.append(provision)
        elif not actions and self._tells_of_adoption(provision):
            provision.doubts.append("may-decide")
            self.doubtful.append(provision)
        return None

    def _tells_of_adoption(self, provision: Provision) -> bool:
        """Whether something "was adopted": by whom, the sentence does not say."""
        return any(
            verb.passive and base_of(verb.action) in _TAKEN
            for verb in self.within.verbs.past(provision.whole)
        )

    def _decision(
        self, unit: _Unit, number: str, *, by_label: bool, body_acted: bool = False
    ) -> Provision:
        points = [
            b for b in unit.blocks[1:] if b.kind in (Kind.POINT, Kind.BULLET) or b.style == "point"
        ]
        own = [b for b in unit.blocks if b not in points]
        provision = Provision("decision", number, own, unit.at, points=points)
        text = provision.text
        verbs = list(self.subjects.verbs(text, provision, by_label=by_label, body_acted=body_acted))
        if not by_label:  # an account also tells what was considered and noted
            kept = self.decide | self.may_decide
            verbs = [verb for verb in verbs if base_of(verb.action) in kept]
        if not verbs and by_label:
            provision.lead_in, verbs = self.within.verbs.operative(text)
            verbs = verbs or list(self.subjects.present(text))
        provision.acts = self.within.acts(text, verbs)
        self.within.note_points(provision)
        alone = self.subjects.is_own(text)
        goes_on = provision.acts and text.rstrip().endswith(":")
        if (alone and not provision.acts) or (goes_on and not provision.acts_of_points):
            self._note_points_told(provision, present=alone)
        provision.organisational = self.within.is_organisational(text)
        days = [d for d in dates_in(text[:160], self.language) if len(d.days) == 1]
        if days and self._is_of_sitting(text[: days[0].start]):
            provision.date = days[0].days[0].isoformat()
        elif not days and (met := self.within.facts.days):
            told = next(iter(self.within.verbs.past(text)), None)
            before = text[: min(told.start if told else 0, _SITTING)]
            day = day_within(before, met, self.language)
            provision.date = day.isoformat() if day else ""
        return provision

    def _note_points_told(self, provision: Provision, *, present: bool) -> None:
        """Find the verbs of points that go on "The Governing Body:", "endorsed the report and:"."""
        for block in provision.points:
            verbs = list(self.within.verbs.past(block.text))
            verbs += self.within.verbs.present(block.text) if present else ()
            if acts := self.within.acts(block.text, [v for v in verbs if v.start == 0][:1]):
                provision.acts_of_points[id(block)] = acts

    def _is_of_sitting(self, before: str) -> bool:
        """Whether a date tells when the decision was taken: it stands before the verb."""
        return len(before) < _SITTING and next(self.within.verbs.past(before), None) is None


def _is_heading(block: Block) -> bool:
    numbered = block.kind in (Kind.NUMBERED, Kind.CLAUSE)
    return not numbered and not block.paragraph.text.endswith((";", ","))


def _is_bare_heading(block: Block) -> bool:
    return block.kind is Kind.HEADING and not block.label


def _is_title(block: Block) -> bool:
    text = block.paragraph.text
    return block.kind is Kind.PLAIN and len(text) < _LONGEST_TITLE and not ENDED.search(text)


def _rising(labels: Sequence[str]) -> frozenset[int]:
    """Return the longest run of labels that rise: one that does not belongs to another session."""
    numbers = [[int(n) for n in re.findall(r"\d+", label)] for label in labels]
    best: list[list[int]] = []
    for at, number in enumerate(numbers):
        before = [chain for nth, chain in enumerate(best) if numbers[nth] < number]
        best.append([*_longest(before), at])
    return frozenset(_longest(best))


def _longest(chains: Sequence[list[int]]) -> list[int]:
    return max(chains, key=len, default=[])
