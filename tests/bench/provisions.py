"""Provisions: drawn one by one, in the proportions of the first edition."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from bench import names
from bench.shapes import (
    CLAUSE,
    DECISION,
    MEASURE,
    NAMED_IN_WORDS,
    OWN_DOCUMENTS,
    POINT,
    RECOMMENDATION,
    SECTION_RELATIONS,
    Shape,
    number,
)
from bench.wording import said
from bench.words import Words
from bench.yamlwriting import Value

Tree = dict[str, Value]

_CONDITION = (16, 28, 40, 52, 70)
_NOTE = (30, 50, 70, 95, 140)
_RELATIONS = {"follows-up": 16, "reports-on": 10, "implements": 5, "replaces": 1, "recalls": 1}
_SHAPES = {"preamble": CLAUSE, "recommendations": RECOMMENDATION, "decisions": DECISION}


@dataclass(slots=True)
class Draw:
    """What a session or plan is drawn from: its own chances, and the words that there are."""

    chance: Random
    words: Words
    session: int | None

    def provisions(self, listed: str, count: int) -> list[Value]:
        """Return the first provisions of a list of a session."""
        return [self._provision(listed, nth) for nth in range(count)]

    def _provision(self, listed: str, nth: int) -> Tree:
        shape, found = _SHAPES[listed], {}
        if listed != "decisions" or (self.session is not None and names.is_numbered(self.session)):
            found["number"] = str(nth + 1)
        if listed == "decisions":
            found |= {
                "paragraph": names.paragraph(nth),
                "section": names.ROMANS[names.section(nth)],
                "kind": "organisational" if nth >= 11 else "substantive",
            }
        elif listed == "recommendations":
            found["section"] = "I"
        return found | self._record(shape, listed, nth)

    def measure(self, section: str, nth: int) -> Tree:
        """Return a measure of a plan."""
        own: Tree = {"number": f"{section}.{nth + 1}", "numbered_by": "editor"}
        return own | self._record(MEASURE, "measures", nth)

    def _record(self, shape: Shape, listed: str, nth: int) -> Tree:
        chance = self.chance
        found: Tree = {
            "title": said(chance, shape.title, sentence=False),
            "digest": self.digest(shape.digest),
            "topics": list(self.words.topics(chance, number(chance, shape.topics))),
        }
        if chance.random() < shape.lead_in:
            found["lead_in"] = [self.words.action(chance, "preamble")]
        if actions := [self._action(shape, listed) for _ in range(number(chance, shape.actions))]:
            found["actions"] = actions
        if points := number(chance, shape.points):
            found["points"] = [self._point("abcde"[place]) for place in range(points)]
        within = names.paragraphs(names.paragraph(nth) if listed == "decisions" else 1)
        if relations := self._relations(number(chance, shape.relations), listed, within):
            found["relations"] = relations
        if chance.random() < 1 / 80 and self.session is not None:
            found |= self._progress()
        return found

    def digest(self, figures: tuple[int, int, int, int, int]) -> Tree:
        """Return a digest; now and then it names a document in the text alone."""
        words = said(self.chance, figures)
        if self.session is not None and self.chance.random() < NAMED_IN_WORDS:
            words = {code: f"{text[:-1]} ({self.symbol()})." for code, text in words.items()}
        return dict(words)

    def _action(self, shape: Shape, listed: str) -> Tree:
        chance = self.chance
        found: Tree = {"action": self.words.action(chance, listed)}
        if addressees := self.words.addressees(chance, number(chance, shape.addressees)):
            found["addressees"] = list(addressees)
        if chance.random() < shape.has_object:
            found["object"] = dict(said(chance, shape.object, sentence=False))
        if chance.random() < shape.condition:
            found["condition"] = dict(said(chance, _CONDITION, sentence=False))
        if chance.random() < shape.due:
            found["due"] = {"every": "year"} if chance.random() < 0.5 else {"session": "next"}
        if count := number(chance, shape.cites):
            found["cites"] = self.citations(count)
        return found

    def _point(self, letter: str) -> Tree:
        found: Tree = {"number": letter, "digest": dict(said(self.chance, POINT))}
        if self.session is not None and self.chance.random() < 0.25:
            found["cites"] = self.citations(1)
        return found

    def citations(self, count: int, paragraph: int | None = None) -> list[Value]:
        """Return citations of different documents."""
        symbols = dict.fromkeys(self.symbol() for _ in range(count))
        return [self._citation(symbol, paragraph) for symbol in symbols]

    def _citation(self, symbol: str, paragraph: int | None) -> Tree:
        chance = self.chance
        found: Tree = {"symbol": symbol}
        if chance.random() < 0.8:
            found["part"] = self.words.part(chance)
        if paragraph is not None:
            found["paragraph"] = paragraph
        if chance.random() < 0.15:
            found["pinpoint"] = {"paragraph": chance.randint(1, 90)}
        if chance.random() < 0.1:
            found["footnote"] = str(chance.randint(1, 20))
        if chance.random() < 0.15:
            found["printed"] = said(chance, (12, 20, 28, 36, 50), sentence=False)["fr"]
        return found

    def symbol(self) -> str:
        """Return the symbol of a document: mostly the session's own, or an earlier one's."""
        chance, session = self.chance, self.session
        if session is None or chance.random() < 0.25:
            rank = min(int(chance.paretovariate(0.8)), len(names.WELL_KNOWN_SYMBOLS)) - 1
            return names.WELL_KNOWN_SYMBOLS[rank]
        earlier = names.number(session) > 1 and chance.random() < 0.27
        return names.own_document(session - earlier, chance.randrange(OWN_DOCUMENTS))

    def relations_of_section(self, first: int) -> list[Value]:
        """Return what the discussion of a section says that it follows up."""
        count = number(self.chance, SECTION_RELATIONS)
        return self._relations(count, "decisions", names.paragraphs(first))

    def _relations(self, count: int, listed: str, within: range) -> list[Value]:
        if self.session is None:
            return []
        targets = dict.fromkeys(self._target(listed) for _ in range(count))
        return [self._relation(target, within) for target in targets]

    def _target(self, listed: str) -> str:
        assert self.session is not None
        back = min(names.number(self.session) - 1, self.chance.randint(1, 3))
        if not back or self.chance.random() < 0.36:
            return self.symbol()
        nth = self.chance.randrange(names.LISTS[listed])
        return names.provision(self.session - back, listed, nth)

    def _relation(self, target: str, within: range) -> Tree:
        chance = self.chance
        kind = chance.choices(list(_RELATIONS), list(_RELATIONS.values()))[0]
        found: Tree = {"type": kind, "basis": chance.choice(["stated", "stated", "editorial"])}
        found["target"] = target if target[0].islower() else {"symbol": target}
        if found["basis"] == "stated":
            found["paragraph"] = within[chance.randint(1, 70) % len(within)]
        if chance.random() < 0.7:
            found["note"] = dict(said(chance, _NOTE))
        return found

    def _progress(self) -> Tree:
        assert self.session is not None
        step: Tree = {
            "date": names.last_day(self.session).isoformat(),
            "by": self.symbol(),
            "note": dict(said(self.chance, _NOTE)),
        }
        return {"status": "implemented", "progress": [step]}
