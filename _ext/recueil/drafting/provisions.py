"""Provisions: clauses, recommendations and decisions, with their verbs, addressees and points."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from recueil.drafting.addressing import Addressed, Addressing
from recueil.drafting.cleaning import Paragraph
from recueil.drafting.cleaning.characters import folded
from recueil.drafting.dates import dates_in
from recueil.drafting.facts import Facts
from recueil.drafting.languages import any_of, compiled
from recueil.drafting.lexicon import Lexicon
from recueil.drafting.outline import Block, Kind, Outline
from recueil.drafting.verbs import Verbal, Verbs, sentences


@dataclass(slots=True)
class Act:
    """One operative verb with what goes with it."""

    verb: Verbal
    addressed: Addressed = field(default_factory=Addressed)
    since: int = 0
    until: int = 0
    """What it governs: its part of the paragraph."""
    due: dict[str, str] = field(default_factory=dict)
    condition: str = ""


@dataclass(slots=True)
class Provision:
    """A provision as it stands in the report."""

    kind: str
    """`clause`, `recommendation` or `decision`."""
    number: str
    blocks: list[Block]
    at: int
    """Where its first block stands in the outline."""
    acts: list[Act] = field(default_factory=list)
    lead_in: list[Verbal] = field(default_factory=list)
    points: list[Block] = field(default_factory=list)
    actor: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    """Names of what is uncertain, from `recueil.drafting.doubts`."""
    date: str = ""
    title: str = ""
    organisational: bool = False

    @property
    def text(self) -> str:
        """Return the official wording, its points left out."""
        return " ".join(block.text for block in self.blocks)

    @property
    def first(self) -> Paragraph:
        """Return the paragraph in which it begins."""
        return self.blocks[0].paragraph


@dataclass
class Finder:
    """Finds the provisions of one report."""

    outline: Outline
    lexicon: Lexicon
    verbs: Verbs
    addressing: Addressing
    facts: Facts

    def __post_init__(self) -> None:
        self.language = self.lexicon.language
        word = self.language.text("decision_word")
        self._decision_heading = compiled(
            rf"(?:{word})\s+(?:{self.language.text('number_sign')}\s*)?"
            r"(?P<number>[\w/()-]*\d[\w/().-]*?)[.:]?(?:\s*[–—:-]?\s+(?P<title>\S.{0,200}))?$"
        )
        self.doubtful: list[Provision] = []
        """What may be a decision, and is not drafted as one."""

    # agreed texts

    def agreed(self) -> list[Provision]:
        """Return clauses and recommendations, those of several texts numbered apart."""
        found: list[Provision] = []
        texts = [at for at, block in enumerate(self.outline.blocks) if block.kind is Kind.SUBJECT]
        headed = {at: heading for at in texts if (heading := self._decision_before(at))}
        others = [at for at in texts if at not in headed]
        clauses = 0
        for at in texts:
            prefix = (
                self._resolution_before(at) or str(others.index(at) + 1) if at in others else ""
            )
            for where, block in self._of_text(at):
                if block.kind is Kind.CLAUSE:
                    clauses += 1
                    found.append(self._clause(block, where, clauses))
                elif block.kind is Kind.OPERATIVE and at in headed:
                    self._joined_to_decision(found, block, where, headed[at])
                elif block.kind is Kind.OPERATIVE:
                    number = f"{prefix}-" * (len(others) > 1) + (block.label or "1")
                    found.append(self._operative(block, where, number))
                    if len(others) > 1:
                        found[-1].doubts.append("several-texts")
                elif found and found[-1].kind != "clause":
                    found[-1].points.append(block)
            self._dated(found, at)
        return found

    def _joined_to_decision(
        self, found: list[Provision], block: Block, at: int, heading: re.Match[str]
    ) -> None:
        """Add an operative paragraph to the decision under whose heading it stands."""
        last = found[-1] if found else None
        number = heading["number"]
        if last is None or last.kind != "decision" or last.number != number:
            last = Provision("decision", number, [], at, title=heading["title"] or "")
            found.append(last)
        shift = len(last.text) + 1 if last.blocks else 0
        last.blocks.append(block)
        _, verbs = self.verbs.operative(block.text)
        for act in self._acts(block.text, verbs):
            act.verb = _shifted(act.verb, shift)
            act.since, act.until = act.since + shift, act.until + shift
            last.acts.append(act)
        last.organisational = bool(self.language.pattern("organisational").search(last.text))

    def _decision_before(self, at: int) -> re.Match[str] | None:
        """Return the heading "Decision 9/1. Flowers" that stands before an agreed text."""
        for block in self.outline.blocks[max(0, at - 2) : at][::-1]:
            if found := self._decision_heading.match(block.paragraph.text):
                return found
        return None

    def _of_text(self, at: int) -> Iterator[tuple[int, Block]]:
        kinds = (Kind.CLAUSE, Kind.OPERATIVE, Kind.POINT)
        for where in range(at + 1, len(self.outline.blocks)):
            block = self.outline.blocks[where]
            if block.kind not in kinds:
                return
            yield where, block

    def _resolution_before(self, at: int) -> str:
        """Return the number of the resolution whose heading stands before a text."""
        words = f"{self.language.text('resolution_word')}|{self.language.text('decision_word')}"
        pattern = compiled(
            rf"(?:{self.language.text('draft_words')})?(?:{words})\s+"
            r"(?P<number>[IVX]+\b|[\w/()-]*\d[\w/()-]*)"
        )
        for block in self.outline.blocks[max(0, at - 3) : at]:
            if found := pattern.match(block.paragraph.text):
                return found["number"].strip("().")
        return ""

    def _dated(self, found: Sequence[Provision], at: int) -> None:
        """Give the recommendations of a text the date printed under it."""
        blocks = self.outline.blocks
        end = at + 1 + sum(1 for _ in self._of_text(at))
        for block in blocks[end : end + 3]:
            text = block.paragraph.text
            days = list(dates_in(text, self.language))
            if block.kind is Kind.PLAIN and days and len(text) < 60:
                for provision in found:
                    if provision.kind == "recommendation" and provision.at > at:
                        provision.date = days[0].days[0].isoformat()

    def _clause(self, block: Block, at: int, nth: int) -> Provision:
        provision = Provision("clause", str(nth), [block], at)
        verbs = list(self.verbs.participles(block.text))
        provision.acts = self._acts(block.text, verbs, speaks=False)
        if not verbs:
            provision.doubts.append("unknown-participle")
        return provision

    def _operative(self, block: Block, at: int, number: str) -> Provision:
        provision = Provision("recommendation", number, [block], at)
        provision.lead_in, verbs = self.verbs.operative(block.text)
        provision.acts = self._acts(block.text, verbs)
        if not verbs:
            provision.doubts.append("unknown-verb")
        return provision

    # decisions

    def decisions(self) -> list[Provision]:
        """Return the decisions: by their closing labels, else by headings, else by their verbs."""
        units = list(self._units())
        labelled = self._labelled(units)
        if labelled:
            return labelled
        headed = list(self._headed())
        told = [p for at, blocks in units if (p := self._told(at, blocks)) is not None]
        taken = {block.number for p in headed for block in p.blocks if block.number}
        return [*headed, *(p for p in told if not taken & {b.number for b in p.blocks})]

    def _units(self) -> Iterator[tuple[int, list[Block]]]:
        """Yield each numbered paragraph with what goes on under it."""
        start, unit = 0, list[Block]()
        for at, block in enumerate(self.outline.blocks):
            if block.kind is Kind.NUMBERED:
                if unit:
                    yield start, unit
                start, unit = at, [block]
            elif unit and block.kind in (Kind.PLAIN, Kind.POINT, Kind.BULLET) and not block.annex:
                if not re.match(r"\(", block.paragraph.text) or _label(self, block.text):
                    unit.append(block)
            elif unit:
                yield start, unit
                unit = []
        if unit:
            yield start, unit

    def _labelled(self, units: Sequence[tuple[int, list[Block]]]) -> list[Provision]:
        """Return paragraphs that end in "(decision 4)", numbered in order."""
        found: list[tuple[int, list[Block], str]] = []
        for at, blocks in units:
            label = _label(self, blocks[-1].text) or _label(self, blocks[0].text)
            if label:
                found.append((at, blocks, label))
        kept = _rising(found, self)
        decisions: list[Provision] = []
        for at, blocks, label in found:
            provision = self._decision(at, blocks, label, by_label=True)
            if (at, blocks, label) in kept and provision.acts:
                decisions.append(provision)
            else:
                provision.doubts.append("other-session")
                self.doubtful.append(provision)
        return decisions

    def _headed(self) -> Iterator[Provision]:
        """Yield decisions under headings of their own: "Decision 12/3. Title"."""
        pattern = self._decision_heading
        blocks = self.outline.blocks
        for at, block in enumerate(blocks):
            found = pattern.match(block.paragraph.text)
            if (
                not found
                or block.kind in (Kind.NUMBERED, Kind.CLAUSE)
                or re.search(r"[;,]$", block.paragraph.text)
            ):
                continue
            under = []
            for other in blocks[at + 1 :]:
                if other.kind in (Kind.HEADING, Kind.ANNEX, Kind.SUBJECT) or pattern.match(
                    other.paragraph.text
                ):
                    break
                under.append(other)
            if under:
                provision = self._decision(at + 1, under, found["number"], by_label=True)
                provision.title = found["title"] or ""
                yield provision

    def _told(self, at: int, blocks: list[Block]) -> Provision | None:
        """Return a decision that a paragraph tells of by a verb of the body's, or None."""
        provision = self._decision(at, blocks, "", by_label=False)
        if not provision.acts:
            return None
        decide = set(self.language.words("verbs_that_decide"))
        may = set(self.language.words("verbs_that_may_decide"))
        actions = {_base(act.verb.action) for act in provision.acts}
        if actions & decide and not provision.actor:
            return provision
        if actions & (decide | may):
            provision.doubts.append("may-decide")
            if not provision.actor and actions & may:
                return provision
            self.doubtful.append(provision)
        return None

    def _decision(self, at: int, blocks: list[Block], number: str, *, by_label: bool) -> Provision:
        points = [
            b for b in blocks[1:] if b.kind in (Kind.POINT, Kind.BULLET) or b.style == "point"
        ]
        provision = Provision(
            "decision", number, [b for b in blocks if b not in points], at, points=points
        )
        text = provision.text
        verbs = list(self._verbs(text, provision, by_label=by_label))
        if not by_label:  # an account also tells what was considered and noted
            kept = {*self.language.words("verbs_that_decide")}
            kept |= {*self.language.words("verbs_that_may_decide")}
            verbs = [verb for verb in verbs if _base(verb.action) in kept]
        if not verbs and by_label:
            provision.lead_in, verbs = self.verbs.operative(text)
        provision.acts = self._acts(text, verbs)
        provision.organisational = bool(self.language.pattern("organisational").search(text))
        days = [d for d in dates_in(text[:160], self.language) if len(d.days) == 1]
        if days and _is_of_sitting(text[: days[0].start], self):
            provision.date = days[0].days[0].isoformat()
        return provision

    def _verbs(self, text: str, provision: Provision, *, by_label: bool) -> Iterator[Verbal]:
        """Yield the verbs of the main clauses whose subject decides."""
        going = False
        for since, sentence in sentences(text):
            for nth, verb in enumerate(self.verbs.impersonal(sentence)):
                going = True
                if nth == 0:
                    yield _shifted(verb, since)
            accepted = False
            for verb in self.verbs.past(sentence):
                before = sentence[: verb.start]
                if accepted:
                    if not self._is_joined(before):
                        continue
                elif verb.passive:
                    if not (going and self._is_main(before)):
                        continue
                else:
                    who = self._subject(before, going=going or by_label, any_body=by_label)
                    if who is None:
                        continue
                    if who and not provision.acts and not going:
                        provision.actor = who
                accepted = going = True
                yield _shifted(verb, since)

    def _is_joined(self, before: str) -> bool:
        joints = any_of(self.language.words("joints"))
        pronouns = r"(?:\s+(?:il|elle|ils|elles|it|they))?"
        return bool(
            compiled(rf"(?:[,;]|\b(?:{joints})){pronouns}(?:\s+(?:l[’']|les?))?\s*$").search(before)
        )

    def _is_main(self, before: str) -> bool:
        return not compiled(rf"\b(?:{self.language.text('relatives')})\b").search(before)

    def _subject(self, before: str, *, going: bool, any_body: bool) -> list[str] | None:
        """Return who acts if they may decide: [] for the body, words for others; else None."""
        if not self._is_main(before):
            before = before[before.rfind(",") + 1 :] if "," in before else before
            if not self._is_main(before):
                return None
        article = r"(?:the |le |la |les |l'|el |los |las )?"
        adverbs = any_of(
            (
                *self.language.words("other_adverbs"),
                *(w for ws in self.language.lists("adverbs").values() for w in ws),
            )
        )
        segments = re.split(r",\s+|;\s+|:\s+", before.strip())
        bodies = compiled(
            rf"(?:(?:{adverbs}) )?{article}"
            rf"(?P<head>{self.language.text('bodies').strip()})\b(?P<rest>.*)$"
        )
        others = compiled(
            rf"(?:(?:{adverbs}) )?{article}(?P<head>{self.language.text('subjects').strip()})\b"
        )
        empty = compiled(rf"(?:(?:{adverbs})[, ]*)*$")
        for segment in reversed(segments):
            if self._is_own_acronym(segment):
                return []
            if (found := bodies.match(segment)) and (
                any_body or self._is_own(found["head"], found["rest"])
            ):
                return []
            if found := others.match(segment):
                if len(found["head"]) <= 5:  # a pronoun stands for whoever acted before
                    return [] if going else None
                words = [n.word for n in self.addressing.names.find(segment)]
                return words or ["?"]
        if going and empty.match(before.strip(" ,")):
            return []
        return None

    def _is_own_acronym(self, segment: str) -> bool:
        """Whether a subject is the acronym of the body that meets: "The PTC"."""
        found = re.match(r"(?:\w{2,3} |L['’])?([A-Z]{2,8})$", segment.strip())
        initials = "".join(word[0] for word in re.findall(r"\w{3,}", self.facts.body_name)).upper()
        return bool(found) and initials.startswith(found[1] if found else "-")

    def _is_own(self, head: str, rest: str) -> bool:
        """Whether a name is that of the body that meets: its own kind, and no other's full name."""
        own = folded(self.facts.body_name)
        if not own:
            return True
        name = folded(f"{head}{rest}").strip()
        if folded(head) not in own:
            return False
        following = folded(rest).split()
        if len(following) < 2 or following[0].startswith("("):
            return True
        place = own.find(folded(head)) + len(folded(head))
        expected = own[place:].split()
        return (
            not expected
            or not _names_something(following[0])
            or name[: len(folded(head)) + 8] in own
        )

    # verbs to acts

    def _acts(self, text: str, verbs: Sequence[Verbal], *, speaks: bool = True) -> list[Act]:
        acts: list[Act] = []
        for nth, verb in enumerate(verbs):
            until = verbs[nth + 1].start if nth + 1 < len(verbs) else len(text)
            since = acts[-1].until if acts else 0
            act = Act(verb, since=verb.start if acts else since, until=until)
            if speaks and verb.passive:
                act.addressed = self.addressing.before(
                    text[_sentence_start(text, verb.start) : verb.start]
                )
            elif speaks:
                act.addressed = self.addressing.after(text, verb, until)
                self._terms(act, text[verb.end : until])
            acts.append(act)
        return acts

    def _terms(self, act: Act, words: str) -> None:
        for name, period in (
            ("every_two_years", "two-years"),
            ("every_year", "year"),
            ("every_session", "session"),
        ):
            if self.language.pattern(name).search(words):
                act.due = {"every": period}
                break
        else:
            if self.language.pattern("next_time").search(words):
                act.due = {"session": "next"}
        if found := self.language.pattern("condition").search(words):
            act.condition = found[0]


def _label(finder: Finder, text: str) -> str:
    """Return the number in "(decision 4)" where that ends a text."""
    sign = rf"(?:{finder.language.text('number_sign')})?\s*"
    pattern = compiled(
        rf"[(\[]\s*(?:{finder.language.text('decision_word')})\s+{sign}(?P<number>[\w/.-]*\d[\w/.()-]*?)\s*[)\]]\s*[.;]?\s*$"
    )
    found = pattern.search(text)
    return found["number"] if found else ""


def _rising(
    found: Sequence[tuple[int, list[Block], str]], finder: Finder
) -> list[tuple[int, list[Block], str]]:
    """Return the longest run of labels that rise: one that does not belongs to another session."""
    numbers = [[int(n) for n in re.findall(r"\d+", label)] for _, _, label in found]
    best: list[list[int]] = []
    for at, number in enumerate(numbers):
        before = [chain for nth, chain in enumerate(best) if numbers[nth] < number]
        best.append([*max(before, key=len, default=[]), at])
    longest = max(best, key=len, default=[])
    return [found[at] for at in longest]


def _base(action: str) -> str:
    return re.sub(r"-(?:also|further|in-particular)$", "", action)


def _shifted(verb: Verbal, by: int) -> Verbal:
    return Verbal(verb.action, verb.start + by, verb.end + by, verb.printed, verb.passive)


def _sentence_start(text: str, at: int) -> int:
    return max((since for since, _ in sentences(text) if since <= at), default=0)


def _is_of_sitting(before: str, finder: Finder) -> bool:
    """Whether a date tells when the decision was taken: it stands before the verb."""
    return len(before) < 90 and next(finder.verbs.past(before), None) is None


def _names_something(word: str) -> bool:
    return word in {
        "on",
        "of",
        "for",
        "sur",
        "de",
        "du",
        "des",
        "d'experts",
        "sobre",
        "para",
        "del",
        "intergouvernemental",
    }
