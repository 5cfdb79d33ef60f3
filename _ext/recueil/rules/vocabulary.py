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
    for root in roots(corpus):
        for record, path in walk(root.record, *_HOLDERS, path=root.path):
            for use in _uses(type(record)):
                value = getattr(record, use.field)
                if not value or (value, use.lists) in known:
                    continue
                if whole.words.among(value, use.lists):
                    known.add((value, use.lists))
                else:
                    yield from _unknown_words(use, value, (root, path), whole.words)
        if isinstance(root.record, Term):
            yield from _broader(root, root.record, whole.words)


def _unknown_words(
    use: Use, value: str | tuple[str, ...], at: tuple[Root, YamlPath], lists: Wordlists
) -> Iterator[Problem]:
    root, path = at
    here = (*path, use.field)
    for word, place in (
        [(value, here)]
        if isinstance(value, str)
        else [(word, (*here, nth)) for nth, word in enumerate(value)]
    ):
        if not lists.among(word, use.lists):
            kind = _KINDS.get(use.lists, Kind.UNKNOWN_WORD)
            yield _unknown(kind, word, use.lists, root.file, place, lists)


def _broader(root: Root, term: Term, lists: Wordlists) -> Iterator[Problem]:
    word = term.broader
    if word is not None and not lists.among(word, (root.id,)):
        place = (*root.path, "broader")
        yield _unknown(Kind.UNKNOWN_WORD, word, (root.id,), root.file, place, lists)


def members_are_known(corpus: Corpus, index: Index, whole: Whole) -> Iterator[Problem]:
    """Find countries, organisations and bodies that take part or propose and are in no list."""
    for root in roots(corpus):
        for member, path in walk(root.record, MemberRecord, path=root.path):
            names = ("countries",) if member.id.isupper() else ("organisations", BODIES)
            if not whole.words.among(member.id, names):
                kind = Kind.UNKNOWN_COUNTRY if member.id.isupper() else Kind.UNKNOWN_WORD
                place = (*path, "id")
                yield _unknown(kind, member.id, names, root.file, place, whole.words)


def _unknown(
    kind: Kind, word: str, names: tuple[str, ...], file: str, path: YamlPath, lists: Wordlists
) -> Problem:
    message = _NEITHER if len(names) > 1 else _NO_BODY if names == (BODIES,) else _NOT_IN
    words: dict[str, object] = {"value": word, "list": names[0]} | lists.meant(word, names)
    return Problem(kind, file, message, words, path)


_NOT_IN = N_('"%(value)s" is not in vocabulary/%(list)s.yaml')
_NO_BODY = N_('no body is called "%(value)s": bodies/%(value)s.yaml does not exist')
_NEITHER = N_('"%(value)s" is neither in vocabulary/%(list)s.yaml nor a body')
