"""The verbs of a session at a glance: each family, in its order, with its share."""

from recueil.pages.collect import pages
from recueil.pages.render import Renderer
from recueil.pages.site import Site


def test_a_session_counts_its_verbs_by_family_those_of_points_too(toy):
    session = next(
        page
        for page in pages(Renderer(Site(toy.index, "en", "")))
        if page.address == "sessions/toy-wp9/5/"
    )
    body = session.body
    strip = body[body.index('<svg class="strip"') : body.index("</svg>")]
    families = body[body.index('<ul class="families">') :]
    counted = families[: families.index("</ul>")].count("<li>")
    assert strip.count("<rect") == counted > 1
    entries = [toy.index.provisions[id_] for id_ in toy.index.of_home["toy-wp9/5"]]
    actions = sum(
        len(record.actions) for entry in entries for record in (entry.record, *entry.record.points)
    )
    assert f'viewBox="0 0 {actions} 1"' in strip
