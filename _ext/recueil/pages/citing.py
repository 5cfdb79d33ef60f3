"""References: every record of a site as it is cited, in the site's language.

Words that no source prints stand in square brackets, as editors' additions do: a number or a
paragraph that we counted, a title or a name that we translated.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from recueil import citing
from recueil.addresses import absolute
from recueil.citing import Reference, Text, line
from recueil.citing.csl import Item
from recueil.i18n import N_
from recueil.index import DocumentEntry, Entry, PointEntry, SectionEntry
from recueil.markup import bare
from recueil.model import Measure, Plan, Session, Source, Words, Work
from recueil.model.body import NameBasis
from recueil.pages import wording
from recueil.pages.reads import Store
from recueil.pages.site import Site
from recueil.symbols import Symbol, official_url


class Form(NamedTuple):
    """A form of a reference that a reader may copy."""

    label: str
    text: str
    manner: str = "words"
    """`words` to be read, `typed` in one line, or a `file` that a program reads."""


class References:
    """The references of a site; what a report's records share is worked out once."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self._texts: Store[str, Text] = {}
        self._last: Store[str, Reference] = {}

    def of(self, id_: str) -> Reference:
        """Return the reference to a provision, point, section, document, session or plan."""
        if id_ not in self._last:  # a page asks twice, for head and panel
            self._last.clear()
        return self.site.reads.kept(self._last, id_, lambda: self._reference(id_))

    def _reference(self, id_: str) -> Reference:
        index = self.site.index
        if entry := index.provisions.get(id_):
            return self._provision(entry)
        if point := index.points.get(id_):
            return self._point(point)
        if section := index.sections.get(id_):
            return self._section(section)
        if document := index.documents.get(id_):
            return self._document(document)
        return self._made(id_, id_, _issued(self._home(id_).source, self._closed(id_)))

    def item(self, id_: str) -> Item:
        """Return the reference to a record as CSL-JSON has it."""
        return citing.csl(self.of(id_))

    def forms(self, id_: str) -> list[Form]:
        """Return every form of the reference to a record."""
        reference, site = self.of(id_), self.site
        item, say = citing.csl(reference), site.say
        found = (
            Form(say("Permalink"), reference.permalink, "typed"),
            Form(say("UN footnote"), citing.footnote(reference, site.language, say)),
            Form(say("UNCTAD, list of references"), citing.entry(reference, say)),
            Form(say("UNCTAD, in the text"), citing.in_text(reference, say)),
            Form("Markdown", citing.markdown(reference), "typed"),
            Form("BibTeX", citing.bibtex(item), "file"),
            Form("RIS", citing.ris(item), "file"),
            Form("CSL-JSON", citing.csl_json(item), "file"),
        )
        return [form for form in found if form.text]

    # The records

    def _provision(self, entry: Entry, point: str = "") -> Reference:
        record, site = entry.record, self.site
        part = place = ""
        if entry.number is not None:
            part = _lower(bare(site.name(entry.id))) + point
            if entry.kind == "clause" or (isinstance(record, Measure) and record.numbered_by):
                part = f"[{part}]"
        if record.paragraph is not None:
            place = site.say("para. %(number)s", number=record.paragraph)
            if entry.number is None:  # the paragraph is all that it is known by
                place += point
        issued = (entry.day.year,) if entry.day else _issued(self._home(entry.home).source, None)
        if record.date:
            issued = _day(record.date)
        return self._made(entry.id, entry.home, issued, part, self._counted(entry.home, place))

    def _point(self, point: PointEntry) -> Reference:
        numbers = point.id.partition("#")[2].split(".")
        shown = line(" ".join(wording.point_number(n, self.site.language) for n in numbers))
        whole = self._provision(self.site.index.provisions[point.provision], f" {shown}")
        address = self._address(point.id)
        return Reference(
            point.id, whole.text, whole.issued, address, address, whole.part, whole.place
        )

    def _section(self, section: SectionEntry) -> Reference:
        record, site = section.record, self.site
        part = line(site.say("sect. %(number)s", number=record.number))
        if record.numbered_by:  # a number that no reader of the report would find
            part = f"[{line(site.plain(record.title))}]"
        place = ""
        if record.paragraphs:
            ranges = ", ".join(record.paragraphs).replace("-", "–")
            several = len(record.paragraphs) > 1 or "–" in ranges
            place = (
                site.say("paras. %(range)s", range=ranges)
                if several
                else site.say("para. %(number)s", number=ranges)
            )
        issued = _issued(self._home(section.home).source, section.day)
        return self._made(
            section.id, section.home, issued, part, self._counted(section.home, place)
        )

    def _document(self, entry: DocumentEntry) -> Reference:
        record, site = entry.record, self.site
        organisation = site.label("organisations", entry.organisation)
        author = short = organisation
        if record.body and record.body in site.corpus.bodies:
            author, short = self._body(record.body)
        if isinstance(record, Work) and record.author:
            author = short = record.author
        bases = {"fr": record.fr_basis, "en": record.en_basis}
        title, language = self._words(record.title, bases)
        text = Text(
            line(author),
            line(short),
            title,
            language,
            entry.symbol.canonical if entry.symbol else "",
            organisation if entry.symbol else "",
            resolution=_resolution(site, entry.symbol) if entry.symbol else "",
        )
        official = official_address(site, entry) or ""
        issued = _day(record.date) if record.date else ()
        return Reference(entry.id, text, issued, self._address(entry.id), official)

    def _made(
        self, id_: str, home: str, issued: tuple[int, ...], part: str = "", place: str = ""
    ) -> Reference:
        told = self.site.index.told_by[self._home(home).source.id]
        if len(told) > 1:  # one report of several meetings
            meeting = _lower(bare(self.site.name(home)))
            part = f"{meeting}, {part}" if part else meeting
        address = self._address(id_)
        return Reference(id_, self._text(home), issued, address, address, part, place)

    # What they share

    def _text(self, home: str) -> Text:
        return self.site.reads.kept(self._texts, home, lambda: self._report(home))

    def _report(self, home: str) -> Text:
        site, record = self.site, self._home(home)
        body = home.partition("/")[0] if isinstance(record, Session) else record.body
        author, short = self._body(body)
        title, language = self._words(record.source.title, {})
        organisation = site.label("organisations", site.corpus.bodies[body].record.organisation)
        summarized = record.source.transcription == "digest"
        if isinstance(record, Plan):
            return Text(
                author, short, title, language, publisher=organisation, summarized=summarized
            )
        return Text(
            author,
            short,
            title,
            language,
            line(record.report or ""),
            organisation,
            bare(site.session_full(home)),
            (record.first_day, record.last_day),
            line(site.plain(record.place)),
            summarized=summarized,
        )

    def _body(self, id_: str) -> tuple[str, str]:
        """Return the name of a body, in full and in short."""
        record = self.site.corpus.bodies[id_].record
        name, _ = self._words(record.name, {"fr": record.fr_basis, "en": record.en_basis})
        return name, line(self.site.body_short(id_))

    def _words(self, words: Words | None, bases: dict[str, NameBasis | None]) -> tuple[str, str]:
        """Return a wording and its language; in brackets where it is our translation."""
        if words is None:
            return "", self.site.language
        language, text = words.best(self.site.language)
        text = line(wording.spaced(text, language))
        return (f"[{text}]" if bases.get(language) is NameBasis.OURS else text), language

    def _counted(self, home: str, place: str) -> str:
        counted = self._home(home).source.paragraphs == "counted"
        return f"[{place}]" if place and counted else place

    def _home(self, home: str) -> Session | Plan:
        session = self.site.corpus.sessions.get(home)
        return session.record if session else self.site.corpus.plans[home].record

    def _closed(self, home: str) -> date | None:
        session = self.site.corpus.sessions.get(home)
        return session.record.last_day if session else None

    def _address(self, id_: str) -> str:
        site = self.site
        address = site.addresses.of(id_)
        if address is None or not site.base:
            return ""
        return absolute(site.base, site.language, address)


def official_address(site: Site, entry: DocumentEntry) -> str | None:
    """Return the official address of a document in the site's language, if one is known."""
    if entry.record.url:
        return entry.record.url
    return official_url(entry.symbol, site.language) if entry.symbol else None


_RESOLUTIONS = {
    "A/RES": N_("General Assembly resolution %(number)s"),
    "S/RES": N_("Security Council resolution %(number)s"),
    "E/RES": N_("Economic and Social Council resolution %(number)s"),
    "A/HRC/RES": N_("Human Rights Council resolution %(number)s"),
}


def _resolution(site: Site, symbol: Symbol) -> str:
    """Return how a resolution is called by its number: `70/1`, `1325 (2000)`."""
    name = _RESOLUTIONS.get(symbol.series)
    if name is None or symbol.organisation != "un" or symbol.modifiers:
        return ""
    number = symbol.canonical.removeprefix(f"{symbol.series}/").replace("(", " (")
    return site.say(name, number=number)


def _issued(source: Source, closed: date | None) -> tuple[int, ...]:
    """Return the printed date of a report, else the year of the session of which it tells."""
    if source.date:
        return _day(source.date)
    return (closed.year,) if closed else ()


def _day(day: date) -> tuple[int, ...]:
    return day.year, day.month, day.day


def _lower(name: str) -> str:
    return name[:1].lower() + name[1:]
