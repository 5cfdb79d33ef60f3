"""Doubts: what a draft is unsure of, by name, with the words that tell an editor why."""

from __future__ import annotations

from dataclasses import dataclass, field

from recueil.drafting.lines import Place
from recueil.i18n import N_, catalogue

REASONS = {
    "body-unknown": N_(
        "the edition has no body of this name (%(name)s): complete its new file, or draft again "
        "with --body if it is one that is there"
    ),
    "body-missing": N_("the report names no body that is known: say which by --body"),
    "no-session": N_(
        "neither days nor decisions were found: if this is a plan of measures, draft it again with "
        "--as plan"
    ),
    "plan": N_(
        "drafted as a plan of measures, by its title “%(words)s”: if it is the report of a "
        "session, draft it again with --as session"
    ),
    "plan-unread": N_(
        "the title “%(words)s” is that of a plan, and no measures were found under headings or "
        "in a table of actions and who is responsible: make new plan writes a file to fill"
    ),
    "measures-counted": N_(
        "the measures of section %(number)s have no number of their own: they are counted; check "
        "where each begins"
    ),
    "labels-shared": N_(
        "who is responsible and by when stand under the last measure of section %(number)s alone: "
        "they are given to all of them"
    ),
    "number-missing": N_("no session number was found; the file is named by the year and month"),
    "days-missing": N_("no dates of the session were found"),
    "several-meetings": N_(
        "the report is on several meetings: check which paragraphs are on this one"
    ),
    "days-one": N_("the only day was read in “%(words)s”: check that it is the session’s"),
    "place-missing": N_("no place was found"),
    "place-one-language": N_("the place is written in the language of the report alone"),
    "mode": N_("how the session met was read in this sentence: “%(words)s”"),
    "changes": N_("the document has %(count)s tracked changes, which were read as accepted"),
    "counted": N_("the report prints no paragraph numbers: they are counted"),
    "decimal": N_("the report numbers its paragraphs %(printed)s: they are counted in order"),
    "section-twice": N_("the section number %(number)s is used twice: “%(title)s”"),
    "unknown-verb": N_("no operative verb was recognised"),
    "unknown-participle": N_("the participle was not recognised: “%(words)s”"),
    "verb-not-in-vocabulary": N_("“%(printed)s” has no word in vocabulary/actions"),
    "verb-nearest": N_("“%(printed)s” is given the nearest word of vocabulary/actions"),
    "addressee-unknown": N_("whom it speaks to is not in vocabulary/addressees: “%(printed)s”"),
    "actor-unknown": N_("who acts is not in vocabulary/addressees: “%(printed)s”"),
    "several-texts": N_("several agreed texts: the text’s number comes before the paragraph’s"),
    "may-decide": N_("this may be a decision or only a part of the account: “%(printed)s”"),
    "left-out-decision": N_("left out, though it may be a decision: “%(printed)s”"),
    "other-session": N_("left out: the label quotes a decision of another session, it seems"),
    "attendance": N_("tells who took part, and no group was read: “%(words)s”"),
    "group-members": N_("not in the vocabularies: %(names)s"),
    "role-unknown": N_("the office is not in vocabulary/roles: “%(printed)s”"),
    "officer-body": N_("the office may be of another body"),
    "relation": N_("read in “%(printed)s”: check the type and that the link is meant"),
    "relation-nowhere": N_("names a provision that is not in this edition: “%(printed)s”"),
    "language": N_("the wording of the report, in %(language)s: “%(words)s”"),
    "counts": N_("found by the program; count by hand before you write them: %(counts)s"),
    "title": N_("the title of the report was not found"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing to check, with where it was read."""

    reason: str
    place: Place | None = None
    words: dict[str, object] = field(default_factory=dict)

    def told(self, language: str) -> str:
        """Return the reason in the editor's language."""
        words = {key: _short(value) for key, value in self.words.items()}
        return catalogue(language).gettext(REASONS[self.reason]) % words


def _short(value: object) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= 160 else text[:159] + "…"


def place_told(place: Place, format_: str, language: str) -> str:
    """Return where something stands in the source: a line, a paragraph of the file, a page."""
    gettext = catalogue(language).gettext
    if place.page:
        return gettext(N_("page %(page)s, line %(line)s")) % {
            "page": place.page,
            "line": place.line,
        }
    if format_ == "docx":
        return gettext(N_("paragraph %(line)s of the file")) % {"line": place.line}
    return gettext(N_("line %(line)s")) % {"line": place.line}
