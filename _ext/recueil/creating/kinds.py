"""Kinds: what can be made, what is asked for it, and what comes of the answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from recueil.corpus import Corpus
from recueil.creating.asking import Answers, Question
from recueil.creating.questions import Questions
from recueil.creating.writing import Writer, scalar
from recueil.i18n import N_, catalogue
from recueil.ids import session_name
from recueil.model import Body, Document, Plan, Record, Session, Term, Work


@dataclass(frozen=True, slots=True)
class Addition:
    """What is added to the sources: a file, or (`key`) an entry of one."""

    file: str
    """Below the source folder."""
    lines: Sequence[str]
    key: str = ""
    under: str = ""


@dataclass(frozen=True, slots=True)
class Creation:
    """A kind of thing that can be made: its questions, and the addition that answers make."""

    text: str
    """A message: what it is."""
    questions: Sequence[Question]
    made: Callable[[Answers, Writer], Addition]
    then: Sequence[str] = ()
    """Messages: what is to be done next."""


_FILL = N_("Fill the file from the report, then: make check")
_OFFER = N_("Then: make schema, so that your text editor offers the new name")


def creations(corpus: Corpus, source: Path) -> Mapping[str, Creation]:
    """Return every kind by its name, for a corpus that stands in `source`."""
    ask = Questions(corpus, source)
    return {
        "session": Creation(N_("a session of a body"), ask.session(), _session, (_FILL,)),
        "body": Creation(N_("a body"), ask.body(), _body, (_FILL, _OFFER)),
        "plan": Creation(N_("an action plan"), ask.plan(), _plan, (_FILL,)),
        "document": Creation(N_("what is known of a document"), ask.document(), _document),
        "work": Creation(N_("a document that has a title and no symbol"), ask.work(), _work),
        "word": Creation(N_("a word of a vocabulary"), ask.word(), _word, (_OFFER,)),
    }


_HEAD = N_(
    "What stands behind # is left out: from each key that the source fills, take away "
    "the sign and the space after it."
)


def _session(answers: Answers, writer: Writer) -> Addition:
    name = session_name(answers["number"])
    given = {
        "number": answers["number"],
        **_days(answers),
        "place": _words(answers, "place"),
        "mode": answers["mode"],
        "report": answers["report"],
        "theme": _words(answers, "theme"),
        "source": _source(answers, f"{answers['body']}-{name.replace('.', '-')}"),
    }
    return _file(f"sessions/{answers['body']}/{name}.yaml", "session", Session, given, writer)


def _days(answers: Answers) -> dict[str, date | Sequence[date]]:
    if days := answers.get("dates"):
        return {"dates": days}
    return {name: date.fromisoformat(answers[name]) for name in ("start", "end")}


def _source(answers: Answers, id_: str) -> dict[str, object]:
    title, language = _words(answers, "title"), answers["language"]
    day = answers.get("report-date")
    given = {"id": id_, "title": title, "language": language, "transcription": "digest"}
    return {**given, "date": date.fromisoformat(day)} if day else given


def _body(answers: Answers, writer: Writer) -> Addition:
    acronym = answers["acronym"]
    given = {
        "organisation": answers["organisation"],
        "name": _words(answers, "title"),
        "acronym": acronym and {"fr": acronym, "en": answers["acronym-en"]},
        "parent": answers["parent"],
        "secretariat": answers["secretariat"],
    }
    return _file(f"bodies/{answers['id']}.yaml", "body", Body, given, writer)


def _plan(answers: Answers, writer: Writer) -> Addition:
    given = {
        "body": answers["body"],
        "title": _words(answers, "title"),
        "sections": (),
        "source": _source(answers, answers["id"]),
    }
    return _file(f"plans/{answers['id']}.yaml", "plan", Plan, given, writer)


def _document(answers: Answers, writer: Writer) -> Addition:
    return _entry(f"documents/{answers['organisation']}.yaml", answers["symbol"], Document,
                  _about(answers), writer)  # fmt: skip


def _work(answers: Answers, writer: Writer) -> Addition:
    return _entry(f"documents/{answers['organisation']}.yaml", answers["id"], Work,
                  _about(answers), writer, "works")  # fmt: skip


def _about(answers: Answers) -> dict[str, object]:
    day = answers["date"]
    given = {"title": _words(answers, "title"), "kind": answers["kind"]}
    return {**given, "date": day and date.fromisoformat(day)}


def _word(answers: Answers, writer: Writer) -> Addition:
    verb = answers["list"] == "actions"
    given = {
        "label": _words(answers, "title"),
        **{form: _words(answers, form) for form in _OF_VERBS if form != "family"},
        "family": answers.get("family"),
        "broader": answers.get("broader"),
    }
    writer.left = () if verb else _OF_VERBS
    return _entry(f"vocabulary/{answers['list']}.yaml", answers["word"], Term, given, writer)


_OF_VERBS = ("verb", "plural", "participle", "family")
"""The keys of a word that only a verb has."""


def _words(answers: Answers, name: str) -> dict[str, str] | None:
    """Return a text in the languages in which it was given."""
    texts = {code: answers.get(f"{name}-{code}") for code in ("fr", "en")}
    return {code: text for code, text in texts.items() if text} or None


def _file(
    file: str, schema: str, record: type[Record], given: Mapping[str, Any], writer: Writer
) -> Addition:
    up = "../" * (file.count("/") + 1)
    head = [
        f"# yaml-language-server: $schema={up}schema/{schema}.json",
        f"# {catalogue(writer.language).gettext(_HEAD)}",
    ]
    return Addition(file, [*head, *writer.lines(record, _without_gaps(given))])


def _entry(
    file: str, key: str, record: type[Record], given: Mapping[str, Any], writer: Writer,
    under: str = "",
) -> Addition:  # fmt: skip
    lines = writer.lines(record, _without_gaps(given), 1)
    return Addition(file, [f"{scalar(key)}:", *lines], key, under)


def _without_gaps(given: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in given.items() if value is not None}
