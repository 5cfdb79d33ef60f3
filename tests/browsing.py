"""Serving the site, opening its pages in a browser, and noticing whatever goes wrong."""

from __future__ import annotations

import gzip
import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
LEFT = "net::ERR_ABORTED"
"""What becomes of a request that a page still made when it was left."""
PACKED = (".html", ".css", ".js", ".json", ".svg", ".xml")


class Quiet(SimpleHTTPRequestHandler):
    """Files, compressed as any public server sends them; nothing is logged."""

    def send_head(self):
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() and self.path.endswith("/") else path
        if path.suffix not in PACKED or not path.is_file():
            return super().send_head()
        content = gzip.compress(path.read_bytes(), 9, mtime=0)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        return BytesIO(content)

    def log_message(self, *args: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    """A server that takes it in silence when a browser goes away in the middle of an answer."""

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on this machine; yield its address."""
    server = Server(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def chromium() -> str:
    """Return the path of a Chromium, found as `make test` names it."""
    found = os.environ.get("CHROMIUM") or shutil.which("chromium") or ""
    assert found, "no Chromium: make test installs it, or says what to install"
    return found


@contextmanager
def started() -> Iterator[Browser]:
    """Yield a browser."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        yield browser
        browser.close()


def watched(page: Page, near: Callable[[str], bool]) -> list[str]:
    """Return the list that whatever goes wrong on a page is added to, from now on.

    That is what it warns of, what it throws, what fails to load, and what it asks of addresses
    that are not `near`.
    """
    wrong: list[str] = []
    page.on("console", lambda m: wrong.append(f"{m.type}: {m.text}") if m.type != "log" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on(
        "requestfailed",
        lambda r: wrong.append(f"failed: {r.url}: {r.failure}") if r.failure != LEFT else None,
    )
    page.on("request", lambda r: None if near(r.url) else wrong.append(f"off: {r.url}"))
    return wrong


@contextmanager
def opened(
    browser: Browser, url: str, width: int, scheme: str = "light", *,
    scripts: bool = True, before: str = "", **more: object,
) -> Iterator[tuple[Page, list[str]]]:  # fmt: skip
    """Yield a page, and what went wrong while it was loaded; `before` runs ahead of its scripts."""
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=scripts,
        **more,
    )  # fmt: skip
    context.add_init_script(before)
    page = context.new_page()
    host = url.split("/")[2]
    wrong = watched(page, lambda address: host in address)
    try:
        response = page.goto(url)
        assert response is not None
        assert response.status == 200
        yield page, wrong
    finally:
        context.close()
