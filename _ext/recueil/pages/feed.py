"""The feed of a language: its sessions, the newest first, for those who follow the edition.

Every date is the content's own (a session is dated by its last day), none is the clock's:
two builds of one commit give the same feed.
"""

from __future__ import annotations

from datetime import UTC, datetime, time

from feedgen.feed import FeedGenerator

from recueil.addresses import absolute
from recueil.edition import NAME
from recueil.markup import bare
from recueil.model import Session
from recueil.pages.render import Renderer
from recueil.pages.sessions import summary

MOST = 50
"""Sessions in a feed."""


def feed_address(language: str) -> str:
    """Return where the feed of a language stands below the published root."""
    return f"feeds/{language}.xml"


def feed(renderer: Renderer) -> str:
    """Return the Atom feed of the renderer's language."""
    site = renderer.site
    made = FeedGenerator()
    address = site.base + feed_address(site.language)
    made.id(address)
    made.title(NAME)
    made.subtitle(site.say("What intergovernmental bodies decide, sentence by sentence."))
    made.language(site.language)
    made.link(href=address, rel="self", type="application/atom+xml")
    made.link(href=absolute(site.base, site.language, ""), rel="alternate")
    made.author(name=NAME)
    files = site.corpus.sessions.values()
    sessions = sorted(files, key=lambda file: (file.record.last_day, file.id), reverse=True)
    made.updated(_moment(sessions[0].record) if sessions else datetime.min.replace(tzinfo=UTC))
    for file in sessions[:MOST]:
        _entry(renderer, made, file.id)
    text: bytes = made.atom_str(pretty=True)
    return text.decode("utf-8")


def _moment(session: Session) -> datetime:
    return datetime.combine(session.last_day, time(12), tzinfo=UTC)


def _entry(renderer: Renderer, made: FeedGenerator, id_: str) -> None:
    site = renderer.site
    record = site.corpus.sessions[id_].record
    address = site.addresses.absolute(site.base, site.language, id_)
    entry = made.add_entry(order="append")
    entry.id(address)
    entry.title(bare(site.session_full(id_)))
    entry.link(href=address, rel="alternate")
    entry.updated(_moment(record))
    told = (site.days(record), site.plain(record.summary), summary(renderer, id_))
    entry.summary(" — ".join(filter(None, told)))
