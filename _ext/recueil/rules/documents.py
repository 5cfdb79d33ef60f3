"""Documents: works that no register lists, documents that no register titles, shared ids."""

from __future__ import annotations

from collections.abc import Iterator

from recueil.corpus import Corpus
from recueil.i18n import N_
from recueil.index import Index, Mention
from recueil.index.citations import organisation_of
from recueil.model import Citation
from recueil.model.provision import DocumentTarget
from recueil.nearest import suggestion
from recueil.problems import Kind, Problem, Severity, YamlPath
from recueil.walk import Root, roots, walk


def works_are_registered(corpus: Corpus, index: Index) -> Iterator[Problem]:
    """Find works that are cited, or that relations lead to, and stand in no register."""
    for root in roots(corpus):
        for record, path in walk(root.record, Citation, DocumentTarget, path=root.path):
            if isinstance(record, Citation | DocumentTarget) and record.work is not None:
                organisation = record.organisation or organisation_at(corpus, root)
                yield from _of_work(corpus, record.work, organisation, root.file, path)


def organisation_at(corpus: Corpus, root: Root) -> str:
    """Return whose symbols are meant in a file where none is named."""
    if root.folder == "documents":
        return root.id
    plan = corpus.plans.get(root.id) if root.folder == "plans" else None
    return organisation_of(corpus, plan.record.body if plan else root.id.partition("/")[0])


def _of_work(
    corpus: Corpus, work: str, organisation: str, file: str, path: YamlPath
) -> Iterator[Problem]:
    register = corpus.registers.get(organisation)
    works = register.record.works if register else {}
    if work not in works and f"documents/{organisation}" not in corpus.unread:
        words = {"value": work, "organisation": organisation, **suggestion(work, works)}
        yield Problem(Kind.UNKNOWN_ID, file, _NO_WORK, words, (*path, "work"))


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


_NO_WORK = N_('"%(value)s" is not under works: in documents/%(organisation)s.yaml')
_UNTITLED = N_("%(symbol)s has no title in documents/%(organisation)s.yaml")
