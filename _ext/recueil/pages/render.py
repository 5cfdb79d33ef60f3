"""Rendering: a template and what it shows, in one language."""

from __future__ import annotations

from collections.abc import Callable

from markupsafe import Markup

from recueil.citing import Reference, csl
from recueil.ids import anchor, annex_id, point_id
from recueil.index import Entry
from recueil.index.documents import holder_of
from recueil.markup import bare, trusted
from recueil.model import Session, Source
from recueil.pages import meta, wording
from recueil.pages.citing import References
from recueil.pages.here import Here
from recueil.pages.labels import Labels
from recueil.pages.reads import Store
from recueil.pages.site import Site
from recueil.pages.templates import Templates

ROOT = "\x00"
"""Where a shared part has its page's way up to the root; no YAML holds this character."""


class Renderer:
    """The templates of a site, each compiled once."""

    def __init__(self, site: Site) -> None:
        """Make ready to show what is on `site`."""
        self.site = site
        labels = Labels.of(site).globals()
        self._templates = Templates(
            site.messages,
            site=site,
            wording=wording,
            point_id=point_id,
            anchor=anchor,
            annex_id=annex_id,
            holder_of=holder_of,
            **labels,
        )
        self._templates.show(shared=self.shared, cite=self.cite)
        self.references = References(site)
        self._anywhere = Here(site, ROOT)
        self._shared: Store[tuple[object, ...], Markup] = {}

    def here(self, address: str, *, anchors: bool = False) -> Here:
        """Return the place at `address`; `anchors` where points are targets of links."""
        return Here.at(self.site, address, anchors=anchors)

    def render(self, template: str, **shown: object) -> Markup:
        """Return a fragment as HTML."""
        return self._templates.render(template, shown)

    def shared(self, here: Here, part: str, entry: Entry, *more: object) -> Markup:
        """Return a part of a provision that many pages show, made once for all of them."""
        key = part, entry.id, *more
        return self._placed(
            here, key, lambda: self._templates.macro(part)(self._anywhere, entry, *more)
        )

    def cite(self, id_: str, *, opened: bool = False) -> Markup:
        """Return the panel that says how to cite a record; opened on the record's own page."""
        return self.render(
            "cite.html",
            forms=self.references.forms(id_),
            name=bare(self.site.full_name(id_)),
            opened=opened,
        )

    def tags(self, reference: Reference) -> meta.Tags:
        """Return what reference managers read in the head of a record's page."""
        return meta.tags(csl(reference), reference.permalink)

    def notice(self, here: Here, source: Source, session: Session | None, home: str) -> Markup:
        """Return the notice that says whose wording this is and what prevails."""
        key = "notice", home
        shown = {"source": source, "session": session, "home": home}
        return self._placed(
            here, key, lambda: self.render("notice.html", here=self._anywhere, **shown)
        )

    def _placed(self, here: Here, key: tuple[object, ...], make: Callable[[], Markup]) -> Markup:
        """Return a shared part as it stands on a page, which has read what was read for it."""
        part = self.site.reads.kept(self._shared, key, make)
        return trusted(str.replace(part, ROOT, here.root))  # the text's own: markup's would escape
