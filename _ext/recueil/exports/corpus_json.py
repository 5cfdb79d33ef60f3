"""The corpus as JSON: `/data/v1/corpus.json`, whose keys are stable within `v1`.

One record stands on each line, so that two editions can be compared line by line.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from recueil.corpus import File
from recueil.ids import point_id, provision_id, section_id, standing_id
from recueil.index import DocumentEntry, Entry, Index, Mention, Tie
from recueil.index.documents import holder_of
from recueil.index.facets import SECRETARIAT, addressees
from recueil.model import Action, Body, Plan, Point, Provision, Section, Session
from recueil.problems import YamlPath
from recueil.shapes import plain
from recueil.symbols import Symbol, official_url, parse

SCHEMA = "recueil/1"
"""The name of the form of the file; it changes with `v1`."""


def corpus_json(index: Index) -> str:
    """Return the whole corpus as JSON."""
    corpus = index.corpus
    lists = (
        ("bodies", (_body(file) for file in corpus.bodies.values())),
        ("sessions", (_session(index, file) for file in corpus.sessions.values())),
        ("plans", (_plan(index, file) for file in corpus.plans.values())),
        ("documents", (_document(index, entry) for entry in index.documents.values())),
    )
    head = [f'"schema":{written(SCHEMA)}']
    if corpus.editions:
        head.append(f'"edition":{written(max(corpus.editions))}')
    parts = [*head, *(_list(name, records) for name, records in lists)]
    return "{" + ",\n".join(parts) + "}\n"


def _list(name: str, records: Iterable[object]) -> str:
    return f'"{name}":[\n' + ",\n".join(map(written, records)) + "]"


def written(value: object) -> str:
    """Return a value as JSON on one line."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _body(file: File[Body]) -> object:
    standing = [
        plain(one, {"id": standing_id(file.id, one.letter)}) for one in file.record.standing
    ]
    return plain(file.record, {"id": file.id, "standing": standing})


def _session(index: Index, file: File[Session]) -> object:
    record = file.record
    mentions = index.cites.get(file.id, ())
    participants = [
        plain(group, {"cites": _cites(mentions, file.id, ("participants", nth))})
        for nth, group in enumerate(record.participants)
    ]
    return plain(
        record,
        {
            "id": file.id,
            "body": file.id.partition("/")[0],
            "sections": [_section(index, file.id, section) for section in record.sections],
            "participants": participants,
            "preamble": _provisions(index, file.id, record.preamble),
            "recommendations": _provisions(index, file.id, record.recommendations),
            "decisions": _provisions(index, file.id, record.decisions),
        },
    )


def _section(index: Index, session: str, section: Section) -> object:
    entry = index.sections[section_id(session, section)]
    mentions = index.cites.get(entry.id, ())
    parts = {
        name: [
            plain(part, {"cites": _cites(mentions, entry.id, (*entry.path, name, nth))})
            for nth, part in enumerate(records)
        ]
        for name, records in (("proposals", section.proposals), ("events", section.events))
    }
    return plain(
        section,
        {
            "id": entry.id,
            "cites": _cites(mentions, entry.id),
            **parts,
            "relations": _relations(index.ties_from.get(entry.id, ())),
        },
    )


def _plan(index: Index, file: File[Plan]) -> object:
    sections = [
        plain(section, {"measures": _provisions(index, file.id, section.measures)})
        for section in file.record.sections
    ]
    cites = _cites(index.cites.get(file.id, ()), file.id)
    return plain(file.record, {"id": file.id, "cites": cites, "sections": sections})


def _provisions(index: Index, home: str, records: Iterable[Provision]) -> list[object]:
    return [provision(index, index.provisions[provision_id(home, record)]) for record in records]


def provision(index: Index, entry: Entry) -> object:
    """Return a provision as it stands in its session."""
    record = entry.record
    secretariat = index.secretariat_of(entry.body)
    mentions = index.cites.get(entry.id, ())
    return plain(
        record,
        {
            "id": entry.id,
            "actor": [secretariat if word == SECRETARIAT else word for word in record.actor],
            "actions": _actions(record.actions, secretariat),
            "cites": _cites(mentions, entry.id),
            "relations": _relations(index.ties_from.get(entry.id, ())),
            "points": _points(index, entry.id, record.points, mentions, secretariat),
        },
    )


def _points(
    index: Index,
    owner: str,
    points: Iterable[Point],
    mentions: Sequence[Mention],
    secretariat: str,
) -> list[object]:
    found = []
    for point in points:
        entry = index.points[point_id(owner, point)]
        added = {
            "id": entry.id,
            "actions": _actions(point.actions, secretariat),
            "cites": _cites(mentions, entry.id, entry.path),
            "points": _points(index, entry.id, point.points, mentions, secretariat),
        }
        found.append(plain(point, added))
    return found


def _actions(actions: Iterable[Action], secretariat: str) -> list[object]:
    return [plain(one, {"addressees": addressees(one, secretariat)}) for one in actions]


def _cites(mentions: Iterable[Mention], by: str, path: YamlPath = ()) -> list[object]:
    """Write the mentions that stand below `path`; `by` is the record that lists them."""
    return [
        plain(
            one.citation,
            {
                "document": one.document,
                "paragraph": one.paragraph,
                "action": one.action,
                "point": None if one.by == by else one.by,
            },
        )
        for one in mentions
        if one.path[: len(path)] == path
    ]


def _relations(ties: Iterable[Tie]) -> list[object]:
    return [
        plain(
            tie.relation,
            {"target": tie.target, "pinpoint": getattr(tie.relation.target, "pinpoint", None)},
        )
        for tie in ties
    ]


def _document(index: Index, entry: DocumentEntry) -> object:
    symbol = entry.symbol
    return plain(
        entry.record,
        {
            "id": entry.id,
            "organisation": entry.organisation,
            "symbol": symbol.canonical if symbol else None,
            "work": entry.work,
            "series": symbol.series if symbol else None,
            "urls": _urls(entry, index.corpus.languages),
            "relations": _by_form(symbol) if symbol else [],
            "contained_in": holder_of(entry),
            "cited_by": [_cited_by(one) for one in index.cited_by.get(entry.id, ())],
        },
    )


def _by_form(symbol: Symbol) -> list[object]:
    """Write what a symbol says of others by its form; they need not be cited here."""
    owner = symbol.organisation
    return [
        {"type": one.type, "target": parse(one.target, owner).id, "symbol": one.target}
        for one in symbol.relations
    ]


def _urls(entry: DocumentEntry, languages: tuple[str, ...]) -> dict[str, str]:
    """Return the official address in each language; one that the register gives serves all."""
    if entry.record.url is not None or entry.symbol is None:
        found = dict.fromkeys(languages, entry.record.url)
    else:
        found = {language: official_url(entry.symbol, language) for language in languages}
    return {language: url for language, url in found.items() if url is not None}


def _cited_by(mention: Mention) -> dict[str, object]:
    citation = mention.citation
    facts = {
        "id": mention.by,
        "paragraph": mention.paragraph,
        "pinpoint": plain(citation.pinpoint),
        "part": citation.part,
    }
    return {key: value for key, value in facts.items() if value is not None}
