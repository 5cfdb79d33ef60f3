"""What scripts say: messages in the site's language, with a form for each plural."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from babel import Locale

from recueil.languages import locale_of
from recueil.pages.site import Site


def said(site: Site, messages: Mapping[str, str]) -> dict[str, str]:
    """Return messages, each by the name under which a script says it."""
    return {name: site.say(message) for name, message in messages.items()}


def plural(site: Site, told: Callable[[int], str]) -> dict[str, str]:
    """Return a message for each form of the plural, by the name that browsers give the form.

    `told` returns the message for a number, its places unfilled.
    """
    form = Locale.parse(locale_of(site.language)).plural_form
    examples = {form(number): number for number in (1_000_000, *range(200, -1, -1))}
    return {name: told(number) for name, number in sorted(examples.items())}
