"""The head of a session file: its number, days, place, mode; and the file of a new body."""

from __future__ import annotations

from recueil.drafting.cleaning.characters import folded
from recueil.drafting.facts import Facts
from recueil.drafting.tree import Tree
from recueil.drafting.tree.remarks import DATE, NAME, Remarks
from recueil.drafting.writing import Flow, Noted
from recueil.ids import session_name, slug


def head_of(facts: Facts, remarks: Remarks) -> Tree:
    """Return the facts of a session as its file begins."""
    number: object = number_of(facts)
    if not facts.number:
        number = Noted(number, (remarks.doubt("number-missing"),))
    head: Tree = {"number": number, **_days(facts, remarks)}
    head["place"] = _place(facts, remarks)
    if facts.mode:
        read = facts.doubts.get("mode")
        words = read.text if read else ""
        reason = remarks.doubt("mode", read.place if read else None, words=words)
        head["mode"] = Noted(facts.mode, (reason,))
    head["report"] = facts.report or None
    return head


def _days(facts: Facts, remarks: Remarks) -> Tree:
    if facts.days is None:
        reason = remarks.doubt("days-missing")
        return {"start": Noted(remarks.gap(DATE), (reason,)), "end": remarks.gap(DATE)}
    days = [day.isoformat() for day in facts.days.days]
    if read := facts.doubts.get("days-one"):
        reason = remarks.doubt("days-one", read.place, words=read.text)
        return {"start": Noted(days[0], (reason,)), "end": days[-1]}
    if facts.days.consecutive:
        return {"start": days[0], "end": days[-1]}
    return {"dates": Flow(days)}


def _place(facts: Facts, remarks: Remarks) -> object:
    languages = remarks.lexicon.corpus.languages
    place = {code: facts.place[code] for code in languages if code in facts.place}
    if not facts.place:
        remarks.doubt("place-missing")
        return None
    if not place:
        return remarks.words(next(iter(facts.place.values())))
    if len(place) == len(languages):
        return Flow(place)
    return Noted(Flow(place), (remarks.doubt("place-one-language"),))


def new_body(body: str, facts: Facts, remarks: Remarks) -> Tree | None:
    """Return the file of a body that the edition does not know, or None."""
    if body in remarks.lexicon.corpus.bodies:
        return None
    name = facts.body_name
    remarks.doubt("body-unknown" if name else "body-missing", None, name=name or body)
    wording = remarks.words(name) if name else remarks.gap(NAME)
    return {"organisation": facts.organisation, "name": wording}


def number_of(facts: Facts) -> str:
    """Return the number of a session, else the month in which it was held."""
    if facts.number:
        return facts.number
    return facts.days.days[0].strftime("%Y-%m") if facts.days else "0"


def name_of_file(facts: Facts) -> str:
    """Return the name of the file of a session."""
    return session_name(number_of(facts)) or "0"


def name_of_body(facts: Facts, otherwise: str = "body") -> str:
    """Return the id of the body that met, made of its name where the edition has none."""
    word = slug(folded(facts.body_name))
    if len(word) > _LONGEST_NAME:
        word = word[: _LONGEST_NAME + 1].rpartition("-")[0]
    return facts.body or word or otherwise


_LONGEST_NAME = 60
