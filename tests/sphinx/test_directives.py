"""Directives and roles: what each shows of a record, and when its page is read again."""

from __future__ import annotations

import re

from directives import SELECTIONS, SHAPES, D, block, named
from tiny import Tiny

# One record, figures


def test_a_record_is_embedded_by_its_id(tiny: Tiny) -> None:
    text = (
        block("session", "toy-wp9/6") + block("decision", f"{D}-2")
        + block("recommendation", "toy-wp9/5/recommendation-1")
    )  # fmt: skip
    built = tiny.build(f"# Title\n{text}")
    assert built.told == []
    found = [id_ for id_ in named(built.page()) if id_.startswith("toy-")]
    assert found == ["toy-wp9/6", f"{D}-2", "toy-wp9/5/recommendation-1"]


def test_a_directive_knows_what_the_role_of_its_name_knows(tiny: Tiny) -> None:
    ids = ("toy-wp9/recommendation-T", "toy-wp9/5/recommendation-1#a")
    built = tiny.build("# Title\n" + "".join(block("recommendation", id_) for id_ in ids))
    assert built.told == []
    assert 'href="bodies/toy-wp9/#recommendation-t"' in built.page()
    assert "sessions/toy-wp9/5/recommendation-1/" in built.page()
    assert tiny.build().read == ()


def test_figures_have_a_picture_with_a_title_and_the_same_in_words(tiny: Tiny) -> None:
    text = block("thread", f"{D}-3") + block("timeline") + block("citation-graph", body="toy-wp9")
    built = tiny.build(f"# Title\n{text}")
    assert built.told == []
    assert re.findall(r"<svg[^>]*><title>([^<]*)", built.page()) == [
        "Thread of WP.9, 6th session, decision 3",
        "Timeline of the sessions",
        "Sessions and the documents that they cite",
    ]
    assert built.page().count("<figcaption>") == 3
    assert "CTT" not in built.page().rpartition("<figure")[2]


def test_counts_lead_to_the_lists(tiny: Tiny) -> None:
    built = tiny.build("# Title\n" + block("counts"))
    assert re.findall(r'href="(\w+/)"><span class="big">(\d+)', built.page())[:2] == [
        ("recommendations/", "2"), ("decisions/", "9")
    ]  # fmt: skip


def test_a_record_may_be_shown_twice_anywhere_and_no_id_with_it(tiny: Tiny) -> None:
    one = block("decision", f"{D}-2")
    nested = "- item\n" + one.replace("\n", "\n  ") + "\n:::{note}\n" + one + ":::\n"
    built = tiny.build(f"# Title\n{one}{nested}{block('decisions', as_='cards')}")
    assert built.told == []
    ids = re.findall(r'\bid="([^"]*)"', built.page())
    assert sorted(ids) == sorted(set(ids))
    assert built.page().count("<article") == 3 + 9


def test_a_heading_in_a_card_is_one_below_the_section_around_it(tiny: Tiny) -> None:
    one = block("decision", f"{D}-2")
    both = f"{one}\n:::{{note}}\n{one}:::\n"
    html = tiny.build(f"# A\n{both}\n## B\n{both}\n### C\n{both}\n## D\n{both}").page()
    assert "".join(re.findall(r"<h(\d)>", html)) == "122233344233"


def test_links_resolve_from_any_depth(tiny: Tiny) -> None:
    text = "# Title\n" + "".join([
        *(block(name, as_=shape) for name in SELECTIONS for shape in SHAPES),
        block("thread", f"{D}-3"), block("timeline"), block("citation-graph"), block("counts"),
    ])  # fmt: skip
    text += f"\n{{decision}}`{D}-2`\n"
    built = tiny.build(dict.fromkeys(("index", "guide/index", "guide/deep/page"), text))
    assert built.told == []
    for page in ("index", "guide", "guide/deep/page"):
        links = set(re.findall(r'href="([^":]*)"', built.page(page)))
        assert len(links) > 40
        for link in links:
            place = built.app.outdir / page.removesuffix("index") / link.partition("#")[0]
            assert (place / "index.html").resolve().is_file(), (page, link)


# Roles


def test_roles_link_by_name_from_either_domain(tiny: Tiny) -> None:
    built = tiny.build(
        "# Title\n\n{session}`toy-wp9/6` {recueil:decision}`toy-wp9/6/decision-2`\n"
        "{recommendation}`toy-wp9/5/recommendation-1#a`\n"
        "{recommendation}`toy-wp9/recommendation-T`\n"
        "{symbol}`A/RES/70/1` {symbol}`wto:S/L/15` {symbol}`un/work-state-of-play-2020`\n"
        "{decision}`these words <toy-wp9/6/decision-par-18>`\n"
    )
    assert built.told == []
    found = re.findall(r'<a class="reference internal" href="([^"]*)"[^>]*>(.*?)</a>', built.page())
    assert [(href, re.sub("<[^>]*>", "", text)) for href, text in found] == [
        ("sessions/toy-wp9/6/", "WP.9, 6th session"),
        ("sessions/toy-wp9/6/decision-2/", "WP.9, 6th session, decision 2"),
        ("sessions/toy-wp9/5/recommendation-1/#a", "WP.9, 5th session, recommendation 1 (a)"),
        ("bodies/toy-wp9/#recommendation-t", "WP.9, recommendation T"),
        ("documents/un/a-res-70-1/", "A/RES/70/1"),
        ("documents/wto/s-l-15/", "S/L/15"),
        ("documents/un/work-state-of-play-2020/", "State of Play 2020"),
        ("sessions/toy-wp9/6/decision-par-18/", "these words"),
    ]


def test_directives_have_a_name_in_the_domain_too(tiny: Tiny) -> None:
    built = tiny.build("# Title\n" + block("recueil:decisions", as_="table"))
    assert built.told == []
    assert len(named(built.page())) == 9


def test_names_are_in_the_language_of_the_page(tiny: Tiny) -> None:
    built = tiny.build("# Titre\n\n{decision}`toy-wp9/6/decision-2`\n", language="fr")
    assert built.told == []
    assert "6<sup>e</sup>\xa0session, décision\xa02" in built.page()


# Again


PAGES = {
    "index": "# Title\n\n{decision}`toy-wp9/6/decision-2`\n",
    "chosen": "# Chosen\n" + block("decisions", topic="safety"),
    "other": "# Other\n" + block("sessions"),
}


def test_nothing_is_read_again_when_nothing_changed(tiny: Tiny) -> None:
    assert tiny.build(PAGES).read == ("chosen", "index", "other")
    assert tiny.build().read == ()


CHANGES = [
    ("sessions/toy-wp9/6.yaml", "en: Spare pawns", "en: Pawns to spare", ("chosen",)),
    ("sessions/toy-wp9/6.yaml", "en: Tidy </script> boxes", "en: Tidy boxes", ("index",)),
    ("sessions/toy-wp9/6.yaml", "topics: [board-games]", "topics: [safety]", ("chosen",)),
    ("vocabulary/topics.yaml", "en: B", "en: The b", ()),
    ("bodies/toy-wp9.yaml", "en: WP.9", "en: WP.10", ("chosen", "index", "other")),
]


def test_the_pages_that_show_what_changed_are_read_again_and_no_other(tiny: Tiny) -> None:
    tiny.build(PAGES)
    for file, old, new, read in CHANGES:
        tiny.change(file, old, new)
        assert tiny.build().read == read, new
    assert tiny.build().read == ()


def test_what_goes_is_told_where_it_is_named_until_it_is_there_again(tiny: Tiny) -> None:
    tiny.build({"index": "# Title\n\n{symbol}`JOB/CTG/99`\n"})
    tiny.change("documents/wto.yaml", "JOB/CTG/99: {", "JOB/CTG/98: {")
    tiny.change("sessions/toy-goods/2018-03.yaml", "JOB/CTG/99", "JOB/CTG/98")
    for _ in range(2):
        (told,) = tiny.build().told
        assert "knows nothing" in told
    tiny.change("documents/wto.yaml", "JOB/CTG/98: {", "JOB/CTG/99: {")
    assert tiny.build().told == []
