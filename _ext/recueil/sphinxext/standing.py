"""Standing: the pages of the last build that are as they would be made again.

A job is left undone when nothing that was looked up for its pages has another print, their
shells are the same, and their files stand as they were written.  The code, the versions of
what renders and the few files that stand behind every page (vocabularies, bodies) count as
one: if any differs, everything is made again.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import sys
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from recueil.corpus import Corpus
from recueil.pages.job import Job
from recueil.pages.prints import Prints
from recueil.pages.reads import Key
from recueil.pages.site import Site
from recueil.sphinxext.shells import Shape, Shells

_PACKAGE = Path(__file__).parents[1]

_RENDERERS = ("Jinja2", "MarkupSafe", "babel", "pydantic")
"""The packages, besides those of the shells, on which the text of a page depends."""


class Written(NamedTuple):
    """A page's file as it was left."""

    address: str
    shape: Shape
    size: int
    time: int

    @classmethod
    def at(cls, address: str, shape: Shape, target: str) -> Written:
        """Return what stands at `target`."""
        found = os.stat(target)  # noqa: PTH116 - `Path` takes longer, and there are thousands
        return cls(address, shape, found.st_size, found.st_mtime_ns)


class Done(NamedTuple):
    """What was looked up for the pages of a job, by number, and the pages."""

    reads: array[int]
    pages: tuple[Written, ...]


class Numbers(dict[Key, int]):
    """Lookups by number, in the order in which they came."""

    def __missing__(self, key: Key) -> int:
        """Give a lookup that comes for the first time the next number."""
        number = self[key] = len(self)
        return number


@dataclass(slots=True)
class Made:
    """What one process made; it has numbers of its own."""

    numbers: Numbers = field(default_factory=Numbers)
    done: dict[str, Done] = field(default_factory=dict)
    shells: dict[Shape, bytes] = field(default_factory=dict)
    written: int = 0

    def note(self, job: str, reads: Iterable[Key], pages: Iterable[Written]) -> None:
        """Note that a job is done."""
        self.done[job] = Done(_numbered(reads, self.numbers), tuple(pages))


def _numbered(keys: Iterable[Key], numbers: Numbers) -> array[int]:
    return array("I", map(numbers.__getitem__, keys))


@dataclass(slots=True)
class Standing:
    """What was done, by the name of the job, and what it depended on."""

    ground: str
    done: dict[str, Done] = field(default_factory=dict)
    prints: dict[Key, bytes] = field(default_factory=dict)
    """What was looked up, in the order of its numbers."""
    files: dict[str, bytes] = field(default_factory=dict)
    """The digest of each file of records."""
    shells: dict[Shape, bytes] = field(default_factory=dict)

    @classmethod
    def read(cls, file: Path, ground: str) -> Standing:
        """Return what the last build left on the same ground, or nothing."""
        try:
            found = pickle.loads(file.read_bytes())
        except Exception:
            return cls(ground)
        return found if isinstance(found, cls) and found.ground == ground else cls(ground)

    def keep(self, file: Path) -> None:
        """Leave it to the next build."""
        new = file.with_suffix(".new")
        new.write_bytes(pickle.dumps(self, pickle.HIGHEST_PROTOCOL))
        new.replace(file)

    def fresh(self, jobs: Iterable[Job], prints: Prints, shells: Shells, out: str) -> set[str]:
        """Return the names of the jobs that may be left undone."""
        today = {
            key: then if prints.stays(key, self.files) else prints.of(key)
            for key, then in self.prints.items()
        }
        changed = {nth for nth, key in enumerate(today) if today[key] != self.prints[key]}
        same = {shape for shape, then in self.shells.items() if shells.digest(shape) == then}
        self.prints = today
        return {
            job.name
            for job in jobs
            if (done := self.done.get(job.name))
            and changed.isdisjoint(done.reads)
            and all(page.shape in same and _stands(page, out) for page in done.pages)
        }

    def renew(self, fresh: set[str], all_made: Iterable[Made], prints: Prints) -> None:
        """Put what was made beside what was left undone; what is gone is forgotten."""
        self.done = {name: done for name, done in self.done.items() if name in fresh}
        if not self.done:
            self.prints.clear()
        numbers = Numbers((key, nth) for nth, key in enumerate(self.prints))
        for made in all_made:
            ours = _numbered(made.numbers, numbers)
            for name, job in made.done.items():
                self.done[name] = Done(array("I", map(ours.__getitem__, job.reads)), job.pages)
            self.shells |= made.shells
        for key in numbers:
            if key not in self.prints:
                self.prints[key] = prints.of(key)
        self.files = prints.digests

    @property
    def addresses(self) -> list[str]:
        """The address of each page that stands."""
        return [page.address for done in self.done.values() for page in done.pages]


def _stands(page: Written, out: str) -> bool:
    try:
        return Written.at(page.address, page.shape, f"{out}{page.address}index.html") == page
    except OSError:
        return False


def ground_of(site: Site) -> str:
    """Return a digest of what stands behind every page."""
    digest = hashlib.blake2b(digest_size=16)
    for part in _ground(site):
        digest.update(part + b"\0")
    return digest.hexdigest()


def _ground(site: Site) -> Iterator[bytes]:
    yield repr((sys.version, site.language, site.languages, site.base)).encode()
    yield from (f"{name} {version(name)}".encode() for name in _RENDERERS)
    yield from _everywhere(site.unwatched.corpus)
    for path in sorted(_PACKAGE.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            yield path.read_bytes()


def _everywhere(corpus: Corpus) -> Iterator[bytes]:
    """Yield the files whose words are looked up so often that it is not worth noting."""
    for files in (corpus.vocabularies, corpus.bodies):
        yield from (file.file.encode() + file.digest for file in files.values())
