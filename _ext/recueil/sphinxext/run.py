"""Run Sphinx for one language: `python -m recueil.sphinxext.run ROOT LANGUAGE WORK [WORKERS]`.

Warnings and failures are printed on standard output as lines that name their place; the
exit status is 0 only if there was none.  Pages are made by as many processes as WORKERS says,
by default one for each processor.
"""

from __future__ import annotations

import gc
import io
import sys
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from recueil.failures import INTERRUPTED
from recueil.languages import source_of
from recueil.machine import processors
from recueil.sphinxext.failing import explained
from recueil.sphinxext.telling import told


def run(root: Path, language: str, work: Path, workers: int | None = None) -> int:
    """Build `language` of the project at `root` in the folder `work`."""
    gc.disable()  # a corpus is millions of objects that stay, and the process ends with the build
    warnings = io.StringIO()
    try:
        with patch_docutils(str(root)), docutils_namespace():
            app = Sphinx(
                source_of(root, language), root, work / "html", work / "doctrees", "dirhtml",
                {
                    "language": language,
                    "nitpicky": True,
                    "recueil_workers": workers or processors(),
                },
                status=None, warning=warnings, warningiserror=True,
            )  # fmt: skip
            app.build()
            failed = app.statuscode != 0
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # an editor is told, whatever it is
        _tell(warnings, root)
        print(explained(error, root, work))
        return 1
    _tell(warnings, root)
    return 1 if failed else 0


def _tell(warnings: io.StringIO, root: Path) -> None:
    """Print the warnings with paths below the project."""
    for line in told(warnings.getvalue().replace(f"{root}/", ""), root):
        print(line)


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), *map(int, sys.argv[4:5])))
