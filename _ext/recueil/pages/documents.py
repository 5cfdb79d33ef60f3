"""Documents: their indexes by organisation, and a page for each that is cited."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from recueil.addresses import CITATIONS
from recueil.index import DocumentEntry
from recueil.markup import bare, escaped, html
from recueil.model import Work
from recueil.model.body import NameBasis
from recueil.pages import linked
from recueil.pages.around import around
from recueil.pages.citing import official_address
from recueil.pages.here import Here
from recueil.pages.job import Job
from recueil.pages.labels import DOCUMENT_RELATIONS
from recueil.pages.lists import PER_PAGE, Item, ItemGroup, page_address, pager
from recueil.pages.page import Crumb, Heading, Page
from recueil.pages.render import Renderer
from recueil.symbols import SymbolError, parse


def document_pages(renderer: Renderer) -> Iterator[Job]:
    """Yield jobs for the index of documents, each organisation's list, and the page of each."""
    yield Job(documents_index)
    yield from (Job(organisation_lists, (name,)) for name in _by_organisation(renderer))
    yield from (Job(document_page, (id_,)) for id_ in renderer.site.index.documents)


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
    return Page(
        "documents/", "documents", title, lede,
        renderer.render("index.html", title=title, lede=lede, groups=[ItemGroup("", "", items)])
        + _graph_link(renderer, here),
        crumbs=(Crumb(escaped(title), "documents/"),),
    )  # fmt: skip


def _graph_link(renderer: Renderer, here: Here) -> Markup:
    label = renderer.site.say("Citation graph")
    return html('<p><a href="{}">{}</a></p>', here.to(CITATIONS), label)


def organisation_lists(renderer: Renderer, organisation: str) -> Iterator[Page]:
    """Yield the list of the documents of an organisation."""
    site, entries = renderer.site, _by_organisation(renderer)[organisation]
    folder = f"documents/{organisation}"
    label = site.label("organisations", organisation)
    title = site.say("Documents: %(organisation)s", organisation=label)
    chunks = [entries[i : i + PER_PAGE] for i in range(0, len(entries), PER_PAGE)]
    for number, chunk in enumerate(chunks, start=1):
        address = page_address(folder, number)
        yield Page(
            address=address,
            area="documents",
            title=title if number == 1 else f"{title} ({number})",
            description=title,
            body=renderer.render(
                "documents.html", here=renderer.here(address), title=title, documents=chunk,
                pages=pager(folder, number, len(chunks)),
            ),
            crumbs=(
                Crumb(escaped(site.say("Documents")), "documents/"),
                Crumb(escaped(label), f"{folder}/"),
            ),
        )  # fmt: skip


def document_page(renderer: Renderer, id_: str) -> Page:
    """Return the page of a document."""
    site, index = renderer.site, renderer.site.index
    entry = index.documents[id_]
    address = site.addresses.of(entry.id) or ""
    here = renderer.here(address)
    name = bare(site.name(entry.id))
    title = site.plain(entry.record.title)
    ties = index.ties_to.get(entry.id, ())
    reference = renderer.references.of(entry.id)
    beyond = around(renderer, here, entry)
    body = renderer.render(
        "document.html",
        here=here,
        document=entry,
        around=beyond,
        mentions=index.cited_by.get(entry.id, ()),
        official=official_address(site, entry),
        related=_related(renderer, here, entry),
        ours=_is_ours(renderer, entry),
        author=entry.record.author if isinstance(entry.record, Work) else None,
        report_of=_report_of(renderer, entry),
        ties=ties,
    )
    label = site.label("organisations", entry.organisation)
    return Page(
        address=address,
        area="documents",
        title=f"{name} — {title}" if entry.symbol and title else name,
        description=title or name,
        body=body,
        crumbs=(
            Crumb(escaped(site.say("Documents")), "documents/"),
            Crumb(escaped(label), f"documents/{entry.organisation}/"),
            Crumb(site.name(entry.id), address),
        ),
        toc=_toc(renderer, bool(ties), bool(beyond)),
        linked_data=linked.page(site, reference, linked.document(site, entry, reference), ""),
        citation=renderer.tags(reference),
    )


def _is_ours(renderer: Renderer, entry: DocumentEntry) -> bool:
    record = entry.record
    basis = {"en": record.en_basis, "fr": record.fr_basis}.get(renderer.site.language)
    return basis is NameBasis.OURS


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


def _toc(renderer: Renderer, ties: bool, beyond: bool) -> tuple[Heading, ...]:
    say = renderer.site.say
    found = [Heading("cited-by", escaped(say("Where it is cited")))]
    if ties:
        found.append(Heading("relations", escaped(say("What refers back to it"))))
    if beyond:
        found.append(Heading("around", escaped(say("Around it"))))
    found.append(Heading("cite", escaped(say("How to cite"))))
    return tuple(found)
