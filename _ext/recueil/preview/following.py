"""Following: from a saved file to a page, one publication at a time, the last state at the end."""

from __future__ import annotations

from dataclasses import dataclass, field

from recueil.findings import print_line
from recueil.i18n import N_, catalogue, user_language
from recueil.preview.process import Builder, Event
from recueil.preview.showing import Shown
from recueil.preview.state import State
from recueil.preview.watching import Watch


@dataclass(slots=True)
class Following:
    """What is going on."""

    watch: Watch
    builder: Builder
    state: State
    building: bool = False
    shown: bool = False
    """Whether the pages of this publication stand: only the index of search is still made."""
    dropped: bool = False
    found: list[Shown] = field(default_factory=list)
    told: tuple[list[Shown], bool] | None = None
    """What pages were shown last: what is wrong, and whether they are older than the files."""

    def begin(self) -> None:
        """Publish the files as they are."""
        if self.watch.take():
            print_line(catalogue(user_language()).gettext(_PROGRAM))
            self.builder.again()
        self.building, self.shown, self.dropped = True, False, False
        self.found = []
        self.builder.build()

    def step(self) -> None:
        """Wait a moment for whatever comes next, and do what it asks for."""
        if event := self.builder.heard(self.watch.interval):
            self._happened(event)
        elif not self.watch.look():
            return
        elif not self.building:
            self.begin()
        elif self.shown and not self.dropped:
            self.dropped = True
            self.builder.drop()

    def _happened(self, event: Event) -> None:
        match event:
            case {"line": str(line)}:
                print_line(line)
            case {"finding": dict(finding)}:
                self.found.append(finding)
            case {"shown": _}:
                self.shown = True
                self._show(standing=False)
            case {"ended": int(status)}:
                self.building = False
                if not self.dropped:
                    self._ended(status)
            case _:
                pass

    def _ended(self, status: int) -> None:
        """Show what was found since the pages were shown, or that they are older than the files."""
        if status or self.told != (self.found, False):
            self._show(standing=bool(status) and not self.shown)

    def _show(self, *, standing: bool) -> None:
        self.told = (list(self.found), standing)
        self.state.publish(self.found, standing=standing)


_PROGRAM = N_("The program itself has changed: it starts anew.")
