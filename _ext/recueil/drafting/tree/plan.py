"""A plan, as its file: sections with their measures, and where they come from."""

from __future__ import annotations

from collections.abc import Sequence

from recueil.drafting.blocks import Block
from recueil.drafting.cleaning import Paragraph
from recueil.drafting.cleaning.characters import folded
from recueil.drafting.plans import Part
from recueil.drafting.provisions import Provision
from recueil.drafting.tree import Tree, without_none
from recueil.drafting.tree.citations import CitationTrees
from recueil.drafting.tree.provisions import ProvisionTrees
from recueil.drafting.tree.remarks import DIGEST, Remarks
from recueil.drafting.writing import Flow, Noted
from recueil.ids import slug

_LONGEST_NAME = 60


def name_of_plan(title: Paragraph) -> str:
    """Return a name for the file of a plan, made of its title."""
    word = slug(folded(title.text))
    return word if len(word) <= _LONGEST_NAME else word[: _LONGEST_NAME + 1].rpartition("-")[0]


def plan_of(
    title: Paragraph,
    body: str,
    parts: Sequence[Part],
    trees: ProvisionTrees,
    intro: Sequence[Block],
) -> Tree:
    """Return the file of a plan."""
    remarks, citations = trees.remarks, trees.citations
    told = remarks.doubt("plan", title.place, words=title.text)
    tree: Tree = {"body": Noted(body, (told,)), "title": remarks.words(title.text.strip(" *"))}
    tree["digest"] = remarks.gap(DIGEST)
    tree |= _cited(intro, citations)
    tree["sections"] = [_section(part, trees) for part in parts]
    tree["source"] = _source(title, parts, remarks)
    return without_none(tree)


def _section(part: Part, trees: ProvisionTrees) -> Tree:
    remarks, section = trees.remarks, part.section
    digest: object = remarks.gap(DIGEST)
    if part.intro:
        digest = Noted(digest, tuple(block.text for block in part.intro))
    measures = [_measure(measure, trees, printed=part.printed) for measure in part.measures]
    if measures and not part.printed:
        first = part.measures[0].first.place
        reason = remarks.doubt("measures-counted", first, number=section.number)
        measures[0] = Noted(measures[0].value, (reason, *measures[0].comments))
    if part.shared:
        last = part.measures[-1].first.place
        told = remarks.doubt("labels-shared", last, number=section.number)
        measures[0] = Noted(measures[0].value, (told, *measures[0].comments))
    tree: Tree = {"number": section.number, "title": remarks.words(section.title)}
    return without_none(tree | {"digest": digest, "measures": measures or None})


def _measure(measure: Provision, trees: ProvisionTrees, *, printed: bool) -> Noted:
    """Return a measure, without what only a provision of a session has."""
    drafted = trees.of(measure)
    tree = drafted.value if isinstance(drafted.value, dict) else {}
    kept = {key: value for key, value in tree.items() if key not in ("section", "agenda_item")}
    by = {} if printed else {"numbered_by": "editor"}
    span = {"span": trees.remarks.words(measure.span)} if measure.span else {}
    return Noted({"number": kept.pop("number"), **by, **kept, **span}, drafted.comments)


def _cited(blocks: Sequence[Block], citations: CitationTrees) -> Tree:
    found = [one for block in blocks for one in citations.citing.cited(block.paragraph)]
    links = [link for block in blocks for link in citations.citing.linked(block.paragraph)]
    printed = [
        Flow(without_none({"url": link.url, "footnote": link.footnote or None})) for link in links
    ]
    return {"cites": [citations.cite(one) for one in found] or None, "links": printed or None}


def _source(title: Paragraph, parts: Sequence[Part], remarks: Remarks) -> Tree:
    counts = f"sections: {len(parts)}, measures: {sum(len(part.measures) for part in parts)}"
    told = remarks.told("counts", counts=counts)
    return {
        "id": f"{name_of_plan(title)}-source", "title": remarks.words(title.text.strip(" *")),
        "language": remarks.code, "transcription": "digest", "paragraphs": "counted",
        "counts": Noted(None, (told,)),
    }  # fmt: skip
