"""Failing: what stops a build, told as a line with its place; a traceback goes to a file."""

from __future__ import annotations

import traceback
from pathlib import Path

from jinja2 import TemplateError, TemplateSyntaxError
from sphinx.errors import SphinxError

from recueil.i18n import catalogue, language_of_user


def explained(error: BaseException, root: Path, work: Path) -> str:
    """Return in one line what went wrong with the project at `root` in the folder `work`."""
    return _explained(_unwrapped(error), root, work)


def _unwrapped(error: BaseException) -> BaseException:
    """Return the error behind the ones in which Sphinx wraps what handlers and templates raise."""
    inner = getattr(error, "orig_exc", None) or error.__cause__
    if isinstance(error, SphinxError) and isinstance(inner, BaseException):
        return _unwrapped(inner)
    return error


def _explained(error: BaseException, root: Path, work: Path) -> str:
    say = catalogue(language_of_user()).gettext
    if isinstance(error, TemplateSyntaxError):
        place = _below(root, error.filename or error.name or "")
        return f"{place}:{error.lineno}:1: " + say("error") + f"[template]: {error.message}"
    frame = _template_frame(error)
    if isinstance(error, TemplateError) or frame:
        file, line = frame or ("", 0)
        return f"{_below(root, file)}:{line}:1: " + say("error") + f"[template]: {error}"
    if isinstance(error, SphinxError):
        return str(error).replace(f"{root}/", "")
    log = work.parent / f"{work.name}.log"
    log.write_text("".join(traceback.format_exception(error)), encoding="utf-8")
    words = say("the build failed for a reason that is not in the sources; see %(log)s")
    return say("error") + "[internal]: " + words % {"log": _below(root, str(log))}


def _template_frame(error: BaseException) -> tuple[str, int] | None:
    """Return the innermost template and line of an error raised while one was rendered."""
    found = [
        (frame.filename, frame.lineno or 0)
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename.endswith(".html")
    ]
    return found[-1] if found else None


def _below(root: Path, file: str) -> str:
    return file.removeprefix(f"{root}/")
