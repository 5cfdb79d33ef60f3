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
from recueil.nearest import suggestion
from recueil.problems import Kind, Problem, YamlPath
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


class Lists(dict[str, frozenset[str]]):
    """The words of each vocabulary that can be had, and the ids of the bodies."""

    def __init__(self, corpus: Corpus) -> None:
        """Take what is known.  A vocabulary that is missing is told once, by its file."""
        super().__init__(
            (name, frozenset(file.record)) for name, file in corpus.vocabularies.items()
        )
        unread = {
            name.removeprefix("bodies/") for name in corpus.unread if name.startswith("bodies/")
        }
        self[BODIES] = frozenset(corpus.bodies) | unread
        self.corpus = corpus

    def called(self, word: str, names: tuple[str, ...]) -> dict[str, object]:
        """Return the word whose label or verb, in any language, somebody has written instead."""
        text = word.replace("-", " ").lower()
        for name in names:
            file = self.corpus.vocabularies.get(name)
            for id_, term in file.record.items() if file else ():
                said = [*term.label.all(), *(term.verb.all() if term.verb else ())]
                if any(wording.lower() == text for _, wording in said):
                    return {"near": id_}
        return {}


def words_are_known(corpus: Corpus, index: Index) -> Iterator[Problem]:
    """Find words, bodies included, that are in none of the lists where they should be."""
    lists = Lists(corpus)
    allowed = {use: _allowed(use, lists) for use in USES}
    for root in roots(corpus):
        for record, path in walk(root.record, *_HOLDERS, path=root.path):
            for use in _uses(type(record)):
                value = getattr(record, use.field)
                words = allowed[use]
                if not value or words is None or _all_in(value, words):
                    continue
                yield from _unknown_words(use, value, (root, path), lists)
        if root.folder == "vocabulary":
            yield from _broader(root, lists)


def _allowed(use: Use, lists: Lists) -> frozenset[str] | None:
    """Return all words that a field may hold; None where one of the lists cannot be had."""
    if any(name not in lists for name in use.lists):
        return None
    return frozenset[str]().union(*(lists[name] for name in use.lists))


def _all_in(value: str | tuple[str, ...], words: frozenset[str]) -> bool:
    return value in words if type(value) is str else words.issuperset(value)


def _unknown_words(
    use: Use, value: str | tuple[str, ...], at: tuple[Root, YamlPath], lists: Lists
) -> Iterator[Problem]:
    root, path = at
    here = (*path, use.field)
    for word, place in (
        [(value, here)]
        if isinstance(value, str)
        else [(word, (*here, nth)) for nth, word in enumerate(value)]
    ):
        if not _among(word, use.lists, lists):
            kind = _KINDS.get(use.lists, Kind.UNKNOWN_WORD)
            yield _unknown(kind, word, use.lists, root.file, place, lists)


def _among(word: str, names: tuple[str, ...], lists: Lists) -> bool:
    return any(word in lists[name] for name in names)


def _broader(root: Root, lists: Lists) -> Iterator[Problem]:
    word = root.record.broader if isinstance(root.record, Term) else None
    if word is not None and word not in lists[root.id]:
        place = (*root.path, "broader")
        yield _unknown(Kind.UNKNOWN_WORD, word, (root.id,), root.file, place, lists)


def members_are_known(corpus: Corpus, index: Index) -> Iterator[Problem]:
    """Find countries, organisations and bodies that take part or propose and are in no list."""
    lists = Lists(corpus)
    for root in roots(corpus):
        for member, path in walk(root.record, MemberRecord, path=root.path):
            names = ("countries",) if member.id.isupper() else ("organisations", BODIES)
            if any(name not in lists for name in names) or _among(member.id, names, lists):
                continue
            kind = Kind.UNKNOWN_COUNTRY if member.id.isupper() else Kind.UNKNOWN_WORD
            yield _unknown(kind, member.id, names, root.file, (*path, "id"), lists)


def _unknown(
    kind: Kind, word: str, names: tuple[str, ...], file: str, path: YamlPath, lists: Lists
) -> Problem:
    message = _NEITHER if len(names) > 1 else _NO_BODY if names == (BODIES,) else _NOT_IN
    words: dict[str, object] = {"value": word, "list": names[0]}
    known = frozenset[str]().union(*(lists[name] for name in names))
    meant = _country(word, lists) if names[0] in ("countries", "organisations") else {}
    words |= meant or lists.called(word, names) or suggestion(word, known, listed=_FEW)
    return Problem(kind, file, message, words, path)


_FEW = 20
"""As many words are told where none comes near: the groups of participants, not the countries."""

_NOT_IN = N_('"%(value)s" is not in vocabulary/%(list)s.yaml')
_NO_BODY = N_('no body is called "%(value)s": bodies/%(value)s.yaml does not exist')
_NEITHER = N_('"%(value)s" is neither in vocabulary/%(list)s.yaml nor a body')

_OFTEN_WRITTEN = {"UK": "GB", "EL": "GR", "EN": "GB"}
"""Codes in use elsewhere, of which no likeness of letters would lead to the right one."""


def _country(word: str, lists: Lists) -> dict[str, object]:
    """Return the country that a wrong code means, if that is plain."""
    code = _OFTEN_WRITTEN.get(word.upper(), word.upper())
    return {"near": code} if code in lists.get("countries", ()) and len(word) == 2 else {}
