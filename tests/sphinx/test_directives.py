"""Directives and roles: what each shows, and what is said of each wrong use, at its line."""

from __future__ import annotations

import re

import pytest

from tiny import Tiny

SELECTIONS = ("sessions", "decisions", "recommendations", "measures", "documents")
SHAPES = {
    "list": r'<(ol class="latest|ul class="rows|ul class="cited)',
    "table": r'<div class="ledger"><table',
    "cards": r'<(article class="provision|ul class="doors)',
}


def block(name: str, argument: str = "", **options: str) -> str:
    """Return a directive as it is written in a page."""
    lines = [f":{option.rstrip('_')}: {value}" for option, value in options.items()]
    return "\n".join([f"\n```{{{name}}} {argument}".rstrip(), *lines, "```\n"])


def named(html: str) -> list[str]:
    """Return the ids of the provisions, sessions or documents that lead a selection's lines."""
    found = re.findall(r'<(?:li|th scope="row"|div class="n"|div)>\s*<a[^>]* href="([^"#]*)"', html)
    return [re.sub(r"^(sessions|plans|documents)/|/$", "", href) for href in found]


# Selections


def each(tiny: Tiny, *directives: str) -> list[str]:
    """Show directives on one page, in silence, and return the HTML of each."""
    built = tiny.build("# Title\n" + "".join(f"\n## Part\n{one}" for one in directives))
    assert built.told == []
    return built.page().split("<h2>Part")[1:]


def test_every_selection_has_every_shape(tiny: Tiny) -> None:
    asked = [(name, shape) for name in SELECTIONS for shape in SHAPES]
    parts = each(tiny, *(block(name, as_=shape) for name, shape in asked))
    for (name, shape), part in zip(asked, parts, strict=True):
        assert re.search(SHAPES[shape], part), (name, shape)


D = "toy-wp9/6/decision"
FIFTH = ["toy-wp9/5/decision-par-3", "toy-wp9/5/decision-par-12"]
SIXTH = [f"{D}-1", f"{D}-3", f"{D}-par-18", f"{D}-2"]
MARCH = ["toy-goods/2018-03/decision-par-6"]

DECISIONS = [
    ({}, [*SIXTH, *FIFTH, *MARCH]),
    ({"body": "toy-goods"}, MARCH),
    ({"body": "toy-council"}, []),
    ({"session": "toy-wp9/5"}, FIFTH),
    ({"year": "2018"}, MARCH),
    ({"action": "approve"}, [f"{D}-2", "toy-wp9/5/decision-par-12"]),
    ({"addressee": "donors"}, [f"{D}-3"]),
    ({"addressee": "toy-secretariat"}, [f"{D}-2"]),
    ({"addressee": "secretariat"}, [f"{D}-2", *MARCH]),
    ({"topic": "safety"}, [f"{D}-3"]),
    ({"status": "elapsed"}, [f"{D}-par-18"]),
    ({"cites": "ECE/TOYS/WP.9/2022/7"}, [f"{D}-par-18"]),
    ({"cites": "un/ece-toys-wp-9-2022-7"}, [f"{D}-par-18"]),
    ({"session": "toy-wp9/6", "sort": "number"}, [f"{D}-1", f"{D}-2", f"{D}-3", f"{D}-par-18"]),
    ({"sort": "oldest", "limit": "2"}, [*MARCH, FIFTH[0]]),
    ({"sort": "title", "limit": "3"}, [FIFTH[0], f"{D}-1", f"{D}-par-18"]),
    ({"sort": "cited", "limit": "1"}, ["toy-wp9/5/decision-par-12"]),
    ({"body": "toy-wp9", "year": "2022", "topic": "safety", "action": "approve"}, []),
]

SESSIONS = [
    ({}, ["toy-wp9/6", "toy-wp9/5", "toy-goods/2018-03"]),
    ({"sort": "oldest"}, ["toy-goods/2018-03", "toy-wp9/5", "toy-wp9/6"]),
    ({"sort": "number"}, ["toy-wp9/5", "toy-wp9/6", "toy-goods/2018-03"]),
    ({"sort": "title"}, ["toy-goods/2018-03", "toy-wp9/5", "toy-wp9/6"]),
    ({"body": "toy-wp9", "limit": "1"}, ["toy-wp9/6"]),
    ({"year": "2018"}, ["toy-goods/2018-03"]),
    ({"cites": "JOB/CTG/99"}, ["toy-goods/2018-03"]),
    ({"body": "toy-customs"}, []),
]

DOCUMENTS = [
    ({"sort": "newest", "limit": "1"}, ["un/ece-toys-wp-9-2022-7"]),
    ({"sort": "oldest", "limit": "1"}, ["un/a-res-70-1"]),
    ({"sort": "cited", "limit": "1"}, ["wco/work-framework-of-play"]),
    ({"sort": "number", "limit": "1"}, ["un/a-res-70-1"]),
    ({"limit": "1"}, ["un/a-res-70-1"]),
    (
        {"session": "toy-goods/2018-03", "sort": "title", "limit": "1"},
        ["wco/work-framework-of-play"],
    ),
    ({"body": "toy-goods", "sort": "title", "limit": "1"}, ["wco/work-framework-of-play"]),
    ({"body": "toy-wp9", "session": "toy-goods/2018-03"}, []),
    ({"body": "toy-customs", "limit": "1"}, ["wco/work-framework-of-play"]),
]

MEASURES = [
    ({"sort": "number", "limit": "1"}, ["toy-plan/measure-i-1"]),
    ({"body": "toy-wp9"}, []),
]


@pytest.mark.parametrize(("name", "cases"), [
    ("decisions", DECISIONS),
    ("sessions", SESSIONS),
    ("documents", DOCUMENTS),
    ("measures", MEASURES),
])  # fmt: skip
def test_each_option_narrows_or_sorts_or_cuts(
    tiny: Tiny, name: str, cases: list[tuple[dict[str, str], list[str]]]
) -> None:
    shape = {"as_": "cards"} if name == "documents" else {"as_": "table"}
    parts = each(tiny, *(block(name, **options, **shape) for options, _ in cases))
    for (options, expected), part in zip(cases, parts, strict=True):
        assert named(part) == expected, options


def test_a_word_of_a_point_counts_as_on_the_pages_of_words(tiny: Tiny) -> None:
    tiny.change(
        "sessions/toy-wp9/5.yaml", "- number: b\n", "- number: b\n        topics: [safety]\n"
    )
    (part,) = each(tiny, block("recommendations", topic="safety", as_="table"))
    assert "toy-wp9/5/recommendation-1" in named(part)


def test_a_selection_of_nothing_says_so(tiny: Tiny) -> None:
    parts = [block(name, body="toy-council", as_=shape) for name in SELECTIONS for shape in SHAPES]
    parts += [block(name, body="toy-council") for name in ("timeline", "citation-graph")]
    built = tiny.build("# Title\n" + "".join(parts))
    assert built.told == []
    assert built.page().count("Nothing in this edition matches.") == len(parts)


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
        ("recommendations/", "2"), ("decisions/", "7")
    ]  # fmt: skip


def test_a_record_may_be_shown_twice_anywhere_and_no_id_with_it(tiny: Tiny) -> None:
    one = block("decision", f"{D}-2")
    nested = "- item\n" + one.replace("\n", "\n  ") + "\n:::{note}\n" + one + ":::\n"
    built = tiny.build(f"# Title\n{one}{nested}{block('decisions', as_='cards')}")
    assert built.told == []
    ids = re.findall(r'\bid="([^"]*)"', built.page())
    assert sorted(ids) == sorted(set(ids))
    assert built.page().count("<article") == 3 + 7


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
    assert len(named(built.page())) == 7


def test_names_are_in_the_language_of_the_page(tiny: Tiny) -> None:
    built = tiny.build("# Titre\n\n{decision}`toy-wp9/6/decision-2`\n", language="fr")
    assert built.told == []
    assert "6e session, décision 2" in built.page()


# What is wrong

WRONG = [
    (block("decision"), 0, 'the directive "decision" needs an id after its name [recueil.unk'),
    (block("decision", "toy-wp9/6/decision-22"), 0,
     'the directive {decision} knows nothing called "toy-wp9/6/decision-22". '
     'Did you mean "toy-wp9/6/decision-2"? [recueil.unknown-id]'),
    (block("session", "toy-wp9/6/decision-2"), 0, 'the directive {session} knows nothing called'),
    (block("thread", "toy-wp9/9"), 0, '"toy-wp9/9" is not the id of a provision'),
    (block("decision", "toy-wp9/6/decision-2 and more"), 0, 'Did you mean "toy-wp9/6/decision-2"?'),
    (block("decisions", year="2022", adressee="states"), 2,
     'this directive has no option "adressee". Did you mean "addressee"? [recueil.unknown-option]'),
    (block("documents", topic="safety"), 1, 'this directive has no option "topic"'),
    (block("measures", year="2022"), 1, 'this directive has no option "year"'),
    (block("counts", body="toy-wp9"), 1, 'this directive takes no options; "body" is one'),
    (block("decision", f"{D}-2", sort="title"), 1, 'takes no options; "sort" is one'),
    (block("decisions", addressee="stats"), 1,
     ':addressee: does not accept "stats". Did you mean "states"? [recueil.unknown-word]'),
    (block("sessions", sort="cited"), 1, ':sort: does not accept "cited"'),
    (block("decisions", as_="tables"), 1, 'Did you mean "table"?'),
    (block("decisions", status="activ"), 1, 'Did you mean "active"?'),
    (block("decisions", action="adop"), 1, 'Did you mean "adopt"?'),
    (block("decisions", body="toy-wp8"), 1, 'Did you mean "toy-wp9"?'),
    (block("decisions", cites="A/RES/70/2"), 1, 'Did you mean "A/RES/70/1"?'),
    (block("timeline", body="wp9"), 1, 'Did you mean "toy-wp9"?'),
    (block("decisions", year="2031"), 1, ':year: does not accept "2031"'),
    (block("decisions", limit="-1"), 1, 'limit is a whole number above 0, not "-1"'),
    (block("decisions", limit="²"), 1, 'limit is a whole number above 0, not "²"'),
    (block("decisions", limit="0"), 1, 'limit is a whole number above 0, not "0"'),
    (block("decisions", topic=""), 1, ":topic: needs a word after it [recueil.invalid-value]"),
    ("\n```{decisions}\nAll of them.\n```\n", 0, 'the directive "decisions" takes no text'),
    (block("decisions", "toy-wp9"), 0, 'the directive "decisions" takes no text'),
    ("\n{decision}`toy-wp9/6/decision-22`\n", 0,
     'the role {decision} knows nothing called "toy-wp9/6/decision-22". Did you mean'),
    ("\n{session}`toy-wp9/6/decision-2`\n", 0, "the role {session} knows nothing called"),
    ("\n{symbol}`a/res/70/1`\n", 0, 'Did you mean "A/RES/70/1"?'),
    ("\n{symbol}`S/L/15`\n", 0, 'Did you mean "un:S/L/15"?'),
    ("\n{recommendation}`toy-wp9/5/recommendation-1#z`\n", 0, "knows nothing called"),
]  # fmt: skip


def test_each_wrong_use_is_told_once_at_its_line_and_the_build_goes_on(tiny: Tiny) -> None:
    text, expected = "# Title\n", []
    for use, line, words in WRONG:
        expected.append((text.count("\n") + 2 + line, words))
        text += use
    built = tiny.build(text)
    assert len(built.told) == len(expected)
    for (line, words), told in zip(expected, built.told, strict=True):
        assert told.startswith(f"index.md:{line}: WARNING: "), (told, words)
        assert words in told


def test_every_fault_of_one_directive_is_told(tiny: Tiny) -> None:
    built = tiny.build("# Title\n" + block("decisions", adressee="x", limit="x", topic="safty"))
    assert [line.partition(" ")[0] for line in built.told] == [
        "index.md:4:",
        "index.md:5:",
        "index.md:6:",
    ]


def test_faults_inside_lists_and_admonitions_are_at_their_lines(tiny: Tiny) -> None:
    in_list = "- item\n\n  ```{decisions}\n  :topic: safty\n  ```\n"
    text = f"# Title\n\n{in_list}\n:::{{note}}\n```{{decision}} x\n```\n:::\n"
    built = tiny.build(text)
    assert [line.partition(" ")[0] for line in built.told] == ["index.md:6:", "index.md:10:"]


def test_faults_are_told_in_the_language_of_whoever_builds(
    tiny: Tiny, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    built = tiny.build("# Title\n" + block("decisions", adressee="x", topic="safty"))
    assert [line.partition("WARNING: ")[2] for line in built.told] == [
        'cette directive n’a pas d’option "adressee". Vouliez-vous écrire "addressee"\u00a0? '
        "[recueil.unknown-option]",
        ':topic: n’accepte pas "safty". Vouliez-vous écrire "safety"\u00a0? [recueil.unknown-word]',
    ]


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
