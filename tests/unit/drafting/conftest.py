"""Drafts of a few lines, with the words of the edition."""

import pytest

from drafts import drafts_of, plain
from project import ROOT
from recueil.corpus import load_corpus


@pytest.fixture(scope="session")
def corpus():
    return load_corpus(ROOT / "source")[0]


@pytest.fixture
def draft(corpus):
    def made(*paragraphs):
        [found] = drafts_of(corpus, paragraphs)
        return plain(found)

    return made


@pytest.fixture
def drafts(corpus):
    def made(*paragraphs):
        return {one.number: plain(one) for one in drafts_of(corpus, paragraphs)}

    return made
