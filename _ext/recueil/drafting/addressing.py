"""Addressees: whom a verb speaks to, named between the verb and what is asked of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from recueil.drafting.languages import any_of, compiled
from recueil.drafting.lexicon import Lexicon, Named, Names, aligned
from recueil.drafting.verbs import Verbal, base_of

FARTHEST = 420
_OF_ANOTHER = re.compile(r"\b[^\W\d_]*[A-ZÀ-Þ][^\W\d_]*[A-ZÀ-Þ]\w* $")
"""An acronym before a name makes it another's: "the AfCFTA Secretariat"."""
_SHORT_NAME = 8
"""So many words may name somebody whom the vocabulary does not know."""
_LONG_NAME = 12
"""So many words before a colon are a name, whatever small words are in it."""
_ANNOUNCED = re.compile(r"\s*(?:\b\w{1,2}\s*)?:\s*$")
"""What is asked stands in points: "Urges Parties to:", "Insta a los Estados a:"."""
_THAT = frozenset({"agree", "decide"})
"""The verbs after which a clause says who is to do what."""
_THANKED = frozenset({"thank", "commend", "welcome"})
SPOKEN_TO = frozenset(
    [
        "request",
        "call-upon",
        "request-formally",
        "instruct",
        "invite",
        "encourage",
        "urge",
        "recommend",
        "authorize",
        "thank",
        "advocate",
    ]
)
"""The verbs that speak to somebody; "welcome" or "adopt" have an object alone."""


def speaks_to_somebody(verb: Verbal) -> bool:
    """Whether a verb speaks to somebody: "elected" does not."""
    return base_of(verb.action) in SPOKEN_TO


@dataclass(slots=True)
class Addressed:
    """Who is spoken to: words of the vocabulary, and what is printed where there is none."""

    words: list[str] = field(default_factory=list)
    printed: str = ""


@dataclass(slots=True)
class Addressing:
    """Finds addressees by the names of the edition, and short forms that the report explains."""

    lexicon: Lexicon
    names: Names
    author: str = ""

    @classmethod
    def of(
        cls, lexicon: Lexicon, report: str, author: str = "", organisation: str = ""
    ) -> Addressing:
        """Return the names to look for in one report of an organisation."""
        known, short = lexicon.addressees.words, dict[str, str]()
        flat = aligned(report)
        for name, word in known.items():
            head = _head(name)
            if head and name in flat and head not in known:
                alike = [other for other in known if other.startswith(head + " ") and other in flat]
                if {known[other] for other in alike} == {word}:
                    short[head] = word
        own = lexicon.narrowed(organisation)
        short |= {name: own[word] for name, word in known.items() if word in own}
        return cls(lexicon, lexicon.addressees.extended(short), author)

    def after(self, text: str, verb: Verbal, limit: int) -> Addressed:
        """Return whom a verb speaks to, in the text up to `limit`."""
        base = base_of(verb.action)
        if base in _THAT:
            return self._in_clause(text[verb.end : min(limit, verb.end + FARTHEST)])
        if not speaks_to_somebody(verb):
            return Addressed()
        language = self.lexicon.language
        region = text[verb.end : min(limit, verb.end + FARTHEST)]
        ends = language.pattern("infinitive").search(region)
        if ends is None and len(region.split()) <= _LONG_NAME:
            ends = _ANNOUNCED.search(region)
        if base in _THANKED or ends is None:
            ends = compiled(rf"\b(?:{language.text('addressee_ends')})\b").search(region) or ends
        ends = ends or _ANNOUNCED.search(region)
        if ends is None:
            that = compiled(rf"^\W*(?:{language.text('relatives')})\b").match(region)
            joined = limit < len(text) and len(region.split()) <= _SHORT_NAME
            whole = base in _THANKED or joined  # "Calls upon States and invites"
            region = region[: 70 if that else 160 if whole else 0]
        else:
            region = region[: ends.start()]
        return self._within(region)

    def before(self, text: str) -> Addressed:
        """Return whom a passive verb speaks to: its subject."""
        return self._within(text[-FARTHEST:])

    def _in_clause(self, region: str) -> Addressed:
        """Return who is to act by what was agreed: "that the secretariat would circulate"."""
        language = self.lexicon.language
        found = compiled(
            rf"\W*(?:{language.text('that')})\s*(?:{language.lead('articles')})?"
            rf"(?P<who>[^,;:]{{1,90}}?)\s+(?:{language.text('modals')})\b"
        ).match(region)
        own = rf"(?:{language.text('first_person')})\b"
        if self.author and compiled(rf"{own}" if found else rf".*,\s+{own}").match(
            found["who"] if found else region
        ):
            return Addressed([self.author])
        names = self.names.find(found["who"]) if found else ()
        return Addressed([name.word for name in names if name.start == 0 and name.word])

    def _within(self, region: str) -> Addressed:
        region = _without_relatives(region, self.lexicon)
        origin = compiled(rf"\b(?:{self.lexicon.language.text('origin')})\s[^,;]*$")
        every = list(self.names.find(region))
        known = [
            found
            for found in every
            if found.word
            and not _OF_ANOTHER.search(region[: found.start])
            and not origin.search(region[: found.start])
            and not self._is_of_another(region, found, every)
        ]
        words = list(dict.fromkeys(found.word for found in known))
        if words:
            return Addressed(words, " · ".join(self._beside(region, known)))
        joints = any_of(self.lexicon.language.words("joints"))
        printed = compiled(rf"[ ,;:’']*(?:\b(?:{joints}))?\s*$").sub("", region).lstrip(" ,;:’'")
        named = re.search(r"[A-ZÀ-Þ]", printed) or 1 < len(printed.split()) <= _SHORT_NAME
        return Addressed(words, printed if named else "")

    def _is_of_another(self, region: str, name: Named, every: Sequence[Named]) -> bool:
        """Whether a name ends that of somebody else: "the Director of the Development Bureau"."""
        language = self.lexicon.language
        joints = any_of(language.words("joints"))
        begins = [
            m.end() for m in compiled(rf",\s+|\s(?:{joints})\s").finditer(region, 0, name.start)
        ]
        since = begins[-1] if begins else 0
        lead = compiled(rf"\s*(?:{language.lead('to_whom')}|{language.lead('articles')})*")
        head = lead.match(region, since)
        start = head.end() if head else since
        of = rf"(?:{language.lead('of_names')})(?:{language.lead('articles')})?"
        chain = compiled(rf"\s{of}(?:(?-i:[A-ZÀ-Þ])[\w-]+\s+)*$").search(region[start : name.start])
        known = any(one.start == start for one in every if one is not name)
        return bool(chain) and region[start : start + 1].isupper() and not known

    def _beside(self, region: str, known: Sequence[Named]) -> list[str]:
        """Return whom nobody knows among those joined: "States and the private sector"."""
        language = self.lexicon.language
        joints = any_of(language.words("joints"))
        lead = compiled(rf"(?:{language.lead('articles')}|{language.lead('to_whom')})+")
        aside = compiled(rf"(?:{any_of(language.words('asides'))})\b")
        pieces = list(compiled(rf"(?P<joint>^|,?\s+(?:{joints})\s+|,\s+)").finditer(region))
        spans = [
            (piece.end(), following.start() if following else len(region))
            for piece, following in zip_longest(pieces, pieces[1:])
        ]
        joined = [nth for nth, piece in enumerate(pieces) if re.search(r"\w", piece["joint"])]
        found: list[str] = []
        for start, end in spans[: joined[-1] + 1 if joined else 0]:
            named = any(start < name.end and name.start < end for name in known)
            words = region[start:end].strip(" ,;:’'")
            bare = lead.sub("", words, count=1)
            of_nobody = named or aside.match(words) or not bare[:1].islower()
            if not of_nobody and len(words.split()) <= _SHORT_NAME:
                found.append(words)
        return found


def _without_relatives(region: str, lexicon: Lexicon) -> str:
    """Return what stands before "which", and before "assisted by"."""
    language = lexicon.language
    ends = compiled(rf"\s(?:{language.text('relatives')})\s|\s(?:{language.text('helpers')})\b")
    found = ends.search(region)
    return region[: found.start()] if found and found.start() > 3 else region


def _head(name: str) -> str:
    """Return the first two words of a long name: "groupe consultatif de la surveillance…"."""
    words: Sequence[str] = name.split()
    return " ".join(words[:2]) if len(words) >= 5 else ""
