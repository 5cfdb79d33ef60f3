"""The server: the site that stands, and on each of its pages a script that shows what is wrong.

What is of the preview alone stands below an address of its own, and the pages' policy allows
it: scripts and styles of the same server.  Nothing is kept by a browser.
"""

from __future__ import annotations

import json
import socket
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from recueil.preview.state import State
from recueil.preview.waiting import waiting

OURS = "/-/preview/"
"""Where what belongs to the preview stands: no folder of a site is called `-`."""

_FILES = Path(__file__).with_name("static")
_PATIENCE = 25.0
"""Seconds for which a page is kept waiting; then it asks again."""


class _Handler(SimpleHTTPRequestHandler):
    """Answers one request."""

    state: State
    site: Path

    def __init__(self, *given: object, state: State, site: Path) -> None:
        self.state, self.site = state, site
        super().__init__(*given, directory=str(site))  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Answer with the state, a file of the preview's, or a page."""
        asked = urlsplit(self.path)
        if asked.path == f"{OURS}state":
            number = parse_qs(asked.query).get("after", [""])[0]
            told = json.dumps(self.state.after(number, _PATIENCE)).encode()
            self._answer(HTTPStatus.OK, "application/json", told)
        elif asked.path.startswith(OURS):
            self._file(_FILES / asked.path.removeprefix(OURS).replace("/", ""))
        elif not self.site.is_dir():
            page = waiting().encode()
            self._page(HTTPStatus.SERVICE_UNAVAILABLE, page, self.state.number)
        else:
            self._of_the_site()

    def _of_the_site(self) -> None:
        number = self.state.number  # before the page is read: it may be older, and never newer
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            if not urlsplit(self.path).path.endswith("/"):
                super().do_GET()  # leads to the address with a slash
                return
            path /= "index.html"
        if path.suffix == ".html" and path.is_file():
            self._page(HTTPStatus.OK, path.read_bytes(), number)
        elif not path.is_file() and (lost := self.site / "404.html").is_file():
            self._page(HTTPStatus.NOT_FOUND, lost.read_bytes(), number)
        else:
            self._file(path)

    def _file(self, path: Path) -> None:
        if path.is_file():
            self._answer(HTTPStatus.OK, self.guess_type(path), path.read_bytes())
        else:
            self.send_error(HTTPStatus.NOT_FOUND)

    def _page(self, status: HTTPStatus, page: bytes, number: str) -> None:
        """Answer with a page, which loads our script at the end of its head."""
        ours = (
            f'<link rel="stylesheet" href="{OURS}preview.css"/>'
            f'<script src="{OURS}preview.js" data-state="{number}" defer></script></head>'
        )
        self._answer(status, "text/html", page.replace(b"</head>", ours.encode(), 1))

    def _answer(self, status: HTTPStatus, kind: str, content: bytes) -> None:
        text = kind.startswith("text/") or kind.endswith(("javascript", "json"))
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if text else kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def do_HEAD(self) -> None:
        """Answer as to GET, without the content."""
        self.do_GET()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the terminal is for what is wrong."""


class _Server(ThreadingHTTPServer):
    """Listens at one address."""

    daemon_threads = True

    def __init__(self, family: socket.AddressFamily, address: tuple[str, int], site: Path,
                 state: State) -> None:  # fmt: skip
        self.address_family = family
        super().__init__(address, partial(_Handler, state=state, site=site))

    def server_bind(self) -> None:
        """Bind, to IPv6 alone where it is that: IPv4 has a server of its own."""
        if self.address_family == socket.AF_INET6:
            self.socket.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        super().server_bind()

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a reader that goes away in the middle of an answer."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


def listen(host: str, port: int, site: Path, state: State) -> None:
    """Answer at every address that `host` means, in the background, until the program ends.

    Raises OSError where another program listens already, or the computer has no such address.
    """
    servers = [_Server(family, address, site, state) for family, address in _addresses(host, port)]
    for server in servers:
        threading.Thread(target=server.serve_forever, daemon=True).start()


def _addresses(host: str, port: int) -> Iterator[tuple[socket.AddressFamily, tuple[str, int]]]:
    """Yield what a host means: `localhost` is often two addresses."""
    found = socket.getaddrinfo(host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    usable = [(family, place) for family, *_, place in found if _has(family, str(place[0]))]
    for family, place in dict.fromkeys(usable) or [(each[0], each[4]) for each in found]:
        yield family, (str(place[0]), port)


def _has(family: socket.AddressFamily, host: str) -> bool:
    """Whether this computer has an address; IPv6 is known to many that do not use it."""
    try:
        with socket.socket(family) as tried:
            tried.bind((host, 0))
    except OSError:
        return False
    return True
