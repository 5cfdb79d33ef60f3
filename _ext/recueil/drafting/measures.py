"""Measures of plans: what each sets out to do, by which verb, and who is to do it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from recueil.drafting.addressing import SPOKEN_TO, Addressed, speaks_to_somebody
from recueil.drafting.labels import labelled
from recueil.drafting.languages import Language, any_of, compiled
from recueil.drafting.provisions import Act, Provision, Provisions
from recueil.drafting.responsible import in_parentheses, note_labels
from recueil.drafting.sentences import sentences
from recueil.drafting.verbs import Verbal

Forms = Sequence[tuple[re.Pattern[str], str]]
"""Patterns with the action of each."""

_MODALS = frozenset({"must", "should"})
"""The measure verbs after which another says what is to be done: "must be reviewed"."""


@dataclass(frozen=True)
class Measures:
    """Reads the measures of one plan."""

    within: Provisions

    def read(self, measure: Provision, said: dict[str, str]) -> None:
        """Find what a measure and its points set out, who is to do it and by when.

        Points that "The secretariat should:" announces belong to that verb.
        """
        told = labelled(measure.text, self._language)
        text, inside = in_parentheses(told.text, self.within)
        measure.acts = self.acts(text)
        doers = [word for act in measure.acts if self._is_done(act) for word in act.addressed.words]
        measure.actor = list(dict.fromkeys(doers))
        note_labels(measure, inside | told.said | said, self.within)
        announced = measure.acts and measure.text.rstrip().endswith(":")
        doers = self._announced_doers(text)
        for point in () if announced else measure.points:
            acts = measure.acts_of_points[id(point)] = self.acts(point.text)
            for act in acts:
                if doers and self._is_done(act) and not act.addressed.words:
                    act.addressed = Addressed(list(doers))

    def acts(self, text: str) -> list[Act]:
        """Return what a text sets out to do, with who is to do it."""
        acts: list[Act] = []
        for since, sentence in sentences(text):
            verbs = list(self._opening(sentence)) or list(self._told(sentence))
            verbs = verbs or list(self._gerund(sentence))
            for verb, act in zip(verbs, self.within.acts(sentence, verbs), strict=True):
                if self._is_done(act):
                    act.addressed = Addressed(self._doers(sentence, verb, act.until))
                self.within.note_terms(
                    act, sentence if len(verbs) == 1 else sentence[verb.end : act.until]
                )
                act.verb = verb.moved(since)
                act.since, act.until = act.since + since, act.until + since
                acts.append(act)
        return acts

    def _announced_doers(self, text: str) -> list[str]:
        """Return who is to do what points say: "To this end, the secretariat will:"."""
        will = self._language.text("future_alone") or "(?!)"
        before = compiled(rf"(?:^|.*,\s)(?P<who>[^,:]+?)(?:\s(?:{will}))?\s*:$")
        found = before.match(text.rstrip())
        if found is None:
            return []
        article = compiled(rf"(?:{self._language.lead('articles')})")
        pieces = compiled(rf"\s(?:{self._joints})\s").split(found["who"].strip())
        words = [self.within.addressing.names.get(article.sub("", each, 1)) for each in pieces]
        return [word for word in words if word] if all(words) else []

    def _is_done(self, act: Act) -> bool:
        """Whether an act names who does it, and not whom it speaks to."""
        return not speaks_to_somebody(act.verb)

    def _opening(self, sentence: str) -> Iterator[Verbal]:
        """Yield the verbs by which a sentence begins: "Organize workshops and publish results".

        A noun of action does as well: "Organization of workshops".
        """
        since = 0
        for clause in re.split(r"(?<=;)\s+", sentence):
            yield from (verb.moved(since) for verb in self._of_clause(clause))
            since += len(clause) + 1

    def _of_clause(self, clause: str) -> Iterator[Verbal]:
        lead = compiled(self._language.text("measure_lead")).match(clause)
        at = lead.end() if lead else 0
        first = _longest(self._infinitives, clause, at)
        if first is None and (noun := _longest(self._nouns, clause, at)):
            first = replace(noun, passive=True)  # "Organization of workshops by the secretariat"
        if first is None:
            return
        yield replace(first, start=0, printed=clause[: first.end].rstrip())
        ends = self._purpose.search(clause, first.end)
        joint = compiled(rf"[,;]\s+(?:(?:{self._joints})\s+)?|\s(?:{self._joints})\s+")
        for found in joint.finditer(clause, first.end, ends.start() if ends else len(clause)):
            if verb := _longest(self._joined, clause, found.end()):
                yield verb

    def _told(self, sentence: str) -> Iterator[Verbal]:
        """Yield what a sentence says must be done, or will be, in its main clauses."""
        found = [
            Verbal(action, told.start(), told.end(), told[0], passive=passive)
            for action, pattern, passive in self._telling
            for told in pattern.finditer(sentence)
            if self._is_main(sentence[: told.start()])
        ]
        end = 0
        known = self.within.verbs.word  # "shall" is better than a verb without a word
        for verb in sorted(found, key=lambda v: (v.start, not known(v.action), -v.end)):
            if verb.start >= end:
                end = verb.end
                yield verb

    def _gerund(self, sentence: str) -> Iterator[Verbal]:
        """Yield "Letter to be sent": what is named is what must be done."""
        found = self._language.pattern("gerund").match(sentence)
        if found and self._is_main(found[0]):
            yield Verbal("must", found.start(), found.end(), found[0], passive=True)

    def _is_main(self, before: str) -> bool:
        """Whether what follows stands in no parenthesis and in no clause after "which"."""
        clause = re.split(r"[,;:]\s", before)[-1]
        relatives = compiled(rf"\b(?:{self._language.text('relatives')})(?!\w)")
        return before.count("(") <= before.count(")") and not relatives.search(clause)

    def _doers(self, sentence: str, verb: Verbal, limit: int) -> list[str]:
        """Return who is to do it: the subject of "will organize", "by" whom it "will be done"."""
        after = sentence[verb.end : limit]
        passive = self._language.text("passive_infinitive")
        modal_passive = verb.action in _MODALS and compiled(rf"\s+(?:{passive})\b").match(after)
        if verb.passive or modal_passive:
            agent = compiled(rf"\b(?:{self._language.text('agents')})\s+").search(after)
            return self._named(after[agent.end() :]) if agent else []
        before = re.split(r"[;:]\s", sentence[: verb.start])[-1]
        return self._named(before) or self._named(before.rpartition(", ")[2])

    def _named(self, region: str) -> list[str]:
        """Return the names that a region begins by, and those joined to them."""
        articles = rf"(?:{self._language.lead('articles')})?"
        agents = rf"(?:(?:{self._language.text('agents')})\s+)?"
        between = compiled(rf"\s*,?\s*(?:(?:{self._joints})\s+)?{agents}{articles}")
        words: list[str] = []
        end = 0
        for name in self.within.addressing.names.find(region):
            if name.start < end or not between.fullmatch(region, end, name.start):
                break
            words.append(name.word)
            end = name.end
        return list(dict.fromkeys(word for word in words if word))

    @property
    def _language(self) -> Language:
        return self.within.language

    @cached_property
    def _joints(self) -> str:
        return any_of(self._language.words("joints"))

    @cached_property
    def _purpose(self) -> re.Pattern[str]:
        """Return the pattern of where a verb's own words end: "to train staff", "which"."""
        language = self._language
        ends = (language.text("addressee_ends"), language.text("relatives"))
        return compiled(rf"\b(?:{'|'.join(ends)})\b|{language.text('infinitive')}")

    @cached_property
    def _infinitives(self) -> Forms:
        """Return the infinitives of the tables, and those that label words of the vocabulary."""
        forms = {action: [*of] for action, of in self._language.lists("infinitives").items()}
        for action, words in self._words.items():
            forms.setdefault(action, []).extend(words.get("infinitive", ()))
        for action, term in self.within.lexicon.terms("actions").items():
            if label := term.label.get(self._language.code):
                forms.setdefault(action, []).append(re.escape(re.sub(r" \(.*", "", label)))
        return [(compiled(rf"(?:{any_of(of)})(?!\w)"), action) for action, of in forms.items()]

    @cached_property
    def _joined(self) -> Forms:
        """Return infinitives that another goes before; "use of" is a noun."""
        noun = self._language.text("bare_noun") or "(?!)"
        return [
            (compiled(rf"{form.pattern}(?!{noun})"), action) for form, action in self._infinitives
        ]

    @cached_property
    def _nouns(self) -> Forms:
        of = self._language.text("measure_nouns_of")
        return [
            (compiled(rf"(?:{any_of(words['noun'])})(?={of})"), action)
            for action, words in self._words.items()
            if "noun" in words
        ]

    @cached_property
    def _words(self) -> Mapping[str, Mapping[str, Sequence[str]]]:
        """Return the forms of the verbs of measures, by action."""
        return {
            action: {str(form): tuple(map(str, words)) for form, words in forms.items()}
            for action, forms in self._language.mapping("measures").items()
            if isinstance(forms, dict)
        }

    @cached_property
    def _telling(self) -> Sequence[tuple[str, re.Pattern[str], bool]]:
        """Return the verbs of what must be, will be and will be done, and whether it is done."""
        language = self._language
        future, done = language.text("future"), language.text("future_passive")
        found = [
            (action, compiled(rf"\b(?:{words})\b"), False)
            for action, words in language.mapping("measure_verbs").items()
        ]
        for action, words in self._words.items():
            regular = [future.replace("{infinitive}", one) for one in words["infinitive"]]
            active = any_of((*regular, *words.get("future", ())))
            passive = done.replace("{participle}", f"(?:{any_of(words.get('participle', ()))})")
            found.append((action, compiled(rf"\b(?:{active})\b"), False))
            if "participle" in words:
                found.append((action, compiled(rf"\b{passive}(?!\w)"), True))
        return [*found, *self._asking()]

    def _asking(self) -> Iterator[tuple[str, re.Pattern[str], bool]]:
        """Yield what somebody is asked: "States are invited to", "il est demandé aux États"."""
        for verb in self._language.verbs:
            if verb.action in SPOKEN_TO:
                forms = {"past": any_of(verb.past) or "(?!)", "now": any_of(verb.now) or "(?!)"}
                for name, passive in (("asked", True), ("asked_of", False)):
                    pattern = self._language.text(name)
                    for tense, words in forms.items():
                        pattern = pattern.replace(f"{{{tense}}}", f"(?:{words})")
                    yield verb.action, compiled(rf"\b{pattern}"), passive


def _longest(forms: Forms, text: str, at: int) -> Verbal | None:
    """Return the verb that stands at a place, the longest form of all."""
    found = [
        Verbal(action, told.start(), told.end(), told[0])
        for form, action in forms
        if (told := form.match(text, at))
    ]
    return max(found, key=lambda verb: verb.end, default=None)
