"""Failing: what stops a build, told as a line with its place; a traceback goes to a file."""

from __future__ import annotations

from pathlib import Path

from sphinx.errors import SphinxError

from recueil.failures import told_failure


def explained(error: BaseException, root: Path, work: Path) -> str:
    """Return in one line what went wrong with the project at `root` in the folder `work`."""
    inner = _unwrapped(error)
    if isinstance(inner, SphinxError):
        return str(inner).replace(f"{root}/", "")
    return told_failure(inner, root, work.parent / f"{work.name}.log")


def _unwrapped(error: BaseException) -> BaseException:
    """Return the error behind the ones in which Sphinx wraps what handlers and templates raise."""
    inner = getattr(error, "orig_exc", None) or error.__cause__
    if isinstance(error, SphinxError) and isinstance(inner, BaseException):
        return _unwrapped(inner)
    return error
