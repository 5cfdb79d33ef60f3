"""Directives: records embedded in a hand-written page, as the fragments of their own pages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, ClassVar

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from recueil.i18n import N_
from recueil.nearest import nearest
from recueil.pages.choosing import OPTIONS
from recueil.sphinxext.embedding import digest, fragment, request
from recueil.sphinxext.options import AnyOption, Fault, fault_of
from recueil.sphinxext.roles import find, known
from recueil.sphinxext.room import Room, room
from recueil.sphinxext.warnings import warn_at


class Embedding(SphinxDirective):
    """A directive that embeds a fragment and remembers its digest.

    It is lenient in what the parsers let through, so that every mistake gets words of ours.
    """

    has_content = True
    option_spec: ClassVar[dict[str, Callable[[str], Any]]] = AnyOption()

    def run(self) -> list[nodes.Node]:
        """Embed what is asked for, or tell all that is wrong and show nothing."""
        self.what = self.name.rpartition(":")[2]
        here = room(self.env._app)
        faults = list(self._faults(here))
        for fault in faults:
            self._tell(fault)
        if faults:
            self.env.get_domain("recueil").note_fault(self.env.docname)  # type: ignore[attr-defined]
            return []
        return self._embed(here, request(self.what, self.wanted()))

    def wanted(self) -> dict[str, str]:
        """Return the options of the request."""
        return self._given()

    def faults(self, here: Room) -> Iterator[Fault]:
        """Yield what is wrong with the argument."""
        yield from ()

    def level(self) -> str:
        """Return the level of a heading in the fragment: one below the section around it."""
        return str(min(int(self.state.memo.section_level) + 1, 6))

    def _given(self) -> dict[str, str]:
        return {name: str(value or "").strip() for name, value in self.options.items()}

    def _faults(self, here: Room) -> Iterator[Fault]:
        yield from self.faults(here)
        for option, value in self._given().items():
            fault = fault_of(here, self.what, option, value)
            if fault is not None:
                yield fault
        if any(line.strip() for line in self.content):
            yield Fault("unexpected-text", _NO_TEXT, self.what)

    def _tell(self, fault: Fault) -> None:
        near = nearest(fault.value, fault.choices)
        words = {"value": fault.value, "what": self.what, "option": fault.option}
        place = (self.env.docname, self._line_of(fault.option))
        warn_at(place, fault.kind, fault.message, near, **words)

    def _line_of(self, option: str) -> int:
        """Return the line of an option, or that of the directive."""
        start = re.compile(rf"\s*:?{re.escape(option)}\s*:") if option else None
        lines = str(self.block_text).splitlines() if start else ()
        found = (nth for nth, line in enumerate(lines) if start and start.match(line))
        return self.lineno + next(found, 0)

    def _embed(self, here: Room, wanted: str) -> list[nodes.Node]:
        html = fragment(here, self.env.docname, wanted)
        domain: Any = self.env.get_domain("recueil")
        domain.note_shown(self.env.docname, wanted, digest(html))
        return [nodes.raw("", str(html), format="html")]


class OfRecord(Embedding):
    """A directive whose argument is the id of a record."""

    optional_arguments = 1
    final_argument_whitespace = True
    unknown: ClassVar[str]

    def wanted(self) -> dict[str, str]:
        """Return the record's id, and the level of its heading."""
        return {"id": self.id, "level": self.level()}

    @property
    def id(self) -> str:
        """The id given; empty if there is none."""
        return str(self.arguments[0]).strip() if self.arguments else ""

    def faults(self, here: Room) -> Iterator[Fault]:
        """Yield whether the id is missing, or unknown."""
        if not self.id:
            yield Fault("unknown-id", _NO_ID, self.what)
        elif not self.is_known(here):
            yield Fault("unknown-id", self.unknown, self.id, tuple(self.choices(here)))

    def is_known(self, here: Room) -> bool:
        """Whether there is a record of this id, by the same lookup as the role of this name."""
        return find(here, self.what, self.id) is not None

    def choices(self, here: Room) -> list[str]:
        """Return the ids that may be given."""
        return known(here, self.what)


class OneRecord(OfRecord):
    """`{session}`, `{decision}`, `{recommendation}`: one record by its id."""

    unknown = N_('the directive {%(what)s} knows nothing called "%(value)s"')


class Thread(OfRecord):
    """`{thread}`: the lineage of one provision, as a picture and a table."""

    unknown = N_('"%(value)s" is not the id of a provision')

    def wanted(self) -> dict[str, str]:
        """Return the provision's id."""
        return {"id": self.id}

    def is_known(self, here: Room) -> bool:
        """Whether there is a provision of this id."""
        return self.id in here.index.provisions

    def choices(self, here: Room) -> list[str]:
        """Return the ids of every provision."""
        return list(here.index.provisions)


class Whole(Embedding):
    """`{timeline}`, `{citation-graph}`, `{counts}`: figures of the edition or of one body."""


class Selection(Embedding):
    """`{sessions}`, `{decisions}`, `{recommendations}`, `{documents}`, `{measures}`."""

    def wanted(self) -> dict[str, str]:
        """Return the options; for cards, the level of their headings too."""
        given = super().wanted()
        return given | {"level": self.level()} if given.get("as") == "cards" else given


_NO_ID = N_('the directive "%(what)s" needs an id after its name')
_NO_TEXT = N_('the directive "%(what)s" takes no text')

DIRECTIVES: dict[str, Any] = {
    **dict.fromkeys(("session", "decision", "recommendation"), OneRecord),
    **dict.fromkeys(OPTIONS, Selection),
    **dict.fromkeys(("timeline", "citation-graph", "counts"), Whole),
    "thread": Thread,
}
