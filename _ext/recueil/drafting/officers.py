"""Who holds which office, as the report tells of elections."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from recueil.drafting.blocks import Block, Kind
from recueil.drafting.cleaning import Paragraph
from recueil.drafting.languages import any_of, compiled
from recueil.drafting.lexicon import Lexicon
from recueil.drafting.outline import Outline
from recueil.drafting.sentences import sentences


@dataclass(slots=True)
class Officer:
    """Someone who holds an office."""

    name: str
    role: str
    role_printed: str
    country: str
    country_printed: str
    event: str
    paragraph: Paragraph
    number: int
    body: str = ""
    sure: bool = True


_OF_ONE = frozenset({"continuing", "outgoing"})
"""Events that are told of somebody who is known: "Mr. Chloupek" is enough."""


_OPENING = 40
"""In so many first paragraphs it may be told who presided."""


@dataclass
class Officers:
    """Finds those who were elected, in one report."""

    outline: Outline
    lexicon: Lexicon

    def found(self) -> Iterator[Officer]:
        """Yield who was elected, goes on, leaves or presided, with office and country."""
        named: set[str] = set()
        presided: list[Officer] = []
        labelled: list[Officer] = []
        for at, (block, text) in enumerate(self._told()):
            if at < _OPENING and self._of_label.match(block.text):
                labelled += self._in_office(block.text, "", block)
            for _, sentence in sentences(text):
                if event := self._event(sentence):
                    told = list(self._in_office(sentence, event, block))
                    named |= {one.name for one in told}
                    yield from told
                elif at < _OPENING:
                    presided += self._presiding(sentence, block)
        for one in (*labelled, *presided[:1]):
            if one.name not in named:
                named.add(one.name)
                yield one

    @cached_property
    def _of_label(self) -> re.Pattern[str]:
        """Return the pattern of a line of the cover: "Rapporteur: Ms. Ivy Fern (Fiji)"."""
        roles = any_of(one.pattern for one in self.lexicon.language.patterns("roles").values())
        return compiled(rf"(?:{roles})(?:\W+\w+\W+(?:{roles}))?\s*:\s.{{4,120}}\)$")

    def _presiding(self, sentence: str, block: Block) -> Iterator[Officer]:
        """Yield who "chaired the session", or opened it as its chair: nothing happened to them."""
        language = self.lexicon.language
        presides = language.pattern("presiding").search(sentence)
        session = compiled(rf"\b{language.text('session')}\b")
        met = session.search(sentence)
        at_end = presides and not re.search(r"\w", sentence[presides.end() :])
        if not presides or not (met or (at_end and session.search(block.text))):
            return
        known = list(self._in_office(sentence, "", block))
        if met and not known and compiled(rf"(?:{language.text('chairing')})").match(presides[0]):
            joint = rf"\b(?:{language.text('agents')}|{any_of(language.words('of_names'))})$"
            behind = bool(compiled(joint).search(presides[0]))
            names = list(self._names(sentence, alone=False))
            near = [n for n in names if (n.start() > presides.start()) == behind]
            known = [self._chair(name, block, presides[0]) for name in near[:1]]
        yield from (one for one in known if one.role == "chair")

    def _chair(self, name: re.Match[str], block: Block, printed: str) -> Officer:
        code = self.lexicon.countries.get(name["country"] or "") or ""
        return Officer(
            name["name"].strip(), "chair", printed, code, name["country"] or "", "",
            block.paragraph, block.number,
        )  # fmt: skip

    def _event(self, sentence: str) -> str:
        """Return the event that a sentence tells of: the last one in it."""
        events = self.lexicon.language.mapping("officer_events").items()
        told = [
            (found.end(), -found.start(), str(name))
            for name, words in events
            for found in compiled(rf"\b(?:{words})").finditer(sentence)
        ]
        return max(told, default=(0, 0, ""))[2]

    def _told(self) -> Iterator[tuple[Block, str]]:
        """Yield each paragraph, with the list that its colon announces."""
        blocks = [block for block in self.outline.blocks if not block.annex]
        for at, block in enumerate(blocks):
            text = block.text
            if text.endswith(":"):
                for after in blocks[at + 1 : at + 30]:
                    if after.kind not in (Kind.PLAIN, Kind.BULLET, Kind.POINT):
                        break
                    text += f" {after.text}"
            yield block, text

    def _in_office(self, sentence: str, event: str, block: Block) -> Iterator[Officer]:
        roles = [(m.start(), m.end(), role, m[0]) for role, m in self._roles(sentence)]
        names = list(self._names(sentence, alone=event in _OF_ONE))
        if not roles or not names:
            return
        before = roles[0][0] < names[0].start()
        for name in names:
            near = (
                [r for r in roles if r[1] <= name.start()][-1:]
                if before
                else [r for r in roles if r[0] >= name.end()][:1]
            )
            if not near:
                continue
            country = name["country"] or self._country_before(sentence[: name.start()])
            code = self.lexicon.countries.get(country) or ""
            other = "" if country else self._other_body(sentence[near[0][1] : near[0][1] + 160])
            known = near[0][2] if near[0][2] in self.lexicon.terms("roles") else ""
            told = self._event(sentence[: name.start()]) or event
            yield Officer(
                name["name"].strip(), known, near[0][3], code, country,
                told, block.paragraph, block.number,
                other, sure=bool(country),
            )  # fmt: skip

    def _country_before(self, words: str) -> str:
        """Return the country in whose parenthesis a name stands: "Egypt (Mr. Samir Nour)"."""
        names = [one.printed for one in self.lexicon.countries.find(words)]
        return (
            names[-1]
            if names and words.rstrip(" (").endswith(names[-1]) and "(" in words[-3:]
            else ""
        )

    def _other_body(self, words: str) -> str:
        return next((found.word for found in self.lexicon.bodies.find(words)), "")

    def _roles(self, sentence: str) -> Iterator[tuple[str, re.Match[str]]]:
        taken: list[tuple[int, int]] = []
        found: list[tuple[str, re.Match[str]]] = []
        for role, pattern in self.lexicon.language.patterns("roles").items():
            for match in re.finditer(
                rf"(?<!\w)(?:{pattern.pattern})(?!\w)", sentence, re.IGNORECASE
            ):
                if not any(match.start() < end and start < match.end() for start, end in taken):
                    taken.append(match.span())
                    found.append((role, match))
        yield from sorted(found, key=lambda one: one[1].start())

    def _names(self, sentence: str, *, alone: bool) -> Iterator[re.Match[str]]:
        language = self.lexicon.language
        title = rf"(?:(?:{language.text('titles')})\s+)"
        links = any_of(language.words("name_links"))
        initial = r"[A-ZÀ-Þ]\.(?=\s+[A-ZÀ-Þ][\w'’-]*[\s(])"  # "M. M. Fern" is Mr. M. Fern
        part = rf"(?:{initial}|(?!{title})[A-ZÀ-Þ][\w'’.-]*)"
        name = rf"(?P<name>{part}(?:\s+(?:(?:{links})\s+)*{part}){{0,5}})"
        country = r"\s*\((?P<country>[^()]{3,80})\)"
        roles = any_of(pattern.pattern for pattern in language.patterns("roles").values())
        article = rf"(?i:{language.lead('articles')})?"
        with_country = re.compile(
            rf"(?:(?P<first>{title})(?:(?!(?P=first)){title})?|(?!{article}{title}))"
            rf"(?!(?:{roles})\b){name}{country}"
        )
        with_title = re.compile(rf"{title}(?!{title}){name}(?P<country>)")
        known = [
            m for m in with_country.finditer(sentence) if self.lexicon.countries.get(m["country"])
        ]
        titled = [
            m for m in with_title.finditer(sentence)
            if (alone or len(m["name"].split()) > 1)
            and not any(k.start() <= m.start() < k.end() for k in known)
        ]  # fmt: skip
        yield from sorted((*known, *titled), key=lambda match: match.start())
