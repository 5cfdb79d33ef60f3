"""The corpus: a whole tree of sources in our own format, for any number of provisions."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from math import ceil
from pathlib import Path
from random import Random

from bench import names
from bench.provisions import Draw, Tree
from bench.sessions import session
from bench.shapes import DOCUMENT_TITLE, MEASURES, OWN_DOCUMENTS, SECTION_TITLE, SESSION, TITLED
from bench.wording import said
from bench.words import Words
from bench.yamlwriting import text_of

SEED = 7


def write(provisions: int, source: Path, vocabulary: Path, seed: int = SEED) -> None:
    """Write the YAML of a compendium of so many provisions below `source`."""
    shutil.copytree(vocabulary, source / "vocabulary")
    words = Words.of(vocabulary)
    measures = min(MEASURES, provisions // 5)
    sessions = ceil((provisions - measures) / SESSION)
    for name, tree in _files(words, measures, sessions, provisions, seed):
        target = source / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text_of(tree), encoding="utf-8")


def _files(
    words: Words, measures: int, sessions: int, provisions: int, seed: int
) -> Iterator[tuple[str, Tree]]:
    yield f"bodies/{names.COUNCIL}.yaml", _council()
    for body in dict.fromkeys(map(names.body, range(sessions))):
        yield f"bodies/{body}.yaml", _body(body, Random(f"{seed}/{body}"))
    yield f"plans/{names.PLAN}.yaml", _plan(Draw(Random(f"{seed}/plan"), words, None), measures)
    yield "documents/un.yaml", _register(sessions, seed)
    for nth in range(sessions):
        held = min(SESSION, provisions - measures - nth * SESSION)
        draw = Draw(Random(f"{seed}/session {nth}"), words, nth)
        yield f"sessions/{names.home(nth)}.yaml", session(draw, nth, held)


def _council() -> Tree:
    return {
        "organisation": "un",
        "name": {"fr": "Conseil des mesures", "en": "Council on Measurement"},
        "secretariat": "unece-secretariat",
    }


def _body(body: str, chance: Random) -> Tree:
    number = body.removeprefix("bench-wp")
    name = said(chance, SECTION_TITLE, sentence=False)
    return {
        "organisation": "un",
        "name": {
            "fr": f"Groupe de travail {number} : {name['fr']}",
            "en": f"Working Party {number}: {name['en']}",
        },
        "acronym": {"fr": f"GT.{number}", "en": f"WP.{number}"},
        "parent": names.COUNCIL,
        "standing": [
            {"letter": letter, "title": dict(said(chance, SECTION_TITLE, sentence=False))}
            for letter in "ABC"
        ],
    }


def _plan(draw: Draw, measures: int) -> Tree:
    sections = []
    for nth in range(3):
        count = len(range(nth, measures, 3))
        number = names.ROMANS[nth]
        sections.append({
            "number": number,
            "title": dict(said(draw.chance, SECTION_TITLE, sentence=False)),
            "measures": [draw.measure(number, place) for place in range(count)],
        })  # fmt: skip
    title = {"fr": "Plan d’action", "en": "Plan of action"}
    return {
        "body": names.COUNCIL,
        "title": title,
        "sections": sections,
        "source": {"id": names.PLAN, "title": title, "language": "fr", "transcription": "digest"},
    }


def _register(sessions: int, seed: int) -> Tree:
    """Return what is known of documents, the well-known ones first."""
    found: Tree = {}
    for symbol in names.WELL_KNOWN_SYMBOLS:
        title = said(Random(f"{seed}/{symbol}"), DOCUMENT_TITLE, sentence=False)
        found[symbol] = {"title": dict(title), "kind": "resolution"}
    for nth in range(sessions):
        for place in range(OWN_DOCUMENTS):
            symbol = names.own_document(nth, place)
            chance = Random(f"{seed}/{symbol}")
            if chance.random() < TITLED:
                title = said(chance, DOCUMENT_TITLE, sentence=False)
                found[symbol] = {"title": dict(title), "kind": "note", "body": names.body(nth)}
    return found
