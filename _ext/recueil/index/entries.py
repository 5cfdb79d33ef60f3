"""Entries: every provision, point and section with its id, its home and its place in YAML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from recueil.corpus import Corpus, File
from recueil.ids import NAMES, point_id, provision_id, section_id
from recueil.model import Plan, Point, Provision, Section, Session
from recueil.problems import YamlPath


@dataclass(frozen=True, slots=True)
class Entry:
    """A provision in its session or plan."""

    id: str
    kind: str
    """`clause`, `recommendation`, `decision` or `measure`."""
    record: Provision
    home: str
    """Id of the session or plan."""
    body: str
    file: str
    path: YamlPath
    day: date | None
    """Printed day of the provision, else the session's last day; None for measures."""

    @property
    def number(self) -> str | None:
        """The number as printed (or given by us), if there is one."""
        number: str | None = getattr(self.record, "number", None)
        return number


@dataclass(frozen=True, slots=True)
class PointEntry:
    """A point of a provision, at any depth."""

    id: str
    provision: str
    record: Point
    path: YamlPath


@dataclass(frozen=True, slots=True)
class SectionEntry:
    """A section of a session's report."""

    id: str
    record: Section
    home: str
    body: str
    file: str
    path: YamlPath
    day: date


_LISTS = ("preamble", "recommendations", "decisions")


def entries(corpus: Corpus) -> Iterator[Entry]:
    """Yield every provision: sessions by body and date, then plans, each in document order."""
    for session in corpus.sessions.values():
        yield from _of_session(session)
    for plan in corpus.plans.values():
        yield from _of_plan(plan)


def _of_session(file: File[Session]) -> Iterator[Entry]:
    body = file.id.partition("/")[0]
    for name in _LISTS:
        for place, record in enumerate(getattr(file.record, name)):
            day = record.date or file.record.last_day
            yield Entry(
                provision_id(file.id, record), NAMES[type(record)], record, file.id, body,
                file.file, (name, place), day,
            )  # fmt: skip


def _of_plan(file: File[Plan]) -> Iterator[Entry]:
    for nth, section in enumerate(file.record.sections):
        for place, record in enumerate(section.measures):
            yield Entry(
                provision_id(file.id, record), "measure", record, file.id, file.record.body,
                file.file, ("sections", nth, "measures", place), None,
            )  # fmt: skip


def points(entry: Entry) -> Iterator[PointEntry]:
    """Yield the points of a provision, each before its own points."""
    yield from _points(entry.record.points, entry.id, entry.id, entry.path)


def _points(
    points: tuple[Point, ...], owner: str, provision: str, path: YamlPath
) -> Iterator[PointEntry]:
    for place, point in enumerate(points):
        here = (*path, "points", place)
        entry = PointEntry(point_id(owner, point), provision, point, here)
        yield entry
        yield from _points(point.points, entry.id, provision, here)


def sections(corpus: Corpus) -> Iterator[SectionEntry]:
    """Yield every section of every session."""
    for file in corpus.sessions.values():
        body = file.id.partition("/")[0]
        for place, section in enumerate(file.record.sections):
            yield SectionEntry(
                section_id(file.id, section), section, file.id, body, file.file,
                ("sections", place), file.record.last_day,
            )  # fmt: skip
