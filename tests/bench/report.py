"""The report: a table of budgets, figures, and whether each is met."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bench.measuring import Figure

DIFFERENCES = """
Not equal: Hugo is given one language, links back, threads and names already found, and nothing
to check; it escapes and builds the same pages in the same chrome from front matter in JSON.
We read YAML in two languages, check it by every rule, find all links, and run Sphinx for the
hand-written pages. Both start from nothing, write to memory and use every processor.
"""


@dataclass(frozen=True, slots=True)
class Budget:
    """A figure, and the most that it may be; None where it is only told."""

    name: str
    figure: Figure
    limit: float | None
    worst: bool = False
    """Whether the largest value counts, not the median."""

    @property
    def verdict(self) -> str:
        """Whether the budget is met; a ratio of pages allows for a compressor's rounding."""
        if self.limit is None:
            return ""
        value = self.figure.most if self.worst else self.figure.median
        return "met" if round(value, 2) <= self.limit else "NOT MET"


def told(budgets: Iterable[Budget]) -> Iterator[str]:
    """Yield the lines of the table."""
    yield f"\n{'what':<62} {'budget':>8}  {'median (least–most)':<26} verdict"
    for budget in budgets:
        limit = "" if budget.limit is None else f"≤ {budget.limit:g}"
        yield f"{budget.name:<62} {limit:>8}  {budget.figure!s:<26} {budget.verdict}"
    yield DIFFERENCES.rstrip()
