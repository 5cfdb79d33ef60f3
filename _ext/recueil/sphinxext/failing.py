"""Failing: what stops a build, as a finding at its place; a traceback goes to a file."""

from __future__ import annotations

from pathlib import Path

from sphinx.errors import SphinxError

from recueil.failures import found_failure
from recueil.findings import Finding, failure
from recueil.i18n import user_language
from recueil.sphinxext.workers import WorkerError


def explained(error: BaseException, root: Path, work: Path) -> Finding:
    """Return what went wrong with the project at `root` in the folder `work`."""
    inner = _unwrapped(error)
    if isinstance(inner, WorkerError) and isinstance(inner.failure, Finding):
        return inner.failure
    if isinstance(inner, SphinxError):
        return failure("page", " ".join(str(inner).replace(f"{root}/", "").split()))
    return found_failure(inner, root, work.parent / f"{work.name}.log", user_language())


def _unwrapped(error: BaseException) -> BaseException:
    """Return the error behind the ones in which Sphinx wraps what handlers and templates raise."""
    inner = getattr(error, "orig_exc", None) or error.__cause__
    if isinstance(error, SphinxError) and isinstance(inner, BaseException):
        return _unwrapped(inner)
    return error
