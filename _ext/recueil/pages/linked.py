"""Linked data: what search engines read of a page, as JSON-LD in the words of schema.org.

A page is ours and under our licence; what it is about is the body's, and carries none.  So each
page is a `WebPage` whose `mainEntity` is the record: a decision, a recommendation or a clause is
`Legislation` ("a legal document…, enforceable or not, or a component"), which alone says who
adopted a text, when, and of what kind it is; a measure of a plan and a work without symbol are
`CreativeWork`, a document with a symbol a `DigitalDocument`, a session an `Event`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from recueil.addresses import absolute
from recueil.citing import Reference
from recueil.index import DocumentEntry, Entry
from recueil.markup import bare
from recueil.model import Plan, Session
from recueil.model.session import Mode
from recueil.pages.citing import official_address
from recueil.pages.page import Crumb
from recueil.pages.site import Site

Data = dict[str, object]
LICENCE = "https://creativecommons.org/licenses/by/4.0/"
_ATTENDANCE = {
    Mode.IN_PERSON: "OfflineEventAttendanceMode",
    Mode.HYBRID: "MixedEventAttendanceMode",
    Mode.ONLINE: "OnlineEventAttendanceMode",
}


def page(site: Site, reference: Reference | None, entity: Data, summary: str) -> Data:
    """Return a page with what it is about; the summary is ours, and so is what is licensed."""
    return _said({
        "@type": "WebPage",
        "url": reference.permalink if reference else "",
        "inLanguage": site.language,
        "license": LICENCE if summary else "",
        "abstract": summary,
        "mainEntity": entity,
    })  # fmt: skip


def graph(site: Site, data: Mapping[str, object] | None, crumbs: Iterable[Crumb]) -> Data | None:
    """Return what stands in the head of a page: its data, and its place in the site."""
    trail = breadcrumbs(site, crumbs)
    if data and trail:
        return {"@context": "https://schema.org", **data, "breadcrumb": trail}
    found = data or trail
    return {"@context": "https://schema.org", **found} if found else None


def breadcrumbs(site: Site, crumbs: Iterable[Crumb]) -> Data | None:
    """Return the way to a page; none where addresses are not known in full."""
    listed = tuple(crumbs)
    if not listed or not site.base:
        return None
    steps = ((site.say("Home"), ""), *((bare(c.label), c.address) for c in listed))
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": place,
                "name": name,
                "item": absolute(site.base, site.language, address),
            }
            for place, (name, address) in enumerate(steps, start=1)
        ],
    }


def provision(site: Site, entry: Entry, reference: Reference) -> Data:
    """Return a provision as its body adopted it."""
    body = _organisation(site, entry.body)
    cited = site.index.cites.get(entry.id, ())
    about: Data = {
        "name": bare(site.full_name(entry.id)),
        "isPartOf": _report(reference),
        "citation": [m.citation.symbol for m in cited if m.citation.symbol],
    }
    if entry.kind == "measure":
        return _said({"@type": "CreativeWork", **about, "author": body})
    return _said({
        "@type": "Legislation",
        **about,
        "legislationType": entry.kind,
        "legislationIdentifier": ", ".join(
            filter(None, (reference.text.symbol, reference.part, reference.place))
        ),
        "legislationPassedBy": body,
        "legislationDate": entry.record.date.isoformat() if entry.record.date else "",
    })  # fmt: skip


def session(site: Site, id_: str, record: Session, reference: Reference) -> Data:
    """Return a session as an event."""
    mode = _ATTENDANCE.get(record.mode) if record.mode else None
    return _said({
        "@type": "Event",
        "name": bare(site.session_full(id_)),
        "startDate": record.first_day.isoformat(),
        "endDate": record.last_day.isoformat(),
        "location": {"@type": "Place", "name": site.plain(record.place)} if record.place else "",
        "eventAttendanceMode": f"https://schema.org/{mode}" if mode else "",
        "organizer": _organisation(site, id_.partition("/")[0]),
        "subjectOf": _report(reference),
    })  # fmt: skip


def plan(site: Site, record: Plan, reference: Reference) -> Data:
    """Return a plan as a work of its body."""
    return _said({
        "@type": "CreativeWork",
        "name": site.plain(record.title),
        "author": _organisation(site, record.body),
        "isPartOf": _report(reference),
    })  # fmt: skip


def document(site: Site, entry: DocumentEntry, reference: Reference) -> Data:
    """Return a document, whose text stands elsewhere."""
    text = reference.text
    return _said({
        "@type": "DigitalDocument" if entry.symbol else "CreativeWork",
        "name": text.title or text.symbol,
        "identifier": text.symbol,
        "author": {"@type": "Organization", "name": text.author} if text.author else "",
        "datePublished": entry.record.date.isoformat() if entry.record.date else "",
        "sameAs": official_address(site, entry) or "",
    })  # fmt: skip


def body(site: Site, id_: str) -> Data:
    """Return a body as an organisation, below its parent."""
    record = site.corpus.bodies[id_].record
    parent = record.parent if record.parent in site.corpus.bodies else None
    return _said({
        **_organisation(site, id_),
        "alternateName": site.plain(record.acronym),
        "url": record.website or "",
        "parentOrganization": _organisation(site, parent) if parent else "",
    })  # fmt: skip


def _report(reference: Reference) -> Data:
    text = reference.text
    return _said({"@type": "Report", "name": text.title, "reportNumber": text.symbol})


def _organisation(site: Site, body: str) -> Data:
    return {"@type": "Organization", "name": site.body_name(body)}


def _said(data: Data) -> Data:
    """Return what has a value: what is not known is not said."""
    return {key: value for key, value in data.items() if value}
