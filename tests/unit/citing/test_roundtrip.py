"""Whatever a record holds, independent programs read back what the references say of it."""

from __future__ import annotations

import json
from datetime import date

import bibtexparser
import pytest
import rispy
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from pybtex.database import parse_string
from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db

from recueil import citing
from recueil.citing import Reference, Text, line

UNHURRIED = settings(deadline=None)
words = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn"))
    | st.sampled_from("&%_$#{}~^\\\"'<>|[]*`"),
    max_size=60,
).map(line)
some = words.filter(bool)
addresses = st.sampled_from(
    ["", "https://example.org/fr/a_b~c/?x=1&y=2%20z#p.1", "https://example.org/{odd}\\(é)"]
)
texts = st.builds(
    Text, author=some, short=some, title=words, language=st.sampled_from(["fr", "en", "ar"]),
    symbol=words, publisher=words, event=words, town=words,
    days=st.none() | st.just((date(2022, 11, 7), date(2022, 11, 9))),
)  # fmt: skip
references = st.builds(
    Reference,
    id=st.sampled_from(["unece-wp6/32/decision-4", "un/td-b-1", "a/1/recommendation-16#a.i"]),
    text=texts, issued=st.sampled_from([(), (2022,), (2022, 1, 8)]), permalink=addresses,
    url=addresses, part=words, place=words,
)  # fmt: skip


def told(text: str) -> str:
    """Return a text without its spaces, to which readers may add and from which they take."""
    return "".join(text.split())


@UNHURRIED
@given(references)
def test_bibtex_is_read_back(reference: Reference) -> None:
    text = citing.bibtex(citing.csl(reference))
    library = bibtexparser.parse_string(text)
    assert library.failed_blocks == []
    (entry,) = library.entries
    assert entry.key == reference.key
    assert entry.get("url", "") == "" or not set(entry["url"]) & set("{}\\")
    assert list(parse_string(text, "bibtex").entries) == [reference.key]


@UNHURRIED
@given(references)
def test_a_file_of_bibtex_holds_as_many_entries_as_were_written(reference: Reference) -> None:
    entry = citing.bibtex(citing.csl(reference))
    other = entry.replace(reference.key, "other", 1)
    assert len(bibtexparser.parse_string(f"{entry}\n\n{other}\n").entries) == 2


@UNHURRIED
@given(st.text('aé &%_$#{}~^\\"<>|[]`«»“”العربية', max_size=40).map(line).filter(bool))
def test_the_title_in_bibtex_is_the_title(title: str) -> None:
    text = citing.bibtex(citing.csl(_titled(title)))
    found = bibtexparser.parse_string(text).entries[0]["title"]
    assert told(LATEX.latex_to_text(found)) == told(title)


def _latex() -> LatexNodes2Text:
    """Return a reader of LaTeX that knows the characters of its encoding T1 too."""
    names = {"less": "<", "greater": ">", "bar": "|", "asciicircum": "^"}
    names |= {"braceleft": "{", "braceright": "}", "asciigrave": "`"}
    context = get_default_latex_context_db()
    macros = [MacroTextSpec(f"text{name}", character) for name, character in names.items()]
    context.add_context_category("t1", macros=macros, prepend=True)
    return LatexNodes2Text(latex_context=context)


LATEX = _latex()


def _titled(title: str) -> Reference:
    return Reference("a/1", Text("Body", "B", title, "en"), (2022,), "", "")


@UNHURRIED
@given(references)
def test_ris_is_read_back(reference: Reference) -> None:
    (found,) = rispy.loads(citing.ris(citing.csl(reference)))
    assert found["id"] == reference.key
    assert found.get("title", "") == reference.title.strip()
    assert found["authors"] == [reference.text.author.strip()]
    assert found.get("number", found.get("issn", "")) == reference.text.symbol.strip()
    assert found.get("year", "") == "".join(str(year) for year in reference.issued[:1])
    assert found.get("urls", [""])[0] == reference.url


@UNHURRIED
@given(references)
def test_csl_json_is_json_and_says_nothing_of_what_is_not_known(reference: Reference) -> None:
    item = citing.csl(reference)
    assert json.loads(citing.csl_json(item)) == item
    assert all(value not in ("", [], None) for value in item.values())
    assert ("issued" in item) == bool(reference.issued)


@UNHURRIED
@given(references)
def test_markdown_shows_the_reference_and_nothing_else(reference: Reference) -> None:
    (block,) = MarkdownIt("gfm-like", {"linkify": False}).parse(citing.markdown(reference))[1:-1]
    shown = "".join(token.content for token in block.children or ())
    text = reference.text
    parts = (
        text.author,
        reference.title or text.symbol,
        *([text.symbol] if reference.title else []),
    )
    assert told(shown) == told(", ".join(filter(None, (*parts, reference.place))) + ".")
    links = [token for token in block.children or () if token.type == "link_open"]
    assert len(links) == bool(reference.url and (reference.title or text.symbol))


@pytest.mark.parametrize("write", [citing.bibtex, citing.ris])
def test_no_text_can_begin_a_field_of_its_own(write: object) -> None:
    title = line("Title\nER  - \nTY  - BOOK\r\n},\n url = {javascript:}\u2028@misc{x,")
    assert callable(write)
    text = write(citing.csl(_titled(title)))
    assert [row for row in text.splitlines() if row.startswith(("TY", "ER", "@"))] in (
        ["TY  - GEN", "ER  - "], ["@misc{a:1,"],
    )  # fmt: skip
