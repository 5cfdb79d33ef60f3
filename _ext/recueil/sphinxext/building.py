"""Building: one run of Sphinx for one language, and what it has to say."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from recueil.checking import Examined
from recueil.failures import INTERRUPTED
from recueil.findings import Finding
from recueil.languages import source_of
from recueil.sphinxext.builder import PAGES_MADE
from recueil.sphinxext.failing import explained
from recueil.sphinxext.room import give
from recueil.sphinxext.telling import told


def built(
    root: Path, language: str, work: Path, workers: int, given: Examined | None = None,
    ready: Callable[[], None] | None = None,
) -> tuple[int, list[Finding]]:  # fmt: skip
    """Build `language` in the folder `work`; return the exit status and what is to be told.

    A corpus that was just examined may be given, and is not loaded again; `ready` is called as
    soon as all pages are made, if nothing is wrong with them.
    """
    warnings = io.StringIO()

    def made(_: Sphinx) -> None:
        if ready and not warnings.getvalue():
            ready()

    give(given)
    try:
        with patch_docutils(str(root)), docutils_namespace():
            app = Sphinx(
                source_of(root, language), root, work / "html", work / "doctrees", "dirhtml",
                {
                    "language": language,
                    "nitpicky": True,
                    "recueil_workers": workers,
                },
                status=None, warning=warnings, warningiserror=True,
            )  # fmt: skip
            app.connect(PAGES_MADE, made)
            app.build()
            failed = app.statuscode != 0
    except KeyboardInterrupt:
        return INTERRUPTED, []
    except Exception as error:  # an editor is told, whatever it is
        return 1, [*_told(warnings, root), explained(error, root, work)]
    return (1 if failed else 0), _told(warnings, root)


def _told(warnings: io.StringIO, root: Path) -> list[Finding]:
    """Return the warnings with paths below the project."""
    return told(warnings.getvalue().replace(f"{root}/", ""), root)
