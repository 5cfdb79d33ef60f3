"""Writing: the collected pages, only those whose bytes changed; what is gone is deleted."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.builders.dirhtml import DirectoryHTMLBuilder
from sphinx.util import logging

from recueil.i18n import N_
from recueil.pages.collect import jobs
from recueil.pages.job import Job
from recueil.sphinxext.failing import explained
from recueil.sphinxext.prose import address_of
from recueil.sphinxext.room import room
from recueil.sphinxext.shells import Shells, reference
from recueil.sphinxext.warnings import warn_at
from recueil.sphinxext.workers import shared_out

logger = logging.getLogger(__name__)

MANIFEST = "recueil-pages.json"


def collect(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Handle `html-collect-pages`: write every page of the records; give Sphinx none."""
    if isinstance(app.builder, DirectoryHTMLBuilder):
        write_pages(app, app.builder)
    yield from ()


def write_pages(app: Sphinx, builder: DirectoryHTMLBuilder) -> None:
    """Render all pages, write those that changed, delete those that are gone."""
    manifest = Path(builder.doctreedir, MANIFEST)
    before = _read(manifest)
    found = list(jobs(room(app).renderer))
    workers = app.config.recueil_workers if len(found) >= _MANY else 1
    work = partial(_made, app, builder, before)
    results = shared_out(found, work, workers, partial(_explained, app))
    after = [address for addresses, _ in results for address in addresses]
    written = sum(count for _, count in results)
    logger.info("recueil: %d pages of records, %d written", len(after), written)
    after += _prose(app, frozenset(after))
    for address in before.difference(after):
        _delete(Path(builder.outdir), address)
    _delete_images(app, Path(builder.outdir))
    manifest.write_text(json.dumps(after), encoding="utf-8")


_MANY = 500
"""Fewer jobs than this are done before a second process would have begun."""


def _made(
    app: Sphinx, builder: DirectoryHTMLBuilder, before: frozenset[str], jobs: Iterable[Job]
) -> tuple[list[str], int]:
    """Make the pages of some jobs; return their addresses, and how many were written."""
    here = room(app)
    shells = Shells(builder, here)
    addresses, written = list[str](), 0
    out = f"{builder.outdir}/"
    for page in (page for job in jobs for page in job.pages(here.renderer)):
        if app.config.recueil_mode == "theme":
            content = reference(builder, here, page).encode("utf-8")
        else:
            content = shells.page(page)
        addresses.append(page.address)
        written += _write(out + page.address, content, made_before=page.address in before)
    return addresses, written


def _explained(app: Sphinx, error: BaseException) -> str:
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


def _write(folder: str, content: bytes, *, made_before: bool) -> int:
    """Write a page unless it stands unchanged; `Path` would take as long as making the page."""
    target = f"{folder}index.html"
    present = _content(target) if made_before else None
    if present == content:
        return 0
    if present is None:
        _make(folder)
    with open(target, "wb") as file:  # noqa: PTH123
        file.write(content)
    return 1


def _make(folder: str) -> None:
    """Make a folder; its parent is nearly always there, and is not looked for."""
    try:
        os.mkdir(folder)  # noqa: PTH102
    except FileExistsError:
        return
    except FileNotFoundError:
        os.makedirs(folder, exist_ok=True)  # noqa: PTH103


def _content(target: str) -> bytes | None:
    try:
        with open(target, "rb") as file:  # noqa: PTH123
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
