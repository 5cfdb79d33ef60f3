"""Bounds: a function called in a child process that has so much time and memory and no more."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import ParamSpec, TypeVar

from recueil.drafting.lines import UnreadableError
from recueil.i18n import N_

_OUT_OF_TIME = getattr(signal, "SIGXCPU", 0)
"""What ends a process that has had its time of a processor."""

P = ParamSpec("P")
R = TypeVar("R")

SECONDS = 60
"""Time of a processor within which a report must have been read."""

PATIENCE = 5
"""So many times as long may pass by the clock: another program may need the processor too."""

MEMORY = 1_500_000_000
"""Bytes that reading a report may take."""


def bounded(function: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """Return what a function returns or raise what it raises; end it when it goes too far."""
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    work = (sender, SECONDS, function, args, kwargs)
    child = context.Process(target=_child, args=work, daemon=True)
    child.start()
    sender.close()
    try:
        if not receiver.poll(PATIENCE * SECONDS):
            raise UnreadableError(_SLOW, seconds=SECONDS)
        outcome: R | BaseException = receiver.recv()
    except EOFError:
        child.join()
        if child.exitcode == -_OUT_OF_TIME:
            raise UnreadableError(_SLOW, seconds=SECONDS) from None
        raise UnreadableError(_DIED) from None
    finally:
        child.kill()
        child.join()
        receiver.close()
    if isinstance(outcome, BaseException):
        raise outcome
    return outcome


def _child(
    sender: Connection,
    seconds: int,
    function: Callable[..., object],
    args: tuple[object, ...],
    kwargs: dict[str, object],
) -> None:
    _limit(seconds)
    outcome: object
    try:
        outcome = function(*args, **kwargs)
    except UnreadableError as error:
        outcome = error
    except MemoryError:
        outcome = UnreadableError(_HEAVY)
    except Exception:
        outcome = UnreadableError(_BROKEN)
    with contextlib.suppress(OSError):
        sender.send(outcome)


def _limit(seconds: int) -> None:
    """Bound this process where the system can; its messages go nowhere."""
    try:
        import resource
    except ImportError:  # not on Windows, where only the time by the clock is bounded
        return
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)


_SLOW = N_("the file was not read within %(seconds)s seconds: it is too large, or damaged")
_HEAVY = N_("reading the file takes too much memory: it is too large, or damaged")
_DIED = N_("the file is damaged: reading it ended at once")
_BROKEN = N_("the file is damaged, or not what its beginning says that it is")
