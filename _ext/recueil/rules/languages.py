"""Languages: what is said in one language and not in the other."""

from __future__ import annotations

from collections.abc import Iterator

from recueil.corpus import Corpus
from recueil.i18n import N_
from recueil.index import Index
from recueil.model import Words
from recueil.problems import Kind, Problem, Severity
from recueil.rules.whole import Whole
from recueil.walk import roots, walk

_AS_GIVEN = frozenset(("text", "acronym"))
"""The official wording and acronyms, which exist in the languages in which a body gave them."""


def both_languages_are_there(corpus: Corpus, index: Index, whole: Whole) -> Iterator[Problem]:
    """Name each wording that is still to be translated."""
    for root in roots(corpus):
        for words, path in walk(root.record, Words, path=root.path):
            if words.fr is not None and words.en is not None:
                continue
            if path[-1] not in _AS_GIVEN:
                message = _NO_FRENCH if words.fr is None else _NO_ENGLISH
                weight = Severity.WARNING
                yield Problem(Kind.MISSING_LANGUAGE, root.file, message, {}, path, weight)


_NO_FRENCH = N_("the French wording (fr) is missing")
_NO_ENGLISH = N_("the English wording (en) is missing")
