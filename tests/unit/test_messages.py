"""Messages: the catalogue holds what the code says, in the typography of its language."""

import inspect
import re
import tomllib
from datetime import date
from enum import StrEnum
from gettext import NullTranslations

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.pofile import read_po

from project import ROOT
from recueil import coverage, i18n, model
from recueil.ids import NAMES
from recueil.model import body, people, provision, section, session, vocabulary
from recueil.model.source import Counts
from recueil.pages import labels, site, wording
from recueil.pages.collect import pages
from recueil.pages.render import Renderer
from recueil.symbols.tables import RELATIONS

CATALOGUE = i18n.LOCALE_DIR / "fr" / "LC_MESSAGES" / "recueil.po"
FOLDERS = ("_ext/recueil", "source/_templates")
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]")


@pytest.fixture(scope="module")
def french():
    with CATALOGUE.open("rb") as opened:
        return read_po(opened, locale="fr")


@pytest.fixture(scope="module")
def said():
    """Return the messages of the code, extracted as `make messages` does."""
    mappings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["babel"]
    methods = [(each["pattern"], each["method"]) for each in mappings["mappings"]]
    options = {
        each["pattern"]: {k: v for k, v in each.items() if k not in ("pattern", "method")}
        for each in mappings["mappings"]
    }
    more = re.findall(r"--keyword (\w+)", (ROOT / "Makefile").read_text("utf-8"))
    found = Catalog()
    for folder in FOLDERS:
        for _, _, message, _, _ in extract_from_dir(
            ROOT / folder, methods, options, {**DEFAULT_KEYWORDS, **dict.fromkeys(more)}
        ):
            found.add(message)
    return found


def ids(catalogue):
    return {message.id for message in catalogue if message.id}


def wordings(string):
    return (string,) if isinstance(string, str) else tuple(string)


# The catalogue


def test_the_catalogue_holds_what_the_code_says_and_nothing_else(french, said):
    assert len(ids(said)) > 250
    assert ids(said) - ids(french) == set(), "run: make messages"
    assert ids(french) - ids(said) == set(), "run: make messages"
    assert not french.obsolete


def test_every_message_is_translated(french):
    assert [m.id for m in french if m.id and (m.fuzzy or not all(wordings(m.string)))] == []


def test_a_translation_has_the_placeholders_of_its_message(french):
    for message in french:
        expected = {frozenset(PLACEHOLDER.findall(text)) for text in wordings(message.id)}
        for text in wordings(message.string):
            assert message.id == "" or frozenset(PLACEHOLDER.findall(text)) in expected, message.id
    assert [(message.id, errors) for message, errors in french.check() if errors] == []


def test_the_typography_is_french(french):
    for message in french:
        for text in wordings(message.string) if message.id else ():
            assert not set("'\"") & set(text), text
            assert wording.spaced(text, "fr") == text, text


def test_no_page_says_what_the_catalogue_lacks(toy, french):
    """Messages that are composed, or kept in a table without a mark, would not be extracted."""
    heard = Listening()
    english = site.Site(toy.index, "en", "https://example.org/")
    english.messages = heard
    assert len(list(pages(Renderer(english)))) > 50
    assert {message for message in heard.messages if message not in french} == set()


class Listening(NullTranslations):
    """Messages in English, kept."""

    def __init__(self):
        super().__init__()
        self.messages = set()

    def gettext(self, message):
        self.messages.add(message)
        return message

    def ngettext(self, msgid1, msgid2, n):
        self.messages.add(msgid1)
        return msgid1 if n == 1 else msgid2


# Labels

TOLD_BY_A_MARK = {"Basis", "NameBasis"}
"""Enumerations whose values are shown by a mark ("editors’ link", "our translation")."""

NEVER_SHOWN = {"ChangedKind"}
"""Enumerations that only say where a page stands."""

LABELLED = {
    "RelationType": (labels.RELATIONS, labels.RELATIONS_BACK),
    "Status": (labels.STATUSES,),
    "DecisionKind": (labels.DECISION_KINDS,),
    "Period": (labels.PERIODS,),
    "Family": (labels.FAMILIES,),
    "Mode": (labels.MODES,),
    "OfficerEvent": (labels.OFFICER_EVENTS,),
    "EventKind": (labels.EVENT_KINDS,),
}


def enumerations():
    return {
        name: each
        for module in (body, people, provision, section, session, vocabulary, model)
        for name, each in inspect.getmembers(module, inspect.isclass)
        if issubclass(each, StrEnum) and each is not StrEnum
    }


def test_every_enumeration_has_its_labels():
    assert set(enumerations()) == set(LABELLED) | TOLD_BY_A_MARK | NEVER_SHOWN


@pytest.mark.parametrize("name", LABELLED)
def test_every_value_of_an_enumeration_has_a_label(name):
    for table in LABELLED[name]:
        assert set(table) == {each.value for each in enumerations()[name]}


def test_counts_symbols_and_provisions_have_theirs():
    assert set(coverage.LABELS) == set(Counts.model_fields)
    assert set(labels.DOCUMENT_RELATIONS) == set(RELATIONS.values())
    assert set(site._NAMES) == set(NAMES.values())


# Wording


@pytest.mark.parametrize(
    ("text", "spaced"),
    [
        ("Phase : suite ; « fin » ?", "Phase~: suite~; «~fin~»~?"),
        ("(« fin »).", "(«~fin~»)."),
        ("https://example.org/a?b :c", "https://example.org/a?b :c"),
    ],
)
def test_french_has_its_spaces_where_editors_type_plain_ones(text, spaced):
    assert wording.spaced(text, "fr") == spaced.replace("~", "\N{NO-BREAK SPACE}")
    assert wording.spaced(text, "en") == text


def test_a_month_is_elided_in_french():
    assert wording.of_month(date(2018, 3, 23), "fr") == "de mars 2018"
    assert wording.of_month(date(2018, 4, 1), "fr") == "d’avril 2018"
    assert wording.of_month(date(2018, 8, 1), "fr") == "d’août 2018"
    assert wording.of_month(date(2018, 10, 1), "fr") == "d’octobre 2018"
    assert wording.of_month(date(2018, 4, 1), "en") == "of April 2018"
