"""Feeds: what is new, the newest first, for those who follow the edition or a part of it.

Every date is the content's own (a session is dated by its last day), none is the clock's:
two builds of one commit give the same feeds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from feedgen.feed import FeedEntry, FeedGenerator

from recueil.addresses import CHANGES, absolute, changes_of, listing
from recueil.edition import NAME
from recueil.markup import bare
from recueil.pages import changes, ways
from recueil.pages.page import Way
from recueil.pages.render import Renderer
from recueil.pages.sessions import summary
from recueil.pages.site import Site
from recueil.pages.ways import ATOM, FACETS

MOST = 50
"""Entries of a feed."""


@dataclass(frozen=True, slots=True)
class News:
    """Something that a feed tells of."""

    id: str
    day: date
    """When it was last new."""
    own: date | None
    """The day of the thing itself, if it has one."""


def feeds(renderer: Renderer) -> Iterator[tuple[str, str]]:
    """Yield the feeds of a language: path below the published root, and text."""
    site, index = renderer.site, renderer.site.index
    sessions = _news(renderer, site.corpus.sessions)
    yield _feed(renderer, ways.of_all(site), "", sessions)
    if site.corpus.editions:
        yield _of_changes(renderer)
    for body, ids in index.sessions_of.items():
        way, address = ways.of_body(site, body)[0], site.addresses.of(body) or ""
        yield _feed(renderer, way, address, _news(renderer, (*ids, *_touched(renderer, body))))
    for facet in FACETS:
        for word, ids in index.facets[facet].items():
            for way in ways.of_word(site, facet, word):
                yield _feed(renderer, way, listing(facet, word), _news(renderer, ids))


def _news(renderer: Renderer, ids: Iterable[str]) -> Iterator[News]:
    """Yield what has a day."""
    index = renderer.site.index
    for id_ in ids:
        if day := index.news(id_):
            yield News(id_, day, index.day(id_))


def _touched(renderer: Renderer, body: str) -> Iterator[str]:
    """Yield the provisions of a body that an edition names one by one."""
    provisions = renderer.site.index.provisions
    for id_ in renderer.site.index.touched:
        if id_ in provisions and provisions[id_].body == body:
            yield id_


def _feed(renderer: Renderer, way: Way, about: str, news: Iterable[News]) -> tuple[str, str]:
    """Return the address and the text of a feed; `about` is the page that it follows."""
    newest = sorted(news, key=_age, reverse=True)[:MOST]
    made = _begun(renderer.site, way, about, newest[0].day)
    for one in newest:
        _entry(renderer, made, one)
    return way.address, _text(made)


def _of_changes(renderer: Renderer) -> tuple[str, str]:
    """Return the feed of the editions, each with how much it changed."""
    site = renderer.site
    days = sorted(site.corpus.editions, reverse=True)[:MOST]
    editions = [site.corpus.editions[day].record for day in days]
    (way,) = ways.of_changes(site)
    made = _begun(site, way, CHANGES, editions[0].date)
    for day, edition in zip(days, editions, strict=True):
        entry = _added(made, absolute(site.base, site.language, changes_of(day)), edition.date)
        entry.title(changes.told(site, edition))
        words = (changes.counted(site, edition), site.plain(edition.note))
        entry.summary(" — ".join(filter(None, words)))
    return way.address, _text(made)


def _begun(site: Site, way: Way, about: str, day: date) -> FeedGenerator:
    made, address = FeedGenerator(), site.base + way.address
    made.id(address)
    made.title(way.title)
    made.subtitle(site.say("What intergovernmental bodies decide, sentence by sentence."))
    made.language(site.language)
    made.link(href=address, rel="self", type=ATOM)
    made.link(href=absolute(site.base, site.language, about), rel="alternate")
    made.author(name=NAME)
    made.updated(_moment(day))
    return made


def _text(made: FeedGenerator) -> str:
    text: bytes = made.atom_str(pretty=True)
    return text.decode("utf-8")


def _age(news: News) -> tuple[date, date]:
    return news.day, news.own or date.min


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(12), tzinfo=UTC)


def _added(made: FeedGenerator, address: str, day: date) -> FeedEntry:
    entry = made.add_entry(order="append")
    entry.id(address)
    entry.link(href=address, rel="alternate")
    entry.updated(_moment(day))
    return entry


def _entry(renderer: Renderer, made: FeedGenerator, news: News) -> None:
    site = renderer.site
    address = site.addresses.absolute(site.base, site.language, news.id) or ""
    entry = _added(made, address, news.day)
    entry.title(bare(site.full_name(news.id)))
    if news.own:
        entry.published(_moment(news.own))
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
