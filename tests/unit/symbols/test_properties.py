"""What holds of any text."""

import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from recueil.symbols import ORGANISATIONS, SymbolError, find, loose, nearest, parse

# a loaded machine is not a fault of the code
UNHURRIED = settings(deadline=None)

PIECES = """
A S E ST TD ECE TRADE EB.AIR B EDE CTCS WP.6 WP6 wp.6 C.II SER.M OzL.Pro.30 RES 70 1 2022 217
(III) (2015) (S-XXXI) (Part I) (Vol. II) EX(41) S-30 ES-11 INF.1 INF 1 L.13 Add.1 ADD. 2 Corr.1
Rev Summary CODE TOT 12A 7-8 G C M WT L JOB JOB(03) DS108 R N FRA MIN(01) PC0475 SC0190F1a *
General Assembly resolution résolution 70/1 and de l'Assemblée générale https://x.org
"""
JOINTS = st.sampled_from(
    ["/", "/", "/", "/", "", " ", "\n", "/ ", "/\n\n", ".", ",", "-", "‑", "／"]
)
SHAPED = st.lists(st.tuples(st.sampled_from(PIECES.split()), JOINTS), max_size=14).map(
    lambda pairs: "".join(piece + joint for piece, joint in pairs)
)
TEXTS = st.one_of(SHAPED, st.text(max_size=300), st.text("ATDECRSGW./()*-IVX 0123456789\n"))
ORGANISATION = st.sampled_from([*sorted(ORGANISATIONS), "itu"])


def _read(read, text, organisation):
    try:
        return read(text, organisation)
    except SymbolError as error:
        return error


@UNHURRIED
@given(TEXTS, ORGANISATION)
@example("A/RES/217(III)[A]", "un")
@example("\ud800", "un")
def test_reading_gives_a_sound_symbol_or_a_symbol_error(text, organisation):
    symbol = _read(loose, text, organisation)
    if isinstance(symbol, SymbolError):
        assert symbol.text == text
        return
    again = parse(symbol.canonical, organisation)
    assert again == symbol
    assert again.canonical == symbol.canonical == nearest(text, organisation)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", symbol.slug)
    assert symbol.series
    assert symbol.canonical.startswith(re.split(r"[/(]", symbol.series)[0])
    for relation in symbol.relations:
        target = parse(relation.target, organisation)
        assert target.sort_key < symbol.sort_key
        assert target.series == symbol.series


@UNHURRIED
@given(TEXTS, ORGANISATION)
def test_strict_reading_accepts_canonical_forms_only(text, organisation):
    symbol = _read(parse, text, organisation)
    if isinstance(symbol, SymbolError):
        assert symbol.nearest is None or parse(symbol.nearest, organisation)
        return
    assert symbol.canonical == text.rstrip("*")


@UNHURRIED
@given(TEXTS, ORGANISATION)
@example("İ TD/519 ŉ", "un")
def test_finding_never_fails_and_its_places_are_exact(text, organisation):
    place = 0
    for found in find(text, organisation):
        assert place <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.printed
        assert found.symbol.organisation == organisation
        assert parse(found.symbol.canonical, organisation) == found.symbol
        place = found.end


@UNHURRIED
@given(st.lists(TEXTS, max_size=20), ORGANISATION)
def test_any_symbols_can_be_put_in_order(texts, organisation):
    symbols = []
    for text in texts:
        symbols += [found.symbol for found in find(text, organisation)]
    keys = sorted(symbol.sort_key for symbol in symbols)
    assert len({*keys}) == len({symbol.canonical for symbol in symbols})


@UNHURRIED
@given(SHAPED, st.sampled_from([". ", ", ", ")", " »", "\n", "¹", "*", ";"]))
def test_a_symbol_is_found_whatever_punctuation_surrounds_it(text, after):
    for found in find(text, "un"):
        if "/" not in found.symbol.canonical or found.printed[0].isdigit():
            continue
        (again,) = find(f"voir ({found.printed}{after}", "un")
        assert again.symbol == found.symbol
