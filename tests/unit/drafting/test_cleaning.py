"""Lines become paragraphs: what pages add goes, what they print stays."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recueil.corpus import Corpus
from recueil.drafting.cleaning import clean
from recueil.drafting.cleaning.characters import tidied
from recueil.drafting.draft import drafted
from recueil.drafting.languages import languages
from recueil.drafting.lines import plain
from recueil.drafting.reading.text import read
from recueil.drafting.writing import as_yaml

LONG = "The Committee took note of the information that the secretariat had given on the subject"


def paragraphs(text):
    return [p.text for p in clean(read(text.encode()), languages()["en"]).paragraphs]


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("eﬃcient ﬂow", "efficient flow"),
        ("no\u00a0break\u202fhere", "no break here"),
        ("e\u0301tat", "état"),
        ("soft\u00adhyphen", "softhyphen"),
        ("soft\u00ad", "soft\u00ad"),
        ("bell\x07", "bell"),
    ],
)
def test_characters_are_brought_to_one_spelling(printed, meant):
    assert tidied(printed) == meant


def test_a_word_broken_over_two_lines_is_one_word():
    text = f"1. {LONG} of har-\nmonization of gates and of the harmonization of doors in each.\n"
    assert "of harmonization of gates" in paragraphs(text)[0]


def test_a_hyphen_that_belongs_to_a_word_stays():
    text = f"1. {LONG}, and on the follow-\nup that the group gave to its sub-\ngroups on doors.\n"
    assert "the follow-up that" in paragraphs(text)[0]
    assert "its sub-groups on" in paragraphs(text)[0]


def test_a_symbol_broken_over_two_lines_is_one_symbol():
    text = f"1. {LONG} in document ECE/CTCS/WP.6/\n2022/INF.1 and decided to come back to it.\n"
    assert "ECE/CTCS/WP.6/2022/INF.1 and" in paragraphs(text)[0]


def test_headers_and_numbers_of_pages_go_even_amid_a_sentence():
    page = "TD/B/EDE/8/4\n\n{}\n\n{}\f"
    text = "".join(
        page.format(words, number)
        for number, words in enumerate(
            (f"1. {LONG} of", "gates and doors.", "2. It closed.", "End."), 1
        )
    )
    assert paragraphs(text)[0] == f"1. {LONG} of gates and doors."
    assert not any(re.search("TD/B|^[0-9]$", words) for words in paragraphs(text))


@pytest.mark.parametrize(
    "foot",
    ["GE.24-22755", "2          GE.24-22755", "GE.24-22755 (F)    100125    130125",
     "24-12345          3/10", "4/10       24-12345", "V.24-01234 (E)   5", "*2422755*"],
)  # fmt: skip
def test_job_marks_go_with_their_pages(foot):
    assert paragraphs(f"1. {LONG} of\n\n{foot}\n\ngates.\n")[:2] == [f"1. {LONG} of gates."]


def test_columns_are_read_one_after_the_other_with_names_that_go_on_below():
    text = (
        "Algeria                 Kenya\n"
        "Bolivia (Plurinational  Norway\n"
        "State of)               Oman\n"
        "Chile                   Peru\n"
    )
    assert paragraphs(text) == [
        "Algeria", "Bolivia (Plurinational State of)", "Chile", "Kenya", "Norway", "Oman", "Peru",
    ]  # fmt: skip


def test_a_figure_glued_to_a_word_is_the_call_of_its_footnote():
    text = f"1. {LONG} of gates1 and doors, and of CO2 and of the G20.\n\n1 See TD/B/1.\n"
    found = clean(read(text.encode()), languages()["en"])
    assert "of gates and doors" in found.paragraphs[0].text
    assert [mark for _, mark in found.paragraphs[0].calls] == ["1"]
    assert [note.text for note in found.notes] == ["See TD/B/1."]


def test_a_mark_on_a_line_of_its_own_stands_before_its_note_and_is_no_page():
    text = (
        f"1. {LONG} of gates;1 it closed.\n\n  1\n      See TD/B/1, para. 12.\n\n"
        "                         3\n\n"
        "Attendance1\n\n2. It rested.\n\n  1\n      The list is in TD/B/INF.1.\n"
    )
    found = clean(read(text.encode()), languages()["en"])
    calls = [(p.text, mark) for p in found.paragraphs for _, mark in p.calls]
    assert calls == [(f"1. {LONG} of gates; it closed.", "1"), ("Attendance", "1")]
    assert [note.text for note in found.notes] == [
        "See TD/B/1, para. 12.",
        "The list is in TD/B/INF.1.",
    ]
    assert "3" not in [p.text for p in found.paragraphs]


def test_contents_are_left_out():
    contents = "Contents\nI. Opening ........ 2\nII. Closing ........ 3\n\n"
    text = f"{contents}I. Opening\n\n1. The session opened.\n"
    assert paragraphs(text) == ["I. Opening", "1. The session opened."]


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=400))
def test_any_text_is_cleaned_without_a_letter_lost_to_our_marks(text):
    reading = read(text.replace("\x00", "").encode())
    found = clean(reading)
    assert all(plain(p.text) == p.text for p in found.paragraphs)
    assert all(0 <= place <= len(p.text) + 1 for p in found.paragraphs for place, _ in p.calls)


PIECES = st.sampled_from(
    """1.␣|2.␣|I.␣|A.␣|a)␣|(b)␣|-␣|The Committee decided␣|(decision 3)|Recalling␣
    |The Committee,|Requests the secretariat to␣|TD/B/|EDE/8/2|¹|*|Annex␣|Attendance|Kenya
    |Algeria   Kenya|\t|\n|\n\n|\f|Geneva, 3 May 2024|[^1]|third session| and invites |:␣
    |agenda as follows:|https://a.example/b|“|(|)""".replace("\n    |", "|")
    .replace("␣", " ")
    .split("|")
)
"""What reports are made of; here in any order."""


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=40))
def test_any_order_of_the_parts_of_a_report_makes_a_draft(pieces):
    text = clean(read("".join(pieces).encode()), languages()["en"])
    assert as_yaml(drafted(text, Corpus(), "en")[0].tree)
