"""Checks: whether an answer will do, beyond what its field says of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise

from recueil.creating.asking import Answers, WrongAnswerError, fits
from recueil.i18n import N_
from recueil.ids import session_name
from recueil.model.base import IsoDate, SymbolText
from recueil.model.citation import Numbered
from recueil.problems import Quoted
from recueil.read.hints import written_date
from recueil.symbols import EXAMPLES, ORGANISATIONS, SymbolError, parse

_TAKEN = N_("%(key)s is already in %(file)s")
_NO_SYMBOL = N_('"%(symbol)s" is not a well-formed document symbol of: %(organisation)s')
_NO_GRAMMAR = N_(
    "how %(organisation)s writes its symbols is not known here; those of the bodies of the United "
    "Nations are of un: see organisation in the body's file"
)
_BACKWARDS = N_("the end is before the start, %(start)s")
_OTHER_DAYS = N_("the days go from the first, %(start)s, to the last, %(end)s, in their order")


def new(name: str, known: Sequence[str] | Mapping[str, object], file: str) -> str:
    """Return a name that is not taken yet."""
    if name in known:
        raise WrongAnswerError(_TAKEN, key=name, file=file)
    return name


def well_formed(text: str, organisation: str) -> str:
    """Return a document symbol as it is written."""
    fits(SymbolText)(text, {})
    try:
        return parse(text, organisation).canonical
    except SymbolError as error:
        if organisation not in ORGANISATIONS:
            raise WrongAnswerError(_NO_GRAMMAR, organisation=organisation) from error
        near = {"near": error.nearest} if error.nearest else {}
        examples = EXAMPLES.get(organisation)
        expected = {"expected": examples} if examples else {}
        words = {"symbol": text, "organisation": organisation, **expected, **near}
        raise WrongAnswerError(_NO_SYMBOL, **words) from error


def number_of_session(text: str, answers: Answers) -> str:
    """Return the number of a session; one that is spelled out would stand so in its address."""
    number = fits(Numbered)(text, answers)
    if (plain := _plain(number)) and plain != number:
        raise WrongAnswerError(_SPELLED, value=Quoted(text), near=plain)
    return number


_ORDINAL = re.compile(
    r"(?:session\s+)?(\d{1,4})\s*(?:e|ème|eme|st|nd|rd|th)?(?:\s+session)?(?:\.yaml)?",
    re.IGNORECASE,
)
_SPELLED = N_("a session is called by its number, or by its year and month, and not %(value)s")


def _plain(text: str) -> str | None:
    """Return the number, or the year and month, that somebody means."""
    if found := _ORDINAL.fullmatch(text):
        return found[1]
    day = written_date(f"1 {text}") or written_date(f"{text}-01")
    return day[:7] if day else None


def file_of_session(number: str, answers: Answers) -> str:
    """Return the file of a session, by its number."""
    return f"sessions/{answers['body']}/{session_name(number)}.yaml"


def of_report(code: str) -> Callable[[Answers], str]:
    """Return what a report is called until an editor writes its printed title."""
    text = {"fr": "Rapport de la session {}", "en": "Report of session {}"}[code]
    return lambda answers: text.format(answers["number"])


def not_before_start(text: str, answers: Answers) -> str:
    """Return a last day."""
    end = fits(IsoDate)(text, answers)
    if end < answers["start"]:
        raise WrongAnswerError(_BACKWARDS, start=answers["start"])
    return end


def several_days(text: str, answers: Answers) -> list[date]:
    """Return the days of a meeting, which lie between the first and the last."""
    days = [fits(IsoDate)(each.strip(), answers) for each in text.strip("[] ").split(",")]
    rising = all(one < other for one, other in pairwise(days))
    if not rising or (days[0], days[-1]) != (answers["start"], answers["end"]):
        raise WrongAnswerError(_OTHER_DAYS, start=answers["start"], end=answers["end"])
    return [date.fromisoformat(each) for each in days]


def may_have_gaps(answers: Answers) -> bool:
    """Return whether there are days between the first and the last."""
    start, end = (date.fromisoformat(answers[name]) for name in ("start", "end"))
    return end - start > timedelta(days=1)
