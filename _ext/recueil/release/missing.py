"""Missing: an id that was published and is no more, told where an editor can mend it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from recueil.i18n import N_
from recueil.ids import session_of
from recueil.index import Index
from recueil.model import ChangedKind
from recueil.problems import Kind, Problem, YamlPath
from recueil.release.comparing import Comparison
from recueil.release.records import Published
from recueil.rules.known import Known


def missing(
    comparison: Comparison, ids: Iterable[str], index: Index, file: str
) -> Iterator[Problem]:
    """Yield a problem for each id; `file` is where it can be said to be withdrawn."""
    known, alike = Known.of(index.corpus, index), _alike(comparison)
    for id_ in ids:
        record = comparison.before[id_]
        near = alike.get(_likeness(record)) or known.nearest(id_)
        place, path = _place(index, near) or (_former_file(record), ())
        words: dict[str, object] = {"id": id_, "file": file}
        if near:
            words["near"] = near
        yield Problem(Kind.UNKNOWN_ID, place, _MESSAGE, words, path)


def _alike(comparison: Comparison) -> dict[str, str]:
    """Return what is new, by what it says: most often what is missing has another number."""
    new = (record for id_, record in comparison.after.items() if id_ not in comparison.before)
    return {_likeness(record): record.id for record in new}


def _likeness(record: Published) -> str:
    said = {key: record.facts.get(key) for key in ("title", "digest", "text", "name")}
    if not any(said.values()):
        return record.id
    return json.dumps([record.kind, said], sort_keys=True)


def _place(index: Index, id_: str | None) -> tuple[str, YamlPath] | None:
    """Return the file, and the place in it, of a record of today."""
    if id_ is None:
        return None
    if entry := index.provisions.get(index.holder(id_)) or index.sections.get(id_):
        return entry.file, entry.path
    corpus = index.corpus
    for files in (corpus.sessions, corpus.plans, corpus.bodies):
        if file := files.get(id_) or files.get(session_of(id_)) or files.get(id_.split("/")[0]):
            return file.file, ()
    register = corpus.registers.get(id_.split("/")[0])
    return (register.file, ()) if register else None


def _former_file(record: Published) -> str:
    """Return the file in which a record stood."""
    first, home = record.id.partition("/")[0].partition("#")[0], session_of(record.id)
    match record.kind:
        case ChangedKind.DOCUMENT:
            return f"source/documents/{first}.yaml"
        case ChangedKind.BODY | ChangedKind.STANDING:
            return f"source/bodies/{first}.yaml"
        case ChangedKind.PLAN | ChangedKind.MEASURE:
            return f"source/plans/{first}.yaml"
        case _:
            return f"source/sessions/{home}.yaml"


_MESSAGE = N_(
    '"%(id)s" was published and is not there any more: write it under "aliases" of what it is '
    'now, or under "withdrawn" in %(file)s, with the reason'
)
