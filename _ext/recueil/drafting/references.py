"""References: provisions that a report names by their number, linked where the edition has them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from recueil.drafting.cleaning import Paragraph
from recueil.drafting.dates import ordinal_pattern, ordinal_value
from recueil.drafting.facts import Facts
from recueil.drafting.headings import closing_label
from recueil.drafting.languages import Language, any_of, compiled
from recueil.drafting.lexicon import Lexicon
from recueil.drafting.sentences import sentences
from recueil.ids import NAMES, name_of, session_name, slug, standing_id
from recueil.symbols.numbers import CODED_NUMBER

_NUMBER = (
    rf"(?P<number>{CODED_NUMBER}"
    r"|(?!\d+/\d+/)[A-Z]{0,4}[-.]?\d{1,3}(?:/[\w.]{1,8})?)(?![\w/]|\.\d)"
)


@dataclass(frozen=True, slots=True)
class Referred:
    """A provision that a sentence names, and what the sentence says of it."""

    type: str
    target: str
    """The id of a provision; empty where the edition has none of that number."""
    printed: str


@dataclass(frozen=True)
class References:
    """Finds the body's own provisions in one report."""

    lexicon: Lexicon
    facts: Facts

    @property
    def language(self) -> Language:
        """Return the language of the report."""
        return self.lexicon.language

    def referred(
        self, paragraph: Paragraph, *, decides: bool = False, own: str = ""
    ) -> Iterator[Referred]:
        """Yield the provisions, and the sessions of others, that a paragraph names, in order.

        A decision may approve the new wording of a standing recommendation; an account tells of it.
        `own` is the number of the decision that the paragraph is, which its last words say.
        """
        seen: set[str] = set()
        for _, sentence in sentences(paragraph.text):
            named = (*self._numbered(sentence, own), *self._standing(sentence, decides))
            for found in (*named, *self._reported(sentence)):
                if found.target not in seen or not found.target:
                    seen.add(found.target)
                    yield found

    def _numbered(self, sentence: str, own: str) -> Iterator[Referred]:
        """Yield "its recommendation 12", "decision 3 of its seventh session"."""
        for kind, pattern in self._names:
            for found in pattern.finditer(sentence):
                session = self._session(sentence)
                if session == self.facts.number or not (found["own"] or session):
                    continue
                number = slug(found["number"])
                closes = kind == "decision" and closing_label(self.language, sentence)
                if closes and closes == own and not re.search(r"\w", sentence[found.end() :]):
                    continue
                printed = sentence[found.start() : found.end()]
                stated = self._type(sentence[: found.end()])
                yield Referred(
                    stated or ("follows-up" if session else "recalls"),
                    self._target(f"{kind}-{number}", session), printed.strip(" ("),
                )  # fmt: skip

    def _standing(self, sentence: str, decides: bool) -> Iterator[Referred]:
        """Yield the standing recommendations of the body, which have letters."""
        for found in self._lettered.finditer(sentence) if self._letters else ():
            before, printed = sentence[: found.start()], found[0]
            new = self.language.pattern("renewed")
            renewed = new.search(before[-20:]) or new.match(sentence[found.end() :].lstrip())
            approved = self._approves.search(before)
            type_ = "replaces" if decides and renewed and approved else "reports-on"
            target = standing_id(self.facts.body, found["letter"])
            yield Referred(self._type(before, recalls=True) or type_, target, printed)

    def _reported(self, sentence: str) -> Iterator[Referred]:
        """Yield the sessions of other bodies whose report is presented."""
        report = compiled(rf"\b(?:{self.language.text('report')})\b")
        presented = compiled(rf"\b(?:{self.language.mapping('parts')['presented']})\b")
        if not (report.search(sentence) and presented.search(sentence)):
            return
        of = rf"\s+(?:{self.language.lead('of_names')})(?:{self.language.lead('articles')})?$"
        for body in self.lexicon.bodies.find(sentence):
            before = compiled(rf"{self._of_session.pattern}{of}").search(sentence[: body.start])
            known = self.lexicon.corpus.bodies[body.word].record
            number = str(ordinal_value(before["ordinal"], self.language) or "") if before else ""
            target = f"{body.word}/{session_name(number)}" if number else ""
            published = target in self.lexicon.corpus.sessions
            if before and (published or number in known.unpublished):
                yield Referred("reports-on", target, sentence[before.start() : body.end])

    def _session(self, sentence: str) -> str:
        """Return the session that a sentence says a provision is of."""
        found = self._of_session.search(sentence)
        return str(ordinal_value(found["ordinal"], self.language) or "") if found else ""

    def _type(self, before: str, *, recalls: bool = False) -> str:
        """Return the relation that the words before a reference state."""
        near = before[-120:]
        patterns = self.language.patterns("relations")
        stated = next((type_ for type_, words in patterns.items() if words.search(near)), "")
        return stated or ("recalls" if not recalls and self._recalls.search(near) else "")

    def _target(self, name: str, session: str) -> str:
        """Return the id of a provision, if it is here or its session is known to be missing."""
        body = self.lexicon.corpus.bodies.get(self.facts.body)
        if session:
            target = f"{self.facts.body}/{session_name(session)}/{name}"
            unpublished = body is not None and session in body.record.unpublished
            return target if unpublished or target in self._published else ""
        of_body = [id_ for id_ in self._published if id_.endswith(f"/{name}")]
        return of_body[0] if len(of_body) == 1 else ""

    @cached_property
    def _published(self) -> frozenset[str]:
        """Return the ids of the provisions of the body's other sessions."""
        return frozenset(
            f"{id_}/{name_of(provision)}"
            for id_, file in self.lexicon.corpus.sessions.items()
            if id_.startswith(f"{self.facts.body}/") and file.record.number != self.facts.number
            for provision in (*file.record.recommendations, *file.record.decisions)
        )

    @cached_property
    def _names(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        words = {
            kind: self.language.text(f"{kind}_word") for kind in ("decision", "recommendation")
        }
        own = any_of(self.language.words("own"))
        sign = rf"(?:(?:{self.language.text('number_sign')})\s*)?"
        return tuple(
            (kind, compiled(rf"(?P<own>\b(?:{own})\s+)?\b(?:{word})\s+{sign}{_NUMBER}"))
            for kind, word in words.items()
            if kind in NAMES.values()
        )

    @cached_property
    def _of_session(self) -> re.Pattern[str]:
        ordinal = rf"(?P<ordinal>{ordinal_pattern(self.language)})"
        return compiled(rf"\b{ordinal}\s+{self.language.text('session')}")

    @cached_property
    def _letters(self) -> tuple[str, ...]:
        body = self.lexicon.corpus.bodies.get(self.facts.body)
        return tuple(one.letter for one in body.record.standing) if body else ()

    @cached_property
    def _lettered(self) -> re.Pattern[str]:
        word = self.language.text("recommendation_word")
        return compiled(rf"\b(?:{word})\s+(?P<letter>(?-i:{any_of(self._letters)}))\b")

    @cached_property
    def _recalls(self) -> re.Pattern[str]:
        return self._forms("recall")

    @cached_property
    def _approves(self) -> re.Pattern[str]:
        return self._forms("approve", "adopt")

    def _forms(self, *actions: str) -> re.Pattern[str]:
        forms = (
            form
            for verb in self.language.verbs
            if verb.action in actions
            for form in (*verb.now, *verb.past, *verb.participle)
        )
        return compiled(rf"\b(?:{any_of(forms)})\b")
