"""Officers and participants, as the lists of a session file."""

from __future__ import annotations

from recueil.drafting.facts import Facts
from recueil.drafting.officers import Officer
from recueil.drafting.participants import Group
from recueil.drafting.tree import Tree, without_none
from recueil.drafting.tree.citations import CitationTrees
from recueil.drafting.tree.remarks import ROLE, Remarks
from recueil.drafting.writing import Flow, Noted


def officer_of(one: Officer, facts: Facts, remarks: Remarks) -> Noted:
    """Return an officer."""
    officer: Tree = {"name": one.name, "role": one.role or remarks.gap(ROLE)}
    comments: list[str] = []
    if not one.role:
        place = one.paragraph.place
        comments.append(remarks.doubt("role-unknown", place, printed=one.role_printed))
    officer["country"] = one.country or None
    officer["event"] = one.event or None
    if one.body and one.body != facts.body:
        officer["body"] = one.body
    elif not one.sure:
        comments.append(remarks.doubt("officer-body", one.paragraph.place))
    officer["paragraph"] = one.number or None
    officer = without_none(officer)
    return Noted(Flow(officer) if one.role else officer, tuple(comments))


def group_of(group: Group, citations: CitationTrees, remarks: Remarks) -> Noted:
    """Return a group of participants."""
    members = [_member(word, printed, remarks) for word, printed in group.members]
    tree: Tree = {
        "group": group.word,
        "paragraph": group.number or None,
        "members": Flow(members) if members else None,
    }
    cites = [c for c in citations.citing.cited(group.paragraph) if not c.footnote]
    if group.word == "full-list" and cites:
        tree["cites"] = [citations.cite(c, paragraph=False) for c in cites]
    if not group.unknown:
        return Noted(tree, ())
    names = " ; ".join(group.unknown)
    reason = remarks.doubt("group-members", group.paragraph.place, names=names)
    return Noted(tree, (reason, *(f"  {name}" for name in group.unknown)))


def _member(word: str, printed: str, remarks: Remarks) -> object:
    for vocabulary in ("countries", "organisations"):
        term = remarks.lexicon.terms(vocabulary).get(word)
        if term is not None:
            label = term.label.get(remarks.code)
            bare = " ".join(printed.split())
            same = label is None or _same(label, bare) or (len(bare) < 6 and bare.isupper())
            return word if same else Flow({"id": word, "printed": bare})
    return word


def _same(label: str, printed: str) -> bool:
    return label.replace("’", "'").casefold() == printed.replace("’", "'").casefold()
