"""Prints: a short digest of what was looked up, the same as long as it says the same.

A session counts as its whole file does, and so does each record to whoever goes through them
all; a provision, a section, a point or a link counts by what it says itself.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import date

from recueil.corpus import Corpus, File
from recueil.index import (
    DocumentEntry,
    Entry,
    Evidence,
    Index,
    Mention,
    PointEntry,
    SectionEntry,
    Tie,
)
from recueil.model import Record
from recueil.pages.reads import ALL, RECORD, Key
from recueil.pages.site import Site

_OF_ONE_FILE = frozenset((RECORD, "provisions", "sections", "points", "cites", "ties_from"))
"""Where what is found under the id of a provision, a point or a section is in its own file."""


class Prints:
    """The prints of what can be looked up in a site."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._mappings = dict(_mappings(site.unwatched))
        self._links: dict[int, bytes] = {}
        self.digests = {file.file: file.digest for file in _files(site.unwatched.corpus)}
        """The digest of each file."""

    def stays(self, key: Key, then: Mapping[str, bytes]) -> bool:
        """Whether a print is the same as when the files had these digests, without making it.

        That is where only one file decides on it, besides what stands behind every page.
        """
        what, name = key
        file = self._file(name) if what in _OF_ONE_FILE else None
        return file is not None and then.get(file) == self.digests[file]

    def _file(self, id_: str) -> str | None:
        index = self._site.unwatched
        point = index.points.get(id_)
        holder = point.provision if point else id_
        found = index.provisions.get(holder) or index.sections.get(holder)
        return found.file if found else None

    def of(self, key: Key) -> bytes:
        """Return the print of what is found today where a page looked something up."""
        what, name = key
        if what == RECORD:
            found = "\n".join(self._called(name)).encode()
        elif name == ALL:
            found = self._all(self._mappings.get(what, {}))
        else:
            found = self._said(self._mappings.get(what, {}).get(name))
        return hashlib.blake2b(found, digest_size=8).digest()

    def _called(self, id_: str) -> tuple[str, ...]:
        """Return the names and the address by which a record is known from anywhere."""
        site = self._site
        return site.name(id_), site.full_name(id_), site.addresses.of(id_) or ""

    def _link(self, link: Mention | Tie) -> bytes:
        """Return what a link says by itself: an edit beside it is none of those who follow it."""
        if id(link) not in self._links:
            said: tuple[object, ...]
            if isinstance(link, Mention):
                said = link.document, link.by, link.paragraph, link.action, link.path
                record: Record = link.citation
            else:
                said, record = (link.source, link.target, link.path), link.relation
            # pydantic writes JSON much faster than Python a `repr`
            self._links[id(link)] = f"{link.file} {said} {record.model_dump_json()}".encode()
        return self._links[id(link)]

    def _all(self, mapping: Mapping[str, object]) -> bytes:
        return b"\n".join(key.encode() + b" " + self._held(mapping[key]) for key in mapping)

    def _held(self, value: object) -> bytes:
        """Return what is said of one among all: that of its file takes no time."""
        match value:
            case Entry() | SectionEntry():
                return self.digests[value.file]
            case PointEntry():
                return self.digests[self._site.unwatched.provisions[value.provision].file]
            case _:
                return self._said(value)

    def _said(self, value: object) -> bytes:
        match value:
            case None:
                return b"-"
            case str():
                return value.encode()
            case tuple():
                return b"(%s)" % b",".join(map(self._said, value))
            case File():
                return value.digest
            case Entry() | SectionEntry():
                place = value.home, value.body, value.file, value.path, value.day
                return f"{place} {value.record.model_dump_json()}".encode()
            case PointEntry():
                point = value.provision, value.path
                return f"{point} {value.record.model_dump_json()}".encode()
            case Mention() | Tie():
                return self._link(value)
            case date():
                return value.isoformat().encode()
            case Evidence():
                return repr(value).encode()
            case DocumentEntry():
                called = value.symbol.canonical if value.symbol else value.work
                return f"{called} {value.registered} {value.record.model_dump_json()}".encode()
            case Mapping():  # what is looked up inside has a print of its own
                return b"{}"
            case _:
                raise TypeError(f"say here what tells one {type(value)} from another")


def _mappings(index: Index) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Yield the mappings of an index and its corpus by the names under which they are watched."""
    for holder in (index, index.corpus):
        for field in fields(holder):
            mapping = getattr(holder, field.name)
            if isinstance(mapping, Mapping):
                yield field.name, mapping
                for key, inner in mapping.items():
                    if isinstance(inner, Mapping):
                        yield f"{field.name}/{key}", inner


def _files(corpus: Corpus) -> Iterator[File[object]]:
    for field in fields(corpus):
        files = getattr(corpus, field.name)
        if isinstance(files, Mapping):
            yield from files.values()
