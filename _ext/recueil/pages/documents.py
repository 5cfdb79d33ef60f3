"""Documents: their indexes by organisation, and a page for each that is cited."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from markupsafe import Markup

from recueil.addresses import CITATIONS
from recueil.ids import session_of
from recueil.index import DocumentEntry, Mention
from recueil.index.documents import holder_of
from recueil.markup import bare, escaped, html
from recueil.model import Work
from recueil.pages import linked
from recueil.pages.around import around
from recueil.pages.citing import official_address
from recueil.pages.here import Here
from recueil.pages.indexes import Item, ItemGroup, index_body
from recueil.pages.job import Job
from recueil.pages.labels import DOCUMENT_RELATIONS
from recueil.pages.page import Crumb, Heading, Page
from recueil.pages.paging import leaves
from recueil.pages.render import Renderer
from recueil.symbols import SymbolError, parse


def document_pages(renderer: Renderer) -> Iterator[Job]:
    """Yield jobs for the index of documents, each organisation's list, and the pages of each."""
    yield Job(documents_index)
    yield from (Job(organisation_lists, (name,)) for name in _by_organisation(renderer))
    yield from (Job(document_leaves, (id_,)) for id_ in renderer.site.index.documents)


def _by_organisation(renderer: Renderer) -> dict[str, list[DocumentEntry]]:
    found: dict[str, list[DocumentEntry]] = {}
    for entry in renderer.site.index.documents.values():
        found.setdefault(entry.organisation, []).append(entry)
    return found


def documents_index(renderer: Renderer) -> Page:
    """Return the way in: organisations, and under each its series."""
    found = _by_organisation(renderer)
    site = renderer.site
    here = renderer.here("documents/")
    title = site.say("Documents")
    lede = site.say("Every document that the reports name, and each place where they do.")
    items = tuple(
        Item(
            html(
                '<a href="{}">{}</a>',
                here.to(f"documents/{organisation}/"),
                site.label("organisations", organisation),
            ),
            len(entries),
        )
        for organisation, entries in found.items()
    )
    told = partial(_documents, renderer)
    return Page(
        "documents/", "documents", title, lede,
        index_body(renderer, title, lede, [ItemGroup("", "", items)], told)
        + _graph_link(renderer, here),
        crumbs=(Crumb(escaped(title), "documents/"),),
    )  # fmt: skip


def _graph_link(renderer: Renderer, here: Here) -> Markup:
    label = renderer.site.say("Citation graph")
    return html('<p><a href="{}">{}</a></p>', here.to(CITATIONS), label)


def _documents(renderer: Renderer, count: int) -> str:
    ngettext = renderer.site.messages.ngettext
    return ngettext("%(n)d document", "%(n)d documents", count) % {"n": count}


def organisation_lists(renderer: Renderer, organisation: str) -> Iterator[Page]:
    """Yield the list of the documents of an organisation."""
    site, entries = renderer.site, _by_organisation(renderer)[organisation]
    folder = f"documents/{organisation}"
    label = site.label("organisations", organisation)
    title = site.say("Documents: %(organisation)s", organisation=label)
    for leaf in leaves(folder, len(entries)):
        yield Page(
            address=leaf.address,
            area="documents",
            title=leaf.titled(site, title),
            description=title,
            body=renderer.render(
                "documents.html", here=renderer.here(leaf.address), title=title,
                documents=entries[leaf.here], pages=leaf.pages,
            ),
            crumbs=(
                Crumb(escaped(site.say("Documents")), "documents/"),
                Crumb(escaped(label), f"{folder}/"),
            ),
            previous=leaf.previous(site),
            following=leaf.following(site),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cited:
    """The citations of a document by one session or plan."""

    home: str
    mentions: tuple[Mention, ...]


def document_leaves(renderer: Renderer, id_: str) -> Iterator[Page]:
    """Yield the page of a document, and those on which a long list of its citations goes on."""
    site, index = renderer.site, renderer.site.index
    entry = index.documents[id_]
    mentions = _newest_first(renderer, index.citing(entry.id))
    ties, shown = index.ties_to.get(entry.id, ()), index.evidence.get(entry.id, ())
    title = site.plain(entry.record.title)
    address = site.addresses.of(entry.id) or ""
    reference = renderer.references.of(entry.id)
    for leaf in leaves(address, max(len(mentions), len(ties), len(shown))):
        here, first = renderer.here(leaf.address), leaf.number == 1
        name = bare(site.name(entry.id))
        beyond = around(renderer, here, entry) if first else Markup("")
        body = renderer.render(
            "document.html",
            here=here,
            document=entry,
            around=beyond,
            first=first,
            mentions=mentions[leaf.here],
            cited=_by_home(mentions[leaf.here]),
            places=len(mentions),
            official=official_address(site, entry),
            related=_related(renderer, here, entry),
            ours=site.is_ours(entry.record),
            author=entry.record.author if isinstance(entry.record, Work) else None,
            holder=holder_of(entry),
            contained=index.contained.get(entry.id, ()),
            report_of=_report_of(renderer, entry),
            ties=ties[leaf.here],
            shown=shown[leaf.here],
            pages=leaf.pages,
        )
        yield Page(
            address=leaf.address,
            area="documents",
            title=leaf.titled(site, f"{name} — {title}" if entry.symbol and title else name),
            description=title or name,
            body=body,
            crumbs=_crumbs(renderer, entry, address),
            toc=_toc(
                renderer,
                ties=ties[leaf.here],
                shown=shown[leaf.here],
                around=beyond,
                cite=first,
            ),
            previous=leaf.previous(site),
            following=leaf.following(site),
            linked_data=linked.page(site, reference, linked.document(site, entry, reference), "")
            if first
            else None,
            citation=renderer.tags(reference) if first else (),
        )


def _newest_first(renderer: Renderer, mentions: Iterable[Mention]) -> list[Mention]:
    """Return citations by session, the newest first, plans last; in document order within one."""
    days = renderer.site.index.days

    def order(mention: Mention) -> tuple[int, str]:
        home = session_of(mention.by)
        return (-days[home].last.toordinal() if home in days else 0), home

    return sorted(mentions, key=order)


def _by_home(mentions: Iterable[Mention]) -> list[Cited]:
    grouped = groupby(mentions, key=lambda mention: session_of(mention.by))
    return [Cited(home, tuple(found)) for home, found in grouped]


def _crumbs(renderer: Renderer, entry: DocumentEntry, address: str) -> tuple[Crumb, ...]:
    site = renderer.site
    label = site.label("organisations", entry.organisation)
    return (
        Crumb(escaped(site.say("Documents")), "documents/"),
        Crumb(escaped(label), f"documents/{entry.organisation}/"),
        Crumb(site.name(entry.id), address),
    )


def _related(renderer: Renderer, here: Here, entry: DocumentEntry) -> list[tuple[str, Markup]]:
    """Return what the modifiers of a symbol say: what it adds to, corrects or revises."""
    if entry.symbol is None:
        return []
    found = []
    for relation in entry.symbol.relations:
        label = renderer.site.say(DOCUMENT_RELATIONS.get(relation.type, relation.type))
        found.append((label, _document_link(renderer, here, relation.target, entry.organisation)))
    return found


def _document_link(renderer: Renderer, here: Here, symbol: str, organisation: str) -> Markup:
    try:
        id_ = parse(symbol, organisation).id
    except SymbolError:
        return escaped(symbol)
    if id_ in renderer.site.index.documents:
        return here.link(id_, css="sym")
    return html('<span class="sym">{}</span>', symbol)


def _report_of(renderer: Renderer, entry: DocumentEntry) -> list[str]:
    """Return the sessions whose report the document is."""
    mentions = renderer.site.index.cited_by.get(entry.id, ())
    return [m.by for m in mentions if m.path == ("report",)]


def _toc(renderer: Renderer, **there: object) -> tuple[Heading, ...]:
    """Return the contents; `there` says what there is of that which may be absent."""
    say = renderer.site.say
    found = (
        ("cited-by", say("Where it is cited"), True),
        ("evidence", say("What it shows"), there["shown"]),
        ("relations", say("What refers back to it"), there["ties"]),
        ("around", say("Around it"), there["around"]),
        ("cite", say("How to cite"), there["cite"]),
    )
    return tuple(Heading(anchor, escaped(label)) for anchor, label, is_there in found if is_there)
