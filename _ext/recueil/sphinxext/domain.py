"""The domain: every record is an object of the inventory, and roles resolve to its page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

from docutils import nodes
from docutils.nodes import Element
from sphinx.addnodes import pending_xref
from sphinx.builders import Builder
from sphinx.domains import Domain, ObjType
from sphinx.environment import BuildEnvironment

from recueil.markup import bare
from recueil.sphinxext.directives import DIRECTIVES
from recueil.sphinxext.links import way
from recueil.sphinxext.roles import ROLES
from recueil.sphinxext.room import Room, room

OBJECT_TYPES = (
    "session",
    "section",
    "decision",
    "recommendation",
    "clause",
    "measure",
    "document",
    "body",
    "plan",
)

_ROLE_OF = {
    "session": ("session",),
    "decision": ("decision",),
    "recommendation": ("recommendation",),
    "document": ("symbol",),
}
"""The role that names objects of a type; to others one links by `any`."""

FAULT = "fault"
"""The request of a page that asks for what is not there; nothing is ever made of it."""


class RecueilDomain(Domain):
    """Sessions, provisions, documents and bodies, by id; documents also by symbol.

    The objects are the corpus' and are not stored: only the digests of what each page
    embeds are kept between builds, so that the page is read again when they change.
    """

    name = "recueil"
    label = "Recueil"
    object_types: ClassVar[dict[str, ObjType]] = {
        name: ObjType(name, *_ROLE_OF.get(name, ())) for name in OBJECT_TYPES
    }
    roles: ClassVar[dict[str, Any]] = ROLES
    directives: ClassVar[dict[str, Any]] = DIRECTIVES
    initial_data: ClassVar[dict[str, Any]] = {"shown": {}}
    data_version = 1

    @property
    def shown(self) -> dict[str, dict[str, str]]:
        """By page, the digest of each fragment that it embeds, by the request for it."""
        shown: dict[str, dict[str, str]] = self.data["shown"]
        return shown

    def note_shown(self, docname: str, request: str, digest: str) -> None:
        """Remember what a page embeds."""
        self.shown.setdefault(docname, {})[request] = digest

    def note_fault(self, docname: str) -> None:
        """Remember that a page asks for what is not there, so that it is read again each time."""
        self.shown.setdefault(docname, {})[FAULT] = ""

    def clear_doc(self, docname: str) -> None:
        """Forget a page that is read again or gone."""
        self.shown.pop(docname, None)

    def merge_domaindata(self, docnames: Iterable[str], otherdata: dict[str, Any]) -> None:
        """Take over what a parallel reader noted."""
        for docname in docnames:
            if docname in otherdata["shown"]:
                self.shown[docname] = otherdata["shown"][docname]

    def resolve_xref(
        self, env: BuildEnvironment, fromdocname: str, builder: Builder, typ: str, target: str,
        node: pending_xref, contnode: Element,
    ) -> nodes.reference | None:  # fmt: skip
        """Return a link to the page of a record, or None where there is none."""
        here = room(env._app)
        id_ = record_id(here, typ, target)
        address = here.site.addresses.of(id_) if id_ else None
        if address is None:
            return None
        path, _, fragment = address.partition("#")
        uri = builder.get_relative_uri(fromdocname, path.rstrip("/"))
        reference = nodes.reference(
            "", "", internal=True, refuri=uri + (f"#{fragment}" if fragment else "")
        )
        reference["reftitle"] = bare(here.site.title_of(id_ or ""))
        reference += contnode
        return reference

    def resolve_any_xref(
        self, env: BuildEnvironment, fromdocname: str, builder: Builder, target: str,
        node: pending_xref, contnode: Element,
    ) -> list[tuple[str, nodes.reference]]:  # fmt: skip
        """Return the link of `[…](documents/)`, an address, or of an id or a symbol of ours."""
        if uri := way(room(env._app), fromdocname, target):
            return [("recueil:list", nodes.reference("", "", contnode, internal=True, refuri=uri))]
        found = self.resolve_xref(env, fromdocname, builder, "symbol", target, node, contnode)
        return [("recueil:symbol", found)] if found else []

    def get_objects(self) -> Iterator[tuple[str, str, str, str, str, int]]:
        """Yield every record for `objects.inv`: id, name, kind, page, anchor, priority."""
        here = room(self.env._app)
        for kind, id_ in _objects(here):
            address = here.site.addresses.of(id_)
            if address is None:
                continue
            path, _, fragment = address.partition("#")
            yield id_, _name(here, id_), kind, path.rstrip("/"), fragment, 1
        for symbol, id_ in here.symbols.items():
            path = here.site.addresses.of(id_) or ""
            yield symbol, symbol, "document", path.rstrip("/"), "", 1


def _objects(here: Room) -> Iterator[tuple[str, str]]:
    corpus = here.site.corpus
    yield from (("session", id_) for id_ in corpus.sessions)
    yield from (("section", id_) for id_ in here.index.sections)
    yield from ((entry.kind, entry.id) for entry in here.index.provisions.values())
    for id_, point in here.index.points.items():
        yield here.index.provisions[point.provision].kind, id_
    yield from (("recommendation", id_) for id_ in sorted(here.standing))
    yield from (("document", id_) for id_ in here.index.documents)
    yield from (("body", id_) for id_ in corpus.bodies)
    yield from (("plan", id_) for id_ in corpus.plans)


def _name(here: Room, id_: str) -> str:
    return " ".join(bare(here.site.full_name(id_)).split())


def record_id(here: Room, role: str, target: str) -> str | None:
    """Return the id that a role's target names: an id, or for documents a symbol."""
    if here.site.addresses.of(target) is not None:
        return target
    if role == "symbol":
        return here.symbols.get(target)
    return None
