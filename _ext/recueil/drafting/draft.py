"""The draft: everything found in a report, as the tree of a session file with its doubts."""

from __future__ import annotations

from dataclasses import dataclass, replace

from recueil.corpus import Corpus
from recueil.drafting.addressing import Addressing
from recueil.drafting.agreed import AgreedTexts
from recueil.drafting.blocks import Kind
from recueil.drafting.citing import Citing
from recueil.drafting.cleaning import Text
from recueil.drafting.decisions import Decisions
from recueil.drafting.doubts import Doubt
from recueil.drafting.facts import Facts, facts_of
from recueil.drafting.lexicon import Lexicon
from recueil.drafting.meetings import meetings_of
from recueil.drafting.officers import Officers
from recueil.drafting.outline import Outline, outline
from recueil.drafting.participants import Participants
from recueil.drafting.provisions import Provision, Provisions
from recueil.drafting.references import References
from recueil.drafting.sections import Sections, sections_of
from recueil.drafting.texts import subjects_of
from recueil.drafting.tree import Tree, without_none
from recueil.drafting.tree.citations import CitationTrees
from recueil.drafting.tree.head import head_of, name_of_body, name_of_file, new_body
from recueil.drafting.tree.people import group_of, officer_of
from recueil.drafting.tree.provisions import ProvisionTrees
from recueil.drafting.tree.remarks import Remarks
from recueil.drafting.tree.sections import agenda_of, annexes_of, sections_told
from recueil.drafting.tree.source import source_of
from recueil.drafting.verbs import Verbs


@dataclass(slots=True)
class Draft:
    """A drafted session: where it belongs, its tree, and what to check in it."""

    body: str
    number: str
    tree: Tree
    doubts: list[Doubt]
    new_body: Tree | None = None
    """The file of the body, where the edition has none."""


def drafted(text: Text, corpus: Corpus, language: str, body: str | None = None) -> list[Draft]:
    """Return the drafts of a report, one for each meeting, commented in the editor's language."""
    lexicon = Lexicon(corpus, text.language)
    whole = outline(text)
    facts = facts_of(text, whole, lexicon, body)
    meetings = meetings_of(whole, text.language)
    if not meetings:
        return [_Drafter(text, whole, facts, lexicon, language).draft()]
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

    def __post_init__(self) -> None:
        self.remarks = Remarks(self.text, self.lexicon, self.editor)
        self.sections: Sections = sections_of(self.outline, self.text.language)
        own = frozenset(b.label for b in self.outline.blocks if b.kind is Kind.ANNEX)
        subjects = subjects_of(self.outline.blocks)
        citing = Citing(self.text, self.lexicon, self.facts.organisation, own, subjects)
        self.citations = CitationTrees(citing, References(self.lexicon, self.facts), self.remarks)

    def draft(self) -> Draft:
        """Return the draft."""
        if self.parted:
            self.remarks.doubt("several-meetings")
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

    def _found(self) -> tuple[list[Provision], list[Provision]]:
        """Return the provisions, in the order of a file, and what may be some and is left out."""
        report = " ".join(p.text for p in self.text.paragraphs)
        self.verbs = Verbs(self.text.language, self.lexicon)
        found = Provisions(
            self.outline,
            self.lexicon,
            self.verbs,
            Addressing.of(self.lexicon, report, self.facts.author),
            self.facts,
        )
        agreed = AgreedTexts(found).found()
        decisions = Decisions(found, [one for one in agreed if one.kind == "decision"])
        told = decisions.found()
        return sorted([*agreed, *told], key=lambda one: one.at), decisions.doubtful

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
