"""Assembling: the next site beside the last one, from the work of each language.

Files that did not change are hard links into the last site; changed ones are new files.
Nothing is rewritten in place, since a link would carry it into the site that stands.
"""

from __future__ import annotations

import filecmp
import os
import re
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
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
        _fill(work, next_site / name, last_site / name)
    for name, text in texts.items():
        target = next_site / name
        if target.exists():  # a page of today goes before what a former address would lead to
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        if not _linked(last_site / name, target, text):
            target.write_text(text, encoding="utf-8")


def _fill(work: Path, target: Path, last: Path) -> None:
    """Place each file of a folder; with texts for paths, since there are tens of thousands."""
    into, beside, folder = f"{target}/", f"{last}/", None
    for path, made in published(work):
        here = path[: path.rfind("/") + 1]
        if here != folder:
            os.makedirs(into + here, exist_ok=True)  # noqa: PTH103
            folder = here
        if same(made, beside + path):
            os.link(beside + path, into + path)
        else:
            # The time is kept, so that the next comparison need not read the file.
            shutil.copy2(made, into + path)


def same(made: str | os.DirEntry[str], last: str) -> bool:
    """Whether a file is as it was: as large and as old, or else to the byte."""
    try:
        then = os.stat(last)  # noqa: PTH116
    except OSError:
        return False
    now = os.stat(made) if isinstance(made, str) else made.stat()  # noqa: PTH116
    if now.st_size != then.st_size:
        return False
    return now.st_mtime_ns == then.st_mtime_ns or filecmp.cmp(made, last, shallow=False)


def _linked(last: Path, target: Path, text: str) -> bool:
    try:
        if last.read_bytes() == text.encode("utf-8"):
            os.link(last, target)
            return True
    except OSError:
        pass
    return False


def _any(_: str) -> bool:
    return True


def published(
    work: Path, enter: Callable[[str], bool] = _any
) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Yield the files of a folder of work that readers can ask for, by path, in order.

    Of folders only those are entered of which `enter` is true.
    """
    static = set(asked_for(work))
    for path, entry in files_below(f"{work}/", enter) if work.is_dir() else ():
        if _NEVER.fullmatch(path):
            continue
        if not path.startswith("_static/") or path.split("/")[1] in _LATER or path in static:
            yield path, entry


def files_below(
    root: str, enter: Callable[[str], bool], folder: str = ""
) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Yield all files below a folder, those beside each other first."""
    folders = []
    with os.scandir(root + folder) as found:
        for entry in sorted(found, key=lambda each: each.name):
            if not entry.is_dir():
                yield folder + entry.name, entry
            elif enter(below := f"{folder}{entry.name}/"):
                folders.append(below)
    for below in folders:
        yield from files_below(root, enter, below)


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
