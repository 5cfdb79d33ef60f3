"""Symbols in running text: where they are, and where there are none."""

import time

import pytest

from recueil.symbols import find


def _canonical(text, organisation="un"):
    found = list(find(text, organisation))
    for each in found:
        assert text[each.start : each.end] == each.printed == each.symbol.printed
    return [each.symbol.canonical for each in found]


WP6 = "ECE/CTCS/WP.6/2022/4"
FOUND = [
    ("Le rapport figure dans le document TD/B/EDE/8/2.", ["TD/B/EDE/8/2"]),
    ("(voir ECE/CTCS/WP.6/2022/4), puis", [WP6]),
    ("(voir ECE/CTCS/WP.6/ \n\n2021/INF.1). \n\n21. Au cours", ["ECE/CTCS/WP.6/2021/INF.1"]),
    ("ECE/CTCS/WP.6/\n2022/4", [WP6]),
    ("ECE/CTCS/WP.6\n/2022/4", [WP6]),
    ("ECE/CTCS/\r\n   WP.6/2022/4", [WP6]),
    ("ECE/CTCS/WP.\n6/2022/4", [WP6]),
    ("ECE/CTCS/WP.6/ 2022/4", [WP6]),
    ("ECE/CTCS/WP.6/\u200b2022/4", [WP6]),
    ("ECE/CTCS/WP.6/2022/4\n\nLE GROUPE", [WP6]),
    ("dans le document ECE/CTCS/WP.6/2022/4/", [WP6]),
    ("« TD/519/Add.2 » et “TD/541/Add.2”", ["TD/519/Add.2", "TD/541/Add.2"]),
    ("le Maafikiano (TD/519/Add.2)*, puis TD/519/Add.2*.", ["TD/519/Add.2"] * 2),
    ("TD/519/Add.\n2", ["TD/519/Add.2"]),
    ("* TD/519/Add.2.", ["TD/519/Add.2"]),
    ("mandat¹, ¹ TD/B(S-XXXI)/2.", ["TD/B(S-XXXI)/2"]),
    ("¹TD/B(S‑XXXI)/2²", ["TD/B(S-XXXI)/2"]),
    ("pays.\n1TD/519/Add.2. 2TD/541", ["TD/519/Add.2", "TD/541"]),
    ("d’après l'A/70/1 et l’A/70/2", ["A/70/1", "A/70/2"]),
    ("TD/B/EDE/8/1–TD/B/EDE/8/3", ["TD/B/EDE/8/1", "TD/B/EDE/8/3"]),
    ("TD/B/EDE/8/1,TD/B/EDE/8/2;TD/B/EDE/8/3", [f"TD/B/EDE/8/{n}" for n in (1, 2, 3)]),
    ("the guide (ECE/TRADE/391 (2011)) and", ["ECE/TRADE/391"]),
    ("ECE/TRADE/391.The next", ["ECE/TRADE/391"]),
    ("décision ECE/EX/2022/L.13. Ces mesures; (ECE/EX/1).", ["ECE/EX/2022/L.13", "ECE/EX/1"]),
    ("A/RES/217 A (III) et A/RES/217(III)", ["A/RES/217 A (III)", "A/RES/217 (III)"]),
    ("S/RES/2250 (2015), S/PV.6201", ["S/RES/2250 (2015)", "S/PV.6201"]),
    ("A/62/17 (Part I) and A/62/17 (see below)", ["A/62/17 (Part I)", "A/62/17"]),
    ("TD/CODE\nTOT/5", ["TD/CODE TOT/5"]),
    ("cote A／RES／70／1", ["A/RES/70/1"]),
    ("ECE/CTCS/WP6/2022/4", [WP6]),
    ("TD/519/ADD.2 & TD/519/Add. 3", ["TD/519/Add.2", "TD/519/Add.3"]),
    ("JOB/CTG/12 and TD/519", ["TD/519"]),
    ("in decision 44 COM 7A.1 (WHC/21/44.COM/7A.Add), as revised", ["WHC/21/44.COM/7A.Add"]),
    ("items 5.b and 5.c (ITH/22/17.COM/5.b)", ["ITH/22/17.COM/5.b"]),
    (
        "resolution 5/14 (UNEP/EA.5/Res.14), UNEP/EA.5/\nRES.3",
        ["UNEP/EA.5/Res.14", "UNEP/EA.5/Res.3"],
    ),
    ("see CBD/WG2020/5/L.2, CBD/COP/DEC/15/4", ["CBD/WG2020/5/L.2", "CBD/COP/DEC/15/4"]),
    ("FCCC/CP/2023/11/Add.1, HRI/GEN/1/Rev.9", ["FCCC/CP/2023/11/Add.1", "HRI/GEN/1/Rev.9"]),
    ("GB.347/INS/1, WIPO/GRTKF/IC/47/2", ["GB.347/INS/1", "WIPO/GRTKF/IC/47/2"]),
    ("the guide TD/519.2 Then 18.COM", ["TD/519"]),
    ("decision EB154(3), EB154/3 and resolution WHA77.1.", ["EB154(3)", "EB154/3", "WHA77.1"]),
    ("(documents A77/4 and A77/4 Add.1)", ["A77/4", "A77/4 Add.1"]),
    (
        "the report CL 172/REP (C 2023/3), CX/FA\n23/53/2",
        ["CL 172/REP", "C 2023/3", "CX/FA 23/53/2"],
    ),
    ("resolution A.1149(33) (MSC 107/20/Add.1)", ["A.1149(33)", "MSC 107/20/Add.1"]),
    (
        "Resolution A41-21; CoP19 Doc. 12. AG/RES. 2991 (LIII-O/23)",
        ["A41-21", "CoP19 Doc. 12", "AG/RES. 2991 (LIII-O/23)"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_united_nations_symbols_are_found(text, expected):
    assert _canonical(text) == expected


RESOLUTIONS = [
    ("la résolution 70/1 de l'Assemblée générale", ["A/RES/70/1"]),
    ("la résolution 70/1 de\nl’Assemblée\n\ngénérale", ["A/RES/70/1"]),
    ("la re\u0301solution 70/1 de l'Assemble\u0301e ge\u0301ne\u0301rale", ["A/RES/70/1"]),
    ("General Assembly resolution 70/125", ["A/RES/70/125"]),
    ("the General Assembly, in its resolution 70/1,", ["A/RES/70/1"]),
    (
        "General Assembly resolutions 70/1 of 25 September 2015 and 71/313 of 6 July 2017",
        ["A/RES/70/1", "A/RES/71/313"],
    ),
    ("which the General Assembly adopted in its resolution 34/180", ["A/RES/34/180"]),
    ("l'Assemblée générale, dans sa résolution 70/1", ["A/RES/70/1"]),
    ("resolutions 70/1 and 70/125 of the General Assembly", ["A/RES/70/1", "A/RES/70/125"]),
    ("résolutions 69/1, 70/1 et 70/125 de l'Assemblée générale", None),
    ("resolution 70/1, adopted by the General Assembly", ["A/RES/70/1"]),
    ("résolution 70/1 du 25 septembre 2015 de l'Assemblée générale", ["A/RES/70/1"]),
    ("résolution 217 A (III) de l’Assemblée générale", ["A/RES/217 A (III)"]),
    ("General Assembly resolution ES-11/1", ["A/RES/ES-11/1"]),
    ("résolution 2250 (2015) du Conseil de sécurité", ["S/RES/2250 (2015)"]),
    (
        "Security Council resolutions 1325 (2000) and 2250 (2015)",
        ["S/RES/1325 (2000)", "S/RES/2250 (2015)"],
    ),
    (
        "résolutions 70/1 de l'Assemblée générale et 2250 (2015) du Conseil de sécurité",
        ["A/RES/70/1", "S/RES/2250 (2015)"],
    ),
    ("résolution 2016/2 du Conseil économique et social", ["E/RES/2016/2"]),
    ("Human Rights Council resolution 50/1", ["A/HRC/RES/50/1"]),
    ("résolution 70/1 (A/RES/70/1) de l'Assemblée générale", ["A/RES/70/1"]),
    ("sa résolution 70/1", []),
    ("resolution 70/1 of the Council", []),
    ("resolution 2250 (2015) of the General Assembly", []),
    ("résolution 1/2 page", []),
]


@pytest.mark.parametrize(("text", "expected"), RESOLUTIONS)
def test_resolutions_are_found_by_body_and_number(text, expected):
    if expected is None:
        expected = ["A/RES/69/1", "A/RES/70/1", "A/RES/70/125"]
    assert _canonical(text) == expected


def test_a_resolution_cited_by_number_is_the_number_alone():
    (found,) = find("la résolution 70/1 de l'Assemblée générale", "un")
    assert (found.start, found.end, found.printed) == (14, 18, "70/1")


def test_symbols_and_resolutions_come_in_the_order_of_the_text():
    text = "TD/519, General Assembly resolution 70/1, TD/541"
    assert _canonical(text) == ["TD/519", "A/RES/70/1", "TD/541"]


WTO = [
    ("Document WT/L/1032.", ["WT/L/1032"]),
    ("<sup>2</sup> Documents JOB/CTG/12 et JOB/CTG/13.", ["JOB/CTG/12", "JOB/CTG/13"]),
    ("Voir le document G/C/M/127, paragraphe 19.9.", ["G/C/M/127"]),
    ("JOB(03)/12; OFFICE(00)/39", ["JOB(03)/12", "OFFICE(00)/39"]),
    ("WT/DS2/AB/R. G/SPS/N/FRA/1/Add.1", ["WT/DS2/AB/R", "G/SPS/N/FRA/1/Add.1"]),
    ("the G/20, 94-1234, S/RES/2250 (2015), TD/B/EDE/8/2", []),
    ("General Assembly resolution 70/1", []),
]


@pytest.mark.parametrize(("text", "expected"), WTO)
def test_wto_symbols_are_found(text, expected):
    assert _canonical(text, "wto") == expected


def test_wco_documents_are_found_with_caution():
    text = "Doc. PC0475, SC0190F1a, XX1234E1; HS2022, EU2020, CO2023, https://x.org/PC0475"
    assert _canonical(text, "wco") == ["PC0475", "SC0190F1a", "XX1234E1"]


@pytest.mark.parametrize("organisation", ["un", "wto", "wco", "itu"])
@pytest.mark.parametrize(
    "text",
    [
        "",
        "le 1/2 et 12/05/2025, 3/4 de page, 2022/2023",
        "et/ou, and/or, km/h, I/O, n/a, w/o, s/o, A/C, S/N 1234, E/S, T/2",
        "papier A/4, S/4HANA, A/H1N1/2009, CAT/5e, CD/DVD, options A/B et A/B/C 1",
        "https://unece.org/info/Trade/WP.6-Meetings/events/366923",
        "https://undocs.org/A/RES/70/1 www.x.org/?s=TD/B/EDE/8/2",
        "unece.org/TD/B/EDE/8/2, x=TD/519, a.b@TD/519",
        "CEN/CENELEC, UN/EDIFACT, UN/CEFACT, UNCTAD/OMC, ISO/CEI 17000, UNECE/FAO",
        "ECE/CTCS/WP.6, ECE/CTCS/WP.6/2022 and TD/B, UNEP/2022",
        "ECE/CTCS/WP.6/ LE GROUPE",
        "A/70/1/foo and ATD/519 and étéTD/519",
        "annex A.12(3), room A4-21, table A10/2, vitamin C 12/15, COP28, EB154, WHA77, A77",
        "action/une TRADE/ENERGY TRANS/ 2 bis",
    ],
)
def test_what_only_looks_like_a_symbol_is_left(text, organisation):
    assert _canonical(text, organisation) == []


HOSTILE = {
    "strokes": "A/" * 30_000,
    "candidates": "TD/A/A/A/A/A/A/A/A/A/A/A/1x " * 1_000,
    "brackets": "(A/(" * 15_000,
    "digits": "TD/" + "1" * 60_000,
    "roman": "TD/C." + "I" * 60_000,
    "breaks": "TD/" + " \n" * 30_000,
    "roots": "TD\n \n" * 15_000,
    "resolutions": "résolution 1/1, " * 4_000,
    "list": "resolution " + "1/1, " * 15_000,
    "bodies": "General Assembly " * 4_000,
    "addresses": "https://" * 8_000,
}


@pytest.mark.parametrize("organisation", ["un", "wto", "wco"])
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_takes_time_in_proportion(text, organisation):
    start = time.process_time()
    assert list(find(text, organisation)) == []
    # generous: all of these take under 0.2 s; something quadratic would take minutes
    assert time.process_time() - start < 3
