"""Citations and stated relations, as lists of a session file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from recueil.drafting.citing import Cited, Citing
from recueil.drafting.cleaning import Paragraph
from recueil.drafting.references import References
from recueil.drafting.tree import Tree, without_none
from recueil.drafting.tree.remarks import Remarks
from recueil.drafting.writing import Flow, Noted


@dataclass(frozen=True)
class CitationTrees:
    """Writes what paragraphs cite."""

    citing: Citing
    references: References
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
        tree["printed"] = one.printed or None
        return Flow(without_none(tree))

    def relations(
        self, paragraph: Paragraph, cited: Sequence[Cited], number: int, *,
        decides: bool = False, own: str = "",
    ) -> list[object]:  # fmt: skip
        """Return the relations that a paragraph states to documents and provisions."""
        relations: list[object] = []
        mine = [one for one in cited if one.paragraph is paragraph]
        for stated in self.citing.stated(paragraph, mine):
            one = stated.target
            target = without_none({one.key: one.name, "pinpoint": _pinpoint(one)})
            relations.append(
                self._relation(stated.type, Flow(target), paragraph, number, stated.printed)
            )
        for named in self.references.referred(paragraph, decides=decides, own=own):
            if named.target:
                relations.append(
                    self._relation(named.type, named.target, paragraph, number, named.printed)
                )
            else:
                self.remarks.doubt("relation-nowhere", paragraph.place, printed=named.printed)
        return relations

    def _relation(
        self, type_: str, target: object, paragraph: Paragraph, number: int, printed: str
    ) -> Noted:
        reason = self.remarks.doubt("relation", paragraph.place, printed=printed)
        tree: Tree = {"type": type_, "basis": "stated", "target": target}
        return Noted(without_none(tree | {"paragraph": number or None}), (reason,))


def _pinpoint(one: Cited) -> object:
    return Flow(one.pinpoint) if one.pinpoint else None
