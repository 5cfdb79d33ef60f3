"""Outdated pages: those that embed what has changed since they were read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from recueil.journal import Journal
from recueil.sphinxext.embedding import digest, fragment
from recueil.sphinxext.prose import address_of
from recueil.sphinxext.roles import find, shown
from recueil.sphinxext.room import Room, room


def get_outdated(
    app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]
) -> list[str]:
    """Handle `env-get-outdated`: name the pages that show something else today."""
    here = room(app)
    domain: Any = env.get_domain("recueil")
    kept: dict[str, dict[str, str]] = domain.shown
    return sorted(
        docname
        for docname, requests in kept.items()
        if docname in env.found_docs
        and any(_today(here, docname, request) != then for request, then in requests.items())
    )


def _today(here: Room, docname: str, request: str) -> str | None:
    """Return what is shown today; None where nothing can be, and the page must say so."""
    if request.startswith("role "):
        _, kind, target = request.split(" ", 2)
        id_ = find(here, kind, target)
        return None if id_ is None else shown(here, id_)
    try:
        return digest(fragment(here, docname, request))
    except (KeyError, ValueError):
        return None


def write_all(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Handle `env-updated`: have every hand-written page written again, not read again.

    Their frame depends on what Sphinx does not watch: the digest of the stylesheet in its
    address, the messages, what other pages exist.  They are few and take milliseconds.
    """
    written = sorted(env.found_docs)
    Journal.of(Path(app.doctreedir)).note(map(address_of, written))
    return written
