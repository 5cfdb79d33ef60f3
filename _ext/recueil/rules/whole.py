"""The whole: all that a rule can ask of files other than those at which it looks."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from recueil.rules.asking import Answers, Notes, Question
from recueil.rules.faces import Face
from recueil.rules.known import Known
from recueil.rules.papers import Papers
from recueil.rules.turning import Circles
from recueil.rules.wordlists import Wordlists


@dataclass(frozen=True, slots=True)
class Whole:
    """The books of a corpus, which share their notes."""

    known: Known
    words: Wordlists
    papers: Papers
    circles: Circles
    notes: Notes

    @classmethod
    def of(cls, every: Sequence[Face], unread: Collection[str]) -> Whole:
        """Return what the faces of all files tell; some files could not be read."""
        notes = Notes()
        return cls(
            Known(every, unread, notes), Wordlists(every, unread, notes),
            Papers(every, unread, notes), Circles(every, notes), notes,
        )  # fmt: skip

    def still_answers(self, answers: Answers) -> bool:
        """Whether all that was asked some other time has the same answers."""
        given = self.notes.given
        for asked in answers:
            if asked not in given:
                self._answer(asked)
        return answers.items() <= given.items()

    def _answer(self, question: Question) -> None:
        name, *words = question
        books = (self.known, self.words, self.papers, self.circles)
        book = next(book for book in books if hasattr(book, str(name)))
        getattr(book, str(name))(*words)
