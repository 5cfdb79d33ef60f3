"""The place in a document that a citation names, wherever it stands beside the symbol."""

import pytest

from recueil.drafting.languages import languages
from recueil.drafting.pinpoints import Pinpoints
from recueil.symbols import find


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "TD/541/Add.2, para. 12, and", {"paragraph": "12"}),
        ("en", "TD/541/Add.2, paras. 12–15 and 18", {"paragraph": "12-15, 18"}),
        ("en", "the Covenant (TD/541/Add.2), in particular paragraph 127 (y), on trade",
         {"paragraph": "127", "points": ["y"]}),
        ("fr", "le Pacte (TD/541/Add.2), notamment le paragraphe 127 y), qui a porté",
         {"paragraph": "127", "points": ["y"]}),
        ("es", "TD/541/Add.2, en particular el párrafo 12, y la Comisión", {"paragraph": "12"}),
        ("en", "TD/541/Add.2, and paragraph 4 of the report of the Chair", {}),
        ("en", "(TD/541/Add.2) and the decisions made in paragraph 5", {}),
        ("fr", "(TD/541/Add.2) puis, au paragraphe 5, le Comité", {}),
    ],
)  # fmt: skip
def test_a_place_is_of_the_symbol_it_is_printed_with(language, text, place):
    symbol = next(iter(find(text, "un")))
    found = Pinpoints(languages()[language]).at(text, symbol.start, symbol.end, 0, len(text))
    assert found == place
