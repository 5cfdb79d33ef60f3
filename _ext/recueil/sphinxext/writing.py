"""Writing: the collected pages, only those whose bytes changed; what is gone is deleted."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.builders.dirhtml import DirectoryHTMLBuilder
from sphinx.util import logging

from recueil.pages.collect import pages
from recueil.sphinxext.room import room
from recueil.sphinxext.shells import Shells, reference

logger = logging.getLogger(__name__)

MANIFEST = "recueil-pages.json"


def collect(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Handle `html-collect-pages`: write every page of the records; give Sphinx none."""
    if isinstance(app.builder, DirectoryHTMLBuilder):
        write_pages(app, app.builder)
    yield from ()


def write_pages(app: Sphinx, builder: DirectoryHTMLBuilder) -> None:
    """Render all pages, write those that changed, delete those that are gone."""
    here = room(app)
    shells = Shells(builder, here)
    manifest = Path(builder.doctreedir, MANIFEST)
    before, after, written = _read(manifest), {}, 0
    out = f"{builder.outdir}/"
    for page in pages(here.renderer):
        if app.config.recueil_mode == "theme":
            text = reference(builder, here, page)
        else:
            text = shells.page(page)
        content = text.encode("utf-8")
        digest = hashlib.blake2b(content, digest_size=16).hexdigest()
        after[page.address] = digest
        written += _write(out + page.address, content, before.get(page.address) == digest)
    for address in before.keys() - after.keys():
        _delete(Path(builder.outdir), address)
    manifest.write_text(json.dumps(after), encoding="utf-8")
    logger.info("recueil: %d pages of records, %d written", len(after), written)


def _read(manifest: Path) -> dict[str, str]:
    try:
        found: dict[str, str] = json.loads(manifest.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found


def _write(folder: str, content: bytes, unchanged: bool) -> int:
    """Write a page unless it stands unchanged; `Path` would take as long as making the page."""
    target = f"{folder}index.html"
    if unchanged and os.path.exists(target):  # noqa: PTH110
        return 0
    try:
        file = open(target, "wb")  # noqa: PTH123, SIM115
    except FileNotFoundError:
        os.makedirs(folder)  # noqa: PTH103
        file = open(target, "wb")  # noqa: PTH123, SIM115
    with file:
        file.write(content)
    return 1


def _delete(out: Path, address: str) -> None:
    target = out / address / "index.html"
    target.unlink(missing_ok=True)
    for folder in target.relative_to(out).parents:
        if folder == Path() or any((out / folder).iterdir()):
            break
        (out / folder).rmdir()
