"""PDF: each session and each plan as a tagged document, printed by Chromium from the site.

What is printed is what the reader's own browser would print: the style of print is the site's.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from recueil.addresses import Addresses
from recueil.corpus import load_corpus
from recueil.findings import print_line
from recueil.i18n import N_, catalogue, user_language
from recueil.index import Index
from recueil.machine import processors
from recueil.publishing.exchange import discard, exchange
from recueil.publishing.local import served
from recueil.publishing.publish import publish

_PATIENCE = 180
"""Seconds after which a Chromium that prints one page is given up."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page to print: its address on the site, and the path of its PDF below `build/pdf`."""

    page: str
    path: str


def sheets(index: Index) -> Iterator[Sheet]:
    """Yield every session and every plan, in each language."""
    addresses = Addresses(index)
    for language in index.corpus.languages:
        for id_ in (*index.corpus.sessions, *index.corpus.plans):
            yield Sheet(
                f"{language}/{addresses.of(id_)}", f"{language}/{id_.replace('/', '-')}.pdf"
            )


def main(root: Path, tell: Callable[[str], None] = print_line) -> int:
    """Build the site, then print it into `build/pdf`; what stood there stands if anything fails."""
    say = catalogue(user_language()).gettext
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if chromium is None:
        tell(say(N_("Printing needs Chromium, which was not found: make pdf CHROMIUM=/path")))
        return 1
    if status := publish(root, tell):
        return status
    corpus, _ = load_corpus(root / "source", root / "build" / "cache" / "trees")
    made, target = root / "build" / "pdf.next", root / "build" / "pdf"
    shutil.rmtree(made, ignore_errors=True)
    wanted = list(sheets(Index.build(corpus)))
    with served(root / "build" / "site") as site, ThreadPoolExecutor(processors()) as pool:
        told = list(pool.map(partial(_printed, chromium, site, made), wanted))
    if wrong := [(sheet, log) for sheet, log in zip(wanted, told, strict=True) if log]:
        for sheet, log in wrong:
            tell(say(N_("Chromium could not print %(page)s:")) % {"page": sheet.page})
            tell(log)
        shutil.rmtree(made)
        return 1
    exchange(made, target)
    discard(made, target)
    tell(say(N_("%(number)s documents are in build/pdf.")) % {"number": len(wanted)})
    return 0


def _printed(chromium: str, site: str, folder: Path, sheet: Sheet) -> str:
    """Print one page; return what Chromium said if it made nothing, else nothing."""
    target = folder / sheet.path
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="recueil-pdf-") as profile:
        command = [
            chromium, "--headless", "--disable-gpu", "--no-first-run", f"--user-data-dir={profile}",
            *(["--no-sandbox"] if os.geteuid() == 0 else []),  # which Chromium asks of root
            "--no-pdf-header-footer", "--generate-pdf-document-outline",
            f"--print-to-pdf={target}", site + sheet.page,
        ]  # fmt: skip
        try:
            done = subprocess.run(
                command, capture_output=True, text=True, check=False, timeout=_PATIENCE,
                stdin=subprocess.DEVNULL,
            )  # fmt: skip
        except (OSError, subprocess.TimeoutExpired) as error:
            return str(error)
    return "" if target.is_file() and done.returncode == 0 else done.stderr.strip() or "?"
