"""Citations in prose, the bibliography, and links from other sites through intersphinx."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sphinx.testing.util import SphinxTestApp

from tiny import Tiny

BIBLIOGRAPHY = "# Bibliography\n\n```{bibliography}\n```\n"

PAGE = """# Title

One {cite:p}`TD/519/Add.2`, two {cite:p}`A/RES/70/1, ECE/TOYS/WP.9/2021/2/Add.1`, with pages
{cite:p}`{see}ECE/TOYS/WP.9/2022/7{para. 4}`, twice {cite:p}`TD/519/Add.2`, in the phrase
{cite:t}`A/RES/70/1`, shared {cite:p}`wto:S/L/15`, a work {cite:p}`state-of-play-2020`.
"""


def text_of(html: str) -> str:
    return " ".join(re.sub("<[^>]*>", "", html).split())


def test_a_citation_shows_symbols_with_what_is_said_before_and_after(tiny: Tiny) -> None:
    built = tiny.build({"index": PAGE, "bibliography": BIBLIOGRAPHY})
    assert built.told == []
    assert (
        "One [TD/519/Add.2], two [A/RES/70/1, ECE/TOYS/WP.9/2021/2/Add.1], with pages "
        "[see ECE/TOYS/WP.9/2022/7, para. 4], twice [TD/519/Add.2], in the phrase A/RES/70/1, "
        "shared [S/L/15], a work [State of Play 2020]."
    ) in text_of(built.page())


def test_a_citation_leads_to_its_entry_and_the_entry_to_its_document(tiny: Tiny) -> None:
    pages = {"index": PAGE, "guide/page": PAGE, "bibliography": BIBLIOGRAPHY}
    built = tiny.build(pages)
    assert 'href="bibliography/#cite-td-519-add-2"' in built.page()
    assert 'href="../../bibliography/#cite-td-519-add-2"' in built.page("guide/page")
    assert 'title="TD/519/Add.2, Players’ Consensus."' in built.page()
    listed = built.page("bibliography")
    assert 'id="cite-td-519-add-2"' in listed
    assert 'href="../documents/un/td-519-add-2/"' in listed
    assert 'href="../documents/wto/s-l-15/"' in listed
    assert 'href="../documents/un/work-state-of-play-2020/"' in listed


def test_the_bibliography_is_a_plain_list_of_what_is_cited_in_the_order_of_symbols(
    tiny: Tiny,
) -> None:
    built = tiny.build({"index": PAGE, "bibliography": BIBLIOGRAPHY})
    html = built.page("bibliography")
    assert html.count('<ul class="bibliography">') == html.count("</ul>") == 1
    assert 'role="' not in html
    assert [text_of(line) for line in re.findall('<li class="citation".*?</li>', html, re.S)] == [
        "A/RES/70/1, Transforming our world, 2015. Official text",
        "ECE/TOYS/WP.9/2021/2/Add.1, Programme of play: addendum. Official text",
        "ECE/TOYS/WP.9/2022/7, Guide for umpires, 2022. Official text",
        "TD/519/Add.2, Players’ Consensus. Official text",
        "State of Play 2020, 2020. Official text",
        "S/L/15, Gaming services. Official text",
    ]


def test_every_document_can_be_cited_in_every_way(tiny: Tiny) -> None:
    from recueil.sphinxext.bibliography import keys
    from recueil.sphinxext.room import room

    index = room(tiny.build("# Title\n").app).index
    roles = ("p", "t", "ps", "ts", "ct", "cts", "alp", "label", "labelpar", "author", "year")
    lines = [f"{{cite:{role}}}`{key}`" for role in roles for key in keys(index)]
    built = tiny.build("# Title\n\n" + "\n".join(lines) + "\n\n```{bibliography}\n```\n")
    assert built.told == []
    assert built.page().count('<li class="citation"') == len(keys(index))


def test_entries_are_in_the_language_of_the_page(tiny: Tiny) -> None:
    built = tiny.build({"index": PAGE, "bibliography": BIBLIOGRAPHY}, language="fr")
    assert "Transformer notre monde, 2015. Texte officiel" in text_of(built.page("bibliography"))


@pytest.mark.parametrize(("wrong", "words"), [
    ("td/519/add.2", '"td/519/add.2" is not the symbol of a document that the reports cite. '
     'Did you mean "TD/519/Add.2"? [recueil.unknown-id]'),
    ("S/L/15", 'Did you mean "un:S/L/15"?'),
    ("A/RES/70/1, A/RES/70/2", '"A/RES/70/2" is not the symbol'),
    ("{see}", '"{see}" is not the symbol'),
    ("A/RES/70/1 par. 4", '"A/RES/70/1 par. 4" is not the symbol'),
])  # fmt: skip
def test_a_wrong_citation_is_told_once_at_its_line(tiny: Tiny, wrong: str, words: str) -> None:
    text = f"# Title\n\nText.\n\n{{cite:p}}`{wrong}`\n\n```{{bibliography}}\n```\n"
    (told,) = tiny.build(text).told
    assert told.startswith("index.md:5: WARNING: ")
    assert words in told


def test_a_change_of_title_reaches_entries_and_tooltips(tiny: Tiny) -> None:
    tiny.build({"index": PAGE, "bibliography": BIBLIOGRAPHY, "other": "# Other\n"})
    assert tiny.build().read == ()
    tiny.change("documents/un.yaml", "en: Players’ Consensus", "en: Consensus of <players>")
    built = tiny.build()
    assert "other" not in built.read
    assert "Consensus of &lt;players&gt;" in built.page("bibliography")
    assert 'title="TD/519/Add.2, Consensus of &lt;players&gt;."' in built.page()
    assert tiny.build().read == ()


# Another site

MYST = """# Elsewhere

- [](inv:recueil#toy-wp9/6/decision-2)
- [](inv:recueil#toy-wp9/6)
- [](inv:recueil:recueil:document#A/RES/70/1)
- [words](inv:recueil#toy-wp9/5/recommendation-1#a)
- [](inv:recueil#toy-wp9/recommendation-T)
"""

EXPECTED = [
    ("en/sessions/toy-wp9/6/decision-2/", "WP.9, 6th session, decision 2"),
    ("en/sessions/toy-wp9/6/", "WP.9, 6th session"),
    ("en/documents/un/a-res-70-1/", "A/RES/70/1"),
    ("en/sessions/toy-wp9/5/recommendation-1/#a", "words"),
    ("en/bodies/toy-wp9/#recommendation-t", "WP.9, recommendation T"),
]


def links(app: SphinxTestApp) -> list[tuple[str, str]]:
    html = (app.outdir / "index.html").read_text(encoding="utf-8")
    found = re.findall(r'href="https://recueil.example/([^"]*)"[^>]*>(.*?)</a>', html)
    return [(href, re.sub("<[^>]*>", "", text)) for href, text in found]


def mapping(tiny: Tiny) -> dict[str, tuple[str, str]]:
    inventory = Path(tiny.build("# Title\n").app.outdir, "objects.inv")
    return {"recueil": ("https://recueil.example/en/", str(inventory))}


def test_another_site_links_here_from_myst_without_any_extension_of_ours(
    tiny: Tiny, tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = tmp_path_factory.mktemp("elsewhere")
    (root / "conf.py").write_text(
        "extensions = ['myst_parser', 'sphinx.ext.intersphinx']\nhtml_theme = 'basic'\n"
        f"intersphinx_mapping = {mapping(tiny)}\n"
    )
    (root / "index.md").write_text(MYST)
    tiny.close()
    app = SphinxTestApp("html", srcdir=root)
    app.build()
    assert app.warning.getvalue() == ""
    assert links(app) == EXPECTED
    app.cleanup()


DOMAIN = """
from sphinx.domains import Domain, ObjType
from sphinx.roles import XRefRole

class Recueil(Domain):
    name = label = "recueil"
    roles = {name: XRefRole() for name in ("session", "decision", "recommendation", "symbol")}
    object_types = {
        "session": ObjType("session", "session"),
        "decision": ObjType("decision", "decision"),
        "recommendation": ObjType("recommendation", "recommendation"),
        "document": ObjType("document", "symbol"),
    }

def setup(app):
    app.add_domain(Recueil)
"""


def test_another_site_links_here_by_roles_once_it_knows_their_names(
    tiny: Tiny, tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = tmp_path_factory.mktemp("elsewhere")
    (root / "conf.py").write_text(
        "extensions = ['sphinx.ext.intersphinx']\nhtml_theme = 'basic'\n"
        f"intersphinx_mapping = {mapping(tiny)}\n" + DOMAIN
    )
    (root / "index.rst").write_text(
        "Elsewhere\n=========\n\n:recueil:decision:`toy-wp9/6/decision-2`\n"
        ":external+recueil:recueil:session:`toy-wp9/6` :recueil:symbol:`A/RES/70/1`\n"
    )
    tiny.close()
    app = SphinxTestApp("html", srcdir=root)
    app.build()
    assert app.warning.getvalue() == ""
    assert links(app) == EXPECTED[:3]
    app.cleanup()
