"""Stubs of the records: provisions, sessions and their sections, documents, bodies, plans."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from recueil.index import Entry, SectionEntry
from recueil.index.entries import points
from recueil.index.facets import FACETS
from recueil.markup import bare
from recueil.model import Action, Session, Words
from recueil.pages import wording
from recueil.pages.site import Site
from recueil.search.stub import Stub, described, plain
from recueil.search.symbols import key

Filters = tuple[tuple[str, str], ...]


def records(site: Site) -> Iterator[Stub]:
    """Yield the stub of every record."""
    words = _words_of(site)
    for id_, entry in site.index.provisions.items():
        yield _provision(site, entry, words.get(id_, ()))
    yield from (_session(site, id_) for id_ in site.corpus.sessions)
    yield from (_section(site, section) for section in site.index.sections.values())
    yield from (_document(site, id_) for id_ in site.index.documents)
    yield from (_body(site, id_) for id_ in site.corpus.bodies)
    yield from (_plan(site, id_) for id_ in site.corpus.plans)


def _words_of(site: Site) -> dict[str, Filters]:
    """Return the facets of each provision: the index, the other way round."""
    found: dict[str, list[tuple[str, str]]] = {}
    for facet in FACETS:
        if facet == "kind":  # every stub has one
            continue
        for word, ids in site.index.facets[facet].items():
            for id_ in ids:
                found.setdefault(id_, []).append((facet, word))
    return {id_: tuple(pairs) for id_, pairs in found.items()}


def _cited(site: Site, id_: str) -> Filters:
    """Return the symbols that a record cites, each after its organisation: two may share one."""
    cited = dict.fromkeys(mention.document for mention in site.index.cites.get(id_, ()))
    documents = (site.index.documents[document] for document in cited)
    return tuple(
        ("symbol", f"{entry.organisation} {entry.symbol.canonical}")
        for entry in documents
        if entry.symbol
    )


def _address(site: Site, id_: str) -> str:
    address = site.addresses.of(id_)
    assert address is not None, id_
    return address


# Provisions


def _provision(site: Site, entry: Entry, words: Filters) -> Stub:
    record = entry.record
    home = entry.home
    session = site.corpus.sessions.get(home)
    name = bare(site.name(entry.id))
    title = site.plain(record.title) or name
    return Stub(
        address=_address(site, entry.id),
        kind=entry.kind,
        title=title,
        line=described(
            site.full_name(home),
            name if name != title else "",
            _paragraph(site, record.paragraph) if entry.number else "",
            str(session.record.first_day.year) if session else "",
        ),
        text=plain(
            *_said(site, entry, record.digest, record.text, record.actions),
            *(
                text
                for point in points(entry)
                for text in _said(
                    site, entry, point.record.title, point.record.digest, point.record.actions
                )
            ),
            _topics(site, words),
            _documents(site, entry.id),
        ),
        filters=(*words, *((("session", home),) if session else ()), *_cited(site, entry.id)),
        called="".join(key(name).split()).lower() if entry.number else "",
    )


def _said(site: Site, entry: Entry, *told: Words | tuple[Action, ...] | None) -> Iterator[str]:
    """Yield wordings as they are, and actions as sentences."""
    for one in told:
        if isinstance(one, tuple):
            yield from (_action(site, entry, action) for action in one)
        else:
            yield site.plain(one)


def _action(site: Site, entry: Entry, action: Action) -> str:
    """Return a verb with its addressees and what it asks, as one reads it."""
    to = [site.label("addressees", site.addressee(word, entry.body)) for word in action.addressees]
    asked = filter(None, (site.plain(action.object), site.plain(action.condition)))
    verb = " ".join(filter(None, (site.plain(site.verb(action.action, entry)), ", ".join(to))))
    object_ = ", ".join(asked)
    return site.say("%(verb)s: %(object)s", verb=verb, object=object_) if object_ else verb


def _topics(site: Site, words: Filters) -> str:
    labels = [site.label("topics", word) for facet, word in words if facet == "topic"]
    label = site.say("Topics:")
    return f"{label} {', '.join(labels)}" if labels else ""


def _documents(site: Site, id_: str) -> str:
    """Return the names of the documents that a record cites."""
    cited = dict.fromkeys(mention.document for mention in site.index.cites.get(id_, ()))
    names = [bare(site.name(document)) for document in cited]
    label = site.say("Documents:")
    return f"{label} {', '.join(names)}" if names else ""


def _paragraph(site: Site, number: int | None) -> str:
    return site.say("para. %(number)s", number=number) if number else ""


# Sessions and sections


def _session(site: Site, id_: str) -> Stub:
    record = site.corpus.sessions[id_].record
    body = id_.partition("/")[0]
    return Stub(
        address=_address(site, id_),
        kind="session",
        title=bare(site.session_full(id_)),
        line=described(site.body_name(body), site.days(record), site.plain(record.place)),
        text=plain(
            *(site.plain(words) for words in (record.theme, record.summary)),
            *(site.plain(item.title) for item in record.agenda),
            ", ".join(officer.name for officer in record.officers),
            record.report or "",
            ", ".join(_present(site, record)),
        ),
        filters=(("body", body), ("session", id_), ("year", str(record.last_day.year))),
    )


def _present(site: Site, record: Session) -> Iterable[str]:
    members = (member for group in record.participants for member in group.members)
    return dict.fromkeys(site.party_short(member.id) for member in members)


def _section(site: Site, section: SectionEntry) -> Stub:
    record = section.record
    name = "" if record.numbered_by else bare(site.name(section.id))
    proposals = [
        (", ".join(site.party_short(member.id) for member in proposal.by), proposal)
        for proposal in record.proposals
    ]
    return Stub(
        address=_address(site, section.id),
        kind="section",
        title=site.plain(record.title),
        line=described(site.full_name(section.home), name, str(section.day.year)),
        text=plain(
            site.plain(record.digest),
            *(f"{by} — {site.plain(proposal.title)}" for by, proposal in proposals),
            *(site.plain(proposal.digest) for _, proposal in proposals),
            *(site.plain(event.title) for event in record.events),
            *(site.plain(event.digest) for event in record.events),
            _documents(site, section.id),
        ),
        filters=(
            ("body", section.body), ("session", section.home), ("year", str(section.day.year)),
            *_cited(site, section.id),
        ),
    )  # fmt: skip


# Documents, bodies, plans


def _document(site: Site, id_: str) -> Stub:
    entry = site.index.documents[id_]
    record = entry.record
    symbol = entry.symbol.canonical if entry.symbol else ""
    cited = len(site.index.cited_by.get(id_, ()))
    times = site.messages.ngettext("cited once", "cited %(n)d times", cited) % {"n": cited}
    return Stub(
        address=_address(site, id_),
        kind="document",
        title=site.plain(record.title) or symbol,
        line=described(
            symbol, site.label("organisations", entry.organisation) if not symbol else "",
            times if cited else "",
        ),
        text=plain(
            site.label("kinds", record.kind) if record.kind else "",
            wording.day(record.date, site.language) if record.date else "",
            getattr(record, "author", None) or "",
        ),
        filters=(("year", str(record.date.year)),) if record.date else (),
        symbol=symbol,
    )  # fmt: skip


def _body(site: Site, id_: str) -> Stub:
    record = site.corpus.bodies[id_].record
    sessions = site.index.sessions_of.get(id_, ())
    return Stub(
        address=_address(site, id_),
        kind="body",
        title=site.body_name(id_),
        line=described(
            site.plain(record.acronym or record.short),
            site.body_name(record.parent) if record.parent else "",
        ),
        text=plain(
            ", ".join(bare(site.session_name(session)) for session in sessions),
            *(f"{standing.letter}. {site.plain(standing.title)}" for standing in record.standing),
        ),
        filters=(("body", id_),),
    )


def _plan(site: Site, id_: str) -> Stub:
    record = site.corpus.plans[id_].record
    return Stub(
        address=_address(site, id_),
        kind="plan",
        title=site.plain(record.title),
        line=described(site.body_name(record.body)),
        text=plain(
            site.plain(record.digest),
            *(site.plain(section.title) for section in record.sections),
        ),
        filters=(("body", record.body),),
    )
