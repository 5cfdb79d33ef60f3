"""Word lists: the words of each vocabulary, the bodies, and what was meant by a word of none."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from recueil.corpus import VOCABULARIES
from recueil.languages import LANGUAGES
from recueil.model.uses import BODIES
from recueil.nearest import suggestion
from recueil.rules.asking import Book, Notes, question
from recueil.rules.faces import Face

Meant = dict[str, object]
"""What a message adds: the word that was meant, or those that there are."""


class Wordlists(Book):
    """The words of each vocabulary that can be had, and the ids of the bodies."""

    def __init__(self, every: Sequence[Face], unread: Collection[str], notes: Notes) -> None:
        super().__init__(notes)
        self._unread = frozenset(unread)
        self._words = {face.id: face.words for face in every if face.folder == "vocabulary"}
        self._said: dict[str, dict[str, str]] = {}
        self._bodies = {face.id: face.file for face in every if face.folder == "bodies"}
        unread_bodies = (name.removeprefix("bodies/") for name in _below("bodies/", unread))
        self._lists = {name: frozenset(words) for name, words in self._words.items()}
        self._lists[BODIES] = frozenset((*self._bodies, *unread_bodies))

    @question
    def missing_vocabularies(self) -> tuple[str, ...]:
        """Return the vocabularies that must be there and are not."""
        return tuple(
            name
            for name in VOCABULARIES
            if name not in self._words and f"vocabulary/{name}" not in self._unread
        )

    @question
    def among(self, words: str | tuple[str, ...], lists: tuple[str, ...]) -> bool:
        """Whether words are in one of the lists; a list that is missing is told by its file."""
        if any(name not in self._lists for name in lists):
            return True
        each = (words,) if isinstance(words, str) else words
        return all(any(word in self._lists[name] for name in lists) for word in each)

    @question
    def meant(self, word: str, lists: tuple[str, ...]) -> Meant:
        """Return what may have been meant by a word that is in none of the lists."""
        known = frozenset[str]().union(*(self._lists.get(name, ()) for name in lists))
        country = self._country(word) if lists[0] in ("countries", "organisations") else {}
        return country or self._called(word, lists) or suggestion(word, known, listed=_FEW)

    @question
    def body_file(self, id_: str) -> str | None:
        """Return the file of a body."""
        return self._bodies.get(id_)

    @question
    def body_meant(self, id_: str) -> Meant:
        """Return the body that may have been meant by the name of a folder of sessions."""
        return suggestion(id_, self._bodies)

    @question
    def organisation_meant(self, word: str) -> Meant:
        """Return the organisation that may have been meant by the name of a register."""
        return suggestion(word, self._words.get("organisations", {}))

    @question
    def is_organisation(self, word: str) -> bool:
        """Whether a word names an organisation, as far as their list can be had."""
        return word in self._words.get("organisations", (word,))

    @question
    def named(self, organisation: str) -> dict[str, str]:
        """Return the name of an organisation with its word, in each language."""
        known = self._words.get("organisations", {}).get(organisation)
        if known is None:
            return dict.fromkeys(LANGUAGES, organisation)
        return {code: f"{organisation}, {label}" for code, label in known[0].items()}

    def _called(self, word: str, lists: tuple[str, ...]) -> Meant:
        """Return the word whose label or verb, in any language, somebody has written instead."""
        text = word.replace("-", " ").lower()
        for name in lists:
            if id_ := self._by_wording(name).get(text):
                return {"near": id_}
        return {}

    def _by_wording(self, name: str) -> dict[str, str]:
        """Return the first word of a list that has each wording."""
        if name not in self._said:
            words = self._words.get(name, {}).items()
            said = self._said.setdefault(name, {})
            for id_, (_, wordings) in words:
                for wording in wordings:
                    said.setdefault(wording, id_)
        return self._said[name]

    def _country(self, word: str) -> Meant:
        """Return the country that a wrong code means, if that is plain."""
        code = _OFTEN_WRITTEN.get(word.upper(), word.upper())
        known = code in self._lists.get("countries", ()) and len(word) == 2
        return {"near": code} if known else {}


def _below(prefix: str, names: Collection[str]) -> list[str]:
    return [name for name in names if name.startswith(prefix)]


_FEW = 20
"""As many words are told where none comes near: the groups of participants, not the countries."""

_OFTEN_WRITTEN = {"UK": "GB", "EL": "GR", "EN": "GB"}
"""Codes in use elsewhere, of which no likeness of letters would lead to the right one."""
