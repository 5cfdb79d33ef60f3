"""The corpus: every record of the edition, loaded, read and given its id.

It is made whole from the files each time and never changed.  Records do not know their
ids; `Entry` is a record with its id, its home and the place of its YAML.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from recueil.languages import LANGUAGES
from recueil.load.files import TreeCache
from recueil.model import Body, DocumentRegister, Edition, Plan, Session, Vocabulary
from recueil.problems import Problem
from recueil.read.memory import Memory
from recueil.survey import FOLDERS, File, Survey

__all__ = ["File"]

VOCABULARIES = (
    "actions",
    "addressees",
    "topics",
    "countries",
    "organisations",
    "groups",
    "roles",
    "parts",
    "kinds",
)
"""The vocabulary files that must be there."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """All records by id, in the order of their ids (sessions: of body, then date)."""

    bodies: Mapping[str, File[Body]] = field(default_factory=dict)
    sessions: Mapping[str, File[Session]] = field(default_factory=dict)
    plans: Mapping[str, File[Plan]] = field(default_factory=dict)
    registers: Mapping[str, File[DocumentRegister]] = field(default_factory=dict)
    vocabularies: Mapping[str, File[Vocabulary]] = field(default_factory=dict)
    editions: Mapping[str, File[Edition]] = field(default_factory=dict)
    """What each edition changed, the oldest first."""
    languages: tuple[str, ...] = LANGUAGES
    """The languages of the edition, in the order in which they are shown."""
    unread: frozenset[str] = frozenset()
    """Files that are there and could not be read, as `sessions/unece-wp6/32`."""
    organisations: Mapping[str, str] = field(default_factory=dict)
    """Whose symbols bodies print that are not among these, where this is a part of a corpus."""


def load_corpus(
    source: Path, cache: Path | None = None, memory: Memory | None = None
) -> tuple[Corpus, list[Problem]]:
    """Load and read all of `source`; file names are told relative to its parent.

    What is in `memory` is not read again; it remembers what is.

    With problems of severity error the corpus lacks the records that could not be read;
    it still serves for finding what else is wrong.
    """
    memory = memory or Memory()
    survey = Survey(source, TreeCache(cache), memory.knows)
    survey.begin()
    memory.speak(survey.languages)
    files = {
        name: survey.folder(name, partial(memory.read, shape=SHAPES[name])) for name in FOLDERS
    }
    survey.end()
    survey.cache.save()
    corpus = corpus_of(files)
    unread = frozenset(survey.unread)
    return replace(corpus, languages=survey.languages, unread=unread), survey.problems


def corpus_of(files: Mapping[str, Mapping[str, File[Any]]]) -> Corpus:
    """Return the corpus of the files of each folder, by id."""
    return Corpus(
        bodies=files["bodies"],
        sessions=_by_body_and_date(files["sessions"]),
        plans=files["plans"],
        registers=files["documents"],
        vocabularies=files["vocabulary"],
        editions=files["changes"],
    )


SHAPES: Mapping[str, TypeAdapter[Any]] = {
    "bodies": TypeAdapter(Body),
    "sessions": TypeAdapter(Session),
    "plans": TypeAdapter(Plan),
    "documents": TypeAdapter(DocumentRegister),
    "vocabulary": TypeAdapter(Vocabulary),
    "changes": TypeAdapter(Edition),
}
"""What a file of each folder holds."""


def _by_body_and_date(sessions: Mapping[str, File[Session]]) -> dict[str, File[Session]]:
    def order(item: tuple[str, File[Session]]) -> tuple[str, date, str]:
        session = item[1].record
        return item[0].partition("/")[0], session.first_day, item[0]

    return dict(sorted(sessions.items(), key=order))
