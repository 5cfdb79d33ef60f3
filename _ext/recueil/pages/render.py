"""Rendering: a template and what it shows, in one language."""

from __future__ import annotations

from dataclasses import dataclass, field

from jinja2 import Template
from markupsafe import Markup

from recueil.model import Session, Source
from recueil.pages.here import Here
from recueil.pages.labels import Labels
from recueil.pages.site import Site


@dataclass(slots=True)
class Renderer:
    """The templates of a site, each compiled once."""

    site: Site
    _templates: dict[str, Template] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.site.environment.globals.update(Labels.of(self.site).globals())

    def here(self, address: str, *, anchors: bool = False) -> Here:
        """Return the place at `address`; `anchors` where points are targets of links."""
        return Here.at(self.site, address, anchors=anchors)

    def render(self, template: str, **shown: object) -> Markup:
        """Return a fragment as HTML."""
        if template not in self._templates:
            self._templates[template] = self.site.environment.get_template(template)
        return Markup(self._templates[template].render(shown))

    def notice(self, here: Here, source: Source, session: Session | None, home: str) -> Markup:
        """Return the notice that says whose wording this is and what prevails."""
        return self.render("notice.html", here=here, source=source, session=session, home=home)
