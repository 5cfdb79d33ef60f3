"""Rendering: a template and what it shows, in one language."""

from __future__ import annotations

from markupsafe import Markup

from recueil.model import Session, Source
from recueil.pages import wording
from recueil.pages.here import Here
from recueil.pages.labels import Labels
from recueil.pages.site import Site
from recueil.pages.templates import Templates


class Renderer:
    """The templates of a site, each compiled once."""

    def __init__(self, site: Site) -> None:
        """Make ready to show what is on `site`."""
        self.site = site
        labels = Labels.of(site).globals()
        self._templates = Templates(site.messages, site=site, wording=wording, **labels)

    def here(self, address: str, *, anchors: bool = False) -> Here:
        """Return the place at `address`; `anchors` where points are targets of links."""
        return Here.at(self.site, address, anchors=anchors)

    def render(self, template: str, **shown: object) -> Markup:
        """Return a fragment as HTML."""
        return self._templates.render(template, shown)

    def notice(self, here: Here, source: Source, session: Session | None, home: str) -> Markup:
        """Return the notice that says whose wording this is and what prevails."""
        return self.render("notice.html", here=here, source=source, session=session, home=home)
