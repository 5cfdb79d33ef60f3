"""Sessions: all that a report holds around its provisions."""

from __future__ import annotations

from collections.abc import Iterator

from bench import names
from bench.provisions import Draw, Tree
from bench.shapes import (
    AGENDA,
    AGENDA_TITLE,
    EVENT_TITLE,
    PARTICIPANTS,
    PROPOSAL_TITLE,
    SECTION,
    SECTION_CITES,
    SECTION_EVENTS,
    SECTION_LINKS,
    SECTION_PROPOSALS,
    SECTION_TITLE,
    number,
)
from bench.wording import said
from bench.yamlwriting import Value

_SUMMARY = (120, 200, 260, 320, 400)
_STATES = ("member-states", "observer-states")


def session(draw: Draw, nth: int, held: int) -> Tree:
    """Return the nth session of the corpus with so many provisions."""
    place = {"fr": "Genève", "en": "Geneva"}
    found: Tree = {
        "number": str(names.number(nth)),
        "start": names.first_day(nth).isoformat(),
        "end": names.last_day(nth).isoformat(),
        "place": place,
        "mode": "in-person",
        "report": names.report(nth),
        "summary": dict(said(draw.chance, _SUMMARY)),
        "officers": list(_officers(draw)),
        "agenda": _agenda(draw),
        "sections": [_section(draw, place) for place in range(len(names.ROMANS))],
        "participants": list(_participants(draw)),
    }
    for listed, count in _shared_out(held):
        found[listed] = draw.provisions(listed, count)
    found["annexes"] = [{"number": "I", "title": {"fr": "Participation", "en": "Attendance"}}]
    return found | {"source": _source(nth)}


def _shared_out(held: int) -> Iterator[tuple[str, int]]:
    """Yield how many provisions of each list a session has, the last one maybe few."""
    for listed, share in names.LISTS.items():
        yield listed, min(share, held)
        held -= min(share, held)


def _source(nth: int) -> Tree:
    numbered = names.number(nth)
    body = names.body(nth).removeprefix("bench-wp")
    title = {
        "fr": f"Rapport du Groupe de travail {body} sur sa session {numbered}",
        "en": f"Report of Working Party {body} on its session {numbered}",
    }
    id_ = names.home(nth).replace("/", "-")
    return {"id": id_, "title": title, "language": "fr", "transcription": "digest"}


def _officers(draw: Draw) -> Iterator[Tree]:
    for role in ("chair", "vice-chair", "vice-chair-rapporteur"):
        name = said(draw.chance, (8, 10, 12, 14, 18), sentence=False)["fr"].title()
        country = draw.chance.choice(draw.words.countries)
        yield {"name": name, "role": role, "country": country, "event": "elected", "paragraph": 3}


def _agenda(draw: Draw) -> list[Value]:
    return [
        {"number": str(item + 1), "title": dict(said(draw.chance, AGENDA_TITLE, sentence=False))}
        for item in range(number(draw.chance, AGENDA))
    ]


def _section(draw: Draw, place: int) -> Tree:
    chance, first = draw.chance, place * 5 + 1
    found: Tree = {
        "number": names.ROMANS[place],
        "title": dict(said(chance, SECTION_TITLE, sentence=False)),
        "agenda_item": str(min(place, 3) + 1),
        "paragraphs": [f"{first}-{first + 4}"],
    }
    if chance.random() < 0.92:
        found["digest"] = draw.digest(SECTION)
    if count := number(chance, SECTION_CITES):
        found["cites"] = draw.citations(count, first + chance.randrange(5))
    if count := number(chance, SECTION_PROPOSALS):
        found["proposals"] = [_proposal(draw, first) for _ in range(count)]
    if count := number(chance, SECTION_EVENTS):
        found["events"] = [_event(draw, first) for _ in range(count)]
    if count := number(chance, SECTION_LINKS):
        found["links"] = [_link(draw, first) for _ in range(count)]
    if relations := draw.relations_of_section(first):
        found["relations"] = relations
    return found


def _proposal(draw: Draw, paragraph: int) -> Tree:
    return {
        "by": [draw.chance.choice(draw.words.countries)],
        "title": dict(said(draw.chance, PROPOSAL_TITLE, sentence=False)),
        "paragraph": paragraph,
        "cites": draw.citations(1),
    }


def _event(draw: Draw, paragraph: int) -> Tree:
    return {
        "kind": "workshop",
        "title": dict(said(draw.chance, EVENT_TITLE, sentence=False)),
        "digest": dict(said(draw.chance, (60, 100, 150, 220, 400))),
        "by": [draw.chance.choice(draw.words.organisations)],
        "paragraph": paragraph,
    }


def _link(draw: Draw, paragraph: int) -> Tree:
    url = f"https://example.org/{draw.chance.randrange(10**6)}"
    title = dict(said(draw.chance, EVENT_TITLE, sentence=False))
    return {"url": url, "title": title, "paragraph": paragraph}


def _participants(draw: Draw) -> Iterator[Tree]:
    """Yield the groups; states in the order of their codes, some under another name."""
    for group, count in PARTICIPANTS.items():
        among = draw.words.countries if group in _STATES else draw.words.organisations
        members: list[Value] = [
            {"id": id_, "printed": said(draw.chance, (10, 16, 20, 24, 40), sentence=False)["fr"]}
            if draw.chance.random() < 0.05
            else id_
            for id_ in sorted(draw.chance.sample(among, count))
        ]
        yield {"group": group, "paragraph": 70, "members": members}
