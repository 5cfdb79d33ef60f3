"""The way: how a site is published, where `make html` and `make serve` differ."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from recueil.findings import Finding, print_line
from recueil.i18n import catalogue, user_language
from recueil.publishing.building import Start, start
from recueil.read.memory import Memory


def _nothing(_: object) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Way:
    """How the languages are built, and who hears what when."""

    tell: Callable[[str], None] = print_line
    """Hears every line that is for a terminal."""
    hear: Callable[[Finding], None] = _nothing
    """Hears every finding."""
    start: Start = start
    memory: Memory | None = None
    """What is known of the files already."""
    shown: Callable[[], None] | None = None
    """Called as soon as all pages stand, beside what the last site had of exports, feeds, filters
    and the index of search; all these are made after that, and the site is exchanged as a whole.
    Without it, or without a last site, there is only that exchange."""


@dataclass(frozen=True, slots=True)
class Telling:
    """Tells what is wrong, and keeps it for the receipt."""

    way: Way
    base: str
    findings: list[Finding] = field(default_factory=list)

    def find(self, finding: Finding) -> None:
        """Tell a finding."""
        self.findings.append(finding)
        self.way.hear(finding)
        self.way.tell(str(finding.told(user_language(), self.base)))

    def say(self, message: str, **words: Path | str) -> None:
        """Say a message, in the language of whoever builds."""
        self.way.tell(catalogue(user_language()).gettext(message) % words)
