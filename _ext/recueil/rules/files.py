"""Files: each stands where its content says, and none that is needed is missing."""

from __future__ import annotations

from collections.abc import Iterator

from recueil.corpus import VOCABULARIES, Corpus
from recueil.i18n import N_
from recueil.ids import session_name
from recueil.index import Index
from recueil.model.uses import BODIES
from recueil.nearest import suggestion
from recueil.problems import Kind, Problem
from recueil.rules.whole import Whole

SOURCE = "source"
"""The folder of the sources, of which the name is part of every problem's file."""


def files_have_their_place(corpus: Corpus, index: Index, whole: Whole) -> Iterator[Problem]:
    """Hold sessions against their bodies and numbers, and the vocabularies against their list."""
    yield from _sessions(corpus, whole)
    yield from _vocabularies(corpus, whole)
    yield from _registers(corpus, whole)
    yield from _editions(corpus)


def _sessions(corpus: Corpus, whole: Whole) -> Iterator[Problem]:
    for id_, session in corpus.sessions.items():
        body, _, name = id_.partition("/")
        if not whole.words.among(body, (BODIES,)):
            words = {"value": body, **whole.words.body_meant(body)}
            yield Problem(Kind.UNKNOWN_BODY, session.file, _NO_BODY, words, line=1, column=1)
        expected = session_name(session.record.number)
        if name != expected:
            words = {"number": session.record.number, "name": f"{expected}.yaml"}
            yield Problem(Kind.SESSION_FILE_NAME, session.file, _OTHER_NAME, words, ("number",))


def _vocabularies(corpus: Corpus, whole: Whole) -> Iterator[Problem]:
    for name in whole.words.missing_vocabularies():
        file = f"{SOURCE}/vocabulary/{name}.yaml"
        yield Problem(Kind.FILE_UNREADABLE, file, _MISSING, line=1, column=1)
    for name, vocabulary in corpus.vocabularies.items():
        if name not in VOCABULARIES:
            words = {"value": name, **suggestion(name, VOCABULARIES, listed=len(VOCABULARIES))}
            yield Problem(
                Kind.UNEXPECTED_FILE, vocabulary.file, _NO_VOCABULARY, words, line=1, column=1
            )


def _registers(corpus: Corpus, whole: Whole) -> Iterator[Problem]:
    for name, register in corpus.registers.items():
        if not whole.words.is_organisation(name):
            words = {"value": name, **whole.words.organisation_meant(name)}
            yield Problem(
                Kind.UNEXPECTED_FILE, register.file, _NO_ORGANISATION, words, line=1, column=1
            )


def _editions(corpus: Corpus) -> Iterator[Problem]:
    for name, edition in corpus.editions.items():
        if name != edition.record.date.isoformat():
            words = {"day": edition.record.date, "name": f"{edition.record.date}.yaml"}
            yield Problem(Kind.FILE_NAME, edition.file, _OTHER_DAY, words, ("date",))


_NO_BODY = N_('no body is called "%(value)s": bodies/%(value)s.yaml does not exist')
_OTHER_NAME = N_('session "%(number)s" is expected in a file named %(name)s')
_OTHER_DAY = N_("the changes of %(day)s are expected in a file named %(name)s")
_MISSING = N_("this file of words is needed and is not there")
_NO_VOCABULARY = N_('no vocabulary is called "%(value)s"')
_NO_ORGANISATION = N_(
    'a register is named by its organisation: "%(value)s" is not in vocabulary/organisations.yaml'
)
