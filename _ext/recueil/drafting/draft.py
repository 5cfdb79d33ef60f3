"""The draft: everything found in a report, as the tree of a session file with its doubts."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from recueil.corpus import Corpus
from recueil.drafting.addressing import Addressing
from recueil.drafting.agreed import AgreedTexts
from recueil.drafting.blocks import Kind
from recueil.drafting.citing import Citing
from recueil.drafting.cleaning import Paragraph, Text
from recueil.drafting.decisions import Decisions
from recueil.drafting.directed import directed
from recueil.drafting.doubts import Doubt
from recueil.drafting.facts import Facts, facts_of
from recueil.drafting.lexicon import Lexicon
from recueil.drafting.meetings import meetings_of
from recueil.drafting.officers import Officers
from recueil.drafting.outline import Outline, outline
from recueil.drafting.participants import Participants
from recueil.drafting.plans import HELD, facts_with_owner, parts_of, title_of_plan
from recueil.drafting.provisions import Provision, Provisions
from recueil.drafting.references import References
from recueil.drafting.sections import Sections, sections_of
from recueil.drafting.texts import subjects_of
from recueil.drafting.tree import Tree, without_none
from recueil.drafting.tree.citations import CitationTrees
from recueil.drafting.tree.head import head_of, name_of_body, name_of_file, new_body
from recueil.drafting.tree.people import group_of, officer_of
from recueil.drafting.tree.plan import name_of_plan, plan_of
from recueil.drafting.tree.provisions import ProvisionTrees
from recueil.drafting.tree.remarks import Remarks
from recueil.drafting.tree.sections import agenda_of, annexes_of, sections_told
from recueil.drafting.tree.source import source_of
from recueil.drafting.verbs import Verbs

KINDS = ("session", "plan")


@dataclass(slots=True)
class Draft:
    """A drafted session: where it belongs, its tree, and what to check in it."""

    body: str
    number: str
    tree: Tree
    doubts: list[Doubt]
    new_body: Tree | None = None
    """The file of the body, where the edition has none."""
    kind: str = "session"
    """One of `KINDS`."""
    measures: int = 0
    """How many measures a plan has."""

    @property
    def path(self) -> str:
        """Return where its file belongs under `source`."""
        if self.kind == "plan":
            return f"plans/{self.number}.yaml"
        return f"sessions/{self.body}/{self.number}.yaml"


def drafted(
    text: Text, corpus: Corpus, language: str, body: str | None = None, kind: str | None = None
) -> list[Draft]:
    """Return the drafts of a report, one for each meeting, commented in the editor's language.

    A plan is drafted as one: where its title says what it is, or where `kind` does.
    """
    lexicon = Lexicon(corpus, text.language)
    whole = outline(text)
    facts = facts_of(text, whole, lexicon, body)
    title = title_of_plan(text, whole) if kind is None else None
    if kind == "plan":
        title = title_of_plan(text, whole) or next(iter(text.paragraphs), None)
    if title is not None:
        owned = facts_with_owner(facts, text, title, lexicon)
        plan = _Drafter(text, outline(text, plan=True), owned, lexicon, language, held=HELD).plan(
            title
        )
        if plan is not None:
            return [plan]
    meetings = meetings_of(whole, text.language)
    if not meetings:
        return [_Drafter(text, whole, facts, lexicon, language, unread=title).draft()]
    return [
        _Drafter(
            text, one.outline, replace(facts, number="", days=one.days), lexicon, language,
            parted=True,
        ).draft()
        for one in meetings
    ]  # fmt: skip


@dataclass
class _Drafter:
    """Puts one report together."""

    text: Text
    outline: Outline
    facts: Facts
    lexicon: Lexicon
    editor: str
    parted: bool = False
    """Whether the report is on other meetings too."""
    unread: Paragraph | None = None
    """The title of a plan in which no measures were found."""
    held: Collection[Kind] | None = None
    """What makes a section of a heading without a number, where that is not as in reports."""

    def __post_init__(self) -> None:
        self.remarks = Remarks(self.text, self.lexicon, self.editor)
        held = {"held": self.held} if self.held else {}
        self.sections: Sections = sections_of(self.outline, self.text.language, **held)
        own = frozenset(b.label for b in self.outline.blocks if b.kind is Kind.ANNEX)
        subjects = subjects_of(self.outline.blocks)
        citing = Citing(self.text, self.lexicon, self.facts.organisation, own, subjects)
        self.citations = CitationTrees(citing, References(self.lexicon, self.facts), self.remarks)

    def draft(self) -> Draft:
        """Return the draft."""
        if self.parted:
            self.remarks.doubt("several-meetings")
        if self.unread is not None:
            place, words = self.unread.place, self.unread.text
            self.remarks.doubt("plan-unread", place, words=words)
        provisions, doubtful = self._found()
        officers = Officers(self.outline, self.lexicon).found()
        participants = Participants(self.outline, self.sections, self.lexicon)
        groups = participants.found()
        used = _used(provisions)
        tree: Tree = head_of(self.facts, self.remarks)
        tree["officers"] = [officer_of(one, self.facts, self.remarks) for one in officers] or None
        tree["agenda"] = agenda_of(self.outline, self.sections, self.remarks)
        tree["sections"] = sections_told(
            self.outline, self.sections, self.citations, self.remarks, used
        )
        tree["participants"] = [
            group_of(one, self.citations, self.remarks) for one in groups
        ] or None
        for block in participants.unread:
            self.remarks.doubt("attendance", block.paragraph.place, words=block.text)
        tree |= self._provisions(provisions)
        for left in doubtful:
            name = "other-session" if "other-session" in left.doubts else "left-out-decision"
            self.remarks.doubt(name, left.first.place, printed=left.text[:150])
        if not provisions and self.facts.days is None:
            self.remarks.doubt("no-session")
        tree["annexes"] = annexes_of(self.outline, self.remarks)
        tree["source"] = source_of(tree, self.outline, self.facts, self.remarks)
        body = name_of_body(self.facts)
        return Draft(
            body, name_of_file(self.facts), without_none(tree), self.remarks.doubts,
            new_body(body, self.facts, self.remarks),
        )  # fmt: skip

    def plan(self, title: Paragraph) -> Draft | None:
        """Return the draft of a plan; None where no measures were found."""
        within = self._provisions_of()
        parts = parts_of(self.sections, within, title)
        if not parts:
            return None
        homes = self.sections.home
        blocks = self.outline.blocks
        begin = next((at for at, b in enumerate(blocks) if b.paragraph is title), 0)
        intro = [b for at, b in enumerate(blocks) if at > begin and at not in homes]
        trees = ProvisionTrees(
            self.sections, self.verbs, self.citations, self.remarks, counted=True
        )
        body = name_of_body(self.facts)
        tree = plan_of(title, body, parts, trees, intro)
        new = new_body(body, self.facts, self.remarks)
        measures = sum(len(part.measures) for part in parts)
        name = name_of_plan(title)
        return Draft(body, name, tree, self.remarks.doubts, new, "plan", measures)

    def _found(self) -> tuple[list[Provision], list[Provision]]:
        """Return the provisions, in the order of a file, and what may be some and is left out."""
        found = self._provisions_of()
        agreed = AgreedTexts(found).found()
        asked = list(directed(found))
        taken = {id(block) for one in asked for block in one.all_blocks}
        decisions = Decisions(found, [one for one in agreed if one.kind == "decision"])
        told = [one for one in decisions.found() if id(one.blocks[0]) not in taken]
        return sorted([*agreed, *asked, *told], key=lambda one: one.at), decisions.doubtful

    def _provisions_of(self) -> Provisions:
        """Return by what provisions are found."""
        report = " ".join(p.text for p in self.text.paragraphs)
        self.verbs = Verbs(self.text.language, self.lexicon)
        return Provisions(
            self.outline,
            self.lexicon,
            self.verbs,
            Addressing.of(self.lexicon, report, self.facts.author, self.facts.organisation),
            self.facts,
        )

    def _provisions(self, found: list[Provision]) -> Tree:
        trees = ProvisionTrees(
            self.sections, self.verbs, self.citations, self.remarks, self.outline.counted
        )
        names = {"preamble": "clause", "recommendations": "recommendation", "decisions": "decision"}
        return {
            name: [trees.of(one) for one in found if one.kind == kind] or None
            for name, kind in names.items()
        }


def _used(provisions: list[Provision]) -> set[int]:
    """Return the paragraphs that are part of a provision, by their identity."""
    return {id(block.paragraph) for one in provisions for block in one.all_blocks}
