"""The room: the corpus and everything made of it, for one run of Sphinx.

Nothing of it is pickled; it is made at `builder-inited` and looked up by application.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from weakref import WeakKeyDictionary

from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

from recueil.checking import Examined, examine, has_errors, located, worth_telling
from recueil.ids import standing_id
from recueil.index import Index
from recueil.pages.render import Renderer
from recueil.pages.site import Site
from recueil.sphinxext.warnings import warn


@dataclass(frozen=True, slots=True)
class Room:
    """What the handlers of one application share."""

    renderer: Renderer
    symbols: Mapping[str, str]
    """Ids of documents by symbol; one that two organisations share is prefixed: `wto:S/L/1`."""
    standing: frozenset[str]
    """Ids of standing recommendations."""

    @property
    def site(self) -> Site:
        """The site in the language of this build."""
        return self.renderer.site

    @property
    def index(self) -> Index:
        """The index of the corpus."""
        return self.renderer.site.index


_ROOMS: WeakKeyDictionary[Sphinx, Room] = WeakKeyDictionary()
_GIVEN: list[Examined] = []


def give(examined: Examined | None) -> None:
    """Let the next room take this corpus; nothing is loaded for it."""
    _GIVEN[:] = [examined] if examined else []


def open_room(app: Sphinx) -> None:
    """Load the corpus; its errors and warnings become Sphinx warnings at their places."""
    source = Path(app.confdir, app.config.recueil_source).resolve()
    cache = Path(app.config.recueil_cache) if app.config.recueil_cache else None
    index, problems = (
        _GIVEN.pop() if _GIVEN else examine(source, cache and Path(app.confdir, cache))
    )
    for problem in located(source, worth_telling(problems)):
        warn(app, problem, source.parent)
    if has_errors(problems):
        raise ExtensionError("the sources have errors; see above")
    base = app.config.html_baseurl
    base = base if not base or base.endswith("/") else base + "/"
    language = app.config.language
    site = Site(index, language, base)
    _ROOMS[app] = Room(Renderer(site), _symbols(site.index), _standing(site.index))


def _symbols(index: Index) -> dict[str, str]:
    return {name: id_ for name, id_ in index.called.items() if index.documents[id_].symbol}


def _standing(index: Index) -> frozenset[str]:
    return frozenset(
        standing_id(body, item.letter)
        for body, file in index.corpus.bodies.items()
        for item in file.record.standing
    )


def room(app: Sphinx) -> Room:
    """Return the room of an application, once it is open."""
    return _ROOMS[app]
