"""The builder: Sphinx's own, which also says when every page is made."""

from __future__ import annotations

from sphinx.builders.dirhtml import DirectoryHTMLBuilder

PAGES_MADE = "recueil-pages-made"
"""The event: pages, images and static files are as they stay; the inventory is still to come."""


class PagesBuilder(DirectoryHTMLBuilder):
    """Takes the place of `dirhtml`."""

    def handle_finish(self) -> None:
        """Say that the pages are made, then make what is made of all of them."""
        self.events.emit(PAGES_MADE)
        super().handle_finish()
