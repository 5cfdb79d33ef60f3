"""The body that met: known to the edition, or by the name that its report gives it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from recueil.drafting.cleaning import Paragraph, Text
from recueil.drafting.cleaning.characters import folded
from recueil.drafting.dates import dates_in, ordinal_pattern
from recueil.drafting.languages import Language, compiled
from recueil.drafting.lexicon import Lexicon, Named, said
from recueil.symbols import ORGANISATIONS, find

_MASTHEAD = re.compile(r"\s*\b(?:Distr\.|Original\s?:).*$")
"""What stands on the cover of documents beside the name of the body."""
Opening = Sequence[tuple[str, Paragraph]]
"""Sentences of the cover and the introduction, first those on the session being held."""


@dataclass(frozen=True, slots=True)
class Met:
    """The body that met."""

    id: str
    """Empty where the edition does not know it."""
    name: str
    organisation: str


def body_that_met(text: Text, opening: Opening, lexicon: Lexicon, given: str | None) -> Met:
    """Return the body that a report is of; `given` is what the editor says."""
    name, told = _name(opening, lexicon.language)
    name = _without_ordinal(name, lexicon.language)
    id_ = given or _known_body(opening, lexicon, name if told else "")
    if known := lexicon.corpus.bodies.get(id_):
        names = known.record.name
        ours = names.get(lexicon.language.code) or names.best("en")[1]
        return Met(id_, ours, known.record.organisation)
    return Met(id_, name, _organisation(text))


def _without_ordinal(name: str, language: Language) -> str:
    """Return the name of a body without the number of its session: "World Health Assembly".

    A short name keeps it: "First Committee".
    """
    ordinal = compiled(rf"(?:{ordinal_pattern(language)})\s+(?=\S+\s)").match(name)
    return name[ordinal.end() :][:1].upper() + name[ordinal.end() + 1 :] if ordinal else name


def body_named(words: str, lexicon: Lexicon) -> Met | None:
    """Return the one body of the edition that some words name, in full or by its acronym."""
    acronyms = _by_acronym(lexicon)
    ids = {name.word for name in lexicon.bodies.find(words)}
    ids |= {acronyms[word] for word in re.findall(r"[A-Z][\w./-]{1,15}", words) if word in acronyms}
    if len(ids) != 1:
        return None
    [id_] = ids
    record = lexicon.corpus.bodies[id_].record
    return Met(id_, record.name.best(lexicon.language.code)[1], record.organisation)


def _by_acronym(lexicon: Lexicon) -> dict[str, str]:
    """Return bodies by their acronyms, where one alone has it."""
    by_acronym: dict[str, set[str]] = {}
    for id_, file in lexicon.corpus.bodies.items():
        for acronym in said(file.record.acronym):
            by_acronym.setdefault(acronym, set()).add(id_)
    return {acronym: next(iter(ids)) for acronym, ids in by_acronym.items() if len(ids) == 1}


def _acronyms(opening: Opening, lexicon: Lexicon) -> list[Named]:
    """Return bodies by the acronym in parentheses after a name, where one body alone has it."""
    known = _by_acronym(lexicon)
    return [
        Named(known[mark[1]], mark.start(), mark.end(), mark[0])
        for words, _ in opening
        for mark in re.finditer(r"\(([A-Z][\w./-]{1,15})\)", words)
        if mark[1] in known
    ]


def _known_body(opening: Opening, lexicon: Lexicon, name_told: str) -> str:
    """Return the body named where the session is told of, else on the cover.

    A cover names parent bodies too: where the text itself names another one, they do not count.
    """
    language = lexicon.language
    session, held = (
        compiled(rf"\b{language.text('session')}"),
        compiled(rf"\b{language.text('held')}"),
    )
    heads = compiled(rf"(?:\w+ )?(?:{language.text('bodies')})\b")
    near = compiled(rf"\b{language.text('session')}(?:\W+\w+){{0,2}}\W*$")
    ranked: list[tuple[int, int, str]] = []
    for at, (words, paragraph) in enumerate(opening):
        named = [n for n in lexicon.bodies.find(words) if heads.match(n.printed)]
        alone = [n for n in named if len(n.printed) > 0.7 * len(words.strip())]
        named += _acronyms([(words, paragraph)], lexicon)
        for nth, name in enumerate(named):
            held_here = session.search(words) and held.search(words[name.end :]) and nth == 0
            told = near.search(words[: name.start])
            rank = 0 if held_here else 1 if name in alone else 2 if told else 9
            other = name_told and folded(name.printed) not in folded(name_told)
            if rank < (1 if other else 9):
                ranked.append((rank, at, name.word))
    return min(ranked, default=(0, 0, ""))[2]


def _name(opening: Opening, language: Language) -> tuple[str, bool]:
    """Return the name that a report gives the body that meets, and whether a sentence says so."""
    heads = f"(?:{language.text('bodies')})"
    of = language.lead("of_names")
    article = rf"(?:{language.lead('articles')}|{of})"
    held = rf"\b{language.text('held')}\b"
    before = compiled(
        rf"\b{article}(?P<name>(?-i:[A-ZÀ-Þ])[^.;:()]{{0,30}}?{heads}\b[^.;:()]{{0,220}}?"
        rf"|{heads}\b[^.;:()]{{0,220}}?)\s*(?:\([^()]{{1,20}}\)\s*)?,?\s*{held}"
    )
    session = compiled(
        rf"{language.text('session')} (?:{of}){article}?(?P<name>(?:{heads})\b"
        rf"[^.;:()]{{0,220}}?)\s*(?:\([^()]{{1,20}}\)\s*)?,?\s*{held}"
    )
    cover = compiled(rf"(?:\w+ ){{0,3}}{heads}\b.{{0,160}}$")
    own = compiled(rf"{language.text('session')}|{language.text('report')}")
    opening = [(_bare(words), paragraph) for words, paragraph in opening]
    acts = f"(?:{language.text('decision_word')}|{language.text('resolution_word')})"
    first = compiled(rf"^(?:{language.lead('articles')})")
    titles = [
        first.sub("", words.strip())
        for words, _ in opening
        if cover.match(words)
        and not compiled(rf"{acts}s?\b").match(words)
        and not own.search(words)
        and len(words) < 200
        and not re.search(r"[.,:;]$|:\s", words.rstrip())
    ]
    ends = compiled(rf"\s(?:{language.text('title_goes_on')})\s.*$")
    reported = list(_names_in_titles(opening, language))
    named = [*titles, *reported]
    for pattern in (session, before):
        for words, _ in opening:
            if found := pattern.search(words):
                name = found["name"].strip(" ,")
                name = ends.sub("", name)
                longer = (t for t in named if folded(t).startswith(f"{folded(name)} "))
                return next(longer, name), True
    if reported and not any(folded(t).endswith(folded(reported[0])) for t in titles):
        return next(
            (t for t in titles if folded(t).startswith(folded(reported[0]))), reported[0]
        ), False
    acting = next(_acting(opening, language), "")
    if titles:
        return next((t for t in titles if folded(t) == folded(acting)), titles[0]), False
    return acting, False


def _acting(opening: Opening, language: Language) -> Iterator[str]:
    """Yield who says in an agreed text that it acts: "The Council,"."""
    subject = language.pattern("preamble_subject")
    head = compiled(rf"(?:[^\s,]+ ){{0,4}}(?:{language.text('bodies')})\b")
    article = compiled(rf"^(?:{language.lead('articles')})")
    alone = compiled(
        rf"(?:{language.lead('articles')})(?:{language.text('bodies')})\b[^.:;,]{{0,120}}:$"
    )
    for words, _ in opening:
        if (subject.match(words) and head.match(words)) or alone.match(words):
            yield article.sub("", words.strip(" ,:"))


def _bare(words: str) -> str:
    """Return a line of a cover without what is no part of a name: a symbol, "Distr.: General"."""
    words = _MASTHEAD.sub("", words)
    for found in find(words, "un"):
        words = words.replace(found.printed, " ")
    return re.sub(r"\s*\([^()]*\d{4}\)|\s+$", "", words)


def _names_in_titles(opening: Opening, language: Language) -> Iterator[str]:
    """Yield what "Report of the …" or "Ninth session of the …" names, without what follows."""
    of = rf"(?:{language.lead('of_names')})(?:{language.lead('articles')})?"
    met = rf"{ordinal_pattern(language)}\s+{language.text('session')}"
    title = compiled(
        rf"(?:{language.text('report')}|{met})\s+{of}"
        rf"(?P<name>(?:(?-i:[A-ZÀ-Þ])[\w-]+ ){{0,2}}(?:{language.text('bodies')})\b.{{0,160}})$"
    )
    ends = compiled(rf"\s(?:{language.text('title_goes_on')})\s.*$|[,:;(].*$")
    for words, _ in opening:
        found = title.match(words.strip())
        if found and next(dates_in(found["name"], language), None) is None:
            yield ends.sub("", found["name"])


def _organisation(text: Text) -> str:
    """Return whose symbols a report prints most."""
    counts: Counter[str] = Counter()
    whole = " ".join(
        (*text.furniture, *(p.text for p in text.paragraphs), *(n.text for n in text.notes))
    )
    for organisation in sorted(ORGANISATIONS):
        counts[organisation] = sum(1 for _ in find(whole, organisation))
    return max(counts, key=lambda one: (counts[one], one == "un"))
