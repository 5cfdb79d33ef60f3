"""What tests of drafting share: how a report begins, and a draft as plain values."""

from bench.drafting import comparing
from recueil.drafting.cleaning import clean
from recueil.drafting.draft import drafted
from recueil.drafting.reading.text import read
from recueil.drafting.writing import as_yaml

HEAD = "The Committee on Gates held its third session in Geneva from 3 to 5 May 2023."


def drafts_of(corpus, paragraphs):
    """Return the drafts of a report of some paragraphs."""
    return drafted(clean(read("\n\n".join(paragraphs).encode())), corpus, "en")


def plain(draft):
    """Return a draft as it is read again."""
    return comparing.read(as_yaml(draft.tree))


def verbs(provision):
    """Return the words of what a provision does."""
    return [action["action"] for action in provision["actions"]]
