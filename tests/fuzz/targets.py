"""What is fuzzed: each target takes any bytes, and nothing of it may raise or take long."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from pydantic import TypeAdapter

from project import TOY
from recueil import model
from recueil.corpus import Corpus, load_corpus
from recueil.drafting.cleaning import clean
from recueil.drafting.draft import drafted
from recueil.drafting.lines import UnreadableError
from recueil.drafting.reading import html, sniff, text
from recueil.drafting.writing import as_yaml
from recueil.findings import Finding
from recueil.load.files import LoadedFile, build_bytes
from recueil.load.tree import Marks, build
from recueil.model import Body, DocumentRegister, Plan, Session, Vocabulary
from recueil.read import read
from recueil.symbols import ORGANISATIONS, SymbolError, find, loose, nearest, parse

_SHAPES: tuple[TypeAdapter[object], ...] = (
    TypeAdapter(Session),
    TypeAdapter(Body),
    TypeAdapter(Plan),
    TypeAdapter(DocumentRegister),
    TypeAdapter(Vocabulary),
)

KNOWN_WORDS = sorted(
    {f"{name}: " for record in map(vars(model).get, model.__all__)
     for name in getattr(record, "model_fields", ())}
    | {"- ", "{", "}, ", "[", "]", "fr: ", "en: ", "2025-05-14", "4-11", "A/RES/70/1", "G/C/M/127",
       "/Add.1", "/Corr.1", "/Rev.2", "(III)", "resolution 70/1", "WT/L/274", "JOB(03)/12"}
)  # fmt: skip
"""Words of which files and symbols are made."""


def loader(content: bytes) -> None:
    """Read bytes as each kind of file: a record comes of them, or problems that can be told."""
    tree, problems = build_bytes(content, "a.yaml")
    if not problems:
        for shape in _SHAPES:
            record, found = read(LoadedFile("a.yaml", tree), shape)
            assert (record is None) == bool(found)
            problems += found
    marks: Marks = {}
    build(content.decode("utf-8", "replace"), "a.yaml", marks)
    assert all(mark.line >= 1 and mark.column >= 1 for mark in marks.values())
    for problem in problems:
        for language in ("fr", "en"):
            line = str(Finding.of(problem, language).told(language))
            assert line.replace("\N{NO-BREAK SPACE}", " ").isprintable()


def symbols(content: bytes) -> None:
    """Read bytes as symbols of each organisation, alone and in a text."""
    printed = content.decode("utf-8", "replace")
    for organisation in sorted(ORGANISATIONS):
        for one in find(printed, organisation):
            assert printed[one.start : one.end] == one.printed
            assert parse(one.symbol.canonical, organisation) == one.symbol
        try:
            symbol = loose(printed, organisation)
        except SymbolError:
            continue
        assert parse(symbol.canonical, organisation) == symbol
        assert nearest(printed, organisation) == symbol.canonical


def drafter(content: bytes) -> None:
    """Draft bytes as a report in HTML or text: what comes of it is YAML of our kind."""
    try:
        reading = (html if sniff(content) == "html" else text).read(content)
        cleaned = clean(reading)
    except UnreadableError:
        return
    for draft in drafted(cleaned, _toy(), "en"):
        _, problems = build_bytes(as_yaml(draft.tree).encode(), "a.yaml")
        assert not problems


@cache
def _toy() -> Corpus:
    return load_corpus(TOY)[0]


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    "loader": loader,
    "symbols": symbols,
    "drafter": drafter,
}
