"""A later wording beside an earlier one, word by word."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recueil.pages.revision import MOST_WORDS, Fate, fates, revision


def shown(earlier: str, later: str) -> str:
    """Return a revision as one line: `a [-b-] {+c+}`."""
    marks = {Fate.GONE: "[-{}-]", Fate.NEW: "{{+{}+}}", Fate.KEPT: "{}"}
    pieces = revision(earlier, later)
    return " ".join(marks[p.fate].format(p.text.strip()) for p in pieces)


@pytest.mark.parametrize(("earlier", "later", "expected"), [
    ("takes note of the rules", "takes note of the rules", "takes note of the rules"),
    ("the rules", "the new rules", "the {+new+} rules"),
    ("the old rules", "the rules", "the [-old-] rules"),
    ("Prend note", "Se félicite", "[-Prend note-] {+Se félicite+}"),
    ("adopte l’accord", "adopte le projet", "adopte [-l’accord-] {+le projet+}"),
    ("le texte de l’accord", "le texte d’accord", "le texte [-de l’-] {+d’+} accord"),
    ("l'accord d'hier", "l’accord d’hier", "l’accord d’hier"),
    ("par. 5 :\u00a0oui", "par. 5 : oui", "par. 5 : oui"),
    ("see ECE/TOYS/WP.9/2021/2", "see ECE/TOYS/WP.9/2021/3",
     "see [-ECE/TOYS/WP.9/2021/2-] {+ECE/TOYS/WP.9/2021/3+}"),
    ("32e session", "33e session", "[-32e-] {+33e+} session"),
    ("the report of one year", "the accounts of two years",
     "the [-report of one year-] {+accounts of two years+}"),
    ("", "new words", "{+new words+}"),
    ("rules, and", "rules and", "rules [-,-] and"),
])  # fmt: skip
def test_words_are_told_as_gone_new_and_kept(earlier: str, later: str, expected: str) -> None:
    assert shown(earlier, later) == expected


TEXTS = st.text(st.sampled_from("ab’'é/. ,\n\u00a0"), max_size=40)


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_back(earlier: str, later: str) -> None:
    def read(left_out: Fate) -> str:
        pieces = "".join(p.text for p in revision(earlier, later) if p.fate is not left_out)
        return "".join(pieces.replace("'", "’").split())

    assert read(Fate.NEW) == "".join(earlier.replace("'", "’").split())
    assert read(Fate.GONE) == "".join(later.replace("'", "’").split())


def test_long_texts_are_compared_by_line_and_soon() -> None:
    lines = [f"{n}. The States agree on the point {n} of the list." for n in range(MOST_WORDS // 5)]
    changed = [*lines[:7], "7. The States agree on nothing.", *lines[8:]]
    start = time.perf_counter()
    pieces = revision("\n".join(lines), "\n".join(changed))
    assert time.perf_counter() - start < 5
    assert [p.text for p in pieces if p.fate is not Fate.KEPT] == [
        f"{lines[7]}\n",
        f"{changed[7]}\n",
    ]


def test_words_of_lists_are_gone_kept_or_new() -> None:
    assert list(fates(["a", "b"], ["c", "b"]).items()) == [
        ("a", Fate.GONE), ("b", Fate.KEPT), ("c", Fate.NEW),
    ]  # fmt: skip
