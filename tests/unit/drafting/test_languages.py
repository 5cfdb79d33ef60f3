"""A language of reports is a table: all have the same keys, and each value can be used."""

import re

import pytest

from recueil.drafting import languages as package
from recueil.drafting.cleaning import clean
from recueil.drafting.languages import compiled, languages
from recueil.drafting.outline import Kind, outline
from recueil.drafting.reading.text import read

TABLES = languages()


@pytest.mark.parametrize("code", TABLES)
def test_a_table_has_the_keys_of_all_others(code):
    keys = {one: set(table.table) for one, table in TABLES.items()}
    assert keys[code] == set().union(*keys.values())


@pytest.mark.parametrize("code", TABLES)
def test_each_pattern_of_a_table_can_be_compiled(code):
    def strings(value):
        if isinstance(value, dict):
            for inner in value.values():
                yield from strings(inner)
        elif isinstance(value, str):
            yield value.replace("{ordinal}", "")

    for pattern in strings(dict(TABLES[code].table)):
        compiled(pattern)


def test_a_fourth_language_is_a_table(tmp_path, monkeypatch):
    """Catalan, of the few words that this sentence needs."""
    spanish = (package.HERE / "es.yaml").read_text("utf-8")
    table = spanish.replace("code: es", "code: ca")
    table = re.sub("(?m)^common_words:.*", "common_words: [el, i, amb, per, són]", table)
    table = table.replace("participle: [consciente, sabiendo]", "participle: [conscient]")
    table = table.replace("|consciente|", "|conscient|")
    (tmp_path / "ca.yaml").write_text(table, "utf-8")
    monkeypatch.setattr(package, "HERE", tmp_path)
    languages.cache_clear()
    try:
        text = clean(read("El Comitè,\n\nConscient del temps,\n\n1. Exhorta els Estats.".encode()))
        assert text.language.code == "ca"
        kinds = [block.kind for block in outline(text).blocks]
        assert Kind.OPERATIVE in kinds
    finally:
        languages.cache_clear()
