"""What the edition knows, by the names that reports print: words of vocabularies, bodies, works."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from babel import Locale

from recueil.corpus import Corpus
from recueil.drafting.cleaning.characters import folded
from recueil.drafting.languages import Language, any_of, languages
from recueil.model import Term, Words

_ACRONYM = re.compile(r"[A-Z][A-Z0-9]+(?:[-/.][A-Za-z0-9]+)?$")
NOBODY = ""
"""The word of a name that only looks like that of an addressee: "Special Rapporteur"."""
_ROTATED = re.compile(r"(?P<name>[^()]+) \((?P<form>[^()]+)\)$")


@dataclass(frozen=True, slots=True)
class Named:
    """A name found in a text: its word, and where it stands."""

    word: str
    start: int
    end: int
    printed: str


_OF_UN = re.compile(
    r"^United Nations | des Nations Unies\b| de las Naciones Unidas\b", re.IGNORECASE
)
"""What the name of a body of the UN is often printed without."""


class Names:
    """Names with the word of each, found in running text, the longest first."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self.words = {folded(name): word for name, word in words.items() if name.strip()}
        self.acronyms = {folded(name) for name in words if _ACRONYM.match(name)}
        self.pattern = _pattern_of(self.words)

    def find(self, text: str) -> Iterator[Named]:
        """Yield the names in a text, in order."""
        flat = aligned(text)
        for found in self.pattern.finditer(flat):
            name = re.sub(r"\s+", " ", found[0])
            if name in self.acronyms and text[found.start() : found.end()].islower():
                continue  # `mars` is a month, MARS a body
            yield Named(
                self.words[name], found.start(), found.end(), text[found.start() : found.end()]
            )

    def extended(self, more: Mapping[str, str]) -> Names:
        """Return these names and others, which come first."""
        names = Names(more)
        names.words = self.words | names.words
        names.acronyms |= self.acronyms
        names.pattern = _pattern_of(names.words)
        return names

    def get(self, name: str) -> str | None:
        """Return the word of exactly this name."""
        return self.words.get(folded(re.sub(r"\s+", " ", name.strip())))


def _pattern_of(names: Iterable[str]) -> re.Pattern[str]:
    joined = any_of(re.escape(name).replace("\\ ", r"\s+").replace(" ", r"\s+") for name in names)
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)" if joined else r"(?!)")


def aligned(text: str) -> str:
    """Fold a text for comparison and keep every place in it."""
    return "".join(
        flat if len(flat := folded(letter)) == 1 else flat[:1] or letter for letter in text
    )


@dataclass
class Lexicon:
    """The names of an edition, as one language prints them."""

    corpus: Corpus
    language: Language
    extra: dict[str, str] = field(default_factory=dict)

    def terms(self, name: str) -> Mapping[str, Term]:
        """Return a vocabulary."""
        file = self.corpus.vocabularies.get(name)
        return file.record if file else {}

    def has(self, name: str, word: str) -> bool:
        """Whether a vocabulary has a word."""
        return word in self.terms(name)

    @cached_property
    def countries(self) -> Names:
        """Return the names of countries: ours, those of the locale, those of the table."""
        known = self.terms("countries")
        names: dict[str, str] = {}
        for code, name in Locale.parse(self.language.code).territories.items():
            if code in known:
                names[name] = code
        for code, term in known.items():
            for label in said(term.label):
                names |= dict.fromkeys(_forms_of(label), code)
        for code, variants in self.language.lists("countries").items():
            for variant in variants:
                names |= dict.fromkeys(_forms_of(variant), code)
        return Names(
            {name.replace("œ", "oe"): code for name, code in names.items() if len(name) > 3}
        )

    @cached_property
    def organisations(self) -> Names:
        """Return the names and acronyms of organisations."""
        names: dict[str, str] = {}
        for word, term in self.terms("organisations").items():
            names |= dict.fromkeys((*said(term.label), *said(term.acronym)), word)
        return Names(names)

    @cached_property
    def addressees(self) -> Names:
        """Return the names of addressees: labels, names of the table, names without acronym.

        Names that hold one of these and are somebody else's have the word `NOBODY`.
        """
        names: dict[str, str] = {}
        known = self.terms("addressees")
        for word, variants in self.language.lists("addressees").items():
            if word in known:
                names |= dict.fromkeys(variants, word)
        for word, term in known.items():
            for label in said(term.label):
                names |= dict.fromkeys({label, re.sub(r" \([^()]+\)$", "", label)}, word)
                if acronym := re.search(r"\(([^()]+)\)$", label):
                    names[acronym[1]] = word
        return Names(names | dict.fromkeys(self.language.words("not_addressees"), NOBODY))

    def narrowed(self, organisation: str) -> dict[str, str]:
        """Return the addressees of an organisation by the wider word that its own papers print.

        In a paper of the WCO "Members" are `wco-members`, where those are its `members`.
        """
        known = self.terms("addressees")
        return {
            term.broader: word
            for word, term in known.items()
            if term.broader and word == f"{organisation}-{term.broader}"
        }

    @cached_property
    def bodies(self) -> Names:
        """Return the names of bodies."""
        names: dict[str, str] = {}
        for id_, file in self.corpus.bodies.items():
            names |= dict.fromkeys((*said(file.record.name), *said(file.record.short)), id_)
        shorter = {_OF_UN.sub("", name): id_ for name, id_ in names.items() if _OF_UN.search(name)}
        return Names({name: id_ for name, id_ in shorter.items() if " " in name} | names)

    def works(self, organisation: str) -> Names:
        """Return the titles of works of an organisation."""
        register = self.corpus.registers.get(organisation)
        if register is None:
            return Names({})
        titles = {
            title: word
            for word, work in register.record.works.items()
            for title in said(work.title)
            if len(title) > 12
        }
        return Names(titles)

    def titles(self, organisation: str) -> Names:
        """Return short titles by which reports name documents that have a symbol."""
        register = self.corpus.registers.get(organisation)
        titles: dict[str, str] = {}
        for symbol, document in register.record.documents.items() if register else ():
            for title in said(document.title):
                short = re.search(r"\(([A-ZÀ-Þ][^()]{9,60})\)$", title)
                if short and " " in short[1]:
                    titles[short[1]] = symbol
                elif len(title.split()) <= 4 and len(title) > 12:
                    titles[title] = symbol
        return Names(titles)


def said(words: Words | None) -> Iterator[str]:
    """Yield what is said in each language."""
    if words is not None:
        yield from (wording for _, wording in words.all())


def _forms_of(name: str) -> Iterable[str]:
    """Return a name of a country with its formal part behind, before and left out."""
    yield name
    if found := _ROTATED.match(name):
        form = found["form"]
        joint = "" if form.endswith(("’", "'")) else " "
        yield f"{form}{joint}{found['name']}"
        yield found["name"]


def known_languages() -> Iterable[str]:
    """Return the codes of the languages that a report may be in."""
    return languages().keys()
