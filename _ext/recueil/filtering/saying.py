"""Saying: the messages of filtering, in the site's language, as its scripts take them."""

from __future__ import annotations

from recueil.i18n import N_
from recueil.pages.scripts import plural, said
from recueil.pages.site import Site

SAID = {
    "clear": N_("Remove all filters"),
    "remove": N_("Remove the filter: %(facet)s, %(label)s"),
    "within": N_("Find in: %(facet)s"),
    "find": N_("Find a word"),
    "left": N_("Nothing is left to choose here."),
    "nothing": N_("No such word here."),
    "matching": N_("Words that match: %(n)s"),
    "every": N_("Show all %(n)s"),
    "typed": N_("%(n)s more: type a few letters to find them"),
    "none": N_("Nothing is under all of these filters at once."),
    "drop": N_("Without %(facet)s (%(labels)s): %(counted)s"),
    "unknown": N_("Left out of the address, as this list has nothing of the kind:"),
    "sort": N_("Sort by"),
    "more": N_("Show more"),
    "download": N_("Download these:"),
    "folder": N_("What is filtered can be downloaded from a server only, the whole list anywhere."),
    "show": N_("Show %(counted)s"),
}
"""By the name under which a script says it."""

SORTS = {
    "newest": N_("newest first"),
    "oldest": N_("oldest first"),
    "number": N_("number"),
    "body": N_("body"),
}
"""The orders that are offered; the first is the list's own."""


def say(site: Site, folder: str) -> dict[str, object]:
    """Return all that is said over a list; the numbers are left to be put in."""
    tell = _decisions if folder == "decisions" else _recommendations
    return {
        "say": said(site, SAID),
        "sorts": said(site, SORTS),
        "counted": plural(site, lambda number: tell(site, number)[0]),
        "some": plural(site, lambda number: tell(site, number)[1]),
    }


def _decisions(site: Site, number: int) -> tuple[str, str]:
    ngettext = site.messages.ngettext
    return (
        ngettext("%(n)s decision", "%(n)s decisions", number),
        ngettext("%(n)s decision of %(all)s", "%(n)s decisions of %(all)s", number),
    )


def _recommendations(site: Site, number: int) -> tuple[str, str]:
    ngettext = site.messages.ngettext
    return (
        ngettext("%(n)s recommendation", "%(n)s recommendations", number),
        ngettext("%(n)s recommendation of %(all)s", "%(n)s recommendations of %(all)s", number),
    )
