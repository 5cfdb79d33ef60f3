"""Lists as JSON: `/data/v1/decisions.json` and the like, in the order of their pages.

A record is what it is in `corpus.json`, with the body and the session that hold it there.  One
stands on each line.
"""

from __future__ import annotations

from recueil.exports.corpus_json import SCHEMA, provision, written
from recueil.index import Entry, Index


def list_json(index: Index, kind: str, name: str) -> str:
    """Return the provisions of a kind as JSON, under `name`, the newest session first."""
    entries = index.newest_first(index.facets["kind"].get(kind, ()))
    records = ",\n".join(_record(index, entry) for entry in entries)
    return f'{{"schema":{written(SCHEMA)},\n"{name}":[\n{records}]}}\n'


def _record(index: Index, entry: Entry) -> str:
    record = provision(index, entry)
    assert isinstance(record, dict)
    return written({**record, "body": entry.body, "session": entry.home})
