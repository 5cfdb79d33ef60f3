"""Tiny Sphinx projects: hand-written pages over the toy corpus, without the theme."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sphinx.testing.util import SphinxTestApp

from project import TOY

CONF = """
extensions = ["myst_parser", "sphinxcontrib.bibtex", "recueil.sphinxext"]
root_doc = "index"
html_theme = "basic"
html_copy_source = False
nitpicky = True
myst_enable_extensions = ["attrs_block", "colon_fence", "deflist"]
myst_disable_syntax = ["html_inline", "html_block"]
suppress_warnings = ["toc.not_included"]
bibtex_bibfiles = []
bibtex_default_style = "recueil"
bibtex_reference_style = "label"
bibtex_cite_id = "cite-{key}"
recueil_source = "corpus"
"""


@dataclass
class Built:
    """A project that was built; its warnings and its pages."""

    app: SphinxTestApp
    root: Path
    read: tuple[str, ...]
    """The pages that were read, not taken from the last build."""

    def page(self, name: str = "index") -> str:
        """Return the HTML of the body of a page."""
        file = self.app.outdir / ("index.html" if name == "index" else f"{name}/index.html")
        text = file.read_text(encoding="utf-8")
        return text.partition('<div class="body" role="main">')[2].partition('class="sphinxs')[0]

    @property
    def told(self) -> list[str]:
        """The warnings, with paths below the root."""
        text = re.sub(r"\x1b\[[0-9;]*m", "", self.app.warning.getvalue())
        return text.replace(f"{self.root}/", "").splitlines()


class Tiny:
    """A project in a folder, built as often as one likes."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "conf.py").write_text(CONF, encoding="utf-8")
        shutil.copytree(TOY, root / "corpus")
        self._app: SphinxTestApp | None = None

    def build(self, pages: str | Mapping[str, str] | None = None, language: str = "en") -> Built:
        """Write pages (a text alone is the home page's) and build."""
        for name, text in ({"index": pages} if isinstance(pages, str) else pages or {}).items():
            (self.root / f"{name}.md").parent.mkdir(parents=True, exist_ok=True)
            (self.root / f"{name}.md").write_text(text, encoding="utf-8")
        self.close()
        read: list[str] = []
        overrides = {"language": language}
        self._app = SphinxTestApp("dirhtml", srcdir=self.root, confoverrides=overrides)
        self._app.connect("source-read", lambda app, docname, source: read.append(docname))
        self._app.build()
        return Built(self._app, self.root, tuple(sorted(read)))

    def change(self, name: str, old: str, new: str) -> None:
        """Change a file of the corpus."""
        file = self.root / "corpus" / name
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")

    def close(self) -> None:
        """Undo what the last build has registered."""
        if self._app is not None:
            self._app.cleanup()
