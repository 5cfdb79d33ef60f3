"""Provisions: what a clause, a recommendation or a decision holds, and what each verb governs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from recueil.drafting.addressing import Addressed, Addressing, speaks_to_somebody
from recueil.drafting.blocks import Block
from recueil.drafting.cleaning import Paragraph
from recueil.drafting.dates import dates_in, ordinal_pattern, ordinal_value
from recueil.drafting.facts import Facts
from recueil.drafting.languages import Language, compiled
from recueil.drafting.lexicon import Lexicon
from recueil.drafting.outline import Outline
from recueil.drafting.sentences import sentences
from recueil.drafting.verbs import Verbal, Verbs, base_of

_DECIDES = frozenset({"decide", "agree"})
_SOON = 4
"""So many sessions ahead may something be due; a higher number is of another body."""


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
    parts: list[Provision] = field(default_factory=list)
    """Its operative paragraphs, where it has several."""
    acts_of_points: dict[int, list[Act]] = field(default_factory=dict)
    """What points decide themselves, by the identity of their block: "Decides: 1. To adopt…"."""
    actor: list[str] = field(default_factory=list)
    actor_printed: str = ""
    """Who of them is in no vocabulary, as printed."""
    span: str = ""
    """By when, or how long, as a plan prints it."""
    doubts: list[str] = field(default_factory=list)
    """Names of what is uncertain, from `recueil.drafting.doubts`."""
    date: str = ""
    title: str = ""
    paragraph: int = 0
    """Where the report tells of it, if that is elsewhere."""
    organisational: bool = False
    apart: bool = False
    """Whether its text stands outside the numbering of the report."""
    headed: bool = False
    """Whether it stands under a heading of its own, which numbers it."""

    @property
    def text(self) -> str:
        """Return the official wording, its points left out."""
        if not self.parts:
            return " ".join(block.text for block in self.blocks)
        return " ".join(f"{part.number}. {part.whole}" for part in self.parts)

    @property
    def all_blocks(self) -> list[Block]:
        """Return the paragraphs that it is made of, its points among them."""
        return [*self.blocks, *self.points, *(b for part in self.parts for b in part.points)]

    @property
    def whole(self) -> str:
        """Return the official wording with its points."""
        points = (
            f"• {block.text}" if block.style == "bullet" else block.paragraph.text
            for block in self.points
        )
        return " ".join((self.text, *points))

    def take_in_its_only_part(self) -> None:
        """Make one of a decision and its operative paragraph, where it has but one."""
        if len(self.parts) == 1:
            [part] = self.parts
            self.acts, self.lead_in, self.points = part.acts, part.lead_in, part.points
            self.acts_of_points = part.acts_of_points
            self.parts = []

    @property
    def first(self) -> Paragraph:
        """Return the paragraph in which it begins."""
        return self.blocks[0].paragraph


@dataclass(frozen=True)
class Provisions:
    """By what the provisions of one report are found."""

    outline: Outline
    lexicon: Lexicon
    verbs: Verbs
    addressing: Addressing
    facts: Facts

    @property
    def language(self) -> Language:
        """Return the language of the report."""
        return self.lexicon.language

    def is_organisational(self, text: str) -> bool:
        """Whether a decision is on how the body works, not on its subject."""
        return bool(self.language.pattern("organisational").search(text))

    def acts(self, text: str, verbs: Sequence[Verbal], *, speaks: bool = True) -> list[Act]:
        """Return verbs with what each governs: whom it speaks to, on what condition, until when."""
        acts: list[Act] = []
        for nth, verb in enumerate(verbs):
            until = verbs[nth + 1].start if nth + 1 < len(verbs) else len(text)
            since = acts[-1].until if acts else 0
            act = Act(verb, since=verb.start if acts else since, until=until)
            if verb.passive and not speaks_to_somebody(verb):
                pass
            elif speaks and verb.passive:
                sentence = max(since for since, _ in sentences(text) if since <= verb.start)
                act.addressed = self.addressing.before(text[sentence : verb.start])
            elif speaks:
                act.addressed = self.addressing.after(text, verb, until)
                if acts and self._is_of_the_same(text, verb):
                    act.addressed = Addressed(list(acts[-1].addressed.words))
                self.note_terms(act, text[verb.end : until])
            acts.append(act)
        return acts

    def _is_of_the_same(self, text: str, verb: Verbal) -> bool:
        """Whether a verb speaks to those named before: "and urges them", "et les engage à"."""
        behind = compiled(rf"\s+(?:{self.language.text('them') or '(?!)'})\b")
        before = compiled(rf"\b(?:{self.language.text('them_before') or '(?!)'})\s*$")
        alone = compiled(rf"(?:{self.language.text('them_before') or '(?!)'})\s").match(
            verb.printed
        )
        return bool(behind.match(text, verb.end) or before.search(text[: verb.start]) or alone)

    def note_points(self, provision: Provision) -> None:
        """Find the verbs of points, where the provision itself only says that it is decided."""
        if {base_of(act.verb.action) for act in provision.acts} <= _DECIDES:
            for block in provision.points:
                verbs = list(self.verbs.infinitive(block.text))[:1]
                if acts := self.acts(block.text, verbs):
                    provision.acts_of_points[id(block)] = acts

    def _session(self, words: str) -> str:
        """Return the later session at which something is due: "at its ninety-first session"."""
        ordinal = rf"(?P<ordinal>{ordinal_pattern(self.language)})"
        pattern = compiled(self.language.text("at_session").replace("{ordinal}", ordinal))
        found = pattern.search(words)
        value = ordinal_value(found["ordinal"], self.language) if found else 0
        now = int(self.facts.number) if self.facts.number.isdigit() else 0
        return str(value) if now < value <= now + _SOON and now else ""

    def _deadline(self, words: str) -> str:
        """Return the day before which something is to be done: "by 31 March 2025"."""
        lead = compiled(rf"\b(?:{self.language.text('deadline')})\s*$")
        found = (d for d in dates_in(words, self.language) if lead.search(words[: d.start]))
        return next((d.days[0].isoformat() for d in found if len(d.days) == 1), "")

    def note_terms(self, act: Act, words: str) -> None:
        """Give an act what some words say of when, and on what condition."""
        terms = self.language.patterns("terms")
        period = next((name for name, often in terms.items() if often.search(words)), "")
        if period:
            act.due = {"every": period}
        elif self.language.pattern("next_time").search(words):
            act.due = {"session": "next"}
        elif session := self._session(words):
            act.due = {"session": session}
        elif day := self._deadline(words):
            act.due = {"date": day}
        if found := self.language.pattern("condition").search(words):
            act.condition = found[0].rstrip(" ,;:")
