"""Comparing a draft with the truth, field by field: what is there, what was found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import yaml

Fields = dict[str, set]

ORDER = (
    "session", "dates", "agenda", "sections", "paragraph ranges", "officers", "states",
    "organisations", "symbols", "citations", "pinpoints", "links", "clauses", "recommendations",
    "decisions", "measures", "points", "actions", "addressees", "relations",
)  # fmt: skip


@dataclass
class Score:
    """How many facts of a field are true, found, and both."""

    true: int = 0
    found: int = 0
    both: int = 0
    missed: list = field(default_factory=list)
    extra: list = field(default_factory=list)

    def add(self, where: str, truth: set, draft: set) -> None:
        self.true += len(truth)
        self.found += len(draft)
        self.both += len(truth & draft)
        self.missed += [(where, one) for one in sorted(truth - draft, key=str)]
        self.extra += [(where, one) for one in sorted(draft - truth, key=str)]

    @property
    def precision(self) -> float:
        return self.both / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.both / self.true if self.true else 1.0


def read(text: str) -> Mapping:
    """Return a YAML file with every scalar as it is written."""
    return yaml.load(text, yaml.BaseLoader) or {}


def fields(session: Mapping) -> Fields:
    """Return the facts of a session by field."""
    found: Fields = {name: set() for name in ORDER}
    place = session.get("place") or {}
    found["session"] = {
        (key, session[key]) for key in ("number", "report", "mode") if session.get(key)
    } | ({("place", place.get("fr") or place.get("en"))} if place else set())
    found["dates"] = {(key, session[key]) for key in ("start", "end") if session.get(key)} | {
        ("day", day) for day in session.get("dates") or ()
    }
    _citations({"cites": session.get("cites")}, found, 0)
    found["agenda"] = {item["number"] for item in session.get("agenda") or ()}
    for section in session.get("sections") or ():
        found["sections"].add(section["number"])
        found["paragraph ranges"] |= {
            (section["number"], r) for r in section.get("paragraphs") or ()
        }
        found["links"] |= {link["url"] for link in section.get("links") or ()}
        _relations(section, found)
        _citations(section, found, 0)
        for measure in section.get("measures") or ():
            _provision(measure, "measures", found)
    found["officers"] = {one["name"] for one in session.get("officers") or ()}
    for group in session.get("participants") or ():
        for member in group.get("members") or ():
            word = member["id"] if isinstance(member, Mapping) else member
            found["states" if word.isupper() else "organisations"].add(word)
    for kind, name in (
        ("preamble", "clauses"),
        ("recommendations", "recommendations"),
        ("decisions", "decisions"),
    ):
        for provision in session.get(kind) or ():
            _provision(provision, name, found)
    return found


def _provision(provision: Mapping, name: str, found: Fields) -> None:
    number = provision.get("number") or f"par-{provision.get('paragraph')}"
    owner = (name, number)
    found[name].add(number)
    for action in _actions(provision):
        found["actions"].add((*owner, action["action"]))
        found["addressees"] |= {
            (*owner, action["action"], a) for a in action.get("addressees") or ()
        }
    found["points"] |= {(*owner, number) for number in _points(provision)}
    _relations(provision, found)
    _citations(provision, found, provision.get("paragraph") or 0)


def _actions(holder: Mapping) -> Iterator[Mapping]:
    yield from holder.get("actions") or ()
    for point in holder.get("points") or ():
        yield from _actions(point)


def _points(holder: Mapping, above: str = "") -> Iterator[str]:
    for point in holder.get("points") or ():
        number = above + point["number"]
        yield number
        yield from _points(point, f"{number}.")


def _relations(holder: Mapping, found: Fields) -> None:
    for relation in holder.get("relations") or ():
        target = relation["target"]
        if relation.get("basis") == "stated":
            document = isinstance(target, Mapping)
            named = (target.get("symbol") or target.get("work")) if document else target
            found["relations"].add((relation["type"], named))


def _citations(value: object, found: Fields, paragraph: object) -> None:
    for cite in _cites(value):
        if not cite.get("symbol"):
            continue
        found["symbols"].add(cite["symbol"])
        where = cite.get("paragraph") or paragraph
        found["citations"].add((cite["symbol"], str(where)))
        if pinpoint := cite.get("pinpoint"):
            found["pinpoints"].add(
                (cite["symbol"], str(sorted((k, str(v)) for k, v in pinpoint.items())))
            )


def _cites(value: object) -> Iterator[Mapping]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if key == "cites":
                yield from inner or ()
            elif key != "relations":
                yield from _cites(inner)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for inner in value:
            yield from _cites(inner)


def table(scores: Mapping[str, Score]) -> Iterator[str]:
    """Yield the lines of a table of scores."""
    yield f"{'field':18}{'true':>7}{'found':>7}{'precision':>11}{'recall':>9}"
    for name in ORDER:
        score = scores[name]
        yield f"{name:18}{score.true:7}{score.found:7}{score.precision:11.1%}{score.recall:9.1%}"
