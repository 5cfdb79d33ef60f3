"""A list recounted by brute force, from what is exported and the vocabularies' files alone."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import yaml

VOCABULARIES = {"addressee": "addressees", "action": "actions", "topic": "topics"}
Chosen = Mapping[str, frozenset[str]]


class Recount:
    """The records of a list, each with its words."""

    def __init__(self, records: list[dict], corpus: dict, source: Path) -> None:
        self.records = records
        self.sessions = {session["id"]: session for session in corpus["sessions"]}
        self.terms = {
            facet: yaml.safe_load((source / "vocabulary" / f"{name}.yaml").read_text("utf-8"))
            for facet, name in VOCABULARIES.items()
        }
        self.words = {record["id"]: self._words(record) for record in records}

    @classmethod
    def of(cls, site: Path, name: str, source: Path) -> Recount:
        """Recount the list `name` of a published site."""
        read = {
            file: json.loads((site / "data" / "v1" / f"{file}.json").read_text("utf-8"))
            for file in ("corpus", name)
        }
        return cls(read[name][name], read["corpus"], source)

    def found(self, chosen: Chosen) -> list[str]:
        """Return the ids under all that is chosen, in the order of the list."""
        return [
            id_
            for id_, words in self.words.items()
            if all(not ids or words[facet] & ids for facet, ids in chosen.items())
        ]

    def counts(self, chosen: Chosen, facet: str) -> dict[str, int]:
        """Return how many are under each word of a facet, the others being as chosen."""
        others = {name: ids for name, ids in chosen.items() if name != facet}
        found = self.found(others)
        every = {word for words in self.words.values() for word in words[facet]}
        return {word: sum(word in self.words[id_][facet] for id_ in found) for word in every}

    def oldest_first(self, ids: list[str]) -> list[str]:
        """Return ids by the last day of their session."""
        return sorted(ids, key=lambda id_: self._last_day(id_.rpartition("/")[0]))

    def _last_day(self, session: str) -> date:
        told = self.sessions[session]
        return date.fromisoformat(str(told["end"] if "end" in told else told["dates"][-1]))

    def _words(self, record: dict) -> dict[str, frozenset[str]]:
        parts = list(_parts(record))
        actions = [action for part in parts for action in part.get("actions", ())]
        return {
            "body": frozenset([record["session"].partition("/")[0]]),
            "session": frozenset([record["session"]]),
            "year": frozenset(str(year) for year in self._years(record)),
            "kind": frozenset([record.get("kind", "recommendation")]),
            "status": frozenset([record["status"]] if "status" in record else []),
            "cites": frozenset(cite["document"] for cite in record.get("cites", ())),
            "action": self._up("action", (action["action"] for action in actions)),
            "addressee": self._up(
                "addressee", (to for action in actions for to in action.get("addressees", ()))
            ),
            "topic": self._up("topic", (t for part in parts for t in part.get("topics", ()))),
        }

    def _years(self, record: dict) -> range:
        if "date" in record:
            return range(int(record["date"][:4]), int(record["date"][:4]) + 1)
        session = self.sessions[record["session"]]
        first = str(session["start"] if "start" in session else session["dates"][0])
        return range(int(first[:4]), self._last_day(record["session"]).year + 1)

    def _up(self, facet: str, words: Iterator[str]) -> frozenset[str]:
        """Return words with the wider ones above them."""
        found = set()
        for word in words:
            while word:
                found.add(word)
                word = self.terms[facet][word].get("broader")
        return frozenset(found)


def _parts(record: dict) -> Iterator[dict]:
    yield record
    for point in record.get("points", ()):
        yield from _parts(point)
