"""Sources: files share the id of a source only if they are made from one report.

Two meetings may be told of in one report.  More often a file was copied for the next session
and the id forgotten; the counts of the two would then be added up, and the wrong file blamed.
"""

from __future__ import annotations

from collections.abc import Iterator

from recueil.coverage import Coverage, Home, coverage_of
from recueil.i18n import N_
from recueil.index import Index
from recueil.model import Session
from recueil.problems import Kind, Problem

_OF_THE_REPORT = ("title", "date", "language", "paragraphs")
"""What files of one report must say alike of their source."""


def strangers(report: Coverage, index: Index, *, may_lack: bool) -> Iterator[Problem]:
    """Yield the files that are not of the report of which they give the id."""
    if len(report.files) == 1:
        return
    own = _own(report.files)
    for other in report.files:
        if other is not own and (key := _difference(own, other)):
            yield _problem(_DIFFERS, other, own, key=key)
            return
    if may_lack or report.agrees or not report.counted_rows:
        return
    if any(alone.agrees for alone in coverage_of([(file,) for file in report.files], index)):
        for other in report.files:
            if other is not own:
                yield _problem(_ALONE, other, own)


def _own(files: tuple[Home, ...]) -> Home:
    """Return the file whose id the source has: the one that it names, else the earliest."""
    words = files[0].record.source.id.split("-")
    named = [file for file in files if file.id.rpartition("/")[2] in words]
    return named[0] if len(named) == 1 else files[0]


def _difference(one: Home, other: Home) -> str | None:
    """Return the key of what the files say differently of the report, if anything."""
    for key in _OF_THE_REPORT:
        if getattr(one.record.source, key) != getattr(other.record.source, key):
            return f"source.{key}"
    symbols = [file.record.report for file in (one, other) if isinstance(file.record, Session)]
    return "report" if None not in symbols and len(set(symbols)) == 2 else None


def _problem(message: str, other: Home, own: Home, **words: object) -> Problem:
    id_ = own.record.source.id
    near = other.id.replace("/", "-").replace(".", "-").lower()
    words |= {"id": id_, "other": own.file} | ({} if near == id_ else {"near": near})
    return Problem(Kind.SHARED_SOURCE, other.file, message, words, ("source", "id"))


_DIFFERS = N_(
    'the source "%(id)s" is that of %(other)s, where %(key)s is not the same: '
    "give this report an id of its own"
)
_ALONE = N_(
    'the source "%(id)s" is that of %(other)s, and their counts do not add up to one report: '
    "if this is another report, give it an id of its own"
)
