"""Counts: what is published, held against what was counted by hand in the report."""

from __future__ import annotations

from collections.abc import Iterator

from recueil.corpus import Corpus
from recueil.coverage import LABELS, Coverage, Row, coverage
from recueil.i18n import N_
from recueil.index import Index
from recueil.problems import Kind, Named, Problem
from recueil.rules.sources import strangers
from recueil.rules.whole import Whole


def counts_agree(corpus: Corpus, index: Index, whole: Whole) -> Iterator[Problem]:
    """Find counts that differ from what is published, and files that are not of one report."""
    for report in coverage(corpus, index):
        bodies = dict.fromkeys(home.partition("/")[0] for home in report.homes)
        may_lack = whole.papers.may_lack(tuple(bodies))
        if found := list(strangers(report, index, may_lack=may_lack)):
            yield from found  # added up, the counts of two reports would mean nothing
            continue
        yield from _between_files(report)
        if not may_lack:
            yield from _with_what_is_published(report)


def _between_files(report: Coverage) -> Iterator[Problem]:
    for row in report.counted_rows:
        first, *others = row.counted
        for other in others:
            if other.number != first.number:
                words = {"name": _name(row), "number": other.number, "first": first.number}
                words |= {"other": first.file, "id": report.source.id}
                yield Problem(Kind.COUNT_MISMATCH, other.file, _TWO_COUNTS, words, _path(row))


def _with_what_is_published(report: Coverage) -> Iterator[Problem]:
    for row in report.counted_rows:
        first = row.counted[0]
        if first.number != row.published:
            words = {"name": _name(row), "counted": first.number, "published": row.published}
            message = _MISMATCH
            if len(report.files) > 1:
                message = _MISMATCH_OF_SEVERAL
                words["files"] = ", ".join(file.file for file in report.files)
            yield Problem(Kind.COUNT_MISMATCH, first.file, message, words, _path(row))


def _name(row: Row) -> Named:
    return Named(LABELS[row.name], row.name)


def _path(row: Row) -> tuple[str, str, str]:
    return "source", "counts", row.name


_MISMATCH = N_(
    "%(name)s: %(counted)d counted in the report, %(published)d in the file: "
    "something is missing, or the count is wrong"
)
_MISMATCH_OF_SEVERAL = N_(
    "%(name)s: %(counted)d counted in the report, %(published)d in the files made from it "
    "(%(files)s): something is missing, or the count is wrong"
)
_TWO_COUNTS = N_(
    "%(name)s: %(number)d here, %(first)d in %(other)s, which is made from the same report "
    "(source %(id)s)"
)
