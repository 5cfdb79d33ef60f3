"""What fuzzing has found stays mended; a little of it is done again each time."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fuzz.targets import KNOWN_WORDS, TARGETS

FOUND = sorted((Path(__file__).parents[1] / "fuzz" / "found").glob("*/*"))


@pytest.mark.parametrize("found", FOUND, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_what_was_found_once_is_found_no_more(found: Path) -> None:
    TARGETS[found.parent.name](found.read_bytes())


PIECES = st.sampled_from([*KNOWN_WORDS, "\n", "\n  ", "\n- ", ", ", "/", '"', "'", "1", "II", "é"])
BYTES = st.binary(max_size=200) | st.lists(PIECES, max_size=40).map(lambda p: "".join(p).encode())


@settings(deadline=None, max_examples=50)
@pytest.mark.parametrize("target", TARGETS)
@given(content=BYTES)
def test_no_bytes_break_a_target(target: str, content: bytes) -> None:
    TARGETS[target](content)
