"""The process of the builder, as whoever serves the site sees it."""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from recueil.preview.builder import BUILD, DROP
from recueil.publishing.building import ENVIRONMENT

Event = Mapping[str, Any]

_PATIENCE = 5.0
"""Seconds in which a builder ends what it has started and itself."""


class Builder:
    """A builder that runs, started again where that is needed."""

    def __init__(self, root: Path, address: str) -> None:
        self._root, self._address = root, address
        self._child = 0
        self._start()

    def _start(self) -> None:
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        environment = {**os.environ, **ENVIRONMENT, "PYTHONPATH": str(self._root / "_ext")}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "recueil.preview.builder", str(self._root), self._address],
            cwd=self._root, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            start_new_session=True,  # Ctrl+C is for us alone: we end it
        )  # fmt: skip
        threading.Thread(
            target=self._listen, args=(self._process, self._events), daemon=True
        ).start()

    @staticmethod
    def _listen(process: subprocess.Popen[bytes], events: queue.SimpleQueue[Event]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            with suppress(ValueError):
                events.put(json.loads(line))

    def heard(self, seconds: float) -> Event | None:
        """Return what happens next, if anything does within some seconds."""
        try:
            event = self._events.get(timeout=seconds)
        except queue.Empty:
            return None if self._process.poll() is None else self._gone()
        self._child = event.get("began", self._child)
        return event

    def _gone(self) -> Event:
        """Start another in the place of one that somebody has killed; its work is lost."""
        self.stop()
        self._start()
        return {"ended": 1, "lost": True}

    def build(self) -> None:
        """Have the site published."""
        self._ask(BUILD)

    def drop(self) -> None:
        """Have the publication ended that is going on."""
        self._ask(DROP)

    def _ask(self, command: bytes) -> None:
        assert self._process.stdin is not None
        with suppress(OSError):  # it is gone, which `heard` notices
            self._process.stdin.write(command)
            self._process.stdin.flush()

    def again(self) -> None:
        """Start anew: the program has changed."""
        self.stop()
        self._start()

    def stop(self) -> None:
        """End it, and all that it has started."""
        assert self._process.stdin is not None
        with suppress(OSError):
            self._process.stdin.close()
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._process.wait()
        if self._child:
            with suppress(OSError):  # it has ended
                os.killpg(self._child, signal.SIGKILL)
        self._child = 0
