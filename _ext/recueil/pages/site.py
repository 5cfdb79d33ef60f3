"""The site in one language: what templates and pages ask for names and addresses."""

from __future__ import annotations

from markupsafe import Markup

from recueil.addresses import Addresses
from recueil.i18n import N_
from recueil.index import Entry, Index
from recueil.index.facets import SECRETARIAT
from recueil.markup import escaped, filled, html
from recueil.model import Session
from recueil.pages import wording
from recueil.pages.page import Crumb
from recueil.pages.reads import RECORD, Reads, watched
from recueil.pages.voice import Voice


class Site(Voice):
    """Index, addresses and names of the records for one language."""

    def __init__(self, index: Index, language: str, base: str) -> None:
        """Make the site that is published at `base`, which ends in a slash or is empty."""
        super().__init__(index.corpus, language)  # vocabularies are behind every page: unwatched
        self.reads = Reads()
        self.unwatched = index
        self.index = watched(index, self.reads)
        self.corpus = self.index.corpus
        self.languages = index.corpus.languages
        self.base = base
        self.addresses = _Addresses(index, self.reads)
        self._names: dict[str, Markup] = {}
        self._full_names: dict[str, Markup] = {}

    def addressee(self, word: str, body: str) -> str:
        """Return the word under which an addressee is listed: a body's own secretariat."""
        return self.index.secretariat_of(body) if word == SECRETARIAT else word

    def party(self, id_: str) -> Markup:
        """Return the name of a country, an organisation or a body."""
        for vocabulary in ("countries", "organisations"):
            if term := self.term(vocabulary, id_):
                return self.shown(term.label)
        return self.shown_body(id_) if id_ in self.corpus.bodies else escaped(id_)

    def party_short(self, id_: str) -> Markup:
        """Return the name by which a party is called in passing: a country's other name if any."""
        term = self.term("countries", id_)
        return self.shown(term.acronym) if term and term.acronym else self.party(id_)

    def body_short(self, body: str) -> str:
        """Return a body's acronym, else its short name, else its name."""
        record = self.corpus.bodies[body].record
        return self.plain(record.acronym or record.short or record.name)

    def body_name(self, body: str) -> str:
        """Return a body's full name."""
        return self.plain(self.corpus.bodies[body].record.name)

    def shown_body(self, body: str) -> Markup:
        """Return a body's full name as a page shows it."""
        return self.shown(self.corpus.bodies[body].record.name)

    def session_name(self, session: str) -> Markup:
        """Return `32e session`, or `Meeting of March 2018` where the number is a date."""
        record = self.corpus.sessions[session].record
        if wording.is_counted(record.number):
            number = wording.ordinal(record.number, self.language)
            return Markup(self.say("%(number)s session")) % {"number": number}
        if not wording.is_month(record.number):
            return escaped(self.say("Session %(number)s", number=record.number))
        when = wording.of_month(record.first_day, self.language)
        return escaped(self.say("Meeting %(of_month)s", of_month=when))

    def session_full(self, session: str) -> Markup:
        """Return the body's short name and the session's."""
        body = session.partition("/")[0]
        return self.beside(self.body_short(body), _lower(self.session_name(session)))

    def days(self, session: Session) -> str:
        """Return the days of a session."""
        return wording.session_days(session, self.language)

    def name(self, id_: str) -> Markup:
        """Return what a record is called where its session is known: `Decision 4`."""
        self.reads.note(RECORD, id_)
        if id_ not in self._names:
            with self.reads.aside():  # it has a print of its own
                self._names[id_] = self._name(id_)
        return self._names[id_]

    def _name(self, id_: str) -> Markup:
        if entry := self.index.provisions.get(id_):
            return escaped(self._provision_name(entry))
        if point := self.index.points.get(id_):
            numbers = id_.partition("#")[2].split(".")
            shown = " ".join(wording.point_number(n, self.language) for n in numbers)
            return html("{} {}", self.name(point.provision), shown)
        if section := self.index.sections.get(id_):
            if section.record.numbered_by:  # a number that no reader of the report would find
                title = self.words(section.record.title)
                return filled(self.say("“%(title)s”"), {"title": title})
            return escaped(self.say("Section %(number)s", number=section.record.number))
        if id_ in self.corpus.sessions:
            return self.session_name(id_)
        if id_ in self.corpus.bodies:
            return escaped(self.body_short(id_))
        if id_ in self.corpus.plans:
            plan = self.corpus.plans[id_].record
            return self.words(plan.short or plan.title)
        if document := self.index.documents.get(id_):
            return (
                wording.symbol(document.symbol.canonical)
                if document.symbol
                else self.words(document.record.title)
            )
        return self._elsewhere(id_)

    def _provision_name(self, entry: Entry) -> str:
        number = entry.number
        if number is None:
            return self.say("Decision (para. %(number)s)", number=entry.record.paragraph)
        return self.say(_NAMES[entry.kind], number=number)

    def _elsewhere(self, id_: str) -> Markup:
        """Return the name of what is not published here: a session, its decision, a letter."""
        body, _, rest = id_.partition("/")
        if body not in self.corpus.bodies or not rest:
            return escaped(id_)
        session, _, provision = rest.partition("/")
        if session.startswith("recommendation-"):
            return escaped(self.say("Recommendation %(number)s", number=session.partition("-")[2]))
        number = (
            wording.ordinal(session, self.language)
            if wording.is_counted(session)
            else escaped(session)
        )
        told = Markup(self.say("%(number)s session")) % {"number": number}
        if not provision:
            return told
        kind, _, which = provision.partition("-")
        name = self.say(_NAMES[kind], number=which) if kind in _NAMES else which
        return self.beside(told, _lower(name))

    def crumb(self, id_: str) -> Crumb:
        """Return a record as a step of the breadcrumbs, or as a neighbour."""
        return Crumb(self.name(id_), self.addresses.of(id_) or "")

    def neighbour(self, id_: str | None) -> Crumb | None:
        """Return a record as the page before or after, if there is one."""
        return None if id_ is None else self.crumb(id_)

    def full_name(self, id_: str) -> Markup:
        """Return what a record is called anywhere: `WP.6, 32e session, décision 4`."""
        self.reads.note(RECORD, id_)
        if id_ not in self._full_names:
            with self.reads.aside():
                self._full_names[id_] = self._full_name(id_)
        return self._full_names[id_]

    def _full_name(self, id_: str) -> Markup:
        if id_ in self.index.documents or id_ in self.corpus.bodies or id_ in self.corpus.plans:
            return self.name(id_)
        if id_ in self.corpus.sessions:
            return self.session_full(id_)
        home = self.home_of(id_)
        if home is None:
            body = id_.partition("/")[0]
            prefix = self.body_short(body) if body in self.corpus.bodies else ""
            return self.beside(prefix, _lower(self.name(id_))) if prefix else self.name(id_)
        return self.beside(self.full_name(home), _lower(self.name(id_)))

    def home_of(self, id_: str) -> str | None:
        """Return the session or plan of a provision, a point or a section."""
        if point := self.index.points.get(id_):
            return self.index.provisions[point.provision].home
        entry = self.index.provisions.get(id_) or self.index.sections.get(id_)
        return entry.home if entry else None

    def title_of(self, id_: str) -> Markup:
        """Return the title of a provision, section or point, else its name."""
        holder = (
            self.index.provisions.get(id_)
            or self.index.sections.get(id_)
            or self.index.points.get(id_)
        )
        title = holder.record.title if holder else None
        return self.words(title) if title else self.name(id_)


class _Addresses(Addresses):
    """The addresses, noting which are asked for."""

    def __init__(self, index: Index, reads: Reads) -> None:
        super().__init__(index)
        self._reads = reads

    def of(self, id_: str) -> str | None:
        """Return the address of a record or document; None if it has none here."""
        self._reads.note(RECORD, id_)
        return super().of(id_)


_NAMES = {
    "decision": N_("Decision %(number)s"),
    "recommendation": N_("Recommendation %(number)s"),
    "clause": N_("Preamble, clause %(number)s"),
    "measure": N_("Measure %(number)s"),
}


def _lower(name: str) -> Markup:
    """Return a name as it stands inside a phrase; names are ours and begin with a capital."""
    text = escaped(name)
    return Markup(text[:1].lower() + text[1:])
