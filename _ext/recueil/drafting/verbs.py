"""Operative verbs: found where a sentence decides, asks or notes, and named by the vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from recueil.drafting.languages import Language, any_of, compiled
from recueil.drafting.lexicon import Lexicon

_AHEAD = 20
"""So many characters after a verb may tell it from another."""
_ADVERB = re.compile(r"-(?:also|further|in-particular)$")


@dataclass(frozen=True, slots=True)
class Verbal:
    """A verb found in a text."""

    action: str
    """Its word of the table, with the adverb that it carries: `urge`, `recall-also`."""
    start: int
    end: int
    printed: str
    passive: bool = False
    joined: bool = False
    """Whether it has the auxiliary of the verb before it: "a adopté et approuvé"."""

    def moved(self, by: int) -> Verbal:
        """Return the same verb in a text that has something before it."""
        return replace(self, start=self.start + by, end=self.end + by)


def base_of(action: str) -> str:
    """Return an action without the adverb that it carries: `urge` of `urge-also`."""
    return _ADVERB.sub("", action)


@dataclass
class Verbs:
    """The operative verbs of a language, with the forms that the edition's vocabulary adds."""

    language: Language
    lexicon: Lexicon

    def word(self, action: str) -> str | None:
        """Return the word of vocabulary/actions for an action, or the nearest wider one."""
        if self.lexicon.has("actions", action):
            return action
        for wider in (
            base_of(action),
            re.sub(r"-with-.*$|-formally$|-concern$", "", action),
            re.sub(r".*-(?=note$)", "", action),
        ):
            if wider != action and self.lexicon.has("actions", wider):
                return wider
        for wider in _WIDER.get(action, ()):
            if self.lexicon.has("actions", wider):
                return wider
        return None

    def operative(self, text: str) -> tuple[list[Verbal], list[Verbal]]:
        """Return the participles before the first verb of an operative paragraph, and its verbs."""
        adverbs = self._adverbs
        other = any_of(self.language.words("other_adverbs")) or "(?!)"
        begin = compiled(
            rf"(?:(?:(?P<before>{adverbs})|{other}),? )*(?:{self._now})"
            rf"(?P<after>,? (?:{adverbs}))?(?!\w)"
        )
        first = begin.match(text)
        verbs: list[Verbal] = []
        if first is None:
            first = compiled(
                rf"(?<=[,;]\s)(?:(?P<before>{adverbs}),? )?(?:{self._table_now})"
                rf"(?P<after> (?:{adverbs}))?(?!\w)"
            ).search(text)
        if first is None:
            return [], []
        verbs.append(self._verbal(first, self._now_forms))
        joints = any_of(self.language.words("joints"))
        more = compiled(
            rf"(?:[;,]\s+(?:(?:{joints})\s+)?|\s(?:{joints})\s+)"
            rf"(?P<all>(?:(?P<before>{adverbs}),? )?"
            rf"(?:{self._table_now})(?P<after>,? (?:{adverbs}))?)(?!\w)"
        )
        that = compiled(rf"\b(?:{self.language.text('that')})(?!\w)")
        for found in more.finditer(text, first.end()):
            alone = found[0].startswith(",") and found["all"] == found[0].lstrip(", ")
            if alone and that.search(text, first.end(), found.start()):
                continue
            verbs.append(self._verbal(found, self._now_forms, "all"))
        return list(self.participles(text[: first.start()])), verbs

    def participles(self, text: str) -> Iterator[Verbal]:
        """Yield the participles of a preambular paragraph: the first, and those joined to it."""
        joints = any_of(self.language.words("joints"))
        strong = self.language.text("participle_adverbs")
        pattern = compiled(
            rf"(?:^(?:(?:{strong}) )*?|(?:[,;]\s+)?\b(?:{joints})\s+)"
            rf"(?P<all>(?:(?P<before>{self._adverbs}) )?"
            rf"(?:{self._participles})(?P<after>,? (?:{self._adverbs}))?)(?!\w)"
        )
        for found in pattern.finditer(text):
            yield self._verbal(found, self._participle_forms, "all")

    def past(self, sentence: str) -> Iterator[Verbal]:
        """Yield the verbs by which a sentence of a report tells what was decided."""
        adverbs, other = self._adverbs, any_of(self.language.words("other_adverbs")) or "(?!)"
        between = rf"(?:(?P<before>{adverbs}),? |(?:{other}),? )*"
        auxiliaries = self.language.text("auxiliaries")
        agreement = self.language.text("agreement")
        plain = rf"{between}(?:{self._past})"
        if auxiliaries:  # "a, sur proposition du Bureau, décidé", "a adopté le plan et approuvé"
            joints = (joint.replace(" ", r"\s") for joint in self.language.words("joints"))
            behind = "|".join(rf"(?<=\s{joint}\s)" for joint in joints)
            agent = self.language.text("agents")
            plain = (
                rf"(?:{auxiliaries})(?:, [^,;:.]{{3,90}},)? {between}(?:{self._past}){agreement}"
                rf"|(?:{behind})(?P<joined>{self._past})(?!\w| (?:{agent})\b)"
            )
        early = between.replace("before", "early")
        passive = self.language.text("passive")
        whole = rf"(?P<passive>(?:{passive}) {early}(?:{self._past}){agreement})"
        own = rf"(?:{any_of(f for f in self._complete_past)})" if self._complete_past else "(?!)"
        pattern = compiled(rf"(?<!\w)(?:{whole}|{plain}|{own})(?P<after>,? (?:{adverbs}))?(?!\w)")
        for found in pattern.finditer(sentence):
            verbal = self._verbal(found, self._past_forms)
            joined = bool(found.groupdict().get("joined"))
            yield replace(verbal, passive=bool(found["passive"]), joined=joined)

    def present(self, sentence: str) -> Iterator[Verbal]:
        """Yield the verbs in the present: "The Committee recommends that"."""
        pattern = compiled(
            rf"(?<!\w)(?:(?P<before>{self._adverbs}),? )?(?:{self._table_now})"
            rf"(?P<after>,? (?:{self._adverbs}))?(?!\w)"
        )
        for found in pattern.finditer(sentence):
            yield self._verbal(found, self._now_forms)

    def infinitive(self, text: str) -> Iterator[Verbal]:
        """Yield the verb by which a point of "Decides:" begins: "To request the secretariat"."""
        lead = self.language.text("infinitive_lead")
        for action, forms in self.language.lists("infinitives").items():
            if found := compiled(rf"{lead}(?:{any_of(forms)})(?!\w)").match(text):
                yield Verbal(action, found.start(), found.end(), found[0])

    def impersonal(self, sentence: str) -> Iterator[Verbal]:
        """Yield the verbs of sentences without actor: "It was agreed that"."""
        for verb in self.language.verbs:
            if verb.impersonal:
                for found in compiled(rf"\b(?:{any_of(verb.impersonal)})\b").finditer(sentence):
                    yield Verbal(verb.action, found.start(), found.end(), found[0])

    def _verbal(
        self, found: re.Match[str], forms: Sequence[tuple[re.Pattern[str], str]], group: str = ""
    ) -> Verbal:
        start, end = found.span(group or 0)
        printed = found.string[start:end]
        matches = (
            (len(match[0]), -nth, action)
            for nth, (pattern, action) in enumerate(forms)
            for match in pattern.finditer(found.string, start, end + _AHEAD)
            if match.end() <= end
        )
        action = max(matches, default=(0, 0, ""))[2]
        groups = found.groupdict()
        adverb = self._adverb(
            groups.get("before") or groups.get("after") or groups.get("early") or ""
        )
        return Verbal(f"{action}-{adverb}" if adverb else action, start, end, printed)

    def _adverb(self, printed: str) -> str:
        bare = printed.strip(" ,").lower()
        return next(
            (name for name, words in self.language.lists("adverbs").items() if bare in words), ""
        )

    @cached_property
    def _adverbs(self) -> str:
        return any_of(word for words in self.language.lists("adverbs").values() for word in words)

    @cached_property
    def _now_forms(self) -> list[tuple[re.Pattern[str], str]]:
        table = [
            (compiled(rf"(?:{any_of(v.now)})(?!\w)"), v.action)
            for v in self.language.verbs
            if v.now
        ]
        known = [
            (compiled(rf"(?:{any_of(map(re.escape, forms))})(?!\w)"), action)
            for action, forms in self._vocabulary("verb", "plural").items()
        ]
        return table + known

    @cached_property
    def _participle_forms(self) -> list[tuple[re.Pattern[str], str]]:
        table = [
            (compiled(rf"(?:{any_of(v.participle)})(?!\w)"), v.action)
            for v in self.language.verbs
            if v.participle
        ]
        known = [
            (compiled(rf"(?:{any_of(map(re.escape, forms))})(?!\w)"), action)
            for action, forms in self._vocabulary("participle").items()
        ]
        return table + known

    @cached_property
    def _past_forms(self) -> list[tuple[re.Pattern[str], str]]:
        return [
            (compiled(self._adverbs_within(any_of(v.past))), v.action)
            for v in self.language.verbs
            if v.past
        ]

    def _vocabulary(self, *fields: str) -> dict[str, list[str]]:
        """Return the forms that vocabulary/actions gives in this language."""
        forms: dict[str, list[str]] = {}
        for action, term in self.lexicon.terms("actions").items():
            wordings = [getattr(term, name) for name in fields]
            mine = [w.get(self.language.code) for w in wordings if w is not None]
            kept = [re.sub(r" \(.*\)$", "", form) for form in mine if form]
            if kept:
                forms[action] = kept
        return forms

    def _adverbs_within(self, forms: str) -> str:
        """Let an adverb stand in a form of several words: "s'est également félicité"."""
        return forms.replace(" ", rf" (?:(?:{self._adverbs}) )?")

    @cached_property
    def _table_now(self) -> str:
        return any_of(form for verb in self.language.verbs for form in verb.now)

    @cached_property
    def _now(self) -> str:
        known = [
            re.escape(f) for forms in self._vocabulary("verb", "plural").values() for f in forms
        ]
        return any_of([*known, *(form for verb in self.language.verbs for form in verb.now)])

    @cached_property
    def _participles(self) -> str:
        known = [re.escape(f) for forms in self._vocabulary("participle").values() for f in forms]
        return any_of([*known, *(form for verb in self.language.verbs for form in verb.participle)])

    @cached_property
    def _past(self) -> str:
        complete = set(self._complete_past_raw)
        return self._adverbs_within(
            any_of(f for verb in self.language.verbs for f in verb.past if f not in complete)
        )

    @cached_property
    def _complete_past_raw(self) -> tuple[str, ...]:
        """Return the past forms that hold their own auxiliary: "s'est félicité"."""
        own = compiled(self.language.text("own_auxiliaries"))
        return tuple(f for verb in self.language.verbs for f in verb.past if own.match(f))

    @cached_property
    def _complete_past(self) -> list[str]:
        return [self._adverbs_within(form) for form in self._complete_past_raw]


_WIDER = {
    "regret": ("note-with-concern",),
    "call-upon": ("urge", "invite", "request"),
    "request-formally": ("request",),
    "instruct": ("request",),
    "advocate": ("recommend", "encourage"),
    "commend": ("welcome",),
    "insist": ("stress",),
    "be-aware": ("recognize",),
    "consider": ("note",),
    "welcome-with-satisfaction": ("welcome",),
    "share-concern": ("note-with-concern", "note"),
    "formulate": ("adopt",),
    "agree": ("decide",),
    "authorize": ("decide",),
    "approve": ("adopt",),
    "demand": ("request", "urge"),
    "establish": ("decide",),
    "extend": ("decide",),
    "revoke": ("decide",),
    "confirm": ("approve",),
    "convene": ("organize",),
    "include": ("contain",),
    "define": ("specify",),
    "implement": ("apply",),
    "update": ("adapt",),
    "facilitate": ("enable",),
    "publish": ("communicate",),
    "report": ("communicate",),
    "promote": ("encourage",),
}
"""What stands for a verb where an edition's vocabulary has no word for it."""
