"""The state of the preview: what is wrong today, and a number that changes when a page should."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Mapping, Sequence
from typing import Any

from recueil.i18n import N_, catalogue
from recueil.preview.showing import Shown
from recueil.problems import Severity
from recueil.reporting.report import counted

_WEIGHTS = (Severity.ERROR, Severity.WARNING)
_MOST = 200
"""How many problems a page shows; `make check` tells them all."""


class State:
    """Shared by those who build and those who answer pages."""

    def __init__(self, language: str) -> None:
        """Nothing is wrong yet; pages are told in `language` what is."""
        self._language = language
        self._run = secrets.token_hex(4)  # a page from before this server began is old
        self._changed = threading.Condition()
        self._count = 0
        self._problems: Sequence[Shown] = ()
        self._standing = True

    @property
    def number(self) -> str:
        """By what a page knows whether it is of today."""
        return f"{self._run}-{self._count}"

    def publish(self, problems: Sequence[Shown], *, standing: bool) -> None:
        """Let every page show itself again; `standing` if it is an older one than its sources.

        What stops a build comes first; information is for `make check`.
        """
        told = [each for each in problems if each["severity"] in _WEIGHTS]
        with self._changed:
            self._problems = sorted(told, key=lambda each: _WEIGHTS.index(each["severity"]))
            self._standing = standing
            self._count += 1
            self._changed.notify_all()

    def after(self, number: str, seconds: float) -> Mapping[str, Any]:
        """Return the state, as soon as it is another than `number`, or after some seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self.number != number, seconds)
            return self._told()

    def _told(self) -> Mapping[str, Any]:
        say = catalogue(self._language).gettext
        problems = self._problems
        return {
            "number": self.number,
            "language": self._language,
            "summary": counted([each["severity"] for each in problems], self._language),
            "severity": _worst(problems),
            "note": say(_OLDER if self._standing else _TODAY),
            "problems": problems[:_MOST],
            "more": say(_MORE) % {"number": len(problems) - _MOST} if problems[_MOST:] else "",
            "labels": {name: say(label) for name, label in _LABELS.items()},
        }


def _worst(problems: Sequence[Shown]) -> str:
    return problems[0]["severity"] if problems else ""


_OLDER = N_("Nothing was published: below is the last page that was good.")
_TODAY = N_("The page below is up to date all the same.")
_MORE = N_("and %(number)d more: make check tells them all")
_LABELS = {
    "panel": N_("Problems of the sources"),
    "hide": N_("Hide"),
    "show": N_("Show the problems"),
    "explanation": N_("What this means"),
    "here": N_("On this page"),
    "there": N_("On its page"),
    "back": N_("In the list of problems"),
}
