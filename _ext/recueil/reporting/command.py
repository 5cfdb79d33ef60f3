"""`make check`: every problem of the sources, or of some files, told as one asks for it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from recueil.findings import print_line, worded
from recueil.i18n import N_, catalogue, user_language
from recueil.languages import LANGUAGES
from recueil.options import Options, speaker
from recueil.reporting.github import github
from recueil.reporting.gitlab import gitlab
from recueil.reporting.looking import found
from recueil.reporting.machine import as_json, sarif
from recueil.reporting.report import Report
from recueil.reporting.text import in_colours, text

_FORMATS: Mapping[str, Callable[[Report], str]] = {
    "text": lambda report: text(report, in_colours(sys.stdout)),
    "github": github,
    "json": as_json,
    "sarif": sarif,
    "gitlab": gitlab,
}
_FOR_MACHINES = ("json", "sarif", "gitlab")


def main(root: Path, arguments: Sequence[str] | None = None) -> int:
    """Print the problems of the sources below `root`; 1 if any is an error."""
    options = _parser().parse_args(arguments)
    language = user_language(options.language)
    try:
        return _told(root, options, language)
    except BrokenPipeError:  # whoever reads has seen enough
        _close(sys.stdout)
        return 1
    except (Exception, KeyboardInterrupt) as error:  # an editor is told, whatever it is
        return _stopped(error, root, options, language)


def _stopped(error: BaseException, root: Path, options: argparse.Namespace, language: str) -> int:
    # Loaded here, since it loads Jinja: a check that goes well takes less time than that.
    from recueil.failures import INTERRUPTED, told_failure

    if isinstance(error, KeyboardInterrupt):
        return INTERRUPTED
    line = told_failure(error, root, root / "build" / "check.log", language)
    try:
        _fail(line, options)
        _flush()
    except OSError:  # it was standard output that failed
        _close(sys.stdout)
        print_line(line, sys.stderr)
    return 1


def _flush() -> None:
    if sys.stdout is not None:
        sys.stdout.flush()


def _close(stream: TextIO) -> None:
    """Let what is still to be written go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _told(root: Path, options: argparse.Namespace, language: str) -> int:
    try:
        files = [_from_root(file, root) for file in options.files]
    except FileNotFoundError:
        say = catalogue(language).gettext
        _fail(f"{say('error')}: {say(_NOWHERE)}", options)
        return 1
    if missing := [file for file in files if not os.path.lexists(root / file)]:
        error = catalogue(language).gettext("error")
        for file in missing:
            _fail(f"{error}: {worded(_NOTHING_THERE, {'file': file}, language)}", options)
        return 1
    report = replace(found(root, language), strict=options.strict)
    if files:
        report = report.among(files)
    print_line(_FORMATS[options.format](report))
    for file in files:
        if not _is_checked(file, root) and all(one.file != file for one in report.findings):
            _fail(worded(_NOT_CHECKED, {"file": file}, language), options)
    _flush()
    return report.status


def _is_checked(file: str, root: Path) -> bool:
    return (file.startswith("source/") and file.endswith(".yaml")) or (root / file).is_dir()


_NOT_CHECKED = N_(
    "%(file)s is not looked at here, but the YAML files below source/ alone; "
    "make html looks at the pages too"
)
_NOTHING_THERE = N_("there is no file called %(file)s")
_NOWHERE = N_("the folder in which this was typed is not there any more")


def _from_root(file: Path, root: Path) -> str:
    """Return a file as problems name it; the terminal may stand anywhere."""
    here = file.parent.resolve() / file.name  # a link is told by its own name
    if root.resolve().is_relative_to(here):
        return "."
    return os.path.relpath(here, root.resolve()).replace(os.sep, "/")


def _fail(line: str, options: argparse.Namespace) -> None:
    if stream := sys.stderr if options.format in _FOR_MACHINES else sys.stdout:  # it may be closed
        print_line(line, stream)


def _parser() -> argparse.ArgumentParser:
    say = speaker()
    parser = Options(
        prog="check.py",
        description=say(N_("Tell every problem of the YAML files, at its place.")),
    )
    parser.add_argument(
        "files", type=Path, nargs="*", metavar=say(N_("FILE")),
        help=say(N_("tell the problems of these alone; all files are read all the same")),
    )  # fmt: skip
    parser.add_argument("--format", choices=_FORMATS, default="text", help=say(_OF_FORMATS))
    parser.add_argument("--language", choices=LANGUAGES, help=say(N_("in which problems are told")))
    parser.add_argument(
        "--strict", action="store_true", help=say(N_("a warning counts as an error"))
    )
    return parser


_OF_FORMATS = N_(
    "text for people; github or gitlab to mark lines in a review; json or sarif for programs"
)
