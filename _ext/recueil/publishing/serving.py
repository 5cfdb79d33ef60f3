"""Serving: the site on this machine, built again at each edit, the page reloaded after it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from livereload import Server
from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from livereload.server import LiveScriptInjector
from tornado.web import Application

from recueil.checking import print_line
from recueil.failures import INTERRUPTED, told_failure
from recueil.i18n import N_, catalogue, user_language
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
    everywhere = options.host in ("0.0.0.0", "::", "")
    address = f"http://{'localhost' if everywhere else options.host}:{options.port}/"
    if publish(root, local=address) == INTERRUPTED:
        return INTERRUPTED
    if not (root / "build" / "site").is_dir():
        return 1
    try:
        _serve(root, options, address)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # an editor is told, whatever it is
        print_line(told_failure(error, root, root / "build" / "serve.log"))
        return 1
    return 0


def _serve(root: Path, options: argparse.Namespace, address: str) -> None:
    def again() -> None:
        if publish(root, local=address) == INTERRUPTED:
            raise KeyboardInterrupt

    server = _Server()
    for pattern in WATCHED:
        server.watch(str(root / pattern), again)
    say = catalogue(user_language()).gettext
    print_line(say(N_("The site is at %(address)s (Ctrl+C ends it)")) % {"address": address})
    server.serve(host=options.host, port=options.port, root=str(root / "build" / "site"))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--host", default="localhost", help="address to listen on")
    parser.add_argument("--port", default=8000, type=_port, help="port to listen on")
    return parser


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 65_536):
        say = catalogue(user_language()).gettext
        raise argparse.ArgumentTypeError(say(N_("a port is a number from 1 to 65535")))
    return int(text)


class _Server(Server):
    """A server whose pages load the script that reloads them: a policy refuses one inline."""

    def application(
        self, port: int, host: str, liveport: object = None, debug: object = None,
        live_css: object = True,
    ) -> None:  # fmt: skip
        """Listen; the parameters that are left alone are those of livereload."""
        LiveReloadHandler.watcher = self.watcher
        LiveReloadHandler.live_css = live_css
        script = f'<script src="/livereload.js?port={port}"></script>'.encode()
        injector = type("_Injector", (LiveScriptInjector,), {"script": script})
        handlers = [
            ("/livereload", LiveReloadHandler),
            ("/livereload.js", LiveReloadJSHandler),
            *self.get_web_handlers(script),
        ]
        Application(handlers, transforms=[injector]).listen(port, address=host)
