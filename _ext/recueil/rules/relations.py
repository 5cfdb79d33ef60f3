"""Relations: each leads from a provision back to something that exists and is earlier."""

from __future__ import annotations

from collections.abc import Iterator

from recueil.corpus import Corpus
from recueil.i18n import N_
from recueil.ids import is_id, session_of
from recueil.index import Entry, Index, Tie
from recueil.problems import Kind, Problem, Severity, YamlPath
from recueil.rules.firsts import Firsts
from recueil.rules.known import Known
from recueil.rules.whole import Whole


def relations_lead_back(corpus: Corpus, index: Index, whole: Whole) -> Iterator[Problem]:
    """Hold the ids that relations and progress name against those that there are."""
    known, firsts = whole.known, Firsts()
    for ties in index.ties_from.values():
        for tie in ties:
            if isinstance(tie.relation.target, str):
                yield from _of_tie(tie, known, firsts)
    for entry in index.provisions.values():
        yield from _of_progress(entry, known, firsts)


def _of_tie(tie: Tie, known: Known, firsts: Firsts) -> Iterator[Problem]:
    path = (*tie.path, "target")
    if tie.target == tie.source or tie.target.startswith(f"{tie.source}#"):
        words = {"id": tie.target}
        yield Problem(Kind.SELF_RELATION, tie.file, _ITSELF, words, path)
    elif known.is_known(tie.target):
        yield from _later(tie, known, path)
    else:
        yield from _unknown(tie.target, (tie.file, path), known, firsts)


def _later(tie: Tie, known: Known, path: YamlPath) -> Iterator[Problem]:
    """Find what opened after our session had closed; the meetings of two bodies may overlap."""
    ours = known.days(session_of(tie.source))
    theirs = known.days(session_of(tie.target))
    if ours and theirs and theirs[0] > ours[1]:
        words = {"id": tie.target, "day": theirs[0], "ours": ours[1]}
        yield Problem(Kind.LATER_TARGET, tie.file, _LATER, words, path)


def _of_progress(entry: Entry, known: Known, firsts: Firsts) -> Iterator[Problem]:
    for nth, step in enumerate(entry.record.progress):
        if is_id(step.by) and not known.is_known(step.by):
            path = (*entry.path, "progress", nth, "by")
            yield from _unknown(step.by, (entry.file, path), known, firsts)


def _unknown(
    id_: str, place: tuple[str, YamlPath], known: Known, firsts: Firsts
) -> Iterator[Problem]:
    file, path = place
    if former := known.former(id_):
        words = {"id": id_, "near": former[0]}
        yield Problem(Kind.UNKNOWN_ID, file, _FORMER, words, path)
    elif known.unpublished(id_):
        weight = Severity.INFORMATION
        yield Problem(Kind.UNPUBLISHED_TARGET, file, _UNPUBLISHED, {"id": id_}, path, weight)
    elif not known.may_be(id_):
        near = known.nearest(id_) if firsts.is_told(file) else None
        body = known.body_without_session(id_)
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
