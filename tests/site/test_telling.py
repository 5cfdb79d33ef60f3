"""What is wrong in a hand-written page is told in plain words, at its place, all at once."""

from __future__ import annotations

import pytest

from project import TOY, copy_project, publish

PAGE = """# Title

[a](nowhere/) {desicion}`x`

{cite:p}`TD/B/9/9`

```{raw} html
<b>
```

```{sesions}
```

```{decision}
```

```{decisions}
:adressee: states
```

```{decisions}
:addressee: stats
```

{decision}`toy-wp9/6/decision-99`

Words on one line,
and on the next {decision}`toy-wp9/6/decision-98`, {decision}`toy-wp9/6/decision-98`.

A <b>bold</b> word, a \\<u> and a `<i>`.

#### deep
"""

EXPECTED = [
    ("3:5: error[myst.xref_missing]", 'leads nowhere: "nowhere/"'),
    ("3:16: error[myst.role_unknown]", 'no role called "desicion". Did you mean "decision"?'),
    ("5:10: error[unknown-id]", '"TD/B/9/9" is not the symbol'),
    ("7:1: error[docutils]", "not accepted here"),
    ("11:5: error[myst.directive_unknown]", 'called "sesions". Did you mean "sessions"?'),
    ("14:5: error[unknown-id]", 'the directive "decision" needs an id'),
    ("18:2: error[unknown-option]", 'no option "adressee". Did you mean "addressee"?'),
    ("22:13: error[unknown-word]", 'Did you mean "states"?'),
    ("25:12: error[unknown-id]", "toy-wp9/6/decision-"),
    ("28:28: error[unknown-id]", "toy-wp9/6/decision-98"),
    ("28:63: error[unknown-id]", "toy-wp9/6/decision-98"),
    ("30:3: error[raw-html]", '"<b>" is HTML'),
    ("32:1: error[myst.header]", "a heading skips a level"),
]


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> str:
    project = copy_project(tmp_path_factory.mktemp("telling") / "project", TOY)
    (project / "source" / "en" / "about.md").write_text(PAGE, encoding="utf-8")
    result = publish(project)
    assert result.returncode == 1
    assert "Traceback" not in result.stdout + result.stderr
    return result.stdout


@pytest.mark.parametrize(("place", "words"), EXPECTED)
def test_each_mistake_of_a_page_has_a_line_with_its_place_and_plain_words(
    output: str, place: str, words: str
) -> None:
    lines = [line for line in output.splitlines() if line.startswith(f"source/en/about.md:{place}")]
    assert len(lines) == 1, output
    assert words in lines[0]


def test_nothing_else_is_told_of_the_page(output: str) -> None:
    lines = [line for line in output.splitlines() if "about.md" in line]
    assert len(lines) == len(EXPECTED), output
