"""Linking: what pages of all kinds show of others: citations, relations, how to cite, notices."""

from __future__ import annotations

from typing import Any

from recueil.index import Mention, Tie
from recueil.markup import bare
from recueil.pages import wording
from recueil.pages.citing import References
from recueil.pages.labels import Labels
from recueil.pages.site import Site

Plain = dict[str, Any]
Shown = dict[str, list[dict[str, Any]]]
"""By template, what it was given each time that it was rendered for a page."""


class Linking:
    """What the values of a page take from its site."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.index = site.index
        self.references = References(site)
        self.relations = Labels.of(site).relations

    def _cite(self, mention: Mention) -> Plain:
        place = wording.pinpoint(mention.citation.pinpoint, "en", str)
        return {**self._of_document(mention.document), "place": place}

    def _of_document(self, id_: str) -> Plain:
        document = self.index.documents[id_]
        assert document.symbol is not None
        return {
            "css": "sym", "address": self.site.addresses.of(id_),
            "symbol": document.symbol.canonical, "title": self.site.plain(document.record.title),
        }  # fmt: skip

    def _mention(self, mention: Mention) -> Plain:
        citation = mention.citation
        role = ""
        if citation.part:
            role = self.site.label("parts", citation.part)
        elif mention.action:
            role = self.site.label("actions", mention.action).lower()
        return {
            **self._cite(mention), "role": role, "paragraph": mention.paragraph,
            "footnote": citation.footnote, "printed": citation.printed,
        }  # fmt: skip

    def _link(self, id_: str) -> Plain:
        return {"address": self.site.addresses.of(id_), "name": str(self.site.full_name(id_))}

    def _panel(self, id_: str) -> Plain:
        name = bare(self.site.full_name(id_))
        return {"name": name, "forms": [f._asdict() for f in self.references.forms(id_)]}

    def _tie(self, tie: Tie) -> Plain:
        relation = tie.relation
        return {
            "type": self.relations[relation.type.value],
            "basis": relation.basis.value,
            "paragraph": relation.paragraph,
            "note": self.site.plain(relation.note),
            "source": self._link(tie.source),
            "target": self._link(tie.target),
        }

    def _notice(self, shown: Shown) -> Plain:
        given = shown["notice.html"][0]
        session = given["session"]
        if session is None:
            return {"source": self.site.plain(given["source"].title)}
        mentions = self.index.cites[given["home"]]
        return {"report": self._cite(next(m for m in mentions if m.path == ("report",)))}
