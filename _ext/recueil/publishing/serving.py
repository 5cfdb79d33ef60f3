"""Serving: the site on this machine, built again at each edit, the page reloaded after it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from livereload import Server

from recueil.i18n import N_, catalogue, language_of_user
from recueil.publishing.publish import publish

WATCHED = (
    "source/**/*.yaml",
    "source/**/*.md",
    "source/_templates/*",
    "source/_static/*",
    "_ext/recueil/fragments/*.html",
    "conf.py",
)
"""What a new build may depend on, by pattern below the project."""


def main(root: Path, arguments: Sequence[str] | None = None) -> int:
    """Build, serve `build/site` and follow the editor's edits until interrupted."""
    options = _parser().parse_args(arguments)
    publish(root)
    if not (root / "build" / "site").is_dir():
        return 1
    server = Server()
    for pattern in WATCHED:
        server.watch(str(root / pattern), lambda: publish(root))
    say = catalogue(language_of_user()).gettext
    address = f"http://{options.host}:{options.port}/"
    print(say(N_("The site is at %(address)s (Ctrl+C ends it)")) % {"address": address})
    server.serve(host=options.host, port=options.port, root=str(root / "build" / "site"))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--host", default="localhost", help="address to listen on")
    parser.add_argument("--port", default=8000, type=int, help="port to listen on")
    return parser
