"""Questions: what is asked for a session, a body, a plan, a document, a work, a word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import get_type_hints

from recueil.corpus import VOCABULARIES, Corpus
from recueil.creating.asking import Answers, Choices, Question, WrongAnswerError, among, fits
from recueil.creating.checks import (
    file_of_session,
    may_have_gaps,
    new,
    not_before_start,
    number_of_session,
    of_report,
    several_days,
    well_formed,
)
from recueil.creating.texts import FORMS, texts, titles
from recueil.i18n import N_
from recueil.model.base import CountryCode, IsoDate, Label, Text, Word
from recueil.model.session import Mode
from recueil.model.source import Source
from recueil.model.vocabulary import Entry, Family

_CODE = get_type_hints(Source, include_extras=True)["language"]
NO_BODY = N_("no body is called %(value)s; make new makes one")
_NO_CHOICE = N_("%(value)s is not one of these words")
_NO_WORD = N_("%(value)s is not in its list; make new adds it")
_THERE = N_("%(file)s is there already, and is left as it is")


@dataclass(frozen=True, slots=True)
class Questions:
    """The questions for each kind of thing, which know the corpus that stands in `source`."""

    corpus: Corpus
    source: Path

    def session(self) -> list[Question]:
        """Return what is asked for a session."""
        return [
            self._of_body(),
            Question(
                "number",
                N_("Number of the session, or its year and month (2018-03)"),
                self._free(number_of_session, file_of_session),
            ),
            Question("start", N_("First day (2025-05-14)"), fits(IsoDate)),
            Question("end", N_("Last day"), not_before_start, default=lambda a: a["start"]),
            Question(
                "dates",
                N_("Every day, if they do not follow one another (2018-03-23, 2018-03-26)"),
                several_days,
                required=False,
                when=may_have_gaps,
            ),
            Question("place-fr", N_("Town, in French"), fits(Text), required=False),
            Question(
                "place-en",
                N_("Town, in English"),
                fits(Text),
                when=lambda a: bool(a.get("place-fr")),
                default=self._place_in_english,
            ),
            self._of_few("mode", N_("How it met, if the report says so"), Mode),
            Question(
                "report", N_("Symbol of the report, if it is printed"), self._symbol, required=False
            ),
            *texts("theme", N_("Theme, in French"), N_("Theme, in English")),
            *titles(
                N_("Title of the report, in French"),
                N_("Title of the report, in English"),
                of_report,
            ),
            Question(
                "language",
                N_("Language of the report that you have read (fr, en, es…)"),
                fits(_CODE),
                default=lambda a: "en",
            ),
            Question(
                "report-date",
                N_("Date of the report, if it is printed"),
                fits(IsoDate),
                required=False,
            ),
        ]

    def body(self) -> list[Question]:
        """Return what is asked for a body."""
        return [
            Question(
                "id",
                N_("Id, as in addresses (unece-wp6)"),
                self._free(fits(Word), lambda text, a: f"bodies/{text}.yaml"),
            ),
            self._of_list(
                "organisation",
                N_("Organization whose symbols its documents carry (un, wto)"),
                "organisations",
                default=lambda a: self._usual_organisation(),
            ),
            *titles(N_("Name, in French"), N_("Name, in English")),
            Question("acronym", N_("Acronym, in French"), fits(Label), required=False),
            Question(
                "acronym-en",
                N_("Acronym, in English"),
                fits(Label),
                when=lambda a: bool(a["acronym"]),
                default=lambda a: a["acronym"],
            ),
            self._of_body("parent", N_("Body above it"), required=False),
            self._of_list(
                "secretariat", N_("Who its secretariat is"), "addressees", required=False
            ),
        ]

    def plan(self) -> list[Question]:
        """Return what is asked for an action plan."""
        return [
            Question(
                "id",
                N_("Id, as in addresses (wco-ecommerce)"),
                self._free(fits(Word), lambda text, a: f"plans/{text}.yaml"),
            ),
            self._of_body(),
            *titles(N_("Title, in French"), N_("Title, in English")),
            Question(
                "language",
                N_("Language of the text that you have read (fr, en, es…)"),
                fits(_CODE),
                default=lambda a: "en",
            ),
        ]

    def document(self) -> list[Question]:
        """Return what is asked for the title of a document."""
        return [
            self._of_list(
                "organisation", N_("Organization whose symbol it is (un, wto)"), "organisations"
            ),
            Question("symbol", N_("Symbol"), self._new_symbol),
            *self._about(),
        ]

    def work(self) -> list[Question]:
        """Return what is asked for a document without symbol."""
        return [
            self._of_list(
                "organisation", N_("Organization whose document it is (un, wto)"), "organisations"
            ),
            Question("id", N_("Id, as in citations (digital-economy-report-2024)"), self._new_work),
            *self._about(),
        ]

    def word(self) -> list[Question]:
        """Return what is asked for a word of a vocabulary."""
        lists: Choices = dict.fromkeys(VOCABULARIES)
        return [
            Question(
                "list",
                N_("In which vocabulary"),
                among(lambda a: lists, _NO_WORD),
                known=lambda a: lists,
            ),
            Question("word", N_("The word (a country: its code of two capitals)"), self._new_word),
            *titles(N_("Label, in French"), N_("Label, in English")),
            self._of_few(
                "family", N_("Family of the verb, which colours it"), Family, _is_verb, True
            ),
            *(
                each
                for name, french, english in FORMS
                for each in texts(name, french, english, _is_verb)
            ),
            Question(
                "broader",
                N_("Wider word under which it stands"),
                self._wider,
                required=False,
                known=lambda a: self._words(a["list"]),
                when=lambda a: a["list"] not in ("actions", "countries"),
            ),
        ]

    def _about(self) -> list[Question]:
        return [
            *titles(N_("Title, in French"), N_("Title, in English")),
            self._of_list("kind", N_("Kind of document"), "kinds", required=False),
            Question("date", N_("Its date, if a source prints it"), fits(IsoDate), required=False),
        ]

    def _of_body(
        self, name: str = "body", text: str = N_("Body"), required: bool = True
    ) -> Question:
        return Question(
            name,
            text,
            among(lambda a: self.corpus.bodies, NO_BODY),
            required,
            known=lambda a: {id_: file.record.name for id_, file in self.corpus.bodies.items()},
        )

    def _of_few(
        self, name: str, text: str, words: type[StrEnum],
        when: Callable[[Answers], bool] = lambda a: True, required: bool = False,
    ) -> Question:  # fmt: skip
        known: Choices = dict.fromkeys(map(str, words))
        check = among(lambda a: known, _NO_CHOICE)
        return Question(name, text, check, required, known=lambda a: known, when=when)

    def _of_list(
        self, name: str, text: str, words: str, required: bool = True,
        default: Callable[[Answers], str] | None = None,
    ) -> Question:  # fmt: skip
        known = self._words(words)
        check = among(lambda a: known, _NO_WORD)
        return Question(name, text, check, required, default, known=lambda a: known)

    def _usual_organisation(self) -> str:
        """Return whose symbols most bodies carry: rather un than the agency one thinks of."""
        counted = Counter(file.record.organisation for file in self.corpus.bodies.values())
        return max(counted, key=lambda each: (counted[each], each), default="")

    def _words(self, name: str) -> Choices:
        file = self.corpus.vocabularies.get(name)
        return {word: term.label for word, term in file.record.items()} if file else {}

    def _wider(self, text: str, answers: Answers) -> str:
        return among(lambda a: self._words(answers["list"]), _NO_WORD)(text, answers)

    def _free(
        self, fit: Callable[[str, Answers], str], file_of: Callable[[str, Answers], str]
    ) -> Callable[[str, Answers], str]:
        """Return a check that a name will do, and that no file is there yet."""

        def check(text: str, answers: Answers) -> str:
            value = fit(text, answers)
            file = file_of(value, answers)
            path = self.source / file
            if path.exists() or path.is_symlink():
                raise WrongAnswerError(_THERE, file=f"{self.source.name}/{file}")
            return value

        return check

    def _symbol(self, text: str, answers: Answers) -> str:
        return well_formed(text, self.corpus.bodies[answers["body"]].record.organisation)

    def _new_symbol(self, text: str, answers: Answers) -> str:
        organisation = answers["organisation"]
        symbol = well_formed(text, organisation)
        register = self.corpus.registers.get(organisation)
        return new(
            symbol, register.record.documents if register else {}, f"documents/{organisation}.yaml"
        )

    def _new_work(self, text: str, answers: Answers) -> str:
        organisation = answers["organisation"]
        register = self.corpus.registers.get(organisation)
        works = register.record.works if register else {}
        return new(fits(Word)(text, answers), works, f"documents/{organisation}.yaml")

    def _new_word(self, text: str, answers: Answers) -> str:
        shape = CountryCode if answers["list"] == "countries" else Entry
        return new(
            fits(shape)(text, answers),
            self._words(answers["list"]),
            f"vocabulary/{answers['list']}.yaml",
        )

    def _place_in_english(self, answers: Answers) -> str:
        """Return how a town of another session is called in English."""
        places = (file.record.place for file in self.corpus.sessions.values())
        known = {place.fr: place.en for place in places if place and place.fr and place.en}
        return known.get(answers.get("place-fr") or "", "")


def _is_verb(answers: Answers) -> bool:
    return answers.get("list") == "actions"
