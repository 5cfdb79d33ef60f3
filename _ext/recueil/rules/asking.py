"""Asking: what a rule learns of other files it asks for, and each question is noted.

A rule looks at some files and asks the books (`recueil.rules.whole`) about all others.  As long as
those files stay as they are and all answers too, it has nothing else to say of them: that is how
`make check` looks again at what an edit touches, and at nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

P = ParamSpec("P")
A = TypeVar("A")
B = TypeVar("B", bound="Book")

Question = tuple[object, ...]
"""The name of a question, and the words with which it was put: plain values, as all answers are."""

Answers = dict[Question, object]


@dataclass(slots=True)
class Notes:
    """Every answer that was given, and what is asked at present."""

    given: Answers = field(default_factory=dict)
    asked: set[Question] = field(default_factory=set)

    def begin(self) -> None:
        """Forget what has been asked, not the answers."""
        self.asked = set()

    def taken(self) -> Answers:
        """Return what was asked since the beginning, with its answers."""
        return {question: self.given[question] for question in self.asked}


class Book:
    """Something that is known of all files."""

    def __init__(self, notes: Notes) -> None:
        self.notes = notes


def question(method: Callable[Concatenate[B, P], A]) -> Callable[Concatenate[B, P], A]:
    """Make a method of a book a question: its answer is worked out once, and noted.

    It must have an answer in any corpus: what was asked once is asked again later, of another one.
    """
    name = method.__name__

    @wraps(method)
    def asked(book: B, /, *words: P.args, **_none: P.kwargs) -> A:
        notes, key = book.notes, (name, *words)
        notes.asked.add(key)
        if key not in notes.given:
            notes.given[key] = method(book, *words, **_none)
        answer: A = notes.given[key]  # type: ignore[assignment] # put there by this method
        return answer

    return asked
