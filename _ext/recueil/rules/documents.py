"""Documents: those of which no register gives the title."""

from __future__ import annotations

from collections.abc import Iterator

from recueil.corpus import Corpus
from recueil.i18n import N_
from recueil.index import Index, Mention
from recueil.problems import Kind, Problem, Severity


def documents_have_titles(corpus: Corpus, index: Index) -> Iterator[Problem]:
    """Name each document of which no register gives the title, where it is first cited."""
    for id_, mentions in index.cited_by.items():
        document = index.documents.get(id_)
        if document is None or document.symbol is None or document.record.title is not None:
            continue
        if f"documents/{document.organisation}" in corpus.unread:
            continue
        # A session's own report has the title that its `source` gives.
        first = next((mention for mention in mentions if mention.path != ("report",)), None)
        if first is not None:
            yield _untitled(first, document.organisation)


def _untitled(first: Mention, organisation: str) -> Problem:
    words = {"symbol": first.citation.symbol, "organisation": organisation}
    path = first.path if first.path[-1] == "digest" else (*first.path, "symbol")
    weight = Severity.INFORMATION
    return Problem(Kind.UNTITLED_DOCUMENT, first.file, _UNTITLED, words, path, weight)


_UNTITLED = N_("%(symbol)s has no title in documents/%(organisation)s.yaml")
