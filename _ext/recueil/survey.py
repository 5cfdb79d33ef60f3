"""Survey: which files there are, where each belongs, and what is wrong with a file as such."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

from recueil.i18n import N_, has_catalogue
from recueil.languages import LANGUAGES, SETTING, UnreadableError, languages
from recueil.load.files import LoadedFile, TreeCache, load
from recueil.load.prose import unreadable
from recueil.nearest import suggestion
from recueil.problems import Kind, Problem

R = TypeVar("R")

Read = Callable[[LoadedFile], tuple[R | None, list[Problem]]]
"""What makes a record of a file, or tells every reason why it is none."""


@dataclass(frozen=True, slots=True)
class File(Generic[R]):
    """A record that fills a file: its id and the file's name (relative to the project)."""

    id: str
    file: str
    record: R
    digest: bytes = b""
    """Of the file's bytes."""


FOLDERS = {
    "bodies": "bodies/<body>.yaml",
    "sessions": "sessions/<body>/<session>.yaml",
    "plans": "plans/<plan>.yaml",
    "documents": "documents/<organisation>.yaml",
    "vocabulary": "vocabulary/<words>.yaml",
    "changes": "changes/<date>.yaml",
}
"""The folders of records, and where a file stands in each."""


@dataclass(slots=True)
class Survey:
    """The files of one source folder, as they are found; what is wrong is added to `problems`."""

    source: Path
    cache: TreeCache
    knows: Callable[[str, bytes], bool]
    """Whether it is known what is in a file of this name and digest: no tree is made of it."""
    languages: tuple[str, ...] = LANGUAGES
    problems: list[Problem] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)

    def begin(self) -> None:
        """Look at what no folder of records holds and all reading depends on."""
        self._configuration()
        self._links()

    def end(self) -> None:
        """Look at everything else."""
        self._elsewhere()
        self._pages()
        self._templates()

    def _configuration(self) -> None:
        """Learn the languages; each that is added has a catalogue."""
        try:
            self.languages = languages(self.source.parent)
        except UnreadableError as error:
            self._refuse_languages(_NO_PYTHON, error.args[0])
        except ValueError as error:
            self._refuse_languages(_NO_LANGUAGES, error.args[0], example=str(LANGUAGES))
        for code in self.languages:
            if code not in LANGUAGES and not has_catalogue(code):
                self._refuse_languages(_NO_CATALOGUE, 1, language=code)

    def _refuse_languages(self, message: str, line: int, **words: object) -> None:
        words |= {"setting": SETTING}
        self.problems.append(
            Problem(Kind.INVALID_VALUE, "conf.py", message, words, line=line, column=1)
        )

    def _links(self) -> None:
        """Refuse links that lead out of the sources: what they lead to is not the edition's."""
        for place, folders, files in os.walk(self.source):
            for name in sorted((*folders, *files)):
                if self._leads_out(path := Path(place, name)):
                    self._refuse(Kind.UNEXPECTED_FILE, _LEADS_OUT, path)

    def _leads_out(self, path: Path) -> bool:
        """Whether a path is a link to something outside of the sources."""
        if not path.is_symlink():
            return False
        target, inside = os.path.realpath(path), os.path.realpath(self.source)
        return os.path.commonpath((target, inside)) != inside

    def folder(self, name: str, read: Read[R]) -> dict[str, File[R]]:
        """Read each YAML file of a folder; a file's id is its path in it, without the ending."""
        paths, project = self._paths(name), self.source.parent
        loading = load(paths, project, self.cache, self.knows)
        self.problems += loading.problems
        read_files: dict[str, File[R]] = {}
        prefix = f"{self.source.name}/{name}/"
        for file in loading.files:
            record, problems = read(file)
            self.problems += problems
            if record is not None:
                id_ = file.name.removeprefix(prefix).removesuffix(".yaml")
                read_files[id_] = File(id_, file.name, record, file.digest)
        self.unread -= {f"{name}/{id_}" for id_ in read_files}
        return read_files

    def _paths(self, name: str) -> Iterator[Path]:
        """Yield the files to read; each counts as unread until it has become a record."""
        for path in sorted(self._files(self.source / name)):
            place = path.relative_to(self.source)
            if len(place.parts) != FOLDERS[name].count("/") + 1:
                self._refuse(Kind.UNEXPECTED_FILE, _MISPLACED, path, expected=FOLDERS[name])
                continue
            self.unread.add(place.with_suffix("").as_posix().lower())
            names = place.with_suffix("").parts[1:]
            if self._leads_out(path):
                continue  # told already
            if path.suffix == ".yaml" and all(map(_FILE_NAME.fullmatch, names)):
                yield path
            else:
                self._refuse(Kind.FILE_NAME, _MISNAMED, path)

    def _files(self, folder: Path) -> Iterator[Path]:
        for place, folders, files in os.walk(folder, onerror=self._closed):
            here = Path(place)
            folders[:] = [name for name in folders if not name.startswith(".")]
            yield from (here / name for name in files if not _LEFT_BY_EDITORS.fullmatch(name))
            for name in folders:
                if name.endswith(".yaml") or (here / name).is_symlink():
                    self._refuse(Kind.UNEXPECTED_FILE, _NO_FILE, here / name)

    def _closed(self, error: OSError) -> None:
        if not isinstance(error, FileNotFoundError):  # an edition may have no plans, say
            message = N_("the folder cannot be read")
            self._refuse(Kind.FILE_UNREADABLE, message, Path(error.filename))

    def _elsewhere(self) -> None:
        """Refuse YAML files in a folder of no known name: they would be left out in silence."""
        _, folders, files = next(os.walk(self.source), ("", [], []))
        for name in sorted((*folders, *files)):
            if name in (*FOLDERS, *_OTHER_FOLDERS, *self.languages) or name.startswith("."):
                continue
            path = self.source / name
            within = self._files(path) if name in folders else (path,)
            if any(file.suffix in (".yaml", ".yml") for file in within):
                words = suggestion(path.name, tuple(FOLDERS))
                self._refuse(Kind.UNEXPECTED_FILE, _UNKNOWN_PLACE, path, **words)

    def _pages(self) -> None:
        """Refuse a hand-written page that is badly named or stands in one language only."""
        written = [
            code for code in self.languages if code in LANGUAGES or (self.source / code).is_dir()
        ]
        for language in written:
            for page in sorted((self.source / language).rglob("*.md")):
                inside = page.relative_to(self.source / language)
                name = page.relative_to(self.source.parent).as_posix()
                if page.is_file() and (problem := unreadable(page, name)):
                    self.problems.append(problem)
                if not all(_FILE_NAME.fullmatch(part) for part in inside.with_suffix("").parts):
                    self._refuse(Kind.FILE_NAME, _MISNAMED_PAGE, page)
                for other in written:
                    if not (self.source / other / inside).is_file():
                        missing = f"{self.source.name}/{other}/{inside.as_posix()}"
                        self._refuse(Kind.FILE_NAME, _ONE_LANGUAGE, page, missing=missing)

    def _templates(self) -> None:
        """Refuse a template that is no text: what renders it would tell neither file nor place."""
        for template in sorted((self.source / "_templates").glob("*.html")):
            name = template.relative_to(self.source.parent).as_posix()
            if template.is_file() and (problem := unreadable(template, name)):
                self.problems.append(problem)

    def _refuse(self, kind: Kind, message: str, path: Path, **words: object) -> None:
        """Add a problem of a whole file."""
        file = path.relative_to(self.source.parent).as_posix()
        self.problems.append(Problem(kind, file, message, words, line=1, column=1))


_NO_LANGUAGES = N_("%(setting)s is a list of language codes, such as %(example)s")
_NO_PYTHON = N_("this is not Python that can be read: %(setting)s is not known")
_NO_CATALOGUE = N_("%(setting)s: there is no catalogue of the interface for %(language)s")
_FILE_NAME = re.compile(r"[a-z0-9]+(?:[-.][a-z0-9]+)*")
_LEFT_BY_EDITORS = re.compile(r"\..*|.*~|#.*#", re.DOTALL)
"""Hidden files, and the copies that text editors put beside what they edit."""
_OTHER_FOLDERS = ("_static", "_templates")
_MISPLACED = N_("a file is not expected here")
_MISNAMED = N_("a file here is named in lower case and ends in .yaml, such as 8.yaml")
_MISNAMED_PAGE = N_("a page is named in lower case, without accents or spaces, such as about.md")
_ONE_LANGUAGE = N_("this page stands in one language only: write %(missing)s as well")
_LEADS_OUT = N_("this link leads out of the sources: put the file itself here")
_NO_FILE = N_("a file is expected here, not a folder or a link to a folder")
_UNKNOWN_PLACE = N_("nothing of this name is read here")
