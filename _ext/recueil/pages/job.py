"""A job: some pages to make, told by what makes them and the plain words that it is given.

Which pages there are is known long before they are rendered: the jobs are shared out among
processes, and one whose pages would come out as they stand is left undone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from recueil.pages.page import Page
from recueil.pages.render import Renderer

Word = str | int | None | tuple[str, ...]
"""What a job may be given: ids and numbers.  Records it looks up itself, in the index."""


@dataclass(frozen=True, slots=True)
class Job:
    """What makes some pages, and its words."""

    make: Callable[..., Page | Iterable[Page]]
    words: tuple[Word, ...] = ()

    @property
    def name(self) -> str:
        """The same for the same pages in every build."""
        return f"{self.make.__module__}.{self.make.__qualname__}{self.words!r}"

    def pages(self, renderer: Renderer) -> Iterator[Page]:
        """Make the pages."""
        made = self.make(renderer, *self.words)
        if isinstance(made, Page):
            yield made
        else:
            yield from made
