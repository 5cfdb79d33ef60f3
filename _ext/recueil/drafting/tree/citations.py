"""Citations and stated relations, as lists of a session file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from recueil.drafting.citing import Cited, Citing
from recueil.drafting.cleaning import Paragraph
from recueil.drafting.tree import Tree, without_none
from recueil.drafting.tree.remarks import Remarks
from recueil.drafting.writing import Flow, Noted


@dataclass(frozen=True)
class CitationTrees:
    """Writes what paragraphs cite."""

    citing: Citing
    remarks: Remarks

    def cite(
        self, one: Cited, *, number: int = 0, part: bool = True, paragraph: bool = True
    ) -> Flow:
        """Return a citation, with the paragraph in which it stands."""
        tree: Tree = {one.key: one.name, "organisation": one.organisation or None}
        tree["part"] = one.part or None if part else None
        tree["paragraph"] = (number or None) if paragraph else None
        tree["pinpoint"] = _pinpoint(one)
        tree["footnote"] = one.footnote or None
        return Flow(without_none(tree))

    def relations(self, paragraph: Paragraph, cited: Sequence[Cited], number: int) -> list[object]:
        """Return the relations that a paragraph states to the documents that it names."""
        relations: list[object] = []
        mine = [one for one in cited if one.paragraph is paragraph]
        for stated in self.citing.stated(paragraph, mine):
            one = stated.target
            target = without_none({one.key: one.name, "pinpoint": _pinpoint(one)})
            tree: Tree = {"type": stated.type, "basis": "stated", "target": Flow(target)}
            tree["paragraph"] = number or None
            reason = self.remarks.doubt("relation", paragraph.place, printed=stated.printed)
            relations.append(Noted(without_none(tree), (reason,)))
        return relations


def _pinpoint(one: Cited) -> object:
    return Flow(one.pinpoint) if one.pinpoint else None
