"""Rules: what must hold between the records of a corpus, each a small generator of problems.

A rule never prints, raises or stops at the first finding; the same rules serve the command
line, the build and the tests.  A new rule is a function and one line below.

A rule looks at the files of the corpus that it is given, each for itself (or all that are made from
a report), and asks the whole about all others: of a part it says what it says of it in the whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from recueil.corpus import Corpus
from recueil.index import Index
from recueil.problems import Problem
from recueil.rules.addresses import addresses_are_distinct, aliases_are_free
from recueil.rules.circles import nothing_turns_in_a_circle
from recueil.rules.counts import counts_agree
from recueil.rules.dates import dates_are_in_order
from recueil.rules.documents import documents_have_titles
from recueil.rules.faces import faces
from recueil.rules.files import files_have_their_place
from recueil.rules.languages import both_languages_are_there
from recueil.rules.numbering import numbers_run_on
from recueil.rules.paragraphs import paragraphs_are_of_the_report
from recueil.rules.references import places_in_the_report_exist, sections_do_not_overlap
from recueil.rules.relations import relations_lead_back
from recueil.rules.symbols import documents_can_be_found
from recueil.rules.vocabulary import members_are_known, words_are_known
from recueil.rules.whole import Whole

Rule = Callable[[Corpus, Index, Whole], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    files_have_their_place,
    words_are_known,
    members_are_known,
    addresses_are_distinct,
    aliases_are_free,
    numbers_run_on,
    places_in_the_report_exist,
    sections_do_not_overlap,
    paragraphs_are_of_the_report,
    dates_are_in_order,
    relations_lead_back,
    nothing_turns_in_a_circle,
    documents_can_be_found,
    documents_have_titles,
    counts_agree,
    both_languages_are_there,
)
"""Every rule."""

OF_REPORTS: tuple[Rule, ...] = (counts_agree,)
"""The rules that look at all files made from a report together."""

OF_FILES: tuple[Rule, ...] = tuple(rule for rule in RULES if rule not in OF_REPORTS)
"""The rules that look at each file for itself."""


def problems(corpus: Corpus, index: Index) -> list[Problem]:
    """Return everything that the rules have to say of a corpus, rule by rule."""
    return said(RULES, index, Whole.of(faces(corpus, index), corpus.unread))


def said(rules: Iterable[Rule], index: Index, whole: Whole) -> list[Problem]:
    """Return what some rules say of the files of an index, which are a part of the whole."""
    return [problem for rule in rules for problem in rule(index.corpus, index, whole)]
