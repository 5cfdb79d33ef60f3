"""Shells: the theme's chrome around every kind of page, and the few hand-written pages.

Both are taken from a build of ours: run as a program, this module builds a small corpus with
Sphinx and writes down its shells, since one process cannot hold two applications.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from recueil.pages.page import Page

NAME = "Recueil"
_ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Shell:
    """Chrome in pieces: text, slot, text, slot… text."""

    name: str
    pieces: list[str]


@dataclass(frozen=True, slots=True)
class Chrome:
    """All chrome of a site, its hand-written pages and its static files."""

    shells: dict[str, list[str]]
    prose: list[tuple[Page, str]]
    static: Path

    def of(self, page: Page) -> Shell:
        """Return the shell that a page stands in."""
        name = name_of(page.area, page.address.count("/"), bool(page.toc))
        return Shell(name, self.shells[name])


def name_of(area: str, depth: int, has_toc: bool) -> str:
    """Return the name of a shell."""
    return f"{area or 'home'}-{depth}-{'toc' if has_toc else 'plain'}"


def shells(project: Path) -> Chrome:
    """Build `project` once as we do, and return its chrome."""
    work = project.parent / "chrome"
    environment = {**os.environ, "PYTHONPATH": f"{_ROOT / '_ext'}:{_ROOT / 'tests'}"}
    environment["RECUEIL_BASE_URL"] = "https://example.org/"
    command = [sys.executable, "-m", "bench.shells", str(project), str(work)]
    subprocess.run(command, cwd=project, env=environment, check=True)
    found = json.loads((work / "shells.json").read_text(encoding="utf-8"))
    prose = [
        (Page(p["address"], p["area"], p["title"], p["description"], p["html"]), p["html"])
        for p in found["prose"]
    ]
    return Chrome(found["shells"], prose, work / "html" / "_static")


def _dump(project: Path, work: Path) -> None:
    from sphinx.application import Sphinx
    from sphinx.util.docutils import docutils_namespace, patch_docutils

    with patch_docutils(str(project)), docutils_namespace():
        app = Sphinx(
            project / "source" / "en", project, work / "html", work / "doctrees", "dirhtml",
            {"language": "en", "nitpicky": True}, status=None, warningiserror=True,
        )  # fmt: skip
        app.build()
        found = {"shells": _shells(app), "prose": _prose(app, work / "html")}
    (work / "shells.json").write_text(json.dumps(found), encoding="utf-8")


def _shells(app: Any) -> dict[str, list[str]]:
    """Return every shell that some page could need: a few dozen."""
    from recueil.sphinxext.room import room
    from recueil.sphinxext.shells import Shape, Shells

    made = Shells(app.builder, room(app))
    areas = (
        "", "sessions", "decisions", "recommendations", "bodies", "plans", "documents", "topics",
        "addressees", "actions", "years", "coverage", "search", "citations", "changes",
    )  # fmt: skip
    return {
        name_of(area, depth, has_toc): _pieces(made.render(Shape(area, depth, has_toc)))
        for area in areas
        for depth in range(6)
        if depth or not area
        for has_toc in (True, False)
    }


def _pieces(shell: Any) -> list[str]:
    after = ((name, text.decode("utf-8")) for name, text in shell.pieces)
    return [shell.start.decode("utf-8"), *chain.from_iterable(after)]


def _prose(app: Any, html: Path) -> list[dict[str, str]]:
    """Return what the hand-written pages show inside their shells."""
    found = []
    for docname in sorted(app.env.found_docs):
        address = "" if docname == "index" else f"{docname}/"
        text = (html / address / "index.html").read_text(encoding="utf-8")
        body = re.search(r'<article class="bd-article">(.*?)</article>', text, re.DOTALL)
        title = re.search(r"<title>(.*?)</title>", text, re.DOTALL)
        assert body is not None
        assert title is not None
        name = title[1].partition(" — ")[0]
        found.append({"address": address, "area": "", "title": name, "description": name,
                      "html": body[1].strip()})  # fmt: skip
    return found


if __name__ == "__main__":
    _dump(Path(sys.argv[1]), Path(sys.argv[2]))
