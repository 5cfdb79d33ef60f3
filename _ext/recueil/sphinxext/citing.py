"""The roles of citations: sphinxcontrib-bibtex's own, with our words for a wrong key."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinxcontrib.bibtex.citation_target import CitationTarget, parse_citation_targets
from sphinxcontrib.bibtex.domain import BibtexDomain
from sphinxcontrib.bibtex.roles import CiteRole

from recueil.i18n import N_
from recueil.nearest import nearest
from recueil.sphinxext.bibliography import keys
from recueil.sphinxext.room import room
from recueil.sphinxext.warnings import warn_at


def add_cite_roles(app: Sphinx) -> None:
    """Put our roles in the place of the extension's, which is set up first."""
    app.setup_extension("sphinxcontrib.bibtex")
    for name in BibtexDomain.roles:
        app.add_role_to_domain("cite", name, CheckedCiteRole(), override=True)
    app.add_role("cite", CheckedCiteRole(), override=True)


class CheckedCiteRole(CiteRole):
    """A citation whose keys are looked up at its place, before anything is made of it."""

    def result_nodes(
        self, document: nodes.document, env: BuildEnvironment, node: nodes.Element, is_ref: bool
    ) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Return the citation, or its text where a key names no document."""
        if not self._is_sound(env):
            domain: Any = env.get_domain("recueil")
            domain.note_fault(env.docname)
            return [nodes.inline("", self.text, classes=["r-unlinked"])], []
        if node["reftype"] not in _BY_LABEL:
            node["reftype"] = "label"
        return super().result_nodes(document, env, node, is_ref)  # type: ignore[no-any-return, no-untyped-call]

    def _is_sound(self, env: BuildEnvironment) -> bool:
        """Tell every key that is unknown; return whether there is none."""
        known = keys(room(env._app).index)
        wrong = [key for key in self._keys() if key not in known]
        for key in wrong:
            near = nearest(key, known)
            warn_at(self.get_location(), "unknown-id", _UNKNOWN, near, what=key)
        return not wrong

    def _keys(self) -> list[str]:
        """Return the keys cited; what cannot be read as citations counts as one."""
        targets: list[CitationTarget]
        try:
            targets = list(parse_citation_targets(self.target))
        except ValueError:
            return [self.target.strip()]
        return [target.key for target in targets]


_BY_LABEL = ("cite", "p", "ps", "alp", "alps", "empty", "label", "labelpar")
"""The roles that show labels.  The others name authors and years, which documents of bodies
lack: they show the symbol within the phrase, as `{cite:label}` does.
"""

_UNKNOWN = N_('"%(what)s" is not the symbol of a document that the reports cite')
