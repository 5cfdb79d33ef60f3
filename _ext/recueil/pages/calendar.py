"""Calendars: the sessions as iCalendar (RFC 5545), for the programs that show a diary.

Some thirty lines write it; the library that knows the format is the tests' reader.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from urllib.parse import urlsplit

from recueil.edition import NAME
from recueil.markup import bare
from recueil.model import Session
from recueil.pages import ways
from recueil.pages.page import Way
from recueil.pages.render import Renderer
from recueil.pages.sessions import summary
from recueil.pages.site import Site

MOST = 500
"""Sessions in a calendar, the newest."""


def calendars(renderer: Renderer) -> Iterator[tuple[str, str]]:
    """Yield the calendars of a language: path below the published root, and text."""
    site = renderer.site
    yield _calendar(renderer, ways.of_sessions(site)[1], site.corpus.sessions)
    for body, ids in site.index.sessions_of.items():
        yield _calendar(renderer, ways.of_body(site, body)[1], ids)


def _calendar(renderer: Renderer, way: Way, ids: Iterable[str]) -> tuple[str, str]:
    sessions = renderer.site.corpus.sessions
    newest = sorted(ids, key=lambda id_: (sessions[id_].record.last_day, id_), reverse=True)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//{NAME}//{NAME}//{renderer.site.language.upper()}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"NAME:{_text(way.title)}",
        f"X-WR-CALNAME:{_text(way.title)}",
        *(line for id_ in newest[:MOST] for line in _events(renderer, id_)),
        "END:VCALENDAR",
    ]
    return way.address, "".join(f"{_folded(line)}\r\n" for line in lines)


def _events(renderer: Renderer, id_: str) -> Iterator[str]:
    """Yield a session; one that did not meet on days in a row is an event for each row."""
    site = renderer.site
    record = site.corpus.sessions[id_].record
    address = site.addresses.absolute(site.base, site.language, id_)
    told = (site.plain(record.theme), site.plain(record.summary), summary(renderer, id_), address)
    facts = (
        ("SUMMARY", bare(site.session_full(id_))),
        ("LOCATION", site.plain(record.place)),
        ("DESCRIPTION", "\n".join(filter(None, told))),
    )
    for first, last in _rows(record):
        yield from (
            "BEGIN:VEVENT",
            f"UID:{_name(site, id_, first, record)}",
            # When this was said of the session: a clock's time would change at each build.
            f"DTSTAMP:{record.last_day:%Y%m%d}T120000Z",
            f"DTSTART;VALUE=DATE:{first:%Y%m%d}",
            f"DTEND;VALUE=DATE:{last + timedelta(days=1):%Y%m%d}",
        )
        yield from (
            f"{key};LANGUAGE={site.language}:{_text(value)}" for key, value in facts if value
        )
        yield from (f"URL:{address}", "TRANSP:TRANSPARENT", "END:VEVENT")


def _rows(session: Session) -> list[tuple[date, date]]:
    """Return the first and last day of each row of days on which a session met."""
    if not session.dates:
        return [(session.first_day, session.last_day)]
    rows: list[tuple[date, date]] = []
    for day in session.dates:
        if rows and day - rows[-1][1] == timedelta(days=1):
            rows[-1] = rows[-1][0], day
        else:
            rows.append((day, day))
    return rows


def _name(site: Site, id_: str, first: date, session: Session) -> str:
    """Return what an event is known by, the same in every language and at every build."""
    own = id_ if first == session.first_day else f"{id_}/{first}"
    return f"{own}@{urlsplit(site.base).hostname or NAME.lower()}"


def _text(value: str) -> str:
    """Return a text as iCalendar has it."""
    for character in "\\;,":
        value = value.replace(character, f"\\{character}")
    return "\\n".join(value.splitlines())


def _folded(line: str) -> str:
    """Return a line cut so that none is longer than 75 bytes, between characters."""
    cut: list[str] = [""]
    size = 0
    for character in line:
        weight = len(character.encode("utf-8"))
        if size + weight > 75:
            cut.append(" ")
            size = 1
        cut[-1] += character
        size += weight
    return "\r\n".join(cut)
