"""Comparison: a provision beside each earlier one to which it goes back at first hand.

All of them stand on one page, each at its anchor.  What is new, kept or gone is told by a sign
and a word; colour only seconds them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from recueil.addresses import compared, comparison_anchor
from recueil.i18n import N_
from recueil.index import Entry, Tie
from recueil.index.entries import points
from recueil.index.facets import VOCABULARIES, actions_of
from recueil.markup import bare, escaped
from recueil.pages.here import Here
from recueil.pages.job import Job
from recueil.pages.page import Crumb, Heading, Page
from recueil.pages.provisions import AREAS, crumbs
from recueil.pages.render import Renderer
from recueil.pages.revised import revised
from recueil.pages.revision import Fate, fates, revision

MOST = 12
"""Earlier provisions on a page of comparisons; no report has gone back to so many at once."""

FATES = {Fate.GONE: ("−", N_("gone")), Fate.KEPT: ("=", N_("kept")), Fate.NEW: ("+", N_("new"))}
"""What became of something: its sign and its word."""


@dataclass(frozen=True, slots=True)
class Told:
    """A word of one of the two provisions: what became of it, and how it is shown."""

    fate: Fate
    shown: Markup


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the comparison: what both have of one kind."""

    label: str
    earlier: tuple[Told, ...]
    later: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """Both official wordings in one language, as one text."""

    language: str
    shown: Markup


@dataclass(frozen=True, slots=True)
class Pair:
    """A provision and one that it goes back to."""

    anchor: str
    earlier: Entry
    ties: tuple[Tie, ...]
    rows: tuple[Row, ...]
    texts: tuple[Text, ...]
    untold: bool
    """Whether both have an official wording, and no language in common."""


def comparison_pages(renderer: Renderer) -> Iterator[Job]:
    """Yield a job for the comparisons of each session and plan that has some."""
    index = renderer.site.index
    for home, ids in index.of_home.items():
        if any(index.compared(id_) for id_ in ids):
            yield Job(comparisons_of, (home,))


def comparisons_of(renderer: Renderer, home: str) -> Iterator[Page]:
    """Yield the comparison page of each provision of a session that goes back to others."""
    index = renderer.site.index
    for id_ in index.of_home[home]:
        if earlier := index.compared(id_):
            yield comparison_page(renderer, index.provisions[id_], list(earlier.items()))


def comparison_page(
    renderer: Renderer, entry: Entry, earlier: Sequence[tuple[str, tuple[Tie, ...]]]
) -> Page:
    """Return the page that holds a provision against the earlier ones."""
    site = renderer.site
    address = compared(site.addresses.of(entry.id) or "")
    here = renderer.here(address)
    pairs = [_pair(renderer, here, entry, id_, ties) for id_, ties in earlier[:MOST]]
    name = bare(site.full_name(entry.id))
    title = site.say("%(name)s compared with earlier texts", name=name)
    return Page(
        address=address,
        area=AREAS[entry.kind],
        title=title,
        description=title,
        body=renderer.render(
            "compare.html", here=here, entry=entry, pairs=pairs, left=len(earlier) - len(pairs),
            sign=lambda fate: FATES[fate][0], word=lambda fate: site.say(FATES[fate][1]),
            fates=tuple(FATES),
        ),
        crumbs=(*crumbs(renderer, entry), Crumb(escaped(site.say("Comparison")), address)),
        toc=tuple(Heading(pair.anchor, site.full_name(pair.earlier.id)) for pair in pairs),
    )  # fmt: skip


def _pair(
    renderer: Renderer, here: Here, entry: Entry, earlier: str, ties: tuple[Tie, ...]
) -> Pair:
    other = renderer.site.index.provisions[earlier]
    texts = tuple(_texts(renderer, other, entry))
    both = other.record.text is not None and entry.record.text is not None
    return Pair(
        comparison_anchor(earlier)[1:], other, ties, tuple(_rows(renderer, here, other, entry)),
        texts, both and not texts,
    )  # fmt: skip


def _rows(renderer: Renderer, here: Here, earlier: Entry, later: Entry) -> Iterator[Row]:
    site = renderer.site
    for label, words, shown in (
        (N_("Verbs"), _verbs, _word(here, "action")),
        (N_("Addressees"), _addressees, _word(here, "addressee")),
        (N_("Topics"), _topics, _word(here, "topic")),
        (N_("Documents cited"), _documents, lambda id_: here.link(id_, css="cite")),
    ):
        old, new = (tuple(dict.fromkeys(words(renderer, one))) for one in (earlier, later))
        if old or new:
            yield _row(site.say(label), fates(old, new), shown)


def _row(label: str, told: dict[str, Fate], shown: Callable[[str], Markup]) -> Row:
    all_ = [(fate, Told(fate, shown(word))) for word, fate in told.items()]
    return Row(
        label,
        tuple(one for fate, one in all_ if fate is not Fate.NEW),
        tuple(one for fate, one in all_ if fate is not Fate.GONE),
    )


def _word(here: Here, facet: str) -> Callable[[str], Markup]:
    vocabulary = VOCABULARIES[facet]
    return lambda word: here.word_link(facet, word, here.site.shown_label(vocabulary, word))


def _verbs(renderer: Renderer, entry: Entry) -> Iterator[str]:
    return (action.action for action in actions_of(entry))


def _addressees(renderer: Renderer, entry: Entry) -> Iterator[str]:
    for action in actions_of(entry):
        yield from (renderer.site.addressee(word, entry.body) for word in action.addressees)


def _topics(renderer: Renderer, entry: Entry) -> Iterator[str]:
    yield from entry.record.topics
    for point in points(entry):
        yield from point.record.topics


def _documents(renderer: Renderer, entry: Entry) -> Iterator[str]:
    return (mention.document for mention in renderer.site.index.cites.get(entry.id, ()))


def _texts(renderer: Renderer, earlier: Entry, later: Entry) -> Iterator[Text]:
    """Yield the official wordings compared, language by language, the page's own first."""
    old, new = earlier.record.text, later.record.text
    if old is None or new is None:
        return
    own = renderer.site.language
    for language in (own, *(code for code in renderer.site.languages if code != own)):
        before, after = old.get(language), new.get(language)
        if before and after:
            yield Text(language, revised(revision(before, after)))
