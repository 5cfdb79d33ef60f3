"""Voice: how the site speaks in one language: messages, wordings, words of vocabularies."""

from __future__ import annotations

from markupsafe import Markup

from recueil.corpus import Corpus
from recueil.i18n import catalogue
from recueil.index import Entry
from recueil.languages import direction
from recueil.markup import escaped, html, joined
from recueil.model import Body, Document, StandingRecommendation, Term, Words
from recueil.model.body import NameBasis
from recueil.model.vocabulary import Family
from recueil.pages import wording


class Voice:
    """One language of the site.

    Whatever returns `Markup` has escaped what comes from YAML.
    """

    def __init__(self, corpus: Corpus, language: str) -> None:
        """Speak a language, with the vocabularies of a corpus."""
        self.language = language
        self.messages = catalogue(language)
        self.comma = self.messages.gettext(", ")
        self._vocabularies = corpus.vocabularies
        self._labels: dict[tuple[str, str], str] = {}
        self._shown_labels: dict[tuple[str, str], Markup] = {}

    def say(self, message: str, **words: object) -> str:
        """Return a message of the interface in the site's language."""
        return self.messages.gettext(message) % words if words else self.messages.gettext(message)

    def beside(self, *things: object) -> Markup:
        """Return things side by side, with commas."""
        return joined(things, self.comma)

    def words(self, words: Words | None) -> Markup:
        """Return a wording; in another language, marked as such, where ours is missing."""
        return self._said(
            words,
            '<span class="r-foreign" lang="{}" dir="{}">{}</span> <span class="r-mark">{}</span>',
            self.say("not translated"),
        )

    def shown(self, words: Words | None) -> Markup:
        """Return a name or a label; in another language it says so to machines alone."""
        return self._said(words, '<span lang="{}" dir="{}">{}</span>')

    def _said(self, words: Words | None, foreign: str, *more: str) -> Markup:
        """Return a wording; one in another language as `foreign` has it."""
        if words is None:
            return Markup("")
        language, text = _best(words, self.language)
        if language == self.language:
            return escaped(text)
        return html(foreign, language, direction(language), text, *more)

    def plain(self, words: Words | None) -> str:
        """Return a wording as plain text, in another language if need be."""
        return "" if words is None else _best(words, self.language)[1]

    def is_ours(self, record: Body | Document | StandingRecommendation) -> bool:
        """Whether the name or title of a record is our own translation in this language."""
        return getattr(record, f"{self.language}_basis", None) is NameBasis.OURS

    def term(self, vocabulary: str, word: str) -> Term | None:
        """Return a word of a vocabulary."""
        file = self._vocabularies.get(vocabulary)
        return file.record.get(word) if file else None

    def label(self, vocabulary: str, word: str) -> str:
        """Return the label of a word; the word itself where the vocabulary lacks it."""
        key = vocabulary, word
        if key not in self._labels:
            term = self.term(vocabulary, word)
            self._labels[key] = self.plain(term.label) if term else word
        return self._labels[key]

    def shown_label(self, vocabulary: str, word: str) -> Markup:
        """Return the label of a word as a page shows it."""
        key = vocabulary, word
        if key not in self._shown_labels:
            term = self.term(vocabulary, word)
            self._shown_labels[key] = self.shown(term.label) if term else escaped(word)
        return self._shown_labels[key]

    def family(self, action: str) -> str:
        """Return the family of a verb, which colours it."""
        term = self.term("actions", action)
        return (term.family if term and term.family else Family.NOTE).value

    def verb(self, action: str, entry: Entry) -> Words | None:
        """Return the verb as it is read: a participle in a preamble, plural for several actors."""
        term = self.term("actions", action)
        if term is None:
            return None
        forms = (term.participle, term.verb) if entry.kind == "clause" else (term.verb,)
        if entry.record.actor and entry.kind != "clause":
            forms = (term.plural, term.verb)
        return next((form for form in forms if form), term.label)

    def participle(self, action: str) -> Markup:
        """Return the participle of a verb, as in "Noting with concern"."""
        term = self.term("actions", action)
        return self.shown(term.participle or term.label) if term else escaped(action)


def _best(words: Words, language: str) -> tuple[str, str]:
    """Return a wording and its language, the one asked for if there is any; spaced as it asks."""
    found, text = words.best(language)
    return found, wording.spaced(text, found)
