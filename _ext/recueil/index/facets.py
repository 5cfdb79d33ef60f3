"""Facets: the provisions under each word, by which lists are made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from recueil.corpus import Corpus
from recueil.index.entries import Entry, points
from recueil.model import Action, Body, Session

FACETS = ("body", "year", "kind", "topic", "addressee", "action", "status")
"""The ways to choose provisions; the words of each are in the corpus' own terms."""

VOCABULARIES = {"topic": "topics", "addressee": "addressees", "action": "actions"}
"""The facets whose words are a vocabulary's, and stand under wider ones."""

Facets = Mapping[str, Mapping[str, tuple[str, ...]]]

SECRETARIAT = "secretariat"
"""The addressee that means the secretariat of the body that speaks."""


def secretariats(corpus: Corpus) -> dict[str, str]:
    """Return who "the secretariat" is for each body: its own word, or its parents'."""
    found: dict[str, str] = {}
    for start in corpus.bodies:
        own = next((word for body in _upwards(corpus, start) if (word := body.secretariat)), None)
        if own is not None:
            found[start] = own
    return found


def _upwards(corpus: Corpus, start: str) -> Iterator[Body]:
    """Yield a body, its parent, its parent's parent…; each once, whatever the files say."""
    seen: set[str] = set()
    body: str | None = start
    while body is not None and body in corpus.bodies and body not in seen:
        seen.add(body)
        yield corpus.bodies[body].record
        body = corpus.bodies[body].record.parent


def addressees(action: Action, secretariat: str) -> tuple[str, ...]:
    """Return whom an action speaks to, "the secretariat" being the body's own."""
    return tuple(secretariat if word == SECRETARIAT else word for word in action.addressees)


def actions_of(entry: Entry) -> Iterator[Action]:
    """Yield the verbs of a provision and of its points."""
    yield from entry.record.actions
    for point in points(entry):
        yield from point.record.actions


def facets(corpus: Corpus, entries: Iterable[Entry]) -> Facets:
    """Return, for each facet and word, the ids of its provisions in corpus order.

    A word has its own provisions and those of the narrower words under it.
    """
    found: dict[str, dict[str, list[str]]] = {facet: defaultdict(list) for facet in FACETS}
    secretariat = secretariats(corpus)
    wider = {facet: _wider(corpus, name) for facet, name in VOCABULARIES.items()}
    for entry in entries:
        words = set(_words(entry, secretariat.get(entry.body, SECRETARIAT)))
        words.update(("year", year) for year in _years(corpus, entry))
        words |= {(facet, w) for facet, word in words for w in wider.get(facet, {}).get(word, ())}
        for facet, word in sorted(words):
            found[facet][word].append(entry.id)
    return {
        facet: {word: tuple(ids) for word, ids in sorted(words.items())}
        for facet, words in found.items()
    }


def _wider(corpus: Corpus, vocabulary: str) -> dict[str, tuple[str, ...]]:
    """Return the wider words of each word that has some, however far up."""
    file = corpus.vocabularies.get(vocabulary)
    terms = file.record if file else {}
    found: dict[str, tuple[str, ...]] = {}
    for word, term in terms.items():
        above: list[str] = []
        broader = term.broader
        while broader is not None and broader in terms and broader not in (word, *above):
            above.append(broader)
            broader = terms[broader].broader
        if above:
            found[word] = tuple(above)
    return found


def years_of(session: Session) -> tuple[str, ...]:
    """Return the years in which a session met: two where it went over New Year."""
    first, last = session.first_day.year, session.last_day.year
    return tuple(str(year) for year in range(first, last + 1))


def _years(corpus: Corpus, entry: Entry) -> tuple[str, ...]:
    """Return the year of a provision's own date, else those of its session."""
    if entry.record.date is not None:
        return (str(entry.record.date.year),)
    session = corpus.sessions.get(entry.home)
    return years_of(session.record) if session else ()


def _words(entry: Entry, secretariat: str) -> Iterator[tuple[str, str]]:
    yield "body", entry.body
    yield "kind", entry.kind
    if entry.record.status is not None:
        yield "status", entry.record.status.value
    for topic in entry.record.topics:
        yield "topic", topic
    for point in points(entry):
        for topic in point.record.topics:
            yield "topic", topic
    for action in actions_of(entry):
        yield "action", action.action
        for word in addressees(action, secretariat):
            yield "addressee", word
