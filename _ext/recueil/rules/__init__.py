"""Rules: what must hold between the records of a corpus, each a small generator of problems.

A rule never prints, raises or stops at the first finding; the same rules serve the command
line, the build and the tests.  A new rule is a function and one line below.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from recueil.corpus import Corpus
from recueil.index import Index
from recueil.problems import Problem
from recueil.rules.addresses import addresses_are_distinct, aliases_are_free
from recueil.rules.circles import nothing_turns_in_a_circle
from recueil.rules.counts import counts_agree
from recueil.rules.dates import dates_are_in_order
from recueil.rules.documents import documents_have_titles
from recueil.rules.files import files_have_their_place
from recueil.rules.languages import both_languages_are_there
from recueil.rules.numbering import numbers_run_on
from recueil.rules.paragraphs import paragraphs_are_of_the_report
from recueil.rules.references import places_in_the_report_exist, sections_do_not_overlap
from recueil.rules.relations import relations_lead_back
from recueil.rules.symbols import documents_can_be_found
from recueil.rules.vocabulary import members_are_known, words_are_known

Rule = Callable[[Corpus, Index], Iterator[Problem]]

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


def problems(corpus: Corpus, index: Index) -> list[Problem]:
    """Return everything that the rules have to say, rule by rule."""
    return [problem for rule in RULES for problem in rule(corpus, index)]
