"""Stubs of the lists by addressee, verb and topic: who looks for "donors" wants theirs first."""

from __future__ import annotations

from collections.abc import Iterator

from recueil.addresses import listing
from recueil.i18n import N_
from recueil.index.facets import VOCABULARIES
from recueil.pages.site import Site
from recueil.search.stub import Stub, plain

_CALLED = {
    "addressee": N_("What is asked of them"),
    "action": N_("Provisions with this verb"),
    "topic": N_("Provisions on this topic"),
}


def lists(site: Site) -> Iterator[Stub]:
    """Yield the stub of every list of provisions that a word of a vocabulary has."""
    for facet, vocabulary in VOCABULARIES.items():
        for word, ids in site.index.facets[facet].items():
            term = site.term(vocabulary, word)
            label = site.label(vocabulary, word)
            count = len(ids)
            number = site.messages.ngettext("%(n)d provision", "%(n)d provisions", count)
            other = (term.acronym, term.verb, term.participle, term.note) if term else ()
            yield Stub(
                address=listing(facet, word),
                kind="list",
                title=label[:1].upper() + label[1:],
                line=f"{site.say(_CALLED[facet])} · {number % {'n': count}}",
                text=plain(*(site.plain(words) for words in other)),
            )
