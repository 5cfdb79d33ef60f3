"""Places: where on the site that stands a finding belongs, by the tree of its file.

A file that is wrong may be no record, and often enough no whole tree: what stands before the
fault still says which record it is in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from recueil.addresses import FACETS
from recueil.findings import Finding
from recueil.ids import anchor, named, section_anchor, slug, standing_id, work_id
from recueil.load.files import content_of
from recueil.load.tree import Marks, Tree, build
from recueil.problems import YamlPath
from recueil.symbols import SymbolError, parse


class Place(NamedTuple):
    """A page, below a language or below the root, and a place in it; `""` is its beginning."""

    page: str
    anchor: str = ""


def places(root: Path, finding: Finding, languages: Iterable[str]) -> list[Place]:
    """Return where a finding is to be shown: at the record's own page first."""
    match PurePosixPath(finding.file).parts:
        case ("source", folder, *names) if names and folder in _FOLDERS:
            *above, last = names
            if not last.endswith(".yaml"):
                return []
            found = _FOLDERS[folder]("/".join([*above, last.removesuffix(".yaml")]))
            at = _At.of(root / finding.file, finding)
            return [Place(f"{each}/{p.page}", p.anchor) for each in languages for p in found(at)]
        case ("source", language, *names) if names and names[-1].endswith(".md"):
            page = "/".join(names).removesuffix(".md").removesuffix("index")
            return [Place(f"{language}/{page}{'/' if page and page[-1] != '/' else ''}")]
    return []


@dataclass(frozen=True, slots=True)
class _At:
    """A place in a file: its tree, as far as it could be read, and the path of a value."""

    tree: Tree
    path: YamlPath

    @classmethod
    def of(cls, file: Path, finding: Finding) -> _At:
        """Return the last value that begins at a finding or before."""
        marks: Marks = {}
        text = (content_of(file) or b"").decode("utf-8-sig", "replace")
        tree, _ = build(text, finding.file, marks)
        here = finding.line, finding.column
        before = (path for path, m in marks.items() if (m.key_line, m.key_column) <= here)
        return cls(tree, max(before, key=lambda path: _begins(marks, path), default=()))

    def value(self, depth: int, key: str) -> str | None:
        """Return what a key says of the mapping at the first `depth` steps of the path."""
        here = self.tree
        for step in self.path[:depth]:
            if isinstance(here, dict) and isinstance(step, str):
                here = here.get(step)
            elif isinstance(here, list) and isinstance(step, int) and step < len(here):
                here = here[step]
            else:
                return None
        found = here.get(key) if isinstance(here, dict) else None
        return None if found is None or isinstance(found, dict | list) else str(found)


def _begins(marks: Marks, path: YamlPath) -> tuple[int, int, int]:
    mark = marks[path]
    return mark.key_line, mark.key_column, len(path)


_LISTS = {"preamble": "clause", "recommendations": "recommendation", "decisions": "decision"}
"""The lists of provisions of a session, with the word of each in ids."""
_HEADED = ("agenda", "officers", "participants")
"""The lists whose heading on the page of the session has their name."""


def _in_session(id_: str) -> Callable[[_At], Iterator[Place]]:
    def found(at: _At) -> Iterator[Place]:
        page = f"sessions/{id_}/"
        match at.path:
            case (str(key), int(), *_) if key in _LISTS:
                yield from _provision(at, page, 2, _LISTS[key])
            case ("sections", int(), *_) if number := at.value(2, "number"):
                yield Place(page, section_anchor(number))
            case (str(key), *_) if key in _HEADED:
                yield Place(page, key)
            case _:
                yield Place(page)

    return found


def _in_plan(id_: str) -> Callable[[_At], Iterator[Place]]:
    def found(at: _At) -> Iterator[Place]:
        page = f"plans/{id_}/"
        match at.path:
            case ("sections", int(), "measures", int(), *_):
                yield from _provision(at, page, 4, "measure")
            case ("sections", int(), *_) if number := at.value(2, "number"):
                yield Place(page, section_anchor(number))
            case _:
                yield Place(page)

    return found


def _provision(at: _At, page: str, depth: int, word: str) -> Iterator[Place]:
    """Yield a provision's own page, at the point that is meant, and its place among the others."""
    number, paragraph = at.value(depth, "number"), at.value(depth, "paragraph")
    if number or paragraph:
        name = named(word, number, paragraph)
        yield Place(f"{page}{name}/", ".".join(_points(at, depth)))
        yield Place(page, anchor(name))
    else:
        yield Place(page)


def _points(at: _At, depth: int) -> Iterator[str]:
    """Yield the numbers of the points in which a value stands, the widest first."""
    while at.path[depth : depth + 1] == ("points",) and len(at.path) > depth + 1:
        depth += 2
        if number := at.value(depth, "number"):
            yield slug(number)


def _in_body(id_: str) -> Callable[[_At], Iterator[Place]]:
    def found(at: _At) -> Iterator[Place]:
        letter = at.value(2, "letter") if at.path[:1] == ("standing",) else None
        yield Place(f"bodies/{id_}/", anchor(standing_id(id_, letter)) if letter else "")

    return found


def _in_register(organisation: str) -> Callable[[_At], Iterator[Place]]:
    def found(at: _At) -> Iterator[Place]:
        match at.path:
            case ("works", str(work), *_):
                yield Place(f"documents/{work_id(organisation, work)}/")
            case (str(symbol), *_):
                try:
                    yield Place(f"documents/{parse(symbol, organisation).id}/")
                except SymbolError:
                    yield Place("documents/")
            case _:
                yield Place("documents/")

    return found


def _in_vocabulary(name: str) -> Callable[[_At], Iterator[Place]]:
    def found(at: _At) -> Iterator[Place]:
        if name in FACETS:
            yield Place(f"{name}/{at.path[0]}/" if at.path else f"{name}/")

    return found


_FOLDERS = {
    "sessions": _in_session,
    "plans": _in_plan,
    "bodies": _in_body,
    "documents": _in_register,
    "vocabulary": _in_vocabulary,
}
"""By the folder of a file below the sources: from its name to the places of what it holds."""
