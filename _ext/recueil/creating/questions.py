"""Questions: what is asked for a session, a body, a plan, a document, a work, a word."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import get_type_hints

from recueil.corpus import VOCABULARIES, Corpus
from recueil.creating.asking import Answers, Question, WrongAnswerError, among, fits
from recueil.i18n import N_
from recueil.ids import session_name
from recueil.model.base import CountryCode, IsoDate, Label, SymbolText, Text, Word
from recueil.model.citation import Numbered
from recueil.model.source import Source
from recueil.model.vocabulary import Entry, Family
from recueil.symbols import EXAMPLES, SymbolError, parse

_CODE = get_type_hints(Source, include_extras=True)["language"]
NO_BODY = N_("no body is called %(value)s; make new makes one")
_NO_WORD = N_("%(value)s is not in its list; make new adds it")
_THERE = N_("%(file)s is there already, and is left as it is")
_TAKEN = N_("%(key)s is already in %(file)s")
_NO_SYMBOL = N_('"%(symbol)s" is not a well-formed document symbol of: %(organisation)s')
_BACKWARDS = N_("the end is before the start, %(start)s")


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
                self._free(Numbered, _file_of_session),
            ),
            Question("start", N_("First day (2025-05-14)"), fits(IsoDate)),
            Question("end", N_("Last day"), _not_before_start, default=lambda a: a["start"]),
            Question("place-fr", N_("Town, in French"), fits(Text), required=False),
            Question(
                "place-en",
                N_("Town, in English"),
                fits(Text),
                when=lambda a: bool(a.get("place-fr")),
                default=self._place_in_english,
            ),
            Question(
                "report", N_("Symbol of the report, if it is printed"), self._symbol, required=False
            ),
            *_titles(
                N_("Title of the report, in French"),
                N_("Title of the report, in English"),
                _of_report,
            ),
            Question(
                "language",
                N_("Language of the report that you have read (fr, en, es…)"),
                fits(_CODE),
                default=lambda a: "en",
            ),
        ]

    def body(self) -> list[Question]:
        """Return what is asked for a body."""
        return [
            Question(
                "id",
                N_("Id, as in addresses: unece-wp6"),
                self._free(Word, lambda text, a: f"bodies/{text}.yaml"),
            ),
            self._of_list("organisation", N_("Whose symbols its documents carry"), "organisations"),
            *_titles(N_("Name, in French"), N_("Name, in English")),
            Question("acronym", N_("Acronym"), fits(Label), required=False),
            self._of_body("parent", N_("Body above it"), required=False),
        ]

    def plan(self) -> list[Question]:
        """Return what is asked for an action plan."""
        return [
            Question(
                "id",
                N_("Id, as in addresses: wco-ecommerce"),
                self._free(Word, lambda text, a: f"plans/{text}.yaml"),
            ),
            self._of_body(),
            *_titles(N_("Title, in French"), N_("Title, in English")),
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
            self._of_list("organisation", N_("Whose symbol it is"), "organisations"),
            Question("symbol", N_("Symbol"), self._new_symbol),
            *self._about(),
        ]

    def work(self) -> list[Question]:
        """Return what is asked for a document without symbol."""
        return [
            self._of_list("organisation", N_("Whose document it is"), "organisations"),
            Question("id", N_("Id, as in citations: digital-economy-report-2024"), self._new_work),
            *self._about(),
        ]

    def word(self) -> list[Question]:
        """Return what is asked for a word of a vocabulary."""
        return [
            Question(
                "list",
                N_("In which vocabulary"),
                among(lambda a: VOCABULARIES, _NO_WORD),
                known=lambda a: VOCABULARIES,
            ),
            Question("word", N_("The word (a country: its code of two capitals)"), self._new_word),
            *_titles(N_("Label, in French"), N_("Label, in English")),
            Question(
                "family",
                N_("Family of the verb, which colours it"),
                among(lambda a: list(Family), _NO_WORD),
                when=lambda a: a.get("list") == "actions",
                known=lambda a: list(Family),
            ),
        ]

    def _about(self) -> list[Question]:
        return [
            *_titles(N_("Title, in French"), N_("Title, in English")),
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
            known=lambda a: self.corpus.bodies,
        )

    def _of_list(self, name: str, text: str, words: str, required: bool = True) -> Question:
        known = self._words(words)
        return Question(
            name, text, among(lambda a: known, _NO_WORD), required, known=lambda a: known
        )

    def _words(self, name: str) -> Sequence[str]:
        file = self.corpus.vocabularies.get(name)
        return list(file.record) if file else []

    def _free(
        self, shape: object, file_of: Callable[[str, Answers], str]
    ) -> Callable[[str, Answers], str]:
        """Return a check by a shape, and that no file is there yet."""
        fit = fits(shape)

        def check(text: str, answers: Answers) -> str:
            value = fit(text, answers)
            file = file_of(value, answers)
            path = self.source / file
            if path.exists() or path.is_symlink():
                raise WrongAnswerError(_THERE, file=f"{self.source.name}/{file}")
            return value

        return check

    def _symbol(self, text: str, answers: Answers) -> str:
        return _well_formed(text, self.corpus.bodies[answers["body"]].record.organisation)

    def _new_symbol(self, text: str, answers: Answers) -> str:
        organisation = answers["organisation"]
        symbol = _well_formed(text, organisation)
        register = self.corpus.registers.get(organisation)
        return _new(
            symbol, register.record.documents if register else {}, f"documents/{organisation}.yaml"
        )

    def _new_work(self, text: str, answers: Answers) -> str:
        organisation = answers["organisation"]
        register = self.corpus.registers.get(organisation)
        works = register.record.works if register else {}
        return _new(fits(Word)(text, answers), works, f"documents/{organisation}.yaml")

    def _new_word(self, text: str, answers: Answers) -> str:
        shape = CountryCode if answers["list"] == "countries" else Entry
        return _new(
            fits(shape)(text, answers),
            self._words(answers["list"]),
            f"vocabulary/{answers['list']}.yaml",
        )

    def _place_in_english(self, answers: Answers) -> str:
        """Return how a town of another session is called in English."""
        places = (file.record.place for file in self.corpus.sessions.values())
        known = {place.fr: place.en for place in places if place and place.fr and place.en}
        return known.get(answers.get("place-fr") or "", "")


def _new(name: str, known: Sequence[str] | Mapping[str, object], file: str) -> str:
    if name in known:
        raise WrongAnswerError(_TAKEN, key=name, file=file)
    return name


def _well_formed(text: str, organisation: str) -> str:
    fits(SymbolText)(text, {})
    try:
        return parse(text, organisation).canonical
    except SymbolError as error:
        near = {"near": error.nearest} if error.nearest else {}
        examples = EXAMPLES.get(organisation)
        expected = {"expected": examples} if examples else {}
        words = {"symbol": text, "organisation": organisation, **expected, **near}
        raise WrongAnswerError(_NO_SYMBOL, **words) from error


def _titles(
    french: str, english: str, default: Callable[[str], Callable[[Answers], str]] | None = None
) -> list[Question]:
    """Return the questions for a text in each working language."""
    return [
        Question(f"title-{code}", text, fits(Text), default=default(code) if default else None)
        for code, text in (("fr", french), ("en", english))
    ]


def _file_of_session(number: str, answers: Answers) -> str:
    return f"sessions/{answers['body']}/{session_name(number)}.yaml"


def _of_report(code: str) -> Callable[[Answers], str]:
    """Return what a report is called until an editor writes its printed title."""
    text = {"fr": "Rapport de la session {}", "en": "Report of session {}"}[code]
    return lambda answers: text.format(answers["number"])


def _not_before_start(text: str, answers: Answers) -> str:
    end = fits(IsoDate)(text, answers)
    if end < answers["start"]:
        raise WrongAnswerError(_BACKWARDS, start=answers["start"])
    return end
