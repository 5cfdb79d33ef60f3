"""Subjects: who acts in a sentence, and so which of its verbs are the body's own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from recueil.drafting.cleaning.characters import folded
from recueil.drafting.dates import dates_in, ordinal_pattern
from recueil.drafting.languages import any_of, compiled
from recueil.drafting.provisions import Provision, Provisions
from recueil.drafting.sentences import sentences
from recueil.drafting.verbs import Verbal


class Subjects:
    """Tells the body that meets from all others that act in its report."""

    def __init__(self, within: Provisions) -> None:
        self.within = within
        self.language = within.language
        self.own_name = folded(within.facts.body_name)

    def verbs(
        self, text: str, provision: Provision, *, by_label: bool, body_acted: bool
    ) -> Iterator[Verbal]:
        """Yield the verbs of the main clauses whose subject decides; note who that is."""
        going, known = False, body_acted
        for since, sentence in sentences(text):
            impersonal = (*self._as_agreed(sentence), *self.within.verbs.impersonal(sentence))
            for verb in impersonal[:1]:
                going = True
                yield verb.moved(since)
            accepted = False
            taken = max((verb.end for verb in impersonal), default=0)
            for verb in self.within.verbs.past(sentence):
                before = sentence[: verb.start]
                if verb.start < taken:
                    continue
                if accepted:
                    if not self._is_joined(before):
                        continue
                elif verb.joined:
                    continue
                elif verb.passive:
                    if not (going and self._is_main(before)):
                        continue
                else:
                    who = self._subject(
                        before, going=going or by_label, known=known, any_body=by_label
                    )
                    if who is None or (who and going and not provision.actor and not by_label):
                        continue
                    if who and not going:
                        provision.actor = who
                accepted = going = known = True
                yield verb.moved(since)
            if not accepted and not by_label:
                yield from (verb.moved(since) for verb in self._in_the_present(sentence))

    def present(self, text: str) -> Iterator[Verbal]:
        """Yield the verbs of "The Committee recommends"."""
        for since, sentence in sentences(text):
            yield from (verb.moved(since) for verb in self._in_the_present(sentence))

    def is_own(self, text: str) -> bool:
        """Whether a text names the body and nothing else: "The Governing Body:"."""
        return bool(self._own_alone.match(text.rstrip(": ") + " "))

    def is_told_of(self, text: str) -> bool:
        """Whether the last sentence of a text is about the body: "It" may go on from there."""
        last = [sentence for _, sentence in sentences(text)][-1:]
        return any(
            self._own_acronym.match(segment.strip())
            or self._own_named.match(segment)
            or (
                (found := self._bodies.match(segment))
                and self._is_own(found["head"], found["rest"])
            )
            for segment in re.split(r",\s+", last[0].strip() if last else "")[:2]
        )

    def _in_the_present(self, sentence: str) -> Iterator[Verbal]:
        """Yield "The Committee recommends", where the body and nothing else stands before."""
        accepted = False
        for verb in self.within.verbs.present(sentence):
            before = sentence[: verb.start]
            if self._is_joined(before) if accepted else self._own_alone.search(before):
                accepted = True
                yield verb

    def _as_agreed(self, sentence: str) -> Iterator[Verbal]:
        """Yield "as agreed at the meeting of 3 and 4 July", where that is the very meeting."""
        met = self.within.facts.days
        for found in self.language.pattern("as_agreed").finditer(sentence):
            days = next(dates_in(sentence[found.end() :], self.language), None)
            if met and days and days.days == met.days:
                yield Verbal("agree", found.start(), found.end(), found[0])

    def _is_joined(self, before: str) -> bool:
        return bool(self._joint.search(before))

    def _is_main(self, before: str) -> bool:
        return not compiled(rf"\b(?:{self.language.text('relatives')})\b").search(before)

    def _subject(
        self, before: str, *, going: bool, known: bool, any_body: bool
    ) -> list[str] | None:
        """Return who acts if they may decide: [] for the body, words for others; else None.

        Whoever acted before goes on where `going`; where only `known`, a pronoun stands for them.
        """
        if self._earlier.search(before):
            return None
        if not self._is_main(before):
            before = before[before.rfind(",") + 1 :] if "," in before else before
            if not self._is_main(before):
                return None
        for segment in reversed(re.split(r",\s+|;\s+|:\s+", before.strip())):
            if self._own_acronym.match(segment.strip()) or self._own_named.match(segment):
                return []
            if (found := self._bodies.match(segment)) and (
                any_body or self._is_own(found["head"], found["rest"])
            ):
                return []
            if self._pronouns.match(segment):  # it stands for whoever acted before
                return [] if going or known else None
            if self._own_members.match(segment):
                return []
            if self._others.match(segment):
                words = [n.word for n in self.within.addressing.names.find(segment) if n.word]
                return words or ["?"]
        return [] if going and self._only_adverbs.match(before.strip(" ,")) else None

    def _is_own(self, head: str, rest: str) -> bool:
        """Whether a name is that of the body that meets: its own kind, and no other's full name."""
        own, kind = self.own_name, folded(head)
        if not own:
            return True
        if not _holds(own, kind):
            return False
        following = folded(rest).split()
        if len(following) < 2 or following[0].startswith("("):
            return True
        expected = own[own.find(kind) + len(kind) :].split() if kind in own else []
        goes_on = compiled(rf"(?:{self.language.text('name_goes_on')})$")
        named = folded(f"{head}{rest}").strip()[: len(kind) + 8]
        return not expected or not goes_on.match(following[0]) or named in own

    @cached_property
    def _own_acronym(self) -> re.Pattern[str]:
        """Return the pattern of the body's acronym as a subject: "The PTC"."""
        return compiled(rf"{self._initials}$")

    @cached_property
    def _initials(self) -> str:
        """Return the body's initials, and the acronym that its report gives it: "CCHO31"."""
        name = self.within.facts.body_name
        initials = "".join(word[0] for word in re.findall(r"\w{3,}", name)).upper()
        known = {initials[:length] for length in range(2, min(len(initials), 8) + 1)}
        given = re.compile((re.escape(name) or "(?!)") + r"\s+\(([A-Z][\w.-]{1,12})\)")
        for block in self.within.outline.blocks:
            known |= {found[1] for found in given.finditer(block.text)}
        article = rf"(?:{self.language.lead('articles')})?"
        return rf"{article}(?-i:{any_of(known) or '(?!)'})(?:\d{{1,3}})?"

    @cached_property
    def _own_named(self) -> re.Pattern[str]:
        """Return the pattern of the body's whole name as a subject: "The Third Gates Assembly"."""
        ordinal = ordinal_pattern(self.language)
        return compiled(rf"{self._lead}(?:{ordinal}\s+)?(?:{self._own_names})\b")

    @cached_property
    def _own_alone(self) -> re.Pattern[str]:
        """Return the pattern of the body as the subject and nothing else: "The Committee also"."""
        adverbs = rf"(?:,?\s+(?:{self._adverbs}),?)*"
        return compiled(
            rf"(?:^|,\s+)(?:{self._lead}(?:{self._own_names})|{self._initials})"
            rf"{adverbs}\s+$"
        )

    @cached_property
    def _own_names(self) -> str:
        """Return the body's name, that up to its kind, "Plenary Committee", and the kind."""
        name = self.within.facts.body_name
        kinds = list(compiled(rf"\b(?:{self.language.text('bodies')})\b").finditer(name))
        names = {
            name,
            *(name[: kind.end()] for kind in kinds[:1]),
            *(kind[0] for kind in kinds[:1]),
        }
        return any_of(re.escape(each).replace("\\ ", " ") for each in names if each) or "(?!)"

    @cached_property
    def _earlier(self) -> re.Pattern[str]:
        """Return the pattern of an auxiliary that tells of earlier times: "had decided"."""
        earlier = self.language.text("earlier") or "(?!)"
        return compiled(rf"\b(?:{earlier})(?:\s+(?:{self._adverbs}))*\s*$")

    @cached_property
    def _joint(self) -> re.Pattern[str]:
        """Return the pattern of what joins a verb to the one before: "and they"."""
        joints = any_of(self.language.words("joints"))
        pronouns = any_of(self.language.words("pronouns")) or "(?!)"
        clitics = self.language.text("clitics") or "(?!)"
        return compiled(rf"(?:[,;]|\b(?:{joints}))(?:\s+(?:{pronouns}))?(?:\s+(?:{clitics}))?\s*$")

    @cached_property
    def _adverbs(self) -> str:
        lists = self.language.lists("adverbs").values()
        return any_of((*self.language.words("other_adverbs"), *(w for ws in lists for w in ws)))

    @cached_property
    def _lead(self) -> str:
        return rf"(?:(?:{self._adverbs}) )?(?:{self.language.lead('articles')})?"

    @cached_property
    def _bodies(self) -> re.Pattern[str]:
        return compiled(rf"{self._lead}(?P<head>{self.language.text('bodies')})\b(?P<rest>.*)$")

    @cached_property
    def _others(self) -> re.Pattern[str]:
        return compiled(rf"{self._lead}(?:{self.language.text('subjects')})\b")

    @cached_property
    def _own_members(self) -> re.Pattern[str]:
        """Return the pattern of those whose meeting it is: "the parties", of their conference."""
        members = self.language.text("own_members")
        mine = compiled(rf"\b(?:{members})\b").search(self.own_name)
        return compiled(rf"{self._lead}(?:{members})\s*$" if mine else "(?!)")

    @cached_property
    def _pronouns(self) -> re.Pattern[str]:
        pronouns = any_of(self.language.words("pronouns")) or "(?!)"
        return compiled(rf"(?:(?:{self._adverbs}) )?(?:{pronouns})\b")

    @cached_property
    def _only_adverbs(self) -> re.Pattern[str]:
        return compiled(rf"(?:(?:{self._adverbs})[, ]*)*$")


def _holds(name: str, kind: str) -> bool:
    """Whether a name holds all words of a kind of body, in order, perhaps with others between."""
    words = iter(name.split())
    return all(word in words for word in kind.split())
