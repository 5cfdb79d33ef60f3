"""The symbol itself: an immutable name, with what its form alone tells."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from recueil.symbols import structure as structures
from recueil.symbols.structure import SortKey, Structure
from recueil.symbols.tables import RELATIONS


@dataclass(frozen=True, slots=True)
class Modifier:
    """One of the last components: `Add.1`, `Corr.2`, `Rev.1`."""

    kind: str
    number: str | None

    def __str__(self) -> str:
        return self.kind if self.number is None else f"{self.kind}.{self.number}"


@dataclass(frozen=True, slots=True)
class SymbolRelation:
    """What a symbol says, by its form, of another document."""

    type: str
    """`addendum-of`, `amends`, `corrects`, `revises`, `summarises` or `supplements`."""
    target: str
    """Canonical symbol of the other document, of the same organisation."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """A document symbol; made by `parse`, `loose` and `find`, equal when it names the same."""

    organisation: str
    printed: str = field(compare=False)
    """As it was written where it was read."""
    canonical: str
    """In its one spelling, without the asterisk of a technical reissue."""

    def __str__(self) -> str:
        return self.canonical

    @property
    def slug(self) -> str:
        """Return the symbol for an address: `td-b-s-xxxi-2`."""
        found = self._structure
        said = "".join(f"-{each.text}" for each in found.modifiers)
        name = found.name + said if found.name else self.canonical
        return re.sub("[^a-z0-9]+", "-", name.lower()).strip("-")

    @property
    def id(self) -> str:
        """Return the id of the document: `un/td-b-ede-8-2`."""
        return f"{self.organisation}/{self.slug}"

    @property
    def series(self) -> str:
        """Return the series symbol: `TD/B/EDE`, `ECE/CTCS/WP.6`, `A/RES`, `WT/L`."""
        return structures.series(self._structure)

    @property
    def is_resolution(self) -> bool:
        """Whether the form says that it is a resolution: `A/RES/70/1`, `UNEP/EA.5/Res.14`."""
        return self._structure.is_resolution

    @property
    def decision(self) -> str:
        """Return the number of the decision that it is, as that is cited: `15/4`, `EB154(3)`.

        Empty where the form does not say that it is one.
        """
        return structures.decision(self._structure)

    @property
    def sort_key(self) -> tuple[str, SortKey]:
        """Return the key of natural order: 2 before 10, II before IX, a base before its Add.1."""
        return self.organisation, structures.sort_key(self._structure)

    @property
    def modifiers(self) -> tuple[Modifier, ...]:
        """Return the modifiers, the innermost first."""
        found = self._structure.modifiers
        return tuple(Modifier(each.word, each.number or None) for each in found)

    @property
    def relations(self) -> tuple[SymbolRelation, ...]:
        """Return what the last modifier says of the symbol without it."""
        if not self.modifiers:
            return ()
        target = self.canonical[: -len(str(self.modifiers[-1])) - 1]
        return (SymbolRelation(RELATIONS[self.modifiers[-1].kind], target),)

    @property
    def _structure(self) -> Structure:
        found = structures.structure(self.canonical, self.organisation)
        if found is None:
            msg = f"made by hand, not by parse: {self.canonical!r}"
            raise ValueError(msg)
        return found
