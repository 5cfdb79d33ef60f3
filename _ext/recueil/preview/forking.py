"""Forking: a language built by a child of this process, which has all in memory that it needs.

It is the other way to do what `publishing.building.start` does with a new interpreter.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from recueil.publishing.building import Building, Order


@dataclass(slots=True)
class _Child:
    """A process that builds, and the pipe on which it says what is wrong."""

    process: int
    answer: int
    returncode: int | None = None

    def communicate(self) -> tuple[str, object]:
        """Wait for its end; return what it said."""
        with open(self.answer, encoding="utf-8") as pipe:  # noqa: PTH123
            told = pipe.read()
        _, status = os.waitpid(self.process, 0)
        self.returncode = os.waitstatus_to_exitcode(status)
        return told, None

    def kill(self) -> None:
        """End it, if it has not ended."""
        if self.returncode is None:
            os.kill(self.process, signal.SIGKILL)


def start(order: Order, last: Callable[[], None]) -> Building:
    """Start building a language in a child, which holds the lock as this process does.

    `last` is what the child does at its end.
    """
    answer, say = os.pipe()
    process = os.fork()
    if process:
        os.close(say)
        return _Child(process, answer)
    status = 1
    try:
        os.close(answer)
        status = _built(order, say)
        last()
    except BaseException:  # it goes to the log
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(status)


def _built(order: Order, say: int) -> int:
    gc.disable()  # as in a process of its own, which ends with the build
    os.environ["RECUEIL_BASE_URL"] = order.base
    speak_to(order.work.log)
    from recueil.sphinxext.building import built  # known already, but for the first build

    work = order.work
    ready = order.ready.say if order.ready else None
    status, findings = built(
        order.root, work.language, work.folder, order.workers, order.examined, ready
    )
    with open(say, "w", encoding="utf-8") as pipe:
        pipe.writelines(f"{finding.packed()}\n" for finding in findings)
    return status


def speak_to(log: Path) -> None:
    """Let all that is printed from now on go to a file."""
    opened = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    for stream in (1, 2):
        os.dup2(opened, stream)
    os.close(opened)
