"""Comparing: two corpora become the changes of an edition, and the ids that went missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from recueil.model import Added, Changed, ChangedKind, Edition, Moved, Withdrawn, Words
from recueil.release.facts import differences
from recueil.release.records import AREAS, PROVISIONS, Published

_SILENT = frozenset((ChangedKind.POINT, ChangedKind.DOCUMENT))
"""What is told with what holds it, or cites it."""

Name = Callable[[Published], Words]
Records = Mapping[str, Published]


@dataclass(frozen=True)
class Comparison:
    """Two editions: their records, and where former ids lead today."""

    before: Records
    after: Records
    today: Mapping[str, str]

    def missing(self, withdrawn: Set[str]) -> list[str]:
        """Return the ids that led somewhere, lead nowhere now, and were not said to be withdrawn.

        What is inside of something that is gone went with it, and so did the documents that
        nothing else cited: they are not told one by one.
        """
        found: list[str] = []
        gone = set(withdrawn)
        for id_, record in self.before.items():
            if not self._leads(id_) and not self._went(record, gone):
                found.append(id_)
                gone.add(id_)
        return found

    def edition(self, day: date, name: Name, so_far: Edition | None) -> Edition:
        """Return the changes; the note and the reasons are those that an editor gave."""
        return Edition(
            date=day,
            note=so_far.note if so_far else None,
            added=tuple(self._added(name)),
            changed=tuple(self._changed(name)),
            moved=tuple(self._moved(name)),
            withdrawn=tuple(self._withdrawn(name, so_far)),
        )

    def _leads(self, id_: str) -> bool:
        return id_ in self.after or id_ in self.today

    def _went(self, record: Published, withdrawn: Set[str]) -> bool:
        if record.id in withdrawn:
            return True
        if home := self.before.get(record.home):
            return self._went(home, withdrawn)
        return bool(record.cited_by) and all(
            one in self.before and not self._leads(one) and self._went(self.before[one], withdrawn)
            for one in record.cited_by
        )

    @cached_property
    def _arrived(self) -> frozenset[str]:
        """The ids of today to which an id of before leads."""
        return frozenset(now for former, now in self.today.items() if former in self.before)

    def _new(self, id_: str) -> bool:
        return id_ not in self.before and id_ not in self._arrived

    def _added(self, name: Name) -> Iterator[Added]:
        """Yield what is new: sessions and plans, then what came into others, then bodies."""
        inside = Counter(one.home for one in self.after.values() if one.kind in PROVISIONS)
        for id_, record in sorted(self.after.items(), key=_rank):
            if record.kind in _SILENT or not self._new(id_):
                continue
            if record.kind is not ChangedKind.SESSION and record.home and self._new(record.home):
                continue
            count = inside[id_] or None
            yield Added(id=id_, kind=record.kind, name=name(record), provisions=count)

    def _pairs(self) -> Iterator[tuple[Published, Published]]:
        """Yield each record of before with what it is today."""
        for id_, record in self.before.items():
            later = self.after.get(id_) or self.after.get(self.today.get(id_, ""))
            if later:
                yield record, later

    def _changed(self, name: Name) -> Iterator[Changed]:
        for earlier, later in self._pairs():
            if facts := differences(earlier.facts, later.facts):
                yield Changed(id=later.id, kind=later.kind, name=name(later), facts=facts)

    def _moved(self, name: Name) -> Iterator[Moved]:
        for earlier, later in self._pairs():
            if earlier.id == later.id or later.kind is ChangedKind.POINT:
                continue
            if earlier.home and self.today.get(earlier.home) == later.home:
                continue  # it went with what holds it
            yield Moved(id=later.id, kind=later.kind, name=name(later), former=earlier.id)

    def _withdrawn(self, name: Name, so_far: Edition | None) -> Iterator[Withdrawn]:
        for one in so_far.withdrawn if so_far else ():
            record = self.before.get(one.id)
            if record and not self._leads(one.id):
                yield Withdrawn(
                    id=one.id, reason=one.reason, kind=record.kind, name=name(record),
                    addresses=tuple(self._pages(one.id)),
                )  # fmt: skip

    def _pages(self, withdrawn: str) -> Iterator[str]:
        """Yield the addresses that went with something withdrawn, its own among them."""
        for id_, record in self.before.items():
            if record.kind in AREAS and not self._leads(id_) and self._went(record, {withdrawn}):
                yield f"{AREAS[record.kind]}/{id_}/"


def _rank(item: tuple[str, Published]) -> int:
    kind = item[1].kind
    if kind in (ChangedKind.SESSION, ChangedKind.PLAN):
        return 0
    return 2 if kind in (ChangedKind.BODY, ChangedKind.STANDING) else 1
