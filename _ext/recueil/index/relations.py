"""Relations as links from id to id, their reverse, and the threads they make."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from recueil.corpus import Corpus
from recueil.index.citations import document_id, organisation_of
from recueil.index.entries import Entry, SectionEntry
from recueil.model import Citation, Relation
from recueil.problems import YamlPath


@dataclass(frozen=True, slots=True)
class Tie:
    """A relation between two ids; the target is a record or a document."""

    source: str
    target: str
    relation: Relation
    file: str
    path: YamlPath


def ties(
    corpus: Corpus, entries: Iterable[Entry], sections: Iterable[SectionEntry]
) -> Iterator[Tie]:
    """Yield every relation whose target can be named, in document order."""
    owners: list[Entry | SectionEntry] = [*entries, *sections]
    for entry in owners:
        organisation = organisation_of(corpus, entry.body)
        for nth, relation in enumerate(entry.record.relations):
            target = _target(relation, organisation)
            if target is not None:
                yield Tie(entry.id, target, relation, entry.file, (*entry.path, "relations", nth))


def _target(relation: Relation, organisation: str) -> str | None:
    if isinstance(relation.target, str):
        return relation.target
    target = relation.target
    citation = Citation(symbol=target.symbol, work=target.work, organisation=target.organisation)
    return document_id(citation, organisation)


def grouped(found: Iterable[Tie], *, by_target: bool) -> dict[str, tuple[Tie, ...]]:
    """Return the ties by the id at one of their ends."""
    groups: dict[str, list[Tie]] = defaultdict(list)
    for tie in found:
        groups[tie.target if by_target else tie.source].append(tie)
    return {key: tuple(value) for key, value in groups.items()}


Steps = Mapping[str, tuple[str, ...]]


def lineage(start: str, older: Steps, newer: Steps) -> tuple[str, ...]:
    """Return `start`, all that it descends from and all that descends from it, nearest first."""
    away = _reach(start, newer) | _reach(start, older)
    return tuple(sorted(away, key=away.__getitem__))


def _reach(start: str, steps: Steps) -> dict[str, int]:
    """Return how many steps away each record is that can be reached, in the order of finding."""
    away, waiting = {start: 0}, [start]
    for one in waiting:
        for following in steps.get(one, ()):
            if following not in away:
                away[following] = away[one] + 1
                waiting.append(following)
    return away
