"""The builder: a process that has loaded everything, and forks a child for each publication.

`python -m recueil.preview.builder ROOT ADDRESS` reads commands on its standard input, a letter
each, and writes what happens on its standard output, an event in JSON on each line.  It ends,
with all that it has started, when its input does: whoever started it is gone.

What a publication loads is learnt from the first one: each child says at its end which modules
it had to import, and the builder imports them for those that follow.  As soon as nobody waits for
it, it also reads the sources, so that the next publication reads only what is saved meanwhile.
"""

from __future__ import annotations

import gc
import json
import os
import select
import signal
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from recueil.checking import examine
from recueil.findings import Finding
from recueil.i18n import user_language
from recueil.languages import LANGUAGES, languages
from recueil.load.files import CACHE
from recueil.pages.templates import keep_compiled
from recueil.preview import forking
from recueil.preview.showing import shown
from recueil.publishing.building import Building, Order
from recueil.publishing.publish import publish
from recueil.publishing.way import Way
from recueil.read.memory import Memory

BUILD, DROP = b"b", b"d"
"""The commands: publish; end the publication that is going on."""


_IDLE = 0.5
"""Seconds after which a builder of whom nothing is asked takes its time."""


def event(**happened: object) -> None:
    """Say what has happened, to whoever started the builder."""
    os.write(1, f"{json.dumps(happened)}\n".encode())


@dataclass(slots=True)
class _Child:
    """A publication that goes on; its pipe says which modules it loads, and ends with it."""

    process: int
    modules: int
    learnt: bytes = b""

    @classmethod
    def fork(cls, root: Path, address: str, memory: Memory) -> _Child:
        modules, say = os.pipe()
        process = os.fork()
        if process:
            os.close(say)
            with suppress(OSError):  # the child does it too: whoever comes first
                os.setpgid(process, process)
            return cls(process, modules)
        status = 1
        try:
            os.setpgid(0, 0)
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            os.close(modules)
            teach = partial(_teach, frozenset(sys.modules), say)
            status = publish(root, local=address, way=_way(root, teach, memory))
            teach()
        finally:
            os._exit(status)

    def listen(self) -> bool:
        """Hear which modules are loaded; False once it has ended, with all that it started."""
        heard = os.read(self.modules, 65536)
        self.learnt += heard
        return bool(heard)

    def kill(self) -> None:
        with suppress(ProcessLookupError):
            os.killpg(self.process, signal.SIGKILL)

    def buried(self) -> None:
        """Wait until nothing of it is left."""
        while self.listen():
            pass
        os.waitpid(self.process, 0)

    def ended(self) -> int:
        """Return its status; what it had to load stays loaded."""
        os.close(self.modules)
        _, status = os.waitpid(self.process, 0)
        for name in self.learnt.decode().split():
            with suppress(Exception):  # whoever needs it will be told
                import_module(name)
        return os.waitstatus_to_exitcode(status)


def _way(root: Path, teach: Callable[[], None], memory: Memory) -> Way:
    """Return how a child publishes: by forks, and telling all that happens."""
    language = user_language()
    try:
        spoken: Iterable[str] = languages(root)
    except (ValueError, OSError):
        spoken = LANGUAGES

    def start(order: Order) -> Building:
        return forking.start(order, teach)

    def hear(finding: Finding) -> None:
        event(finding=shown(finding, root, spoken, language))

    return Way(
        tell=lambda line: event(line=line), hear=hear, start=start,
        shown=lambda: event(shown=True), memory=memory,
    )  # fmt: skip


def _teach(known: frozenset[str], say: int) -> None:
    """Say which modules this process has loaded beside those that are known."""
    for name in list(sys.modules):
        if name not in known and not name.startswith("__"):
            os.write(say, f"{name}\n".encode())


def _learn(root: Path, memory: Memory) -> None:
    """Remember what is in the sources; all that stays is set apart from what may be garbage."""
    with suppress(Exception):  # whoever publishes will be told
        examine(root / "source", root / CACHE, memory, learn=True)
    gc.collect()
    gc.freeze()


def main(root: Path, address: str) -> int:
    """Do what is asked, until nobody can ask any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started it decides
    with TemporaryDirectory(prefix="recueil-", ignore_cleanup_errors=True) as compiled:
        keep_compiled(Path(compiled))
        _serve(root, address)
    return 0


def _serve(root: Path, address: str) -> None:
    child: _Child | None = None
    memory, to_learn = Memory(), False
    while True:
        waiting: list[Any] = [0, *([child.modules] if child else [])]
        ready, _, _ = select.select(waiting, [], [], _IDLE if to_learn else None)
        if not ready:
            _learn(root, memory)
            to_learn = False
        elif child and child.modules in ready and not child.listen():
            event(ended=child.ended())
            child, to_learn = None, True
        elif 0 in ready:
            command = os.read(0, 1)
            if child and command != BUILD:
                child.kill()
            if not command:
                if child:
                    child.buried()
                return
            if command == BUILD and not child:
                child = _Child.fork(root, address, memory)
                to_learn = False
                event(began=child.process)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
