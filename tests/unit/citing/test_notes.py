"""The forms that people read, as the United Nations and UNCTAD write them."""

from __future__ import annotations

from dataclasses import replace

from recueil import citing
from recueil.citing import Reference, Text
from recueil.i18n import catalogue

TEXT = Text(
    "Working Party on Games", "WP.9", "Report on its “fifth” session", "en",
    symbol="ECE/TOYS/WP.9/2021/9", publisher="United Nations",
)  # fmt: skip
URL = "https://example.org/en/sessions/toy-wp9/5/decision-4/"
DECISION = Reference("toy-wp9/5/decision-4", TEXT, (2021,), URL, URL, "decision 4", "para. 19")


def test_a_footnote_names_body_title_symbol_part_and_paragraph() -> None:
    assert citing.footnote(DECISION, "en", str) == (
        "Working Party on Games, “Report on its ‘fifth’ session”, ECE/TOYS/WP.9/2021/9, "
        f"decision 4, para. 19. Available at {URL}."
    )


def test_french_has_its_own_quotation_marks_and_words() -> None:
    text = replace(TEXT, author="Groupe", title="Rapport « final »", summarized=True)
    say = catalogue("fr").gettext
    found = citing.footnote(replace(DECISION, text=text, part="", place="par. 19"), "fr", say)
    assert found == (
        "Groupe, «\u00a0Rapport “ final ”\u00a0», ECE/TOYS/WP.9/2021/9, par. 19. "
        f"Résumé à l’adresse {URL}."
    )


def test_a_resolution_is_called_by_its_organ_and_number() -> None:
    text = replace(
        TEXT, title="Our world", symbol="A/RES/70/1", resolution="General Assembly resolution 70/1"
    )
    resolution = replace(DECISION, text=text, url="", part="", place="")
    found = citing.footnote(resolution, "en", str)
    assert found == "General Assembly resolution 70/1, “Our world”."


def test_unctad_puts_the_year_after_the_author_and_the_place_in_the_text() -> None:
    assert citing.entry(DECISION, str) == (
        "Working Party on Games (2021). Report on its “fifth” session, decision 4, para. 19. "
        f"ECE/TOYS/WP.9/2021/9. United Nations. Available at {URL}."
    )
    assert citing.in_text(DECISION, str) == "(WP.9, 2021: decision 4, para. 19)"


def test_what_is_not_known_is_not_invented() -> None:
    bare = Reference("un/td-1", Text("Body", "Body", "", "en"), (), "", "")
    assert citing.footnote(bare, "en", str) == "Body."
    assert citing.entry(bare, str) == "Body (n/d)."
    assert citing.in_text(bare, str) == "(Body, n/d)"
    assert citing.csl(bare) == {
        "id": "un:td-1", "type": "document", "author": [{"literal": "Body"}], "language": "en",
    }  # fmt: skip
