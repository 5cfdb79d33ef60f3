"""Strict and loose reading, what is refused and what is proposed instead, links."""

import pickle
from urllib.parse import parse_qs, urlsplit

import pytest

from recueil.symbols import ORGANISATIONS, SymbolError, loose, nearest, official_url, parse

LOOSE = [
    ("un", "td/b/ede/8/2", "TD/B/EDE/8/2"),
    ("un", " TD / B / EDE / 8 / 2 ", "TD/B/EDE/8/2"),
    ("un", "(TD/B/EDE/8/2).", "TD/B/EDE/8/2"),
    ("un", "« TD/B/EDE/8/2 »¹", "TD/B/EDE/8/2"),
    ("un", "TD/B/EDE/8/2*", "TD/B/EDE/8/2"),
    ("un", "TD\\B\\EDE\\8\\2", "TD/B/EDE/8/2"),
    ("un", "TD//B/EDE/8/2/", "TD/B/EDE/8/2"),
    ("un", "TD/B(S‑XXXI)/2", "TD/B(S-XXXI)/2"),
    ("un", "TD/B (s-xxxi)/2", "TD/B(S-XXXI)/2"),
    ("un", "ECE/CTCS/WP6/2022/4", "ECE/CTCS/WP.6/2022/4"),
    ("un", "ECE/CTCS/WP 6/2022/4", "ECE/CTCS/WP.6/2022/4"),
    ("un", "ECE/CTCS/WP. 6/2022/4", "ECE/CTCS/WP.6/2022/4"),
    ("un", "ECE/CTCS/WP.6/ \n\n2022/4", "ECE/CTCS/WP.6/2022/4"),
    ("un", "ECE/CTCS/WP.6/2022/inf1", "ECE/CTCS/WP.6/2022/INF.1"),
    ("un", "ECE/CTCS/WP.6/2022/1/REV1", "ECE/CTCS/WP.6/2022/1/Rev.1"),
    ("un", "ECE/CTCS/WP.6/2022/1/rev. 1", "ECE/CTCS/WP.6/2022/1/Rev.1"),
    ("un", "ECE/\u200bCTCS/WP.6/\u00ad2022/4", "ECE/CTCS/WP.6/2022/4"),
    ("un", "[E/]ECE/TRANS/505", "ECE/TRANS/505"),
    ("un", "[E/ECE/]TRANS/WP.30/127", "TRANS/WP.30/127"),
    ("un", "A/RES/70/1.", "A/RES/70/1"),
    ("un", "A／RES／70／1", "A/RES/70/1"),
    ("un", "Ａ/RES/70/1", "A/RES/70/1"),
    ("un", "A/RES/217(III)", "A/RES/217 (III)"),
    ("un", "A/RES/217A(III)", "A/RES/217 A (III)"),
    ("un", "A/RES/217(III)[A]", "A/RES/217 A (III)"),
    ("un", "A/RES/56/24V", "A/RES/56/24 V"),
    ("un", "s/res/2250(2015)", "S/RES/2250 (2015)"),
    ("un", "A/62/17(PartI)", "A/62/17 (Part I)"),
    ("un", "A/62/17 (Partie I)", "A/62/17 (Part I)"),
    ("un", "S/PV.6201(Resumption1)", "S/PV.6201 (Resumption 1)"),
    ("un", "TD/CODE  TOT/5", "TD/CODE TOT/5"),
    ("un", "e/cn.4/SUB.2/2003/12", "E/CN.4/Sub.2/2003/12"),
    ("wto", "job(03)/12", "JOB(03)/12"),
    ("wto", "wt/let/100", "WT/Let/100"),
    ("wto", "G/L/1343/ADD1", "G/L/1343/Add.1"),
    ("wco", "pc0475", "PC0475"),
    ("wco", "sc0190f1A", "SC0190F1a"),
]


@pytest.mark.parametrize(("organisation", "typed", "canonical"), LOOSE)
def test_loose_reading_understands(organisation, typed, canonical):
    symbol = loose(typed, organisation)
    assert (symbol.canonical, symbol.printed) == (canonical, typed)


@pytest.mark.parametrize(
    ("organisation", "typed", "canonical"), [case for case in LOOSE if not case[1].endswith("2*")]
)
def test_data_files_are_refused_a_loose_form_and_offered_the_canonical_one(
    organisation, typed, canonical
):
    with pytest.raises(SymbolError) as caught:
        parse(typed, organisation)
    assert caught.value.text == typed
    assert caught.value.nearest == canonical
    assert canonical in str(caught.value)


MALFORMED = [
    ("un", ""),
    ("un", " "),
    ("un", "/"),
    ("un", "////"),
    ("un", "*"),
    ("un", "()"),
    ("un", "[E/]"),
    ("un", "TD"),
    ("un", "TD/"),
    ("un", "TD/B"),
    ("un", "TD/B(S-XXXI)"),
    ("un", "TD/Add.1"),
    ("un", "TD/519/Add.2/3"),
    ("un", "TD/519 (2015)"),
    ("un", "TD/B/EDE/8/1-3"),
    ("un", "TD/B/EDE/8/2é"),
    ("un", "TD/B/EDE/²/2"),
    ("un", "TD/B/EDE/٨/2"),
    ("un", "TD/ﬁ/2"),
    ("un", "TD/B\x00/2"),
    ("un", "TD/B/\x1b[31m2"),
    ("un", "TD/B((S-XXXI))/2"),
    ("un", "TD/B(IIII)/2"),
    ("un", "TD/IRON CORE/3"),
    ("un", "TD/B/EDE/8/2 TD/B/EDE/8/3"),
    ("un", "ECE/CTCS/WP.6"),
    ("un", "ECE/CTCS/WP.6/2022"),
    ("un", "A/RES/70"),
    ("un", "A/RES/70 (2015)"),
    ("un", "S/RES/2250"),
    ("un", "S/RES/70/1"),
    ("un", "S/RES/2250 (15)"),
    ("un", "A/CONF.62"),
    ("un", "A/S-30"),
    ("un", "70/1"),
    ("un", "CEN/CENELEC"),
    ("un", "UN/EDIFACT"),
    ("un", "G/C/M/127"),
    ("un", "\ud800/1"),
    ("un", "TD/" + "B/" * 60 + "1"),
    ("un", "TD/B/1" * 2000),
    ("un", "TD/" + "1" * 10_000),
    ("wto", "TD/B/EDE/8/2"),
    ("wto", "94-1234"),
    ("wto", "G/20"),
    ("wto", "S/4"),
    ("wto", "G/C/M"),
    ("wto", "WT/DS108"),
    ("wto", "WT/L/R"),
    ("wto", "S/RES/2250 (2015)"),
    ("wco", "HS2022"),
    ("wco", "PC475"),
    ("wco", "PC0475X"),
    ("wco", "TD/519"),
    ("itu", "TD/519"),
    ("", "TD/519"),
]


@pytest.mark.parametrize("read", [parse, loose])
@pytest.mark.parametrize(("organisation", "text"), MALFORMED)
def test_what_is_no_symbol_is_refused_with_no_proposal(read, organisation, text):
    with pytest.raises(SymbolError) as caught:
        read(text, organisation)
    assert caught.value.text == text
    assert caught.value.nearest is None
    assert len(str(caught.value)) < 1000


def test_the_nearest_symbol_is_the_text_put_right_before_any_known_one():
    assert nearest("td/b/ede/8/22", "un", ["TD/B/EDE/8/2"]) == "TD/B/EDE/8/22"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TDB/EDE/8/2", "TD/B/EDE/8/2"),
        ("tdd/b/ede/8/2", "TD/B/EDE/8/2"),
        ("EC/CTCS/WP.6/2022/4", "ECE/CTCS/WP.6/2022/4"),
        ("nothing like it", None),
        ("", None),
        ("x" * 10_000, None),
    ],
)
def test_the_nearest_symbol_may_be_a_known_one(text, expected):
    known = ["TD/B/EDE/8/2", "TD/519/Add.2", "ECE/CTCS/WP.6/2022/4"]
    assert nearest(text, "un", known) == expected


def test_an_error_survives_the_way_between_processes():
    error = SymbolError("td/519", "un", "TD/519")
    again = pickle.loads(pickle.dumps(error))
    assert (again.text, again.nearest, str(again)) == ("td/519", "TD/519", str(error))


def test_the_organisations_are_known():
    assert frozenset({"un", "wto", "wco"}) == ORGANISATIONS


@pytest.mark.parametrize(
    ("canonical", "path"),
    [
        ("TD/B/EDE/8/2", "TD/B/EDE/8/2"),
        ("TD/B(S-XXXI)/2", "TD/B(S-XXXI)/2"),
        ("A/RES/217 (III)", "A/RES/217(III)"),
        ("A/RES/217 A (III)", "A/RES/217(III)"),
        ("A/RES/56/24 V", "A/RES/56/24V"),
        ("S/RES/2250 (2015)", "S/RES/2250(2015)"),
        ("S/PV.6201 (Resumption 1)", "S/PV.6201(Resumption1)"),
        ("TD/B/EX(41)/3 (Vol. I)", "TD/B/EX(41)/3(Vol.I)"),
        ("TD/CODE TOT/5", "TD/CODE%20TOT/5"),
    ],
)
def test_a_united_nations_document_has_an_address_in_each_language(canonical, path):
    symbol = parse(canonical, "un")
    assert official_url(symbol, "fr") == f"https://undocs.org/fr/{path}"
    assert official_url(symbol, "en") == f"https://undocs.org/en/{path}"


@pytest.mark.parametrize("canonical", ["G/C/M/127", "JOB/CTG/12", "JOB(03)/12"])
@pytest.mark.parametrize(("language", "name"), [("fr", "FRENCH"), ("en", "ENGLISH")])
def test_a_wto_document_has_a_search_in_each_language_even_if_restricted(canonical, language, name):
    url = urlsplit(official_url(parse(canonical, "wto"), language))
    assert (url.scheme, url.netloc) == ("https", "docs.wto.org")
    query = parse_qs(url.query, strict_parsing=True)
    assert query["Query"] == [f"(@Symbol= {canonical})"]
    assert query["Language"] == [name]


def test_no_address_is_invented():
    assert official_url(parse("WHC/21/44.COM/7A", "un"), "fr") is None
    assert official_url(parse("PC0475", "wco"), "fr") is None
    assert official_url(parse("TD/519", "un"), "../x") is None
    assert official_url(parse("WT/L/1032", "wto"), "de") is None
