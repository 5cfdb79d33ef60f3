"""Dates: what begins ends later, and what a session does falls on one of its days."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from recueil.corpus import Corpus, File
from recueil.i18n import N_
from recueil.index import Index
from recueil.model import Event, Session
from recueil.problems import Kind, Problem
from recueil.rules.whole import Whole
from recueil.walk import walk


def dates_are_in_order(corpus: Corpus, index: Index, whole: Whole) -> Iterator[Problem]:
    """Find days that cannot follow one another as they do."""
    for file in corpus.sessions.values():
        yield from _of_session(file)
        yield from _of_events(file)
        yield from _of_provisions(file)


def _of_session(file: File[Session]) -> Iterator[Problem]:
    session = file.record
    if session.start and session.end and session.end < session.start:
        words = {"end": session.end, "start": session.start}
        yield Problem(Kind.DATE_ORDER, file.file, _BEFORE, words, ("end",))
    for nth, (before, day) in enumerate(pairwise(session.dates), start=1):
        if day <= before:
            words = {"day": day, "before": before}
            yield Problem(Kind.DATE_ORDER, file.file, _NOT_AFTER, words, ("dates", nth))


def _of_events(file: File[Session]) -> Iterator[Problem]:
    for event, path in walk(file.record, Event):
        if event.start and event.end and event.end < event.start:
            words = {"end": event.end, "start": event.start}
            yield Problem(Kind.DATE_ORDER, file.file, _BEFORE, words, (*path, "end"))


def _of_provisions(file: File[Session]) -> Iterator[Problem]:
    session = file.record
    first, last = session.first_day, session.last_day
    for name in ("preamble", "recommendations", "decisions"):
        for nth, provision in enumerate(getattr(session, name)):
            if provision.date and first <= last and not first <= provision.date <= last:
                words = {"day": provision.date, "first": first, "last": last}
                path = (name, nth, "date")
                yield Problem(Kind.DATE_ORDER, file.file, _OUTSIDE, words, path)


_BEFORE = N_("the end, %(end)s, is before the start, %(start)s")
_NOT_AFTER = N_("%(day)s does not come after %(before)s: days stand in their order")
_OUTSIDE = N_("%(day)s is not a day of the session, which lasted from %(first)s to %(last)s")
