"""Provisions, as the lists of a session file: wording, actions with what they cite, points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from recueil.drafting.blocks import Kind
from recueil.drafting.citing import Cited
from recueil.drafting.points import Nested, nested
from recueil.drafting.provisions import Act, Provision
from recueil.drafting.sections import Sections
from recueil.drafting.tree import Tree, without_none
from recueil.drafting.tree.citations import CitationTrees
from recueil.drafting.tree.remarks import DIGEST, Remarks
from recueil.drafting.verbs import Verbs, base_of
from recueil.drafting.writing import Flow, Noted


@dataclass(frozen=True)
class ProvisionTrees:
    """Writes the provisions of one report."""

    sections: Sections
    verbs: Verbs
    citations: CitationTrees
    remarks: Remarks
    counted: bool
    """Whether paragraphs have numbers only because they were counted."""

    def of(self, provision: Provision) -> Noted:
        """Return a provision, with its doubts before it."""
        comments = tuple(self._doubts(provision))
        tree = self._head(provision)
        tree["digest"] = self.remarks.gap(DIGEST)
        tree |= self.remarks.official(provision.whole)
        actor = [word for word in provision.actor if word != "?"]
        tree["actor"] = Flow(actor) if actor else None
        lead = [word for v in provision.lead_in if (word := self.verbs.word(v.action))]
        tree["lead_in"] = Flow(lead) if lead else None
        if not provision.parts:
            tree |= self._acts(provision)
        tree["relations"] = self._relations(provision) or None
        parts = [self._part(part) for part in provision.parts]
        tree["points"] = parts or self._points(provision) or None
        return Noted(without_none(tree), comments)

    def _acts(self, provision: Provision, *, part: bool = True) -> Tree:
        own, acts = self._actions(provision)
        cites = [self.citations.cite(one, part=part) for one in own]
        return {"actions": acts or None, "cites": cites or None}

    def _part(self, part: Provision) -> Tree:
        """Return an operative paragraph of a decision, as a point of it."""
        tree: Tree = {
            "number": part.number,
            "digest": Noted(self.remarks.gap(DIGEST), (*self._doubts(part), part.text)),
        }
        tree |= self._acts(part, part=False)
        return without_none(tree | {"points": self._points(part) or None})

    def _doubts(self, provision: Provision) -> Iterator[str]:
        place = provision.first.place
        for reason in provision.doubts:
            if reason == "several-texts" and any(d.reason == reason for d in self.remarks.doubts):
                continue
            words = {"words": provision.text[:60], "printed": provision.text[:150]}
            yield self.remarks.doubt(reason, place, **words)
        if "?" in provision.actor:
            yield self.remarks.doubt(
                "actor-unknown", place, printed=provision.actor_printed or provision.text[:80]
            )

    def _head(self, provision: Provision) -> Tree:
        tree: Tree = {"number": provision.number or None}
        decision = provision.kind == "decision"
        first = provision.blocks[0]
        counted = self.counted and provision.number and first.kind is not Kind.NUMBERED
        paragraph = provision.paragraph or (0 if provision.apart or counted else first.number)
        headed = provision.headed and provision.number != str(paragraph)
        tree["paragraph"] = paragraph or None if decision or headed else None
        section = self.sections.home.get(provision.at)
        if section is not None:
            tree["section"] = section.number
            tree["agenda_item"] = section.agenda_item or None
        tree["date"] = provision.date or None
        if decision:
            tree["kind"] = "organisational" if provision.organisational else "substantive"
        if provision.title:
            tree["title"] = self.remarks.words(provision.title)
        return tree

    def _actions(self, provision: Provision) -> tuple[list[Cited], list[object]]:
        """Return the citations that belong to no verb, and the actions with theirs."""
        cited = list(self._cited(provision))
        taken: set[int] = set()
        actions: list[object] = []
        for nth, act in enumerate(provision.acts):
            since = act.since if nth else act.verb.start
            mine = [one for one, at in cited if id(one) not in taken and since <= at <= act.until]
            action = self._action(act, mine, provision)
            if action is not None:
                actions.append(action)
                taken |= {id(one) for one in mine}
        return [one for one, _ in cited if id(one) not in taken], actions

    def _cited(self, provision: Provision) -> Iterator[tuple[Cited, int]]:
        """Yield what a provision cites, with where that stands in its wording."""
        before = 0
        for block in provision.blocks:
            for one in self.citations.citing.cited(block.paragraph):
                yield one, before + one.start - block.offset
            before += len(block.text) + 1

    def _action(self, act: Act, cites: Sequence[Cited], provision: Provision) -> Noted | None:
        place = provision.first.place
        printed = act.verb.printed
        word = self.verbs.word(act.verb.action)
        if word is None:
            self.remarks.doubt("verb-not-in-vocabulary", place, printed=printed)
            return None
        comments: list[str] = []
        if word not in (act.verb.action, base_of(act.verb.action)):
            comments.append(self.remarks.doubt("verb-nearest", place, printed=printed))
        if whom := act.addressed.printed:
            comments.append(self.remarks.doubt("addressee-unknown", place, printed=whom))
        tree: Tree = {"action": word}
        tree["addressees"] = Flow(act.addressed.words) if act.addressed.words else None
        tree["cites"] = [self.citations.cite(one, part=False) for one in cites] or None
        if act.condition and self.remarks.ours:
            tree["condition"] = Flow({self.remarks.code: act.condition})
        tree["due"] = Flow(act.due) if act.due else None
        return Noted(without_none(tree), tuple(comments))

    def _relations(self, provision: Provision) -> list[object]:
        number = provision.blocks[0].number
        return [
            relation
            for block in provision.blocks
            for relation in self.citations.relations(
                block.paragraph,
                self.citations.citing.cited(block.paragraph),
                number,
                decides=provision.kind != "clause",
                own=provision.number,
            )
        ]

    def _points(self, provision: Provision) -> list[object]:
        return [self._point(point, provision) for point in nested(provision.points)]

    def _point(self, point: Nested, provision: Provision) -> Tree:
        block = point.block
        acts = provision.acts_of_points.get(id(block), [])
        itself = Provision(provision.kind, point.label, [block], provision.at, acts=acts)
        tree: Tree = {
            "number": point.label,
            "digest": Noted(self.remarks.gap(DIGEST), (block.text,)),
            **self._acts(itself, part=False),
            "points": [self._point(inner, provision) for inner in point.points] or None,
        }
        return without_none(tree)
