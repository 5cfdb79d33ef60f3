"""Indexing: stubs laid out for Pagefind's command, its work kept until the stubs change.

The command is used, not its Python interface, which takes twenty times as long.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from importlib.metadata import version
from pathlib import Path

from recueil.pages.site import Site
from recueil.search.lists import lists
from recueil.search.ordering import put_in_order
from recueil.search.prose import prose
from recueil.search.records import records
from recueil.search.symbols import tables

PAGEFIND = "pagefind"
"""The folder of Pagefind's files."""

_UNUSED = ("*ui.js", "*ui.css", "pagefind-highlight.js", "pagefind-worker.js", "wasm.unknown.*")
"""What Pagefind writes for interfaces that are not ours."""
_COMMAND = ("-m", "pagefind")
_DIGEST = "stubs.digest"


class IndexingError(RuntimeError):
    """Pagefind failed; the text is what it said."""


def index(site: Site, html: Path, names: Iterable[str], folder: Path) -> Callable[[], Path]:
    """Start making what search loads, below `folder`; return how to wait for it.

    `html` holds the pages of the language as they were built, `names` those that are written by
    hand.  What is returned waits, and gives the folder to publish.
    """
    pages = {
        stub.file: stub.page(site.language)
        for found in (records(site), lists(site), prose(html, names))
        for stub in found
    }
    made, mark = folder / "made", folder / _DIGEST
    digest = _digest(pages)
    if mark.is_file() and mark.read_text(encoding="ascii") == digest:
        _write_tables(site, made)
        return lambda: made
    shutil.rmtree(folder, ignore_errors=True)
    stubs = folder / "stubs"
    for name, page in pages.items():
        (stubs / name).parent.mkdir(parents=True, exist_ok=True)
        (stubs / name).write_bytes(page)
    _write_tables(site, made)
    process = _pagefind(stubs, made / PAGEFIND)

    def wait() -> Path:
        told, _ = process.communicate()
        if process.returncode:
            raise IndexingError(told.strip())
        shutil.rmtree(stubs)
        for pattern in _UNUSED:
            for unused in (made / PAGEFIND).glob(pattern):
                unused.unlink()
        put_in_order(made / PAGEFIND)
        mark.write_text(digest, encoding="ascii")  # last: what died half-way is done again
        return made

    return wait


def _pagefind(stubs: Path, output: Path) -> subprocess.Popen[str]:
    command = [
        sys.executable, *_COMMAND, "--quiet",
        "--site", str(stubs), "--output-path", str(output),
    ]  # fmt: skip
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
    )


def _digest(pages: dict[str, bytes]) -> str:
    """Return the digest of all that the index depends on."""
    found = hashlib.blake2b(version("pagefind").encode(), digest_size=20)
    for name, page in sorted(pages.items()):
        found.update(f"{name}\0{len(page)}\0".encode())
        found.update(page)
    return found.hexdigest()


def _write_tables(site: Site, made: Path) -> None:
    folder = made / "symbols"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, text in tables(site):
        (folder / name).write_text(text, encoding="utf-8")
