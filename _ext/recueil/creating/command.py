"""`make new`: asks what is needed, writes what is valid at once, never over what is there."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from recueil.checking import check
from recueil.corpus import load_corpus
from recueil.creating.asking import (
    NoAnswerError,
    Question,
    Terminal,
    WrongAnswerError,
    among,
    answered,
)
from recueil.creating.inserting import NoPlaceError, inserted, replace
from recueil.creating.kinds import Addition, Creation, creations
from recueil.creating.writing import Writer
from recueil.failures import INTERRUPTED, told_failure
from recueil.findings import printable, told
from recueil.i18n import N_, catalogue, user_language
from recueil.languages import LANGUAGES
from recueil.load.files import CACHE
from recueil.options import Options, speaker


def main(root: Path, arguments: Sequence[str] | None = None) -> int:
    """Make one thing more; 0 if it was written."""
    corpus, _ = load_corpus(root / "source", root / CACHE)
    kinds = creations(corpus, root / "source")
    options = vars(_parser(kinds).parse_args(arguments))
    terminal = Terminal(user_language(options.pop("editor")), sys.stdin, sys.stdout)
    try:
        return _Making(root, kinds, terminal).made(options)
    except (KeyboardInterrupt, NoAnswerError):
        terminal.output.write("\n")
        terminal.say(_NOTHING)
        return INTERRUPTED
    except Exception as error:  # an editor is told, whatever it is
        log = root / "build" / "new.log"
        terminal.tell(told_failure(error, root, log, terminal.language))
        return 1


_NOTHING = N_("Nothing was written.")


@dataclass(frozen=True, slots=True)
class _Making:
    root: Path
    kinds: Mapping[str, Creation]
    terminal: Terminal

    def made(self, options: Mapping[str, str | None]) -> int:
        """Make what the options and the answers say."""
        given = {name.replace("_", "-"): text for name, text in options.items() if text is not None}
        kind = given.pop("making", "") or self._kind()
        creation = self.kinds[kind]
        try:
            answers = answered(creation.questions, given, self.terminal)
        except WrongAnswerError as wrong:
            self.terminal.say(wrong.message, **wrong.words)
            self.terminal.say(_NOTHING)
            return 1
        status = self._written(creation.made(answers, Writer(self.terminal.language)))
        for message in creation.then if status == 0 else ():
            self.terminal.say(message)
        return status

    def _kind(self) -> str:
        say = catalogue(self.terminal.language).gettext
        for name, creation in self.kinds.items():
            self.terminal.tell(f"  {name:9} {say(creation.text)}")
        unknown = N_("%(value)s cannot be made")
        question = Question("kind", N_("What is to be made"), among(lambda a: self.kinds, unknown))
        return str(answered([question], {}, self.terminal)["kind"])

    def _written(self, addition: Addition) -> int:
        path = self.root / "source" / addition.file
        shown = printable(f"source/{addition.file}")
        try:
            _write(path, addition)
        except FileExistsError:
            self.terminal.say(N_("%(file)s is there already, and is left as it is"), file=shown)
            return 1
        except NoPlaceError:
            self.terminal.say(
                N_("%(file)s leaves no room for an entry: add it yourself"), file=shown
            )
            self.terminal.tell("\n".join(addition.lines))
            self._checked(f"source/{addition.file}")
            return 1
        self.terminal.say(N_("Written: %(path)s"), path=shown)
        return self._checked(f"source/{addition.file}")

    def _checked(self, file: str) -> int:
        """Tell what is wrong in the file, which is nothing unless it was so before."""
        _, problems = check(self.root / "source", self.root / CACHE)
        for problem in problems:
            if problem.file == file:
                self.terminal.tell(told(problem, self.terminal.language))
        return 0


def _write(path: Path, addition: Addition) -> None:
    """Write a file that is not there yet, or put an entry into one."""
    text = "\n".join([*addition.lines, ""])
    if addition.key and path.is_file():
        content = path.read_bytes()
        replace(path, inserted(content, addition.key, addition.lines, addition.under))
        return
    if addition.under:
        text = "\n".join([f"{addition.under}:", *(f"  {line}" for line in addition.lines), ""])
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)


def _parser(kinds: Mapping[str, Creation]) -> Options:
    say = speaker()
    parser = Options(
        prog="new.py",
        description=say(N_("Make something more: what the options do not say is asked for.")),
    )
    parser.add_argument(
        "--editor", choices=LANGUAGES, help=say(N_("language of the questions and comments"))
    )
    parsers = parser.add_subparsers(dest="making", metavar=say(N_("KIND")))
    for name, creation in kinds.items():
        one = parsers.add_parser(name, help=say(creation.text), description=say(creation.text))
        for question in creation.questions:
            one.add_argument(f"--{question.name}", help=say(question.text), metavar=say(N_("TEXT")))
    return parser
