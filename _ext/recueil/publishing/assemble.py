"""Assembling: the next site beside the last one, from the work of each language.

Files that did not change are hard links into the last site; changed ones are new files.
Nothing is rewritten in place, since a link would carry it into the site that stands.
"""

from __future__ import annotations

import filecmp
import os
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath

_NEVER = re.compile(r"(?:\.buildinfo.*|\.nojekyll|_sources/.*|.*\.map|.*webpack-macros\.html)")
_REFERENCE = re.compile(
    r"""(?:href|src)="([^"#?]*_static/[^"#?]+)|url\(\s*["']?([^"')?#]+)|@import\s+["']([^"']+)"""
)

_LATER = frozenset(("filters", "search"))
"""The static folders that no page asks for before a reader opens what they are for."""


def assemble(
    next_site: Path, last_site: Path, works: Mapping[str, Path], texts: Mapping[str, str]
) -> None:
    """Fill `next_site` with each folder of `works` below its name (`fr`), and `texts` by path."""
    shutil.rmtree(next_site, ignore_errors=True)
    next_site.mkdir(parents=True)
    for name, work in works.items():
        for path in published(work):
            _place(work / path, next_site / name / path, last_site / name / path)
    for name, text in texts.items():
        target = next_site / name
        if target.exists():  # a page of today goes before what a former address would lead to
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        if not _linked(last_site / name, target, text):
            target.write_text(text, encoding="utf-8")


def _place(made: Path, target: Path, last: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if last.is_file() and filecmp.cmp(made, last):
        os.link(last, target)
    else:
        # The time is kept, so that the next comparison need not read the file.
        shutil.copy2(made, target)


def _linked(last: Path, target: Path, text: str) -> bool:
    try:
        if last.read_bytes() == text.encode("utf-8"):
            os.link(last, target)
            return True
    except OSError:
        pass
    return False


def published(work: Path) -> Iterator[Path]:
    """Yield the files of a folder of work that readers can ask for, in order."""
    static = set(asked_for(work))
    for folder, folders, files in os.walk(work):
        folders.sort()
        for name in sorted(files):
            path = Path(folder, name).relative_to(work)
            posix = path.as_posix()
            if _NEVER.fullmatch(posix):
                continue
            if path.parts[0] != "_static" or path.parts[1] in _LATER or posix in static:
                yield path


def asked_for(work: Path) -> Iterable[str]:
    """Return the static files that the home page asks for, and those that its styles do.

    The theme copies 6.6 MB of static files; a page of ours asks for a few of them.  All
    pages have the same head, so that the home page speaks for them.
    """
    found: set[str] = set()
    waiting = ["index.html"]
    while waiting:
        here = waiting.pop()
        path = work / here
        if not path.is_file():
            continue
        for name in _references(path, here):
            if name not in found and name.startswith("_static/"):
                found.add(name)
                if name.endswith(".css"):
                    waiting.append(name)
    return found


def _references(path: Path, here: str) -> Iterator[str]:
    text = path.read_text(encoding="utf-8")
    for match in _REFERENCE.finditer(text):
        name = next(filter(None, match.groups()))
        if not name.startswith(("data:", "http:", "https:", "/")):
            yield _normal(PurePosixPath(here).parent / name)


def _normal(path: PurePosixPath) -> str:
    parts: list[str] = []
    for part in path.parts:
        if part == ".." and parts:
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts)
