"""Feeds: what is new, the newest first, for those who follow the edition or a part of it.

Every date is the content's own (a session is dated by its last day), none is the clock's:
two builds of one commit give the same feeds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from feedgen.feed import FeedGenerator

from recueil.addresses import absolute, listing
from recueil.edition import NAME
from recueil.markup import bare
from recueil.pages import ways
from recueil.pages.page import Way
from recueil.pages.render import Renderer
from recueil.pages.sessions import summary
from recueil.pages.ways import ATOM, FACETS

MOST = 50
"""Entries of a feed."""


@dataclass(frozen=True, slots=True)
class News:
    """Something that a feed tells of."""

    id: str
    day: date


def feeds(renderer: Renderer) -> Iterator[tuple[str, str]]:
    """Yield the feeds of a language: path below the published root, and text."""
    site, index = renderer.site, renderer.site.index
    sessions = (_session(renderer, id_) for id_ in site.corpus.sessions)
    yield _feed(renderer, ways.of_all(site), "", sessions)
    for body, ids in index.sessions_of.items():
        way, address = ways.of_body(site, body)[0], site.addresses.of(body) or ""
        yield _feed(renderer, way, address, (_session(renderer, id_) for id_ in ids))
    for facet in FACETS:
        for word, ids in index.facets[facet].items():
            for way in ways.of_word(site, facet, word):
                yield _feed(renderer, way, listing(facet, word), _provisions(renderer, ids))


def _session(renderer: Renderer, id_: str) -> News:
    return News(id_, renderer.site.corpus.sessions[id_].record.last_day)


def _provisions(renderer: Renderer, ids: Iterable[str]) -> Iterator[News]:
    """Yield provisions that have a day; nothing says when a measure of a plan is from."""
    for id_ in ids:
        if day := renderer.site.index.provisions[id_].day:
            yield News(id_, day)


def _feed(renderer: Renderer, way: Way, about: str, news: Iterable[News]) -> tuple[str, str]:
    """Return the address and the text of a feed; `about` is the page that it follows."""
    site = renderer.site
    made, address = FeedGenerator(), site.base + way.address
    made.id(address)
    made.title(way.title)
    made.subtitle(site.say("What intergovernmental bodies decide, sentence by sentence."))
    made.language(site.language)
    made.link(href=address, rel="self", type=ATOM)
    made.link(href=absolute(site.base, site.language, about), rel="alternate")
    made.author(name=NAME)
    newest = sorted(news, key=lambda one: one.day, reverse=True)[:MOST]
    made.updated(_moment(newest[0].day if newest else date.min))
    for one in newest:
        _entry(renderer, made, one)
    text: bytes = made.atom_str(pretty=True)
    return way.address, text.decode("utf-8")


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(12), tzinfo=UTC)


def _entry(renderer: Renderer, made: FeedGenerator, news: News) -> None:
    site = renderer.site
    address = site.addresses.absolute(site.base, site.language, news.id)
    entry = made.add_entry(order="append")
    entry.id(address)
    entry.title(bare(site.full_name(news.id)))
    entry.link(href=address, rel="alternate")
    entry.updated(_moment(news.day))
    if told := " — ".join(filter(None, _told(renderer, news.id))):
        entry.summary(told)


def _told(renderer: Renderer, id_: str) -> tuple[str, ...]:
    """Return what a feed says of a session or a provision."""
    site = renderer.site
    if session := site.corpus.sessions.get(id_):
        record = session.record
        return site.days(record), site.plain(record.summary), summary(renderer, id_)
    provision = site.index.provisions[id_].record
    return site.plain(provision.title), site.plain(provision.digest)
