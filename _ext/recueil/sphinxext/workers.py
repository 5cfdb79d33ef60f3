"""Workers: work shared out among processes, forked where everything that they need stands.

The process that shares out works too.  A worker ends when the process that made it is gone,
and holds open what that one did (the lock of a publication): nothing is written after the
next build began.
"""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar

from sphinx.errors import ExtensionError
from sphinx.util import logging
from sphinx.util.parallel import parallel_available

from recueil.failures import INTERRUPTED
from recueil.machine import attached, parts_of, queue, taken

logger = logging.getLogger(__name__)

T = TypeVar("T")
R = TypeVar("R")

_PARTS = 128
"""Into how many parts work is cut; many more than there are workers."""


class WorkerError(ExtensionError):
    """What went wrong in a worker, explained there."""

    def __init__(self, failure: object) -> None:
        super().__init__(str(failure))
        self.failure = failure


def shared_out(
    items: Sequence[T], work: Callable[[Iterable[T]], R], workers: int,
    explain: Callable[[BaseException], object],
) -> list[R]:  # fmt: skip
    """Return what `work` made of the items, one result for each worker.

    What a worker warns of is told here, and what goes wrong in it by `explain`.
    """
    if workers == 1 or not parallel_available:
        return [work(items)]
    parts = parts_of(items, _PARTS)
    numbers = queue(len(parts))
    helpers = [_Helper.fork(parts, numbers, work, explain) for _ in range(workers - 1)]
    try:
        own = work(taken(parts, numbers))
        return [own, *(helper.result() for helper in helpers)]
    finally:
        os.close(numbers)
        for helper in helpers:
            helper.dismiss()


@dataclass(slots=True)
class _Helper:
    """A forked process and the pipe on which it says what it made."""

    process: int
    answer: int

    @classmethod
    def fork(
        cls, parts: Sequence[Sequence[T]], numbers: int, work: Callable[[Iterable[T]], object],
        explain: Callable[[BaseException], object],
    ) -> _Helper:  # fmt: skip
        """Start one, which takes parts until none is left."""
        answer, say = os.pipe()
        parent = os.getpid()
        process = os.fork()
        if process:
            os.close(say)
            return cls(process, answer)
        warnings = logging.LogCollector()
        result: object = None
        failure: object = None
        try:
            with warnings.collect():
                result = work(attached(taken(parts, numbers), parent))
        except KeyboardInterrupt:
            os._exit(INTERRUPTED)  # the parent is interrupted as well
        except BaseException as error:  # the parent tells it, whatever it is
            failure = explain(error)
        logging.convert_serializable(warnings.logs)
        with suppress(OSError), open(say, "wb") as pipe:  # noqa: PTH123
            pickle.dump((failure, warnings.logs, result), pipe)
        os._exit(0)  # what else is open belongs to the parent

    def result(self) -> Any:  # noqa: ANN401
        """Wait for what it made; raise what went wrong."""
        with open(self.answer, "rb", closefd=False) as pipe:
            answer = pipe.read()
        if not answer:
            raise RuntimeError(f"the process {self.process} ended before its work")
        failure, warnings, made = pickle.loads(answer)
        for warning in warnings:
            logger.handle(warning)
        if failure is not None:
            raise WorkerError(failure)
        return made

    def dismiss(self) -> None:
        """End it, if it has not ended, and let the system forget it."""
        os.close(self.answer)
        with suppress(ProcessLookupError):
            os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
