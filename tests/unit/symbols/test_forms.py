"""Symbols of real shape: what each canonical form gives."""

import pytest

from recueil.symbols import Symbol, loose, parse

# canonical, slug, series, then the type and target of its relation if it has one
UN = """
A/1388 | a-1388 | A
A/70/1 | a-70-1 | A
A/62/17 (Part I) | a-62-17-part-i | A
A/72/6 (Sect. 29) | a-72-6-sect-29 | A
A/ES-10/1 | a-es-10-1 | A
A/S-30/1 | a-s-30-1 | A
A/INF/75/3 | a-inf-75-3 | A/INF
A/C.3/75/L.1 | a-c-3-75-l-1 | A/C.3
A/HRC/50/2 | a-hrc-50-2 | A/HRC
A/HRC/RES/50/1 | a-hrc-res-50-1 | A/HRC/RES
A/HRC/WG.6/29/FRA/1 | a-hrc-wg-6-29-fra-1 | A/HRC/WG.6
A/AC.105/C.1/L.1 | a-ac-105-c-1-l-1 | A/AC.105/C.1/L
A/CN.9/1000 | a-cn-9-1000 | A/CN.9
A/CN.9/WG.IV/WP.150 | a-cn-9-wg-iv-wp-150 | A/CN.9/WG.IV/WP
A/CONF.62/122 | a-conf-62-122 | A/CONF.62
A/RES/217 (III) | a-res-217-iii | A/RES
A/RES/217 A (III) | a-res-217-a-iii | A/RES
A/RES/3201 (S-VI) | a-res-3201-s-vi | A/RES
A/RES/56/24 V | a-res-56-24-v | A/RES
A/RES/60/236 A-B | a-res-60-236-a-b | A/RES
A/RES/70/1 | a-res-70-1 | A/RES
A/RES/70/125 | a-res-70-125 | A/RES
A/RES/79/1 | a-res-79-1 | A/RES
A/RES/ES-11/1 | a-res-es-11-1 | A/RES
A/RES/S-13/2 | a-res-s-13-2 | A/RES
A/70/1/Add.2/Corr.1 | a-70-1-add-2-corr-1 | A | corrects | A/70/1/Add.2
S/25704 | s-25704 | S
S/2015/12 | s-2015-12 | S
S/PRST/2015/1 | s-prst-2015-1 | S/PRST
S/PV.6201 | s-pv-6201 | S/PV
S/PV.6201 (Resumption 1) | s-pv-6201-resumption-1 | S/PV
S/RES/2250 (2015) | s-res-2250-2015 | S/RES
E/2022/99 | e-2022-99 | E
E/CN.4/Sub.2/2003/12 | e-cn-4-sub-2-2003-12 | E/CN.4/Sub.2
E/CN.17/ESD/2000/L.1 | e-cn-17-esd-2000-l-1 | E/CN.17/ESD
E/ECE/324 | e-ece-324 | E/ECE
E/RES/1296 (XLIV) | e-res-1296-xliv | E/RES
E/RES/2016/2 | e-res-2016-2 | E/RES
ST/SGB/2003/13 | st-sgb-2003-13 | ST/SGB
ST/LIB/SER.B/5/Rev.5 | st-lib-ser-b-5-rev-5 | ST/LIB/SER.B | revises | ST/LIB/SER.B/5
CCPR/C/FRA/CO/5 | ccpr-c-fra-co-5 | CCPR/C
CEDAW/C/FRA/7-8 | cedaw-c-fra-7-8 | CEDAW/C
CRC/C/GC/25 | crc-c-gc-25 | CRC/C/GC
DP/FPA/2020/1 | dp-fpa-2020-1 | DP/FPA
FCCC/CP/2015/10/Add.1 | fccc-cp-2015-10-add-1 | FCCC/CP | addendum-of | FCCC/CP/2015/10
ICCD/COP(13)/21 | iccd-cop-13-21 | ICCD/COP
LC/G.2681-P/Rev.3 | lc-g-2681-p-rev-3 | LC/G | revises | LC/G.2681-P
PCNICC/2000/WGRPE(7)/DP.1 | pcnicc-2000-wgrpe-7-dp-1 | PCNICC
CED/C/FRA/CO/1 | ced-c-fra-co-1 | CED/C
CBD/COP/DEC/15/4 | cbd-cop-dec-15-4 | CBD/COP/DEC
CBD/WG2020/5/L.2 | cbd-wg2020-5-l-2 | CBD/WG2020
E/CN.6/2023/L.3 | e-cn-6-2023-l-3 | E/CN.6
FCCC/CP/2023/11/Add.1 | fccc-cp-2023-11-add-1 | FCCC/CP | addendum-of | FCCC/CP/2023/11
HRI/GEN/1/Rev.9 | hri-gen-1-rev-9 | HRI/GEN | revises | HRI/GEN/1
HSP/HA.2/Res.3 | hsp-ha-2-res-3 | HSP/HA.2/Res
UNEP/EA.4/RES/1 | unep-ea-4-res-1 | UNEP/EA.4/RES
UNEP/EA.5/Res.14 | unep-ea-5-res-14 | UNEP/EA.5/Res
UNEP/OzL.Pro.30/11 | unep-ozl-pro-30-11 | UNEP/OzL.Pro.30
"""
UNCTAD = """
TD/519 | td-519 | TD
TD/519/Add.2 | td-519-add-2 | TD | addendum-of | TD/519
TD/541/Add.2 | td-541-add-2 | TD | addendum-of | TD/541
TD(XIV)/PC/1 | td-xiv-pc-1 | TD
TD/B(S-XXXI)/2 | td-b-s-xxxi-2 | TD/B
TD/B/C.1/IRON ORE/3 | td-b-c-1-iron-ore-3 | TD/B/C.1/IRON ORE
TD/B/C.II/EM.4/3 | td-b-c-ii-em-4-3 | TD/B/C.II/EM.4
TD/B/COM.2/EM.14/2 | td-b-com-2-em-14-2 | TD/B/COM.2/EM.14
TD/B/EDE/1/INF.1 | td-b-ede-1-inf-1 | TD/B/EDE
TD/B/EDE/8/2 | td-b-ede-8-2 | TD/B/EDE
TD/B/EX(41)/3 | td-b-ex-41-3 | TD/B/EX
TD/B/EX(41)/3 (Vol. I) | td-b-ex-41-3-vol-i | TD/B/EX
TD/B/WP(XXXV)/MISC.1/Rev.1 | td-b-wp-xxxv-misc-1-rev-1 | TD/B/WP | revises | TD/B/WP(XXXV)/MISC.1
TD/B/WP/L.80 | td-b-wp-l-80 | TD/B/WP/L
TD/CODE TOT/5 | td-code-tot-5 | TD/CODE TOT
UNCTAD/DITC/COM/2003/2 | unctad-ditc-com-2003-2 | UNCTAD/DITC/COM
"""
AGENCIES = """
GB.347/INS/1 | gb-347-ins-1 | GB.347/INS
ITH/22/17.COM/5.b | ith-22-17-com-5-b | ITH
SCCR/44/4 | sccr-44-4 | SCCR
WHC/21/44.COM/7A | whc-21-44-com-7a | WHC
WHC/21/44.COM/7B.Add.2 | whc-21-44-com-7b-add-2 | WHC
WIPO/GRTKF/IC/47/2 | wipo-grtkf-ic-47-2 | WIPO/GRTKF/IC
"""
OTHER_AGENCIES = """
A.1149(33) | a-1149-33 | A
A41-21 | a41-21 | A41
A41-WP/102 | a41-wp-102 | A41
A77/4 Add.1 | a77-4-add-1 | A77 | addendum-of | A77/4
AG/RES. 2991 (LIII-O/23) | ag-res-2991-liii-o-23 | AG/RES
Assembly/AU/Dec.839(XXXVI) | assembly-au-dec-839-xxxvi | Assembly/AU
C 2023/REP | c-2023-rep | C 2023
CL 172/5 | cl-172-5 | CL 172
CX/FA 23/53/2 | cx-fa-23-53-2 | CX/FA
CoP19 Doc. 12.1 | cop19-doc-12-1 | CoP19
216 EX/4.I.A | 216-ex-4-i-a | 216 EX
217 EX/PG/1 | 217-ex-pg-1 | 217 EX
41 C/5 Add.1 | 41-c-5-add-1 | 41 C | addendum-of | 41 C/5
EB154(3) | eb154-decision-3 | EB154
EB154.R5 | eb154-r5 | EB154
EB154/3 | eb154-3 | EB154
EB154/CONF./2 Rev.1 | eb154-conf-2-rev-1 | EB154 | revises | EB154/CONF./2
EX.CL/Dec.1167(XL) | ex-cl-dec-1167-xl | EX.CL
MEPC.377(80) | mepc-377-80 | MEPC
MSC 107/20/Add.1 | msc-107-20-add-1 | MSC 107 | addendum-of | MSC 107/20
MSC.1/Circ.1640 | msc-1-circ-1640 | MSC.1
REP23/FA | rep23-fa | REP23
WHA77(10) | wha77-decision-10 | WHA77
WHA77.1 | wha77-1 | WHA77
"""
UNECE = """
EB.AIR/GE.1/2002/1 | eb-air-ge-1-2002-1 | EB.AIR/GE.1
ECE/CTCS/WP.6/2019/4 | ece-ctcs-wp-6-2019-4 | ECE/CTCS/WP.6
ECE/CTCS/WP.6/2021/2/Add.1 | ece-ctcs-wp-6-2021-2-add-1 | ECE/CTCS/WP.6 \
| addendum-of | ECE/CTCS/WP.6/2021/2
ECE/CTCS/WP.6/2022/1/Rev.1 | ece-ctcs-wp-6-2022-1-rev-1 | ECE/CTCS/WP.6 \
| revises | ECE/CTCS/WP.6/2022/1
ECE/CTCS/WP.6/2022/INF.5 | ece-ctcs-wp-6-2022-inf-5 | ECE/CTCS/WP.6
ECE/EX/1 | ece-ex-1 | ECE/EX
ECE/EX/2022/L.13 | ece-ex-2022-l-13 | ECE/EX
ECE/MP.EIA/2014/2 | ece-mp-eia-2014-2 | ECE/MP.EIA
ECE/TRADE/391 | ece-trade-391 | ECE/TRADE
ECE/TRADE/C/WP.6/2012/6 | ece-trade-c-wp-6-2012-6 | ECE/TRADE/C/WP.6
ECE/TRANS/505/Rev.1/Add.48/Amend.2 | ece-trans-505-rev-1-add-48-amend-2 | ECE/TRANS \
| amends | ECE/TRANS/505/Rev.1/Add.48
ECE/TRANS/WP.29/1100 | ece-trans-wp-29-1100 | ECE/TRANS/WP.29
ECE/TRANS/WP.29/GRSP/2009/16 | ece-trans-wp-29-grsp-2009-16 | ECE/TRANS/WP.29/GRSP
ECE/TRANS/WP.30/GE.1/2007/13/Rev.2 | ece-trans-wp-30-ge-1-2007-13-rev-2 \
| ECE/TRANS/WP.30/GE.1 | revises | ECE/TRANS/WP.30/GE.1/2007/13
TRADE/WP.4/INF.108 | trade-wp-4-inf-108 | TRADE/WP.4/INF
TRADE/WP.4/R.1274 | trade-wp-4-r-1274 | TRADE/WP.4/R
"""
WTO = """
G/ADP/N/1/EEC/2/Suppl.3 | g-adp-n-1-eec-2-suppl-3 | G/ADP/N | supplements | G/ADP/N/1/EEC/2
G/C/M/127 | g-c-m-127 | G/C/M
G/C/W/854/Rev.1 | g-c-w-854-rev-1 | G/C/W | revises | G/C/W/854
G/L/1343/Add.1 | g-l-1343-add-1 | G/L | addendum-of | G/L/1343
G/SCM/Q2/USA/7 | g-scm-q2-usa-7 | G/SCM/Q2
G/SPS/N/FRA/12 | g-sps-n-fra-12 | G/SPS/N
G/TBT/N/USA/1/Add.1/Corr.1 | g-tbt-n-usa-1-add-1-corr-1 | G/TBT/N | corrects | G/TBT/N/USA/1/Add.1
GPA/113 | gpa-113 | GPA
IP/N/1/FRA/2 | ip-n-1-fra-2 | IP/N
JOB(03)/12 | job-03-12 | JOB
JOB/CTG/12 | job-ctg-12 | JOB/CTG
JOB/CTG/73/Rev.2 | job-ctg-73-rev-2 | JOB/CTG | revises | JOB/CTG/73
OFFICE(00)/39 | office-00-39 | OFFICE
S/C/M/1 | s-c-m-1 | S/C/M
S/WPDR/W/70 | s-wpdr-w-70 | S/WPDR/W
TN/TF/W/165/Rev.18 | tn-tf-w-165-rev-18 | TN/TF/W | revises | TN/TF/W/165
WTO/AIR/SPS/38 | wto-air-sps-38 | WTO/AIR/SPS
WT/ACC/CHN/49/Add.1 | wt-acc-chn-49-add-1 | WT/ACC | addendum-of | WT/ACC/CHN/49
WT/DS108/AB/RW2 | wt-ds108-ab-rw2 | WT/DS
WT/DS2/AB/R | wt-ds2-ab-r | WT/DS
WT/L/1032 | wt-l-1032 | WT/L
WT/Let/100 | wt-let-100 | WT/Let
WT/MIN(01)/DEC/1 | wt-min-01-dec-1 | WT/MIN
WT/REG12/1 | wt-reg12-1 | WT/REG
"""
WCO = """
PC0475 | pc0475 | PC
PC0345E1 | pc0345e1 | PC
SC0190F1a | sc0190f1a | SC
"""


def _rows(organisation, table):
    for line in table.strip().splitlines():
        canonical, slug, series, *relation = (cell.strip() for cell in line.split("|"))
        yield pytest.param(organisation, canonical, slug, series, relation, id=canonical)


CASES = [
    *_rows("un", UN),
    *_rows("un", UNCTAD),
    *_rows("un", UNECE),
    *_rows("un", AGENCIES),
    *_rows("un", OTHER_AGENCIES),
    *_rows("wto", WTO),
    *_rows("wco", WCO),
]


@pytest.mark.parametrize(("organisation", "canonical", "slug", "series", "relation"), CASES)
def test_a_canonical_form_gives_slug_series_and_relation(
    organisation, canonical, slug, series, relation
):
    symbol = parse(canonical, organisation)
    assert (symbol.canonical, symbol.printed, symbol.slug) == (canonical, canonical, slug)
    assert symbol.id == f"{organisation}/{slug}"
    assert symbol.series == series
    assert [(each.type, each.target) for each in symbol.relations] == (
        [tuple(relation)] if relation else []
    )


@pytest.mark.parametrize(("organisation", "canonical", "slug", "series", "relation"), CASES)
def test_small_letters_and_spaces_lead_back_to_the_canonical_form(
    organisation, canonical, slug, series, relation
):
    typed = f"  {canonical.lower().replace('/', ' / ')}. "
    assert loose(typed, organisation).canonical == canonical


def test_the_table_is_large_and_slugs_are_unlike():
    assert len(CASES) >= 80
    assert len({(case.values[0], case.values[2]) for case in CASES}) == len(CASES)


def test_modifiers_are_listed_from_the_inside():
    symbol = parse("ECE/TRANS/505/Rev.1/Add.48/Summary", "un")
    assert [str(each) for each in symbol.modifiers] == ["Rev.1", "Add.48", "Summary"]
    assert symbol.modifiers[-1].number is None
    assert symbol.relations[0].type == "summarises"
    assert symbol.relations[0].target == "ECE/TRANS/505/Rev.1/Add.48"


def test_symbols_are_equal_by_what_they_name_and_not_by_how_they_were_printed():
    assert loose("td/519/add.2", "un") == parse("TD/519/Add.2", "un")
    assert len({loose("td/519", "un"), parse("TD/519", "un")}) == 1
    assert str(loose("td/519", "un")) == "TD/519"


def test_one_text_is_two_symbols_in_two_organisations():
    un, wto = parse("S/C.1/1", "un"), parse("S/C/M/1", "wto")
    assert (un.id, wto.id) == ("un/s-c-1-1", "wto/s-c-m-1")
    assert parse("G/C/M/127", "wto").organisation == "wto"


def test_a_reissue_names_the_same_document():
    reissue = parse("A/68/123*", "un")
    assert reissue == parse("A/68/123", "un")
    assert reissue.printed == "A/68/123*"


def test_a_symbol_made_by_hand_and_wrong_is_told_as_such():
    with pytest.raises(ValueError, match="made by hand"):
        _ = Symbol("un", "td", "td").series


NATURAL_ORDER = [
    "A/RES/217 (III)",
    "A/RES/3201 (S-VI)",
    "CD/1864",
    "ECE/CTCS/WP.6/2021/10",
    "ECE/CTCS/WP.6/2022/1",
    "ECE/CTCS/WP.6/2022/1/Rev.1",
    "ECE/CTCS/WP.6/2022/2",
    "ECE/CTCS/WP.6/2022/10",
    "ECE/CTCS/WP.6/2022/INF.1",
    "TD/519",
    "TD/519/Add.2",
    "TD/519/Add.2/Corr.1",
    "TD/519/Add.10",
    "TD/519/Corr.1",
    "TD/519/Rev.1",
    "TD/520",
    "TD/B(S-IV)/2",
    "TD/B(S-IX)/1",
    "TD/B(S-XXXI)/2",
    "TD/B/C.I/3",
    "TD/B/C.II/1",
    "TD/B/C.IX/1",
    "TD/B/C.X/1",
]


def test_order_is_natural_with_a_document_before_what_modifies_it():
    symbols = [parse(text, "un") for text in reversed(NATURAL_ORDER)]
    symbols.sort(key=lambda symbol: symbol.sort_key)
    assert [symbol.canonical for symbol in symbols] == NATURAL_ORDER


def test_order_keeps_organisations_apart():
    mixed = [parse("G/C/M/127", "wto"), parse("TD/1", "un"), parse("PC0475", "wco")]
    mixed.sort(key=lambda symbol: symbol.sort_key)
    assert [symbol.organisation for symbol in mixed] == ["un", "wco", "wto"]


@pytest.mark.parametrize(
    ("symbol", "expected"),
    [
        ("A/RES/70/1", True),
        ("A/HRC/RES/50/1", True),
        ("UNEP/EA.5/Res.14", True),
        ("HSP/HA.2/Res.3", True),
        ("A/C.3/75/L.1", False),
        ("CBD/COP/DEC/15/4", False),
    ],
)
def test_the_form_says_what_is_a_resolution(symbol, expected):
    assert parse(symbol, "un").is_resolution is expected


@pytest.mark.parametrize(
    ("symbol", "expected"),
    [
        ("CBD/COP/DEC/15/4", "15/4"),
        ("EB154(3)", "EB154(3)"),
        ("EX.CL/Dec.1167(XL)", "1167(XL)"),
        ("UNEP/EA.5/Dec.2", "2"),
        ("EB154/3", ""),
        ("A/RES/70/1", ""),
    ],
)
def test_the_form_says_which_decision_it_is(symbol, expected):
    assert parse(symbol, "un").decision == expected
