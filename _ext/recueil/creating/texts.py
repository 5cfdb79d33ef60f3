"""Texts: the questions for what is said in each working language."""

from __future__ import annotations

from collections.abc import Callable

from recueil.creating.asking import Answers, Question, fits
from recueil.i18n import N_
from recueil.model.base import Text

FORMS = (
    (
        "verb",
        N_("The verb in the present, in French (prend note)"),
        N_("The verb in the present, in English (takes note)"),
    ),
    (
        "plural",
        N_("The verb in the plural, in French (prennent note)"),
        N_("The verb in the plural, in English (take note)"),
    ),
    (
        "participle",
        N_("The participle, in French (prenant note)"),
        N_("The participle, in English (noting)"),
    ),
)
"""The forms of a verb, each by its key and what is asked for it."""


def titles(
    french: str, english: str, default: Callable[[str], Callable[[Answers], str]] | None = None
) -> list[Question]:
    """Return the questions for a text in each working language."""
    return [
        Question(f"title-{code}", text, fits(Text), default=default(code) if default else None)
        for code, text in (("fr", french), ("en", english))
    ]


def texts(
    name: str, french: str, english: str, when: Callable[[Answers], bool] = lambda a: True
) -> list[Question]:
    """Return the questions for a text that may be left out, in each working language."""
    return [
        Question(f"{name}-{code}", text, fits(Text), required=False, when=when)
        for code, text in (("fr", french), ("en", english))
    ]
