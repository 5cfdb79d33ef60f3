"""Provenance: the report itself, and what the program counted in it."""

from __future__ import annotations

from collections.abc import Mapping

from recueil.drafting.blocks import Kind
from recueil.drafting.facts import Facts
from recueil.drafting.outline import Outline
from recueil.drafting.tree import Tree
from recueil.drafting.tree.head import name_of_body, name_of_file
from recueil.drafting.tree.remarks import NAME, Remarks
from recueil.drafting.writing import Noted
from recueil.ids import slug


def source_of(tree: Mapping[str, object], outline: Outline, facts: Facts, remarks: Remarks) -> Tree:
    """Return where a session file comes from."""
    name = f"{name_of_body(facts, 'report')}-{name_of_file(facts)}-report"
    title = (
        remarks.words(facts.title)
        if facts.title
        else Noted(remarks.gap(NAME), (remarks.doubt("title"),))
    )
    source: Tree = {
        "id": slug(name), "title": title, "language": remarks.code, "transcription": "digest",
    }  # fmt: skip
    if outline.counted:
        source["paragraphs"] = Noted("counted", (_why_counted(outline, remarks),))
    if remarks.text.changes:
        remarks.doubt("changes", None, count=remarks.text.changes)
    told = remarks.told("counts", counts=_counts(tree, outline))
    return source | {"counts": Noted(None, (told,))}


def _why_counted(outline: Outline, remarks: Remarks) -> str:
    printed = ", ".join(list(outline.printed.values())[:3])
    return remarks.doubt("decimal", None, printed=printed) if printed else remarks.doubt("counted")


def _counts(tree: Mapping[str, object], outline: Outline) -> str:
    counts = {"paragraphs": sum(block.kind is Kind.NUMBERED for block in outline.blocks)}
    names = {key: key for key in ("sections", "decisions", "recommendations")}
    for key, name in (names | {"preamble": "clauses"}).items():
        if isinstance(found := tree.get(key), list):
            counts[name] = len(found)
    return ", ".join(f"{name}: {count}" for name, count in counts.items())
