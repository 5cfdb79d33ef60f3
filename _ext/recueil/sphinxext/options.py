"""Options: what each directive accepts, and what is said of a wrong option or word."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

from docutils.parsers.rst import directives

from recueil.i18n import N_
from recueil.index.facets import VOCABULARIES, years_of
from recueil.model.provision import Status
from recueil.pages.choosing import OPTIONS, SHAPES, SORTS
from recueil.sphinxext.room import Room

OPTIONS_OF: Mapping[str, tuple[str, ...]] = {
    **OPTIONS,
    "timeline": ("body",),
    "citation-graph": ("body",),
}
"""The options of each directive that has any."""


class AnyOption(dict[str, Callable[[str], Any]]):
    """What the parsers take for the options of a directive: any, so that we can tell which."""

    def __bool__(self) -> bool:
        return True

    def __missing__(self, name: str) -> Callable[[str], Any]:
        return directives.unchanged


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in a directive: its kind, what is said, what could have stood there."""

    kind: str
    message: str
    value: str
    choices: tuple[str, ...] = ()
    option: str = ""
    """The option whose line is at fault; empty where it is the directive's own."""


def fault_of(here: Room, directive: str, option: str, value: str) -> Fault | None:
    """Return what is wrong with an option, if something is."""
    known = OPTIONS_OF.get(directive, ())
    if option not in known:
        return Fault("unknown-option", _NO_OPTION if known else _NO_OPTIONS, option, known, option)
    if option == "limit":
        fine = value.isascii() and value.isdigit() and int(value) > 0
        return None if fine else Fault("invalid-value", _LIMIT, value, option=option)
    choices = accepted(here, directive, option)
    if value in choices:
        return None
    if not value:
        return Fault("invalid-value", _EMPTY, value, option=option)
    return Fault("unknown-word", _WORD, value, choices, option)


def accepted(here: Room, directive: str, option: str) -> tuple[str, ...]:
    """Return the words that an option of a directive accepts."""
    corpus, index = here.site.corpus, here.index
    match option:
        case "body":
            return tuple(corpus.bodies)
        case "session":
            return tuple(corpus.sessions)
        case "year":
            held = (years_of(file.record) for file in corpus.sessions.values())
            return tuple(sorted({*index.facets["year"], *chain.from_iterable(held)}))
        case "cites":
            return (*here.symbols, *index.documents)
        case "sort":
            return SORTS[directive]
        case "as":
            return SHAPES
        case "status":
            return tuple(status.value for status in Status)
        case _:
            return tuple(corpus.vocabularies[VOCABULARIES[option]].record)


_NO_OPTION = N_('this directive has no option "%(value)s"')
_NO_OPTIONS = N_('this directive takes no options; "%(value)s" is one')
_LIMIT = N_('limit is a whole number above 0, not "%(value)s"')
_EMPTY = N_(":%(option)s: needs a word after it")
_WORD = N_(':%(option)s: does not accept "%(value)s"')
