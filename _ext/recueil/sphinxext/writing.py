"""Writing: the collected pages, only those whose bytes changed; what is gone is deleted."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.builders.dirhtml import DirectoryHTMLBuilder
from sphinx.util import logging

from recueil.findings import Finding
from recueil.i18n import N_
from recueil.journal import Journal
from recueil.pages.collect import jobs
from recueil.pages.job import Job
from recueil.pages.page import Page
from recueil.pages.prints import Prints
from recueil.sphinxext.failing import explained
from recueil.sphinxext.prose import address_of
from recueil.sphinxext.room import Room, room
from recueil.sphinxext.shells import Shape, Shells, reference
from recueil.sphinxext.standing import Made, Standing, Written, ground_of
from recueil.sphinxext.warnings import warn_at
from recueil.sphinxext.workers import shared_out

logger = logging.getLogger(__name__)

MANIFEST = "recueil-pages.json"
STANDING = "recueil-standing.pickle"


def collect(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Handle `html-collect-pages`: write every page of the records; give Sphinx none."""
    if isinstance(app.builder, DirectoryHTMLBuilder):
        write_pages(app, app.builder)
    yield from ()


def write_pages(app: Sphinx, builder: DirectoryHTMLBuilder) -> None:
    """Make the pages that may have changed, write those that did, delete those that are gone."""
    manifest = Path(builder.doctreedir, MANIFEST)
    before = _read(manifest)
    after = _made(app, _Writer(builder, room(app), Shells(builder, room(app)), before))
    after += _prose(app, frozenset(after))
    gone = before.difference(after)
    Journal.of(Path(builder.doctreedir)).note(gone)
    for address in gone:
        _delete(Path(builder.outdir), address)
    _delete_images(app, Path(builder.outdir))
    manifest.write_text(json.dumps(after), encoding="utf-8")


def _made(app: Sphinx, writer: _Writer) -> list[str]:
    """Have every page of the records stand as it should; return their addresses."""
    site, file = writer.room.site, Path(app.doctreedir, STANDING)
    found, prints = list(jobs(writer.room.renderer)), Prints(site)
    standing = Standing.read(file, ground_of(site))
    by_theme = app.config.recueil_mode == "theme"
    fresh = set() if by_theme else standing.fresh(found, prints, writer.shells, writer.out)
    to_do = [job for job in found if job.name not in fresh]
    if len(to_do) >= _MANY:
        writer.journal.lose()
    workers = app.config.recueil_workers if len(to_do) >= _MANY else 1
    made = shared_out(to_do, writer.made, workers, partial(_explained, app))
    standing.renew(fresh, made, prints)
    _keep_at_the_end(app, standing, file)
    every = standing.addresses
    logger.info(
        "recueil: %d pages of records, %d made, %d written",
        len(every),
        sum(len(done.pages) for part in made for done in part.done.values()),
        sum(part.written for part in made),
    )
    return every


def _keep_at_the_end(app: Sphinx, standing: Standing, file: Path) -> None:
    """Leave what stands to the next build, once nobody waits for the pages of this one."""

    def keep(_: Sphinx, error: Exception | None) -> None:
        if error is None:
            standing.keep(file)

    app.connect("build-finished", keep)


_MANY = 500
"""Fewer jobs than this are done before a second process would have begun."""


@dataclass(frozen=True, slots=True)
class _Writer:
    """Makes pages and writes those that changed."""

    builder: DirectoryHTMLBuilder
    room: Room
    shells: Shells
    before: frozenset[str]
    """The addresses at which pages stand."""

    @property
    def out(self) -> str:
        """The folder of the site, with a slash: `Path` would take as long as making a page."""
        return f"{self.builder.outdir}/"

    @property
    def journal(self) -> Journal:
        """Where each page is noted before it changes."""
        return Journal.of(Path(self.builder.doctreedir))

    def made(self, jobs: Iterable[Job]) -> Made:
        """Make the pages of some jobs."""
        made = Made()
        for job in jobs:
            pages = []
            with self.room.site.reads.aside() as reads:
                for page in job.pages(self.room.renderer):
                    made.written += self._write(page)
                    target = f"{self.out}{page.address}index.html"
                    pages.append(Written.at(page.address, Shape.of(page), target))
            made.note(job.name, reads, pages)
        made.shells = self.shells.digests
        return made

    def _write(self, page: Page) -> int:
        if self.builder.config.recueil_mode == "theme":
            content = reference(self.builder, self.room, page).encode("utf-8")
        else:
            content = self.shells.page(page)
        return self._changed(page.address, content)

    def _changed(self, address: str, content: bytes) -> int:
        """Write a page unless it stands unchanged."""
        folder = self.out + address
        present = _content(folder) if address in self.before else None
        if present == content:
            return 0
        self.journal.note((address,))
        if present is None:
            _make(folder)
        with open(f"{folder}index.html", "wb") as file:  # noqa: PTH123
            file.write(content)
        return 1


def _explained(app: Sphinx, error: BaseException) -> Finding:
    return explained(error, Path(app.confdir), Path(app.outdir).parent)


def _prose(app: Sphinx, records: frozenset[str]) -> list[str]:
    """Return the addresses of the hand-written pages, which Sphinx writes and never deletes."""
    found = {address_of(docname): docname for docname in sorted(app.env.found_docs)}
    for address in records.intersection(found):
        message = N_("a page of records stands at this address: name the page otherwise")
        warn_at(found[address], "file-name", message)
    return list(found)


def _delete_images(app: Sphinx, out: Path) -> None:
    """Delete the images that no page shows any more."""
    shown = {name for _, name in app.env.images.values()}
    for image in sorted((out / "_images").glob("*")):
        if image.name not in shown:
            image.unlink()


def _read(manifest: Path) -> frozenset[str]:
    try:
        return frozenset(json.loads(manifest.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return frozenset()


def _make(folder: str) -> None:
    """Make a folder; its parent is nearly always there, and is not looked for."""
    try:
        os.mkdir(folder)  # noqa: PTH102
    except FileExistsError:
        return
    except FileNotFoundError:
        os.makedirs(folder, exist_ok=True)  # noqa: PTH103


def _content(folder: str) -> bytes | None:
    """Return the page of a folder; `Path` would take as long as making it."""
    try:
        with open(f"{folder}index.html", "rb") as file:  # noqa: PTH123
            return file.read()
    except OSError:
        return None


def _delete(out: Path, address: str) -> None:
    target = out / address / "index.html"
    target.unlink(missing_ok=True)
    for folder in target.relative_to(out).parents:
        if folder == Path() or any((out / folder).iterdir()):
            break
        (out / folder).rmdir()
