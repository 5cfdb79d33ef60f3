"""The benchmark compares like with like: a sound corpus, the same pages from both programs."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import corpus, sites
from project import ROOT, digests
from recueil.checking import check

VOCABULARY = ROOT / "source" / "vocabulary"


def test_the_invented_corpus_is_sound_and_of_the_size_asked_for(tmp_path: Path) -> None:
    corpus.write(60, tmp_path / "source", VOCABULARY)
    found, problems = check(tmp_path / "source")
    assert problems == []
    held = [f.record for f in found.sessions.values()]
    in_sessions = sum(len(s.preamble) + len(s.recommendations) + len(s.decisions) for s in held)
    in_plans = sum(len(s.measures) for f in found.plans.values() for s in f.record.sections)
    assert in_sessions + in_plans == 60


def test_the_same_seed_makes_the_same_corpus_and_another_one_another(tmp_path: Path) -> None:
    for name, seed in (("one", 1), ("same", 1), ("other", 2)):
        corpus.write(60, tmp_path / name, VOCABULARY, seed)
    one, same, other = (digests(tmp_path / name) for name in ("one", "same", "other"))
    assert one == same
    assert one.keys() == other.keys()
    assert one != other


def test_a_session_is_the_same_in_a_larger_corpus(tmp_path: Path) -> None:
    for size in (60, 200):
        corpus.write(size, tmp_path / str(size), VOCABULARY)
    first = "sessions/bench-wp1/1.yaml"
    assert (tmp_path / "60" / first).read_bytes() == (tmp_path / "200" / first).read_bytes()


@pytest.mark.slow
def test_hugo_makes_a_page_at_every_address_of_ours(tmp_path: Path) -> None:
    both = sites.Sites(tmp_path, 60)
    both.make()
    both.build()
    both.build_theirs()
    ours, theirs = both.addresses()
    assert len(ours) > 200
    assert ours == theirs
