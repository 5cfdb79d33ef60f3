"""Ways to follow the site: its feeds and calendars, and which page leads to which."""

from __future__ import annotations

from collections.abc import Iterator

from recueil.addresses import LISTS
from recueil.edition import NAME
from recueil.i18n import N_
from recueil.pages.facets import word_label
from recueil.pages.page import Way
from recueil.pages.site import Site

ATOM = "application/atom+xml"
CALENDAR = "text/calendar"

FACETS = ("addressee", "topic")
"""The facets each of whose words has a feed of its provisions."""


def feed_address(language: str) -> str:
    """Return where the feed of a language's sessions stands below the published root."""
    return f"feeds/{language}.xml"


def calendar_address(language: str) -> str:
    """Return where the calendar of all sessions stands."""
    return f"feeds/{language}.ics"


def of_all(site: Site) -> Way:
    """Return the feed of all sessions, which every page names."""
    return _feed(site, feed_address(site.language), NAME)


def of_sessions(site: Site) -> tuple[Way, ...]:
    """Return the ways to follow all sessions."""
    title = _titled(site.say("Sessions"))
    return of_all(site), _calendar(site, calendar_address(site.language), title)


def of_changes(site: Site) -> tuple[Way, ...]:
    """Return the way to follow the editions, once there is one whose changes are told."""
    if not site.corpus.editions:
        return ()
    address = f"feeds/{site.language}/changes.xml"
    return (_feed(site, address, _titled(site.say("Changes"))),)


def of_body(site: Site, body: str) -> tuple[Way, ...]:
    """Return the ways to follow a body; it has none as long as it has no session here."""
    if not site.index.sessions_of.get(body):
        return ()
    address, title = f"feeds/{site.language}/bodies/{body}", _titled(site.body_short(body))
    return _feed(site, f"{address}.xml", title), _calendar(site, f"{address}.ics", title)


def of_word(site: Site, facet: str, word: str) -> tuple[Way, ...]:
    """Return the ways to follow what is asked of an addressee, what a topic is about.

    There are none where nothing has a day: the measures of a plan have only their edition's.
    """
    index = site.index
    if facet not in FACETS or not any(map(index.news, index.facets[facet][word])):
        return ()
    address = f"feeds/{site.language}/{LISTS[facet]}/{word}.xml"
    return (_feed(site, address, _titled(word_label(site, facet, word))),)


def every_address(site: Site) -> Iterator[str]:
    """Yield the address of each feed and calendar of a language, and of the others' main ones."""
    for code in site.languages:
        yield from (feed_address(code), calendar_address(code))
    yield from (way.address for way in of_changes(site))
    for body in site.corpus.bodies:
        yield from (way.address for way in of_body(site, body))
    for facet in FACETS:
        for word in site.index.facets[facet]:
            yield from (way.address for way in of_word(site, facet, word))


def _titled(name: str) -> str:
    return f"{NAME} — {name}"


def _feed(site: Site, address: str, title: str) -> Way:
    return Way(address, title, ATOM, site.say(N_("Atom feed")))


def _calendar(site: Site, address: str, title: str) -> Way:
    return Way(address, title, CALENDAR, site.say(N_("Calendar of the sessions")))
