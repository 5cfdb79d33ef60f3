"""Addresses: an id is one record's, and what was an id stays free for its redirect."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from recueil.corpus import Corpus, File
from recueil.i18n import N_
from recueil.ids import anchor, name_of, point_id, section_id, standing_id
from recueil.index import Index
from recueil.model import AgendaItem, Annex, Body, Plan, Point, Provision, Session
from recueil.problems import Kind, Problem, YamlPath
from recueil.rules.aliases import aliases
from recueil.rules.whole import Whole


@dataclass(frozen=True, slots=True)
class _Numbered:
    """Something with a number, and the address that the number makes."""

    number: str | None
    address: str
    path: YamlPath
    paragraph: int | None = None


def addresses_are_distinct(corpus: Corpus, index: Index, whole: Whole) -> Iterator[Problem]:
    """Find numbers given twice, and different ones that would make one address."""
    for session in corpus.sessions.values():
        for group in _of_session(session):
            yield from _twice(session.file, group)
    for plan in corpus.plans.values():
        for group in _of_plan(plan):
            yield from _twice(plan.file, group)
        if other := whole.words.body_file(plan.id):
            words = {"number": plan.id, "other": other}
            yield Problem(Kind.SLUG_COLLISION, plan.file, _COLLISION, words, line=1, column=1)
    for body in corpus.bodies.values():
        yield from _twice(body.file, _standing(body))
    for entry in index.provisions.values():
        if entry.record.points:
            for group in _of_points(entry.id, entry.record, entry.path):
                yield from _twice(entry.file, group)


def _of_session(file: File[Session]) -> Iterator[list[_Numbered]]:
    session = file.record
    for name in ("preamble", "recommendations", "decisions"):
        yield list(_provisions(getattr(session, name), (name,)))
    yield [
        _Numbered(section.number, section_id(file.id, section), ("sections", nth, "number"))
        for nth, section in enumerate(session.sections)
    ]
    yield _agenda(session.agenda, ("agenda",))
    yield _annexes(session.annexes)
    for nth, annex in enumerate(session.annexes):
        yield _agenda(annex.agenda, ("annexes", nth, "agenda"))


def _provisions(provisions: Iterable[Provision], path: YamlPath) -> Iterator[_Numbered]:
    for nth, provision in enumerate(provisions):
        number: str | None = getattr(provision, "number", None)
        place = (*path, nth, "paragraph" if number is None else "number")
        yield _Numbered(number, name_of(provision), place, provision.paragraph)


def _agenda(items: Iterable[AgendaItem], path: YamlPath) -> list[_Numbered]:
    return [
        _Numbered(item.number, item.number, (*path, nth, "number"))
        for nth, item in enumerate(items)
    ]


def _annexes(annexes: Iterable[Annex]) -> list[_Numbered]:
    return [
        _Numbered(annex.number, annex.number, ("annexes", nth, "number"))
        for nth, annex in enumerate(annexes)
        if annex.number is not None
    ]


def _of_plan(file: File[Plan]) -> Iterator[list[_Numbered]]:
    sections = file.record.sections
    yield [
        _Numbered(section.number, section.number, ("sections", nth, "number"))
        for nth, section in enumerate(sections)
    ]
    yield [
        measure
        for nth, section in enumerate(sections)
        for measure in _provisions(section.measures, ("sections", nth, "measures"))
    ]


def _standing(file: File[Body]) -> list[_Numbered]:
    return [
        _Numbered(
            one.letter,
            anchor(standing_id(file.id, one.letter)),
            ("standing", nth, "letter"),
        )
        for nth, one in enumerate(file.record.standing)
    ]


def _of_points(owner: str, holder: Provision | Point, path: YamlPath) -> Iterator[list[_Numbered]]:
    if not _plain(tuple(point.number for point in holder.points)):
        yield [
            _Numbered(point.number, point_id(owner, point), (*path, "points", nth, "number"))
            for nth, point in enumerate(holder.points)
        ]
    for nth, point in enumerate(holder.points):
        if point.points:
            yield from _of_points(point_id(owner, point), point, (*path, "points", nth))


@lru_cache(maxsize=1024)
def _plain(numbers: tuple[str, ...]) -> bool:
    """Whether numbers are distinct and in small letters or figures: their own addresses."""
    plain = all(n.isascii() and n.isalnum() and n.islower() | n.isdecimal() for n in numbers)
    return plain and len(set(numbers)) == len(numbers)


def _twice(file: str, group: list[_Numbered]) -> Iterator[Problem]:
    seen: dict[str, _Numbered] = {}
    for one in group:
        if one.address[-1:] in ("", "-", "#"):
            yield Problem(Kind.INVALID_VALUE, file, _NO_ADDRESS, {"number": one.number}, one.path)
            continue
        first = seen.setdefault(one.address, one)
        if first is not one:
            yield _repeated(file, one, first)


def _repeated(file: str, one: _Numbered, first: _Numbered) -> Problem:
    words: dict[str, object] = {"number": one.number, "other": first.number}
    if one.number is None and first.number is None:
        words = {"paragraph": one.paragraph}
        return Problem(Kind.DUPLICATE_NUMBER, file, _SAME_PARAGRAPH, words, one.path)
    if one.number == first.number:
        return Problem(Kind.DUPLICATE_NUMBER, file, _SAME_NUMBER, words, one.path)
    words = {key: value or one.paragraph for key, value in words.items()}
    return Problem(Kind.SLUG_COLLISION, file, _COLLISION, words, one.path)


def aliases_are_free(corpus: Corpus, index: Index, whole: Whole) -> Iterator[Problem]:
    """Find former ids that are somebody's id, or were another record's as well."""
    for one in aliases(corpus, index):
        first, *place = whole.known.former(one.alias) or (one.id, one.file, one.path)
        words: dict[str, object] = {"id": one.alias, "other": first}
        if whole.known.is_known(one.alias):
            yield Problem(Kind.ALIAS_TAKEN, one.file, _TAKEN, words, one.path)
        elif place != [one.file, one.path]:
            yield Problem(Kind.ALIAS_TAKEN, one.file, _GIVEN, words, one.path)
        elif _form(one.alias) != _form(one.id):
            words["id"] = one.id
            words["value"] = one.alias
            yield Problem(Kind.UNKNOWN_ID, one.file, _NO_FORMER_ID, words, one.path)


def _form(id_: str) -> tuple[int, bool]:
    return id_.count("/"), "#" in id_


_SAME_NUMBER = N_('the number "%(number)s" is already given above')
_SAME_PARAGRAPH = N_(
    "paragraph %(paragraph)s already has an unnumbered text above: make them one, with two actions"
)
_COLLISION = N_('"%(number)s" would have the same address as "%(other)s"')
_NO_ADDRESS = N_('"%(number)s" has neither letter nor figure, so that no address can be made of it')
_TAKEN = N_('"%(id)s" is the id of a record: it cannot be a former id as well')
_GIVEN = N_('"%(id)s" is already a former id of "%(other)s"')
_NO_FORMER_ID = N_('"%(value)s" cannot be a former id of "%(id)s": ids of its kind look otherwise')
