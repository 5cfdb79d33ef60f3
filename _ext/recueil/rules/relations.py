"""Relations: each leads from a provision back to something that exists and is earlier."""

from __future__ import annotations

from collections.abc import Iterator

from recueil.corpus import Corpus
from recueil.i18n import N_
from recueil.ids import is_id, session_of
from recueil.index import Entry, Index, Tie
from recueil.problems import Kind, Problem, Severity, YamlPath
from recueil.rules.known import Known, aliases


def relations_lead_back(corpus: Corpus, index: Index) -> Iterator[Problem]:
    """Hold the ids that relations and progress name against those that there are."""
    known = Known.of(corpus, index)
    former = {alias.alias: alias.id for alias in aliases(corpus, index)}
    for ties in index.ties_from.values():
        for tie in ties:
            if isinstance(tie.relation.target, str):
                yield from _of_tie(tie, known, former)
    for entry in index.provisions.values():
        yield from _of_progress(entry, known, former)


def _of_tie(tie: Tie, known: Known, former: dict[str, str]) -> Iterator[Problem]:
    path = (*tie.path, "target")
    if tie.target == tie.source or tie.target.startswith(f"{tie.source}#"):
        words = {"id": tie.target}
        yield Problem(Kind.SELF_RELATION, tie.file, _ITSELF, words, path)
    elif tie.target in known:
        yield from _later(tie, known.corpus, path)
    else:
        yield from _unknown(tie.target, tie.file, path, known, former)


def _later(tie: Tie, corpus: Corpus, path: YamlPath) -> Iterator[Problem]:
    """Find what opened after our session had closed; the meetings of two bodies may overlap."""
    ours = corpus.sessions.get(session_of(tie.source))
    theirs = corpus.sessions.get(session_of(tie.target))
    if ours and theirs and theirs.record.first_day > ours.record.last_day:
        words = {"id": tie.target, "day": theirs.record.first_day, "ours": ours.record.last_day}
        yield Problem(Kind.LATER_TARGET, tie.file, _LATER, words, path)


def _of_progress(entry: Entry, known: Known, former: dict[str, str]) -> Iterator[Problem]:
    for nth, step in enumerate(entry.record.progress):
        if is_id(step.by) and step.by not in known:
            path = (*entry.path, "progress", nth, "by")
            yield from _unknown(step.by, entry.file, path, known, former)


def _unknown(
    id_: str, file: str, path: YamlPath, known: Known, former: dict[str, str]
) -> Iterator[Problem]:
    if id_ in former:
        words = {"id": id_, "near": former[id_]}
        yield Problem(Kind.UNKNOWN_ID, file, _FORMER, words, path)
    elif known.unpublished(id_):
        weight = Severity.INFORMATION
        yield Problem(Kind.UNPUBLISHED_TARGET, file, _UNPUBLISHED, {"id": id_}, path, weight)
    elif not known.may_be(id_):
        near, body = known.nearest(id_), known.body_without_session(id_)
        words = {"id": id_, "near": near} if near else {"id": id_}
        if body:
            words |= {"body": body}
        message = _NO_SESSION if body else _UNKNOWN
        yield Problem(Kind.UNKNOWN_ID, file, message, words, path)


_ITSELF = N_('"%(id)s" is this provision itself; a relation leads to another one')
_LATER = N_(
    '"%(id)s" belongs to a session that opened on %(day)s, after this one closed on %(ours)s: '
    "write the relation in the later session, leading back"
)
_FORMER = N_('"%(id)s" is a former id')
_UNPUBLISHED = N_(
    '"%(id)s" lies in a session that is not published here; it is shown without a link'
)
_NO_SESSION = N_(
    'nothing here has the id "%(id)s"; if its session exists and is not in this edition, name its '
    "number under unpublished in bodies/%(body)s.yaml"
)
_UNKNOWN = N_('nothing here has the id "%(id)s"')
