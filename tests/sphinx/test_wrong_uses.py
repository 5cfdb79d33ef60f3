"""What is said of each wrong use of a directive or role, at its line."""

from __future__ import annotations

import pytest

from directives import D, block
from tiny import Tiny

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
    assert [line.partition("WARNING: ")[2].replace("\u00a0", "~") for line in built.told] == [
        "cette directive n’a pas d’option «~adressee~». Vouliez-vous écrire «~addressee~»~? "
        "[recueil.unknown-option]",
        ":topic: n’accepte pas «~safty~». Vouliez-vous écrire «~safety~»~? [recueil.unknown-word]",
    ]
