"""Run Sphinx for one language: `python -m recueil.sphinxext.run ROOT LANGUAGE WORK`.

Warnings and failures are printed on standard output as lines that name their place; the
exit status is 0 only if there was none.
"""

from __future__ import annotations

import gc
import io
import sys
import traceback
from pathlib import Path

from jinja2 import TemplateError, TemplateSyntaxError
from sphinx.application import Sphinx
from sphinx.errors import SphinxError
from sphinx.util.docutils import docutils_namespace, patch_docutils

from recueil.i18n import catalogue, language_of_user
from recueil.sphinxext.telling import told


def run(root: Path, language: str, work: Path) -> int:
    """Build `language` of the project at `root` in the folder `work`."""
    gc.disable()  # a corpus is millions of objects that stay, and the process ends with the build
    warnings = io.StringIO()
    try:
        with patch_docutils(str(root)), docutils_namespace():
            app = Sphinx(
                root / "source" / language, root, work / "html", work / "doctrees", "dirhtml",
                {"language": language, "nitpicky": True},
                status=None, warning=warnings, warningiserror=True,
            )  # fmt: skip
            app.build()
            failed = app.statuscode != 0
    except Exception as error:  # an editor is told, whatever it is
        _tell(warnings, root)
        print(_failure(_unwrapped(error), root, work))
        return 1
    _tell(warnings, root)
    return 1 if failed else 0


def _tell(warnings: io.StringIO, root: Path) -> None:
    """Print the warnings with paths below the project."""
    for line in told(warnings.getvalue().replace(f"{root}/", "")):
        print(line)


def _unwrapped(error: BaseException) -> BaseException:
    """Return the error behind the ones in which Sphinx wraps what handlers and templates raise."""
    inner = getattr(error, "orig_exc", None) or error.__cause__
    if isinstance(error, SphinxError) and isinstance(inner, BaseException):
        return _unwrapped(inner)
    return error


def _failure(error: BaseException, root: Path, work: Path) -> str:
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


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])))
