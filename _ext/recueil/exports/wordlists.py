"""Word lists: what the fields of a file may be filled with, for the schemas that offer it."""

from __future__ import annotations

from recueil.corpus import Corpus
from recueil.model import Words
from recueil.model.uses import BODIES
from recueil.schemawords import Lists


def word_lists(corpus: Corpus) -> Lists:
    """Return the words of each vocabulary and the ids of the bodies, with what they are called."""
    lists = {
        name: {word: _said(term.label) for word, term in file.record.items()}
        for name, file in corpus.vocabularies.items()
    }
    lists[BODIES] = {id_: _said(file.record.name) for id_, file in corpus.bodies.items()}
    return lists


def _said(words: Words) -> str:
    """Return a label in every language: a schema is for all editors."""
    return " · ".join(dict.fromkeys(wording for _, wording in words.all()))
