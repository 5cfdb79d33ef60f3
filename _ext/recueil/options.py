"""Options: command lines, of which every word is in the language of whoever runs the program."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date

from recueil.findings import worded
from recueil.i18n import N_, catalogue, user_language
from recueil.problems import Quoted

Say = Callable[[str], str]
"""From a message to the words of a language."""


class Options(argparse.ArgumentParser):
    """A parser whose own words ("usage:", "invalid choice") are in our catalogues too."""

    def __init__(self, **settings: object) -> None:
        words = catalogue(user_language())
        # argparse looks its words up by these two names, where the system has no French ones.
        vars(argparse).update(_=words.gettext, ngettext=words.ngettext)
        super().__init__(**settings)  # type: ignore[arg-type] # whatever argparse takes


def speaker() -> Say:
    """Return what says a message in the language of whoever runs the program."""
    return catalogue(user_language()).gettext


def day(text: str) -> date:
    """Return a day that is given as an option."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        message = N_("a date is expected, written 2025-05-14, not %(value)s")
        told = worded(message, {"value": Quoted(text)}, user_language())
        raise argparse.ArgumentTypeError(told) from error


_WORDS = (
    N_("usage: "),
    N_("options"),
    N_("positional arguments"),
    N_("show this help message and exit"),
    N_("%(prog)s: error: %(message)s\n"),
    N_("argument %(argument_name)s: %(message)s"),
    N_("the following arguments are required: %s"),
    N_("one of the arguments %s is required"),
    N_("not allowed with argument %s"),
    N_("unrecognized arguments: %s"),
    N_("expected one argument"),
    N_("expected at most one argument"),
    N_("expected at least one argument"),
    N_("ignored explicit argument %r"),
    N_("ambiguous option: %(option)s could match %(matches)s"),
    N_("invalid %(type)s value: %(value)r"),
    N_("invalid choice: %(value)r (choose from %(choices)s)"),
    N_("invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)"),
    N_("unknown parser %(parser_name)r (choices: %(choices)s)"),
)
"""The words of argparse that a command line of ours can bring forth."""
