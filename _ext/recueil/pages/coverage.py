"""The coverage page: what each report holds, against what is published."""

from __future__ import annotations

from markupsafe import escape

from recueil.coverage import LABELS, Row, coverage
from recueil.pages.page import Crumb, Heading, Page
from recueil.pages.render import Renderer


def coverage_page(renderer: Renderer) -> Page:
    """Return the page that holds the corpus against the reports."""
    site = renderer.site
    reports = coverage(site.corpus, site.index)
    title = site.say("Coverage")
    lede = site.say(
        "For each report: what it holds, counted by hand from the report itself, and what is "
        "published here. A difference stops the publication."
    )
    body = renderer.render(
        "coverage.html", here=renderer.here("coverage/"), title=title, lede=lede, reports=reports,
        rows_of=lambda report: [row for row in report.rows if row.counted],
        label_of=lambda row: _label(renderer, row),
    )  # fmt: skip
    return Page(
        "coverage/", "coverage", title, lede, body,
        crumbs=(Crumb(escape(title), "coverage/"),),
        toc=tuple(Heading(r.source.id, site.words(r.source.title)) for r in reports),
    )  # fmt: skip


def _label(renderer: Renderer, row: Row) -> str:
    return renderer.site.say(LABELS[row.name])
