"""Tables of measures: a row of action, who is responsible and by when, as lines of their own.

The heading of a column then stands before what a cell says: "Responsible: secretariat".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from recueil.drafting.languages import Language
from recueil.drafting.lines import Gap, Line, plain

_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,3})*\.?$")
_LABELLED = re.compile(r"\d{1,2}(?:\.\d{1,3})+\.?\s|\d{1,3}[.)]\s")
"""An action that has its number itself: "1.1 Organize fairs"."""
_BULLET = "•"
_NEAR = 3.0
"""So far to the left of its heading may a cell begin."""


@dataclass(slots=True)
class _Table:
    """The columns of a table of measures, and the row being read."""

    starts: list[float]
    heads: list[str]
    action: int
    """Which column says what is to be done."""
    row: dict[int, list[str]] = field(default_factory=dict)
    first: Line | None = None

    def column(self, x: float) -> int:
        """Return in which column a cell stands."""
        under = [nth for nth, start in enumerate(self.starts) if start <= x + _NEAR * self._apart]
        return under[-1] if under else 0

    @property
    def _apart(self) -> float:
        """Return the unit of places: 0 where they are the count of a column."""
        return 0.0 if all(start < len(self.starts) + 1 for start in self.starts) else 1.0

    def begins_row(self, line: Line) -> bool:
        """Whether a line begins a row: it says what is to be done, and something beside that."""
        columns = {self.column(x): plain(text) for x, text in line.cells}
        action = columns.get(self.action, "")
        begins = action[:1].isupper() or _LABELLED.match(action) or self._is_numbered(columns)
        return len(columns) > 1 and bool(begins)

    def _is_numbered(self, columns: dict[int, str]) -> bool:
        return any(_NUMBER.match(columns.get(nth, "")) for nth in range(self.action))

    def goes_on(self, line: Line) -> bool:
        """Whether a line is the rest of cells that are too long for one."""
        alike = self.first is not None and line.bold == self.first.bold
        return alike and bool(self.row) and bool(line.cells) and line.gap == Gap.NONE

    def add(self, line: Line) -> None:
        """Take what stands on a line into the row."""
        for x, text in line.cells:
            self.row.setdefault(self.column(x), []).append(text.strip())

    def lines(self) -> Iterator[Line]:
        """Yield the row as lines, and begin another."""
        cells = {nth: " ".join(texts) for nth, texts in sorted(self.row.items())}
        if self.first is not None and (what := cells.pop(self.action, "")):
            number = next((text for text in cells.values() if _NUMBER.match(text)), "")
            label = number if "." in number or not number else f"{number}."
            said = [what if _LABELLED.match(what) else f"{label or _BULLET} {what}"]
            said += [
                f"{self.heads[nth]}: {text}"
                for nth, text in cells.items()
                if self.heads[nth] and text != number
            ]
            for text in said:
                yield replace(self.first, text=text, cells=(), gap=Gap.HARD, bold=False, level=0)
        self.row, self.first = {}, None


def with_rows_told(lines: Sequence[Line], language: Language) -> list[Line]:
    """Return the lines with each row of a table of measures as lines of its own."""
    told: list[Line] = []
    table: _Table | None = None
    for line in lines:
        if opened := _opened(line, language):
            told += table.lines() if table else ()
            table = opened
        elif table is None:
            told.append(line)
        elif line.columns and table.begins_row(line):
            told += table.lines()
            table.first = line
            table.add(line)
        elif table.goes_on(line):
            table.add(line)
        else:
            told += [*table.lines(), line]
            table = table if line.gap == Gap.HARD and not line.columns else None
    return [*told, *(table.lines() if table else ())]


def _opened(line: Line, language: Language) -> _Table | None:
    """Return the table that a line of headings opens: "Action", "Responsible", "Deadline"."""
    if not line.columns:
        return None
    heads = [plain(text).strip(" *:.") for _, text in line.cells]
    named = {
        name: [nth for nth, head in enumerate(heads) if pattern.fullmatch(head)]
        for name, pattern in language.patterns("plan_labels").items()
    }
    if not (named["action"] and (named["responsible"] or named["deadline"])):
        return None
    known = {nth for places in named.values() for nth in places}
    kept = [head if nth in known else "" for nth, head in enumerate(heads)]
    return _Table([x for x, _ in line.cells], kept, named["action"][0])
