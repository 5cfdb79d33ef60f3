"""`make serve`: the site on this machine, built again when a source changes."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from project import ROOT, TOY, copy_project, env


@contextmanager
def served(project: Path, port: int) -> Iterator[None]:
    command = [sys.executable, "scripts/serve.py", "--host", "127.0.0.1", "--port", str(port)]
    with (project / "serve.log").open("w", encoding="utf-8") as log:
        process = subprocess.Popen(command, cwd=project, env=env(), stdout=log, stderr=log)
        try:
            yield
        finally:
            process.kill()
            process.wait()


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port


def wait_for(url: str, text: str, seconds: float = 60) -> str:
    """Return the page once it holds `text`."""
    last, end = "", time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(url, timeout=5) as answer:
                last = answer.read().decode("utf-8")
        except OSError as error:
            last = str(error)
        if text in last:
            return last
        time.sleep(0.2)
    raise AssertionError(f"no {text!r} at {url}: {last[:500]}")


def test_an_edit_is_shown_by_the_served_site(tmp_path: Path) -> None:
    project = copy_project(tmp_path / "project", TOY)
    shutil.copytree(ROOT / "scripts", project / "scripts")
    port = free_port()
    home = f"http://127.0.0.1:{port}/en/"
    with served(project, port):
        assert "livereload" in wait_for(home, "</html>")
        page = project / "source" / "en" / "index.md"
        page.write_text(page.read_text(encoding="utf-8") + "\nA line more.\n", encoding="utf-8")
        wait_for(home, "A line more.")
