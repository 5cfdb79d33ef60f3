"""Roles: `{session}`, `{decision}`, `{recommendation}` by id, `{symbol}` by symbol or id."""

from __future__ import annotations

import re
from typing import Any

from docutils import nodes
from docutils.nodes import Element
from markupsafe import Markup
from sphinx.addnodes import pending_xref
from sphinx.environment import BuildEnvironment
from sphinx.roles import XRefRole

from recueil.i18n import N_
from recueil.markup import bare
from recueil.nearest import nearest
from recueil.sphinxext.room import Room, room
from recueil.sphinxext.warnings import warn_at


class RecordRole(XRefRole):
    """A link to a record; without a title of its own it shows the record's name."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Make the reference in this domain, under either of the role's names."""
        self.name = f"recueil:{self.name.rpartition(':')[2]}"
        return super().run()

    def process_link(
        self,
        env: BuildEnvironment,
        refnode: Element,
        has_explicit_title: bool,
        title: str,
        target: str,
    ) -> tuple[str, str]:
        """Warn at its place of an id that names nothing; note what the page shows."""
        here = room(env._app)
        kind = str(refnode["reftype"])
        id_ = find(here, kind, target)
        domain: Any = env.get_domain("recueil")
        if id_ is None:
            self._unknown(here, kind, target)
            domain.note_fault(env.docname)
            return title, target
        domain.note_shown(env.docname, f"role {kind} {target}", shown(here, id_))
        return (title if has_explicit_title else _name(here, id_)), id_

    def _unknown(self, here: Room, kind: str, target: str) -> None:
        near = nearest(target, known(here, kind))
        message = N_('the role {%(role)s} knows nothing called "%(id)s"')
        warn_at(self.get_location(), "unknown-id", message, near, id=target, role=kind)

    def result_nodes(
        self, document: nodes.document, env: BuildEnvironment, node: Element, is_ref: bool
    ) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Drop the reference where the target is unknown: its warning has been given."""
        here = room(env._app)
        if isinstance(node, pending_xref) and here.site.addresses.of(node["reftarget"]) is None:
            return [nodes.inline("", node.astext(), classes=["r-unlinked"])], []
        if isinstance(node, pending_xref) and node["reftype"] == "symbol":
            node.children[0]["classes"].append("sym")  # type: ignore[index]
        if isinstance(node, pending_xref) and not node["refexplicit"]:
            _raise(node.children[0], here.site.full_name(node["reftarget"]))  # type: ignore[arg-type]
        return [node], []


_ONLY_RAISED = re.compile(r"(?:[^<]|</?sup>)*")


def _raise(inner: Element, name: Markup) -> None:
    """Put the name of a record with its superscripts in the place of its plain text."""
    if "<sup>" not in name or not _ONLY_RAISED.fullmatch(name):
        return
    inner.clear()
    for part in str.split(name, "<sup>"):
        raised, found, after = part.partition("</sup>")
        inner += nodes.superscript("", bare(raised)) if found else nodes.Text(_text(raised))
        inner += nodes.Text(_text(after))


def _text(piece: str) -> str:
    """Return a piece of markup as text, the spaces at its ends included."""
    return Markup(piece).unescape()


def shown(here: Room, id_: str) -> str:
    """Return what a page shows of a record to which it links: its name and its address."""
    return f"{_name(here, id_)}\n{here.site.addresses.of(id_)}\n{here.site.title_of(id_)}"


def _name(here: Room, id_: str) -> str:
    return bare(here.site.full_name(id_))


def find(here: Room, kind: str, target: str) -> str | None:
    """Return the id of the record of this kind that `target` names."""
    if kind == "symbol":
        return target if target in here.index.documents else here.symbols.get(target)
    if kind == "session":
        return target if target in here.site.corpus.sessions else None
    entry = here.index.provisions.get(target.partition("#")[0])
    if entry is None and target in here.standing and kind == "recommendation":
        return target
    if entry is None or entry.kind != kind:
        return None
    return target if target == entry.id or target in here.index.points else None


def known(here: Room, kind: str) -> list[str]:
    """Return what a role of this kind may name."""
    if kind == "symbol":
        return list(here.symbols)
    if kind == "session":
        return list(here.site.corpus.sessions)
    found = [entry.id for entry in here.index.provisions.values() if entry.kind == kind]
    return [*found, *sorted(here.standing)] if kind == "recommendation" else found


ROLES = {
    name: RecordRole(innernodeclass=nodes.inline, warn_dangling=True)
    for name in ("session", "decision", "recommendation", "symbol")
}
