"""The preview as tests see it: served from a project of its own, asked for its state."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from project import ROOT, TOY, copy_project, env

PATIENCE = 120
DONE = "The site is in"


@dataclass
class Preview:
    """A project that is served."""

    project: Path
    url: str
    process: subprocess.Popen[bytes]

    def state(self, after: str = "") -> dict[str, Any]:
        """Return what is wrong; with `after`, once it is another state than that."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            told = json.loads(self.page(f"-/preview/state?after={after}")[1])
            if told["number"] != after:
                return told
        raise AssertionError(f"nothing changed: {self.told()}")

    def until(self, wanted: Any) -> dict[str, Any]:
        """Return the first state of which `wanted` is true."""
        told = self.state()
        while not wanted(told):
            told = self.state(told["number"])
        return told

    def page(self, address: str) -> tuple[int, str]:
        """Return the status and the text of a page."""
        try:
            with urllib.request.urlopen(self.url + address, timeout=60) as answer:
                return answer.status, answer.read().decode("utf-8")
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode("utf-8")

    def told(self) -> str:
        """Return what stands on the terminal."""
        return (self.project / "serve.log").read_text(encoding="utf-8")

    def ready(self) -> None:
        """Wait until the first publication is shown."""
        self.finished(1)
        self.until(lambda told: not told["number"].endswith("-0"))

    def finished(self, times: int) -> None:
        """Wait until a whole publication was told so many times."""
        end = time.monotonic() + PATIENCE
        while self.told().count(DONE) < times:
            assert time.monotonic() < end, self.told()
            time.sleep(0.05)

    def edit(self, name: str, old: str, new: str) -> None:
        """Change a file of the sources, once."""
        file = self.project / "source" / name
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8")


def free_port() -> int:
    """Return a port at which nobody listens."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port


def toy_project(folder: Path) -> Path:
    """Return a project that can be served, with the toy corpus."""
    project = copy_project(folder / "project", TOY)
    shutil.copytree(ROOT / "scripts", project / "scripts")
    return project


@contextmanager
def previewed(project: Path, **environment: str) -> Iterator[Preview]:
    """Serve a project as `make serve` does; it answers already."""
    port = free_port()
    command = [sys.executable, "scripts/serve.py", "--host", "127.0.0.1", "--port", str(port)]
    with (project / "serve.log").open("w", encoding="utf-8") as log:
        process = subprocess.Popen(
            command, cwd=project, env=env(**environment), stdout=log, stderr=log
        )
        preview = Preview(project, f"http://127.0.0.1:{port}/", process)
        try:
            _answers(preview)
            yield preview
        finally:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _answers(preview: Preview) -> None:
    for _ in range(600):
        with suppress(urllib.error.URLError):
            preview.page("-/preview/state")
            return
        time.sleep(0.05)
    raise AssertionError(preview.told())


def left(project: Path) -> dict[int, str]:
    """Return the processes that work in a project, with their commands."""
    found = {}
    for process in Path("/proc").iterdir():
        with suppress(OSError):
            if process.name.isdigit() and os.readlink(process / "cwd") == str(project):  # noqa: PTH115
                found[int(process.name)] = (process / "cmdline").read_text()
    return found
