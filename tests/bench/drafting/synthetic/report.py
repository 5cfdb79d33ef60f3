"""An invented report: pieces in light markup (`*italic*`, `[^1]` calls a footnote), its truth."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bench.drafting import comparing

Piece = tuple[str, ...]


@dataclass(frozen=True)
class Report:
    """An invented report."""

    name: str
    language: str
    symbol: str
    pieces: tuple[Piece, ...]
    notes: Mapping[str, str] = field(default_factory=dict)
    yaml: str = ""

    @property
    def truth(self) -> Mapping:
        return comparing.read(self.yaml)
