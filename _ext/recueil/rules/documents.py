"""Documents: those of which no register gives the title."""

from __future__ import annotations

from collections.abc import Iterator

from recueil.corpus import Corpus
from recueil.i18n import N_
from recueil.index import Index, Mention
from recueil.problems import Kind, Problem, Severity
from recueil.rules.whole import Whole


def documents_have_titles(corpus: Corpus, index: Index, whole: Whole) -> Iterator[Problem]:
    """Name each document of which no register gives the title, where it is first cited."""
    for id_, mentions in index.cited_by.items():
        file = whole.papers.untitled_in(id_)
        # A session's own report has the title that its `source` gives.
        here = (one for one in mentions if one.file == file and one.path != ("report",))
        if file is not None and (first := next(here, None)):
            yield _untitled(first, id_.partition("/")[0])


def _untitled(first: Mention, organisation: str) -> Problem:
    words = {"symbol": first.citation.symbol, "organisation": organisation}
    path = first.path if first.path[-1] == "digest" else (*first.path, "symbol")
    weight = Severity.INFORMATION
    return Problem(Kind.UNTITLED_DOCUMENT, first.file, _UNTITLED, words, path, weight)


_UNTITLED = N_("%(symbol)s has no title in documents/%(organisation)s.yaml")
