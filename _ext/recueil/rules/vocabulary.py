"""Vocabulary: every word that a record uses is in its list, every body has its file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from recueil.corpus import Corpus
from recueil.i18n import N_
from recueil.index import Index
from recueil.model import (
    Action,
    Body,
    Citation,
    Document,
    Officer,
    ParticipantGroup,
    Plan,
    Point,
    Provision,
    Record,
    Term,
)
from recueil.model.people import MemberRecord
from recueil.model.provision import DocumentTarget
from recueil.model.uses import BODIES, USES, Use
from recueil.problems import Kind, Problem, YamlPath
from recueil.rules.firsts import Firsts
from recueil.rules.whole import Whole
from recueil.rules.wordlists import Wordlists
from recueil.walk import Root, roots, walk

_KINDS: Mapping[tuple[str, ...], Kind] = {
    ("actions",): Kind.UNKNOWN_ACTION,
    ("addressees",): Kind.UNKNOWN_ADDRESSEE,
    ("topics",): Kind.UNKNOWN_TOPIC,
    ("countries",): Kind.UNKNOWN_COUNTRY,
    (BODIES,): Kind.UNKNOWN_BODY,
}
"""What a word is told to be that is in none of these lists; of others, an unknown word."""

_HOLDERS = (
    Action, Provision, Body, Point, Officer, ParticipantGroup, Citation, DocumentTarget, Document,
    Plan,
)  # fmt: skip


@cache
def _uses(record: type[Record]) -> tuple[Use, ...]:
    return tuple(use for use in USES if issubclass(record, use.record))


def words_are_known(corpus: Corpus, index: Index, whole: Whole) -> Iterator[Problem]:
    """Find words, bodies included, that are in none of the lists where they should be."""
    known: set[tuple[object, object]] = set()
    unknown = _Unknown(whole.words)
    for root in roots(corpus):
        for record, path in walk(root.record, *_HOLDERS, path=root.path):
            for use in _uses(type(record)):
                value = getattr(record, use.field)
                if not value or (value, use.lists) in known:
                    continue
                if whole.words.among(value, use.lists):
                    known.add((value, use.lists))
                else:
                    yield from unknown.words(use, value, (root, path))
        if isinstance(root.record, Term):
            yield from unknown.broader(root, root.record)


def members_are_known(corpus: Corpus, index: Index, whole: Whole) -> Iterator[Problem]:
    """Find countries, organisations and bodies that take part or propose and are in no list."""
    unknown = _Unknown(whole.words)
    for root in roots(corpus):
        for member, path in walk(root.record, MemberRecord, path=root.path):
            names = ("countries",) if member.id.isupper() else ("organisations", BODIES)
            if not whole.words.among(member.id, names):
                kind = Kind.UNKNOWN_COUNTRY if member.id.isupper() else Kind.UNKNOWN_WORD
                yield unknown.problem(kind, member.id, names, (root.file, (*path, "id")))


class _Unknown:
    """What is told of words that are not in their lists."""

    def __init__(self, lists: Wordlists) -> None:
        self._lists = lists
        self._firsts = Firsts()

    def words(
        self, use: Use, value: str | tuple[str, ...], at: tuple[Root, YamlPath]
    ) -> Iterator[Problem]:
        """Yield those of a field."""
        root, path = at
        here = (*path, use.field)
        for word, place in (
            [(value, here)]
            if isinstance(value, str)
            else [(word, (*here, nth)) for nth, word in enumerate(value)]
        ):
            if not self._lists.among(word, use.lists):
                kind = _KINDS.get(use.lists, Kind.UNKNOWN_WORD)
                yield self.problem(kind, word, use.lists, (root.file, place))

    def broader(self, root: Root, term: Term) -> Iterator[Problem]:
        """Yield the wider word of a term, if it is in none."""
        word = term.broader
        if word is not None and not self._lists.among(word, (root.id,)):
            place = (*root.path, "broader")
            yield self.problem(Kind.UNKNOWN_WORD, word, (root.id,), (root.file, place))

    def problem(
        self, kind: Kind, word: str, names: tuple[str, ...], at: tuple[str, YamlPath]
    ) -> Problem:
        """Return what is told of a word."""
        file, path = at
        message = _NEITHER if len(names) > 1 else _NO_BODY if names == (BODIES,) else _NOT_IN
        words: dict[str, object] = {"value": word, "list": names[0]}
        if self._firsts.is_told(file):
            words |= self._lists.meant(word, names)
        return Problem(kind, file, message, words, path)


_NOT_IN = N_('"%(value)s" is not in vocabulary/%(list)s.yaml')
_NO_BODY = N_('no body is called "%(value)s": bodies/%(value)s.yaml does not exist')
_NEITHER = N_('"%(value)s" is neither in vocabulary/%(list)s.yaml nor a body')
