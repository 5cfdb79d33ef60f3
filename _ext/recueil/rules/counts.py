"""Counts: what is published, held against what was counted by hand in the report."""

from __future__ import annotations

from collections.abc import Iterator

from recueil.corpus import Corpus
from recueil.coverage import Coverage, coverage
from recueil.i18n import N_
from recueil.index import Index
from recueil.problems import Kind, Problem


def counts_agree(corpus: Corpus, index: Index) -> Iterator[Problem]:
    """Find counts that differ from what is published, or from one another."""
    for source in coverage(corpus, index):
        yield from _between_files(source)
        if not _may_lack_files(source, corpus):
            yield from _with_what_is_published(source)


def _between_files(source: Coverage) -> Iterator[Problem]:
    for row in source.counted_rows:
        first, *others = row.counted
        for other in others:
            if other.number != first.number:
                words = {"name": row.name, "number": other.number, "first": first.number}
                words |= {"other": first.file}
                path = ("source", "counts", row.name)
                yield Problem(Kind.COUNT_MISMATCH, other.file, _TWO_COUNTS, words, path)


def _with_what_is_published(source: Coverage) -> Iterator[Problem]:
    for row in source.counted_rows:
        first = row.counted[0]
        if first.number != row.published:
            words = {"name": row.name, "counted": first.number, "published": row.published}
            path = ("source", "counts", row.name)
            yield Problem(Kind.COUNT_MISMATCH, first.file, _MISMATCH, words, path)


def _may_lack_files(source: Coverage, corpus: Corpus) -> bool:
    """Whether a file that could not be read may share this report: one of the same body."""
    bodies = {home.partition("/")[0] for home in source.homes}
    return any(
        folder == "sessions" and rest.partition("/")[0] in bodies
        for folder, _, rest in (file.partition("/") for file in corpus.unread)
    )


_MISMATCH = N_(
    "%(name)s: %(counted)d counted in the report, %(published)d in the files: "
    "something is missing, or the count is wrong"
)
_TWO_COUNTS = N_("%(name)s: %(number)d here, %(first)d in %(other)s, which has the same source")
