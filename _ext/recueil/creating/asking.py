"""Asking: one question after another, each answer looked at before the next is asked."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TextIO

from pydantic import TypeAdapter

from recueil.findings import print_line, printable, worded
from recueil.i18n import N_, catalogue
from recueil.load.files import LoadedFile
from recueil.load.tree import CONTROL
from recueil.model import Words
from recueil.nearest import suggestion
from recueil.problems import Quoted
from recueil.read import read

Answers = Mapping[str, Any]
Choices = Mapping[str, Words | None]
"""The answers that will do, with what they are called where their names do not say it."""
_LONGEST = 2_000
"""Characters of an answer: a title is shorter, and a file that is fed in by mistake ends here."""


class WrongAnswerError(Exception):
    """An answer that cannot be taken: what is wrong, as a message and its words."""

    def __init__(self, message: str, **words: object) -> None:
        super().__init__(message)
        self.message, self.words = message, words


class NoAnswerError(Exception):
    """Nobody is there to answer any more."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, under which name it may be answered beforehand, and what will do."""

    name: str
    text: str
    """A message."""
    check: Callable[[str, Answers], object]
    """Return the value of an answer, or raise WrongAnswerError."""
    required: bool = True
    default: Callable[[Answers], str] | None = None
    """What an empty answer stands for."""
    known: Callable[[Answers], Choices] = lambda answers: {}
    """Every answer that will do, where they are in a list."""
    when: Callable[[Answers], bool] = lambda answers: True
    """Whether it is asked at all."""


@dataclass(frozen=True, slots=True)
class Terminal:
    """Whom one asks: lines in, lines out, in a language."""

    language: str
    input: TextIO
    output: TextIO

    def say(self, message: str, **words: object) -> None:
        """Tell something, with the nearest valid value if that is among the words."""
        print_line(worded(message, words, self.language), self.output)

    def tell(self, line: str) -> None:
        """Print a line as it is."""
        print_line(line, self.output)

    def tell_choices(self, choices: Choices) -> None:
        """Print the answers that will do: on one line, or each with what it is called."""
        names = {word: name.best(self.language)[1] for word, name in choices.items() if name}
        if not names:
            self.tell(", ".join(choices))
        width = max(map(len, names), default=0)
        for word in sorted(names):
            self.tell(f"  {word:{width}}  {printable(names[word])}")

    def ask(self, question: Question, default: str, listed: bool) -> str:
        """Return the next line; raise NoAnswerError where there is none."""
        say = catalogue(self.language).gettext
        text = say(question.text) + (f" ({say(_LISTED)})" if listed else "")
        hint = f" [{printable(default)}]" if default else "" if question.required else f" {_LEFT}"
        line = self._line(say(_PROMPT) % {"question": text + hint})
        if line is None:
            raise NoAnswerError
        return line.strip() or default

    def _line(self, prompt: str) -> str | None:
        if self.input is sys.stdin and self.input.isatty():
            try:
                return input(prompt)  # with the keys of a line that can be edited
            except EOFError:
                self.output.write("\n")
                return None
        self.output.write(prompt)
        self.output.flush()
        line = self.input.readline(_LONGEST)
        rest = line
        while len(rest) == _LONGEST and not rest.endswith("\n"):
            rest = self.input.readline(_LONGEST)  # read to its end, and not kept
            line += rest[:1]
        self.output.write("\n")
        return line or None


_PROMPT = N_("%(question)s: ")
_LISTED = N_("? lists them")
_LEFT = "(–)"
"""Shown where an empty answer leaves the key out."""


def answered(
    questions: Sequence[Question], given: Mapping[str, str], terminal: Terminal
) -> dict[str, Any]:
    """Return the answers: those given beforehand, then, if any is still needed, those asked for."""
    answers: dict[str, Any] = {}
    asks = any(
        each.required and each.default is None and each.name not in given and each.when({})
        for each in questions
    )
    for question in _asked(questions, answers):
        if question.name in given:
            text = given[question.name].strip()
            answers[question.name] = _taken(question, text, answers) if text else None
        elif asks:
            answers[question.name] = _heard(question, answers, terminal)
        else:
            answers[question.name] = _supposed(question, answers)
    if unasked := [name for name in given if name not in answers]:
        raise WrongAnswerError(_UNASKED, name=unasked[0])
    return answers


_UNASKED = N_("--%(name)s says nothing beside the other answers")


def _default(question: Question, answers: Answers) -> str:
    return question.default(answers) if question.default else ""


def _supposed(question: Question, answers: Answers) -> object:
    """Return what stands for an answer where nothing is asked."""
    default = _default(question, answers)
    if question.required and not default:
        raise WrongAnswerError(N_("--%(name)s is needed as well"), name=question.name)
    return _taken(question, default, answers) if default else None


def _asked(questions: Sequence[Question], answers: Answers) -> Iterator[Question]:
    """Yield the questions that are asked, as the answers come in."""
    yield from (question for question in questions if question.when(answers))


def _heard(question: Question, answers: Answers, terminal: Terminal) -> object:
    """Ask until an answer will do."""
    known = question.known(answers)
    while True:
        text = terminal.ask(question, _default(question, answers), bool(known))
        if text == "?" and known:
            terminal.tell_choices(known)
            continue
        try:
            return _taken(question, text, answers) if text or question.required else None
        except WrongAnswerError as wrong:
            terminal.say(wrong.message, **wrong.words)


def _taken(question: Question, text: str, answers: Answers) -> object:
    if not text:
        raise WrongAnswerError(N_("an answer is needed here"))
    if len(text) >= _LONGEST:
        message = N_("the text is longer than %(max_length)s characters")
        raise WrongAnswerError(message, max_length=_LONGEST)
    if found := CONTROL.search(text.replace("\t", "\x01").replace("\n", "\x01")):
        raise WrongAnswerError(
            N_("the character U+%(code)s is not accepted in a text"), code=f"{ord(found[0]):04X}"
        )
    return question.check(text, answers)


# What will do


def fits(shape: object) -> Callable[[str, Answers], str]:
    """Return a check by the annotation of a field of the records."""
    adapter: TypeAdapter[object] = TypeAdapter(shape)  # type: ignore[arg-type] # an annotation

    def check(text: str, answers: Answers) -> str:
        _, problems = read(LoadedFile("", text), adapter)
        for problem in problems:
            raise WrongAnswerError(problem.message, **problem.words)
        return text

    return check


def among(
    known: Callable[[Answers], Collection[str]], message: str
) -> Callable[[str, Answers], str]:
    """Return a check by a list of words, the message telling of one that is not in it."""

    def check(text: str, answers: Answers) -> str:
        words = known(answers)
        if text not in words:
            raise WrongAnswerError(message, value=Quoted(text), **suggestion(text, words))
        return text

    return check
