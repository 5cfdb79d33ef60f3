"""All pages of the records, in one language."""

from __future__ import annotations

from collections.abc import Iterator

from recueil.pages.bodies import body_pages, plan_pages
from recueil.pages.changes import changes_pages
from recueil.pages.compare import comparison_pages
from recueil.pages.coverage import coverage_page
from recueil.pages.documents import document_pages
from recueil.pages.finding import search_page
from recueil.pages.graphs import citations_page
from recueil.pages.job import Job
from recueil.pages.lists import list_pages
from recueil.pages.page import Page
from recueil.pages.provisions import provision_pages
from recueil.pages.render import Renderer
from recueil.pages.sessions import session_pages


def pages(renderer: Renderer) -> Iterator[Page]:
    """Yield every page that is made from records."""
    for job in jobs(renderer):
        yield from job.pages(renderer)


def jobs(renderer: Renderer) -> Iterator[Job]:
    """Yield all that there is to do for them."""
    yield from list_pages(renderer)
    # A session beside its provisions: whoever makes both makes once what they share.
    of_homes = (
        *session_pages(renderer), *plan_pages(renderer), *provision_pages(renderer),
        *comparison_pages(renderer),
    )  # fmt: skip
    yield from sorted(of_homes, key=lambda job: job.words[:1])
    yield from body_pages(renderer)
    yield from document_pages(renderer)
    yield from changes_pages(renderer)
    yield Job(citations_page)
    yield Job(coverage_page)
    yield Job(search_page)
