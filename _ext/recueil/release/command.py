"""The commands `make release-check` and `make release`."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path

from recueil.addresses import former_ids
from recueil.checking import check, has_errors, located
from recueil.corpus import File
from recueil.exports.corpus_json import corpus_json
from recueil.failures import INTERRUPTED, told_failure
from recueil.findings import print_line, told
from recueil.i18n import N_, catalogue, user_language
from recueil.index import Index
from recueil.load.files import CACHE
from recueil.model import Edition
from recueil.options import Options, day, speaker
from recueil.release.comparing import Comparison
from recueil.release.missing import missing
from recueil.release.naming import Naming
from recueil.release.published import UnreadableError, published
from recueil.release.records import records
from recueil.release.telling import lines
from recueil.release.writing import FOLDER, path_of, text_of, write

NONE = "none"
"""What is given for the last edition when there was none."""


def main(root: Path, arguments: Sequence[str] | None = None) -> int:
    """Compare the corpus below `root` with the last edition; 1 if an id of it went missing."""
    options = _parser().parse_args(arguments)
    tell, say = print_line, catalogue(user_language()).gettext
    try:
        return _released(root, options, tell)
    except UnreadableError as error:
        words = say(error.message) % error.words
        tell(f"{say('error')}[previous]: {words}")
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # an editor is told, whatever it is
        tell(told_failure(error, root, root / "build" / "release.log"))
        return 1


def _released(root: Path, options: argparse.Namespace, tell: Callable[[str], None]) -> int:
    language = user_language()
    say, source = catalogue(language).gettext, root / "source"
    corpus, problems = check(source, root / CACHE)
    if has_errors(problems):
        for problem in problems:
            tell(told(problem, language))
        return 1
    index = Index.build(corpus)
    last = {} if options.previous == NONE else published(options.previous)
    pending = _pending(index, last.get("edition"))
    edition_day = pending.record.date if pending else _day(index, options.date or date.today())
    now = records(json.loads(corpus_json(index)))
    comparison = Comparison(records(last), now, dict(former_ids(index)))
    withdrawn = {one.id for one in pending.record.withdrawn} if pending else set()
    lost = comparison.missing(withdrawn)
    if lost:
        found = missing(comparison, lost, index, f"{FOLDER}/{edition_day}.yaml")
        for problem in located(source, found):
            tell(told(problem, language))
        return 1
    so_far = pending.record if pending else None
    edition = comparison.edition(edition_day, Naming.of(index), so_far)
    if edition == Edition(date=edition_day):
        tell(say(_NOTHING))
        return 0
    for line in lines(edition, language):
        tell(line)
    _keep(root, edition, options.write, tell)
    return 0


def _pending(index: Index, published_last: str | None) -> File[Edition] | None:
    """Return the changes that are written and were not published yet."""
    newest = max(index.corpus.editions, default="")
    if not newest or newest <= (published_last or ""):
        return None
    return index.corpus.editions[newest]


def _day(index: Index, wanted: date) -> date:
    """Return the day of an edition, which is later than the one before: two never share a file."""
    days = [file.record.date for file in index.corpus.editions.values()]
    return max(wanted, max(days) + timedelta(days=1)) if days else wanted


def _keep(root: Path, edition: Edition, asked: bool, tell: Callable[[str], None]) -> None:
    say, place = catalogue(user_language()).gettext, path_of(root, edition)
    words = {"file": place.relative_to(root).as_posix()}
    if asked:
        write(root, edition)
        tell(say(_WRITTEN) % words)
    elif not place.is_file() or place.read_text(encoding="utf-8") != text_of(edition):
        tell(say(_UNWRITTEN) % words)


def _parser() -> Options:
    say = speaker()
    parser = Options(
        prog="release.py", description=say(N_("Compare the corpus with the last edition."))
    )
    parser.add_argument(
        "--previous", required=True, metavar=say(N_("PLACE")),
        help=say(_OF_PREVIOUS) % {"none": NONE},
    )  # fmt: skip
    parser.add_argument(
        "--write", action="store_true", help=say(N_("write source/changes/<date>.yaml"))
    )
    parser.add_argument(
        "--date", type=day, metavar=say(N_("DATE")), help=say(N_("day of the edition; else today"))
    )
    return parser


_OF_PREVIOUS = N_(
    "the corpus.json of the last edition: a path or an address; %(none)s if there was none"
)
_NOTHING = N_("Nothing has changed since the last edition.")
_WRITTEN = N_("Written: %(file)s. Add a note if there is something to say, and commit it.")
_UNWRITTEN = N_("%(file)s does not tell these changes yet: make release writes it.")
