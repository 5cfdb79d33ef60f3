"""Here: links as they are written on one page, whose way up to the root is known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from recueil.addresses import listing
from recueil.ids import is_id, paragraph_anchor
from recueil.index import DocumentEntry, Entry, Mention, Tie
from recueil.index.documents import shown_by
from recueil.markup import bare, escaped, html, joined
from recueil.model import Action, Citation, Pinpoint, Progress, Session
from recueil.pages import wording
from recueil.pages.page import up
from recueil.pages.site import Site
from recueil.symbols import official_url


@dataclass(frozen=True, slots=True)
class Here:
    """A place in the site from which links are made."""

    site: Site
    root: str
    """The way up to the language's root: `../../`."""
    anchors: bool = False
    """Whether points are targets of links here: on their provision's own page."""
    marked: set[int] | None = None
    """On a session's page: the paragraphs whose target has been placed."""

    @classmethod
    def at(cls, site: Site, address: str, *, anchors: bool = False) -> Here:
        """Return the place at `address`."""
        return cls(site, up(address), anchors)

    def to(self, address: str) -> str:
        """Return the relative link to an address below the language's root."""
        return self.root + address or "./"

    def url(self, id_: str) -> str | None:
        """Return the relative link to a record; None if it has no page."""
        address = self.site.addresses.of(id_)
        return None if address is None else self.to(address)

    def link(self, id_: str, label: Markup | str | None = None, css: str = "") -> Markup:
        """Return a link to a record, or its plain name where it has no page."""
        shown = self.site.name(id_) if label is None else escaped(label)
        url = self.url(id_)
        if url is None:
            return html('<span class="r-unlinked">{}</span>', shown)
        kind = html(' class="{}"', css) if css else ""
        return html('<a{} href="{}">{}</a>', kind, url, shown)

    def full_link(self, id_: str) -> Markup:
        """Return a link to a record under its full name."""
        return self.link(id_, self.site.full_name(id_))

    def word_link(self, facet: str, word: str, label: Markup | str) -> Markup:
        """Return a link to the page of a topic, an addressee, an action."""
        return html('<a href="{}">{}</a>', self.to(listing(facet, word)), label)

    def verb(self, action: Action, entry: Entry) -> Markup:
        """Return an operative verb: italic, coloured by its family, linked to its list."""
        return html(
            '<a class="act {}" href="{}"><i class="verb">{}</i></a>',
            self.site.family(action.action),
            self.to(listing("action", action.action)),
            self.site.shown(self.site.verb(action.action, entry)) or action.action,
        )

    def addressee(self, word: str, body: str) -> Markup:
        """Return an addressee as a quiet label that links."""
        listed = self.site.addressee(word, body)
        label = self.site.shown_label("addressees", listed)
        return html('<a class="to" href="{}">{}</a>', self.to(listing("addressee", listed)), label)

    def asked(self, action: Action, entry: Entry) -> Markup:
        """Return whom an action speaks to and what it is about, as the rest of its sentence."""
        what = Markup("")
        if action.object is not None:
            what = html('<span class="object">{}</span>', self.site.words(action.object))
        if not action.addressees:
            return what
        who = joined(
            (self.addressee(word, entry.body) for word in action.addressees), self.site.comma
        )
        if not what:
            return who
        return Markup(self.site.say("%(who)s: %(what)s")) % {"who": who, "what": what}

    def cite(self, mention: Mention) -> Markup:
        """Return a citation: a small bracketed symbol with its pinpoint."""
        site = self.site
        document = site.index.documents.get(mention.document)
        if document is None:
            return escaped(mention.citation.printed or mention.citation.symbol or "")
        place = self.pinpoint(mention.citation.pinpoint)
        css = "cite sym" if document.symbol else "cite work"
        shown = site.name(mention.document)
        link = self.link(mention.document, shown, css)
        return html('{}<span class="r-pin">{}{}</span>', link, site.comma, place) if place else link

    def naming(self, citations: tuple[Citation, ...], mentions: Iterable[Mention]) -> list[Mention]:
        """Return the mentions that stand for these citations: the same ones, not equal ones.

        Two points of a provision may name the same document in the same words.
        """
        if not citations:
            return []
        wanted = {id(citation) for citation in citations}
        return [mention for mention in mentions if id(mention.citation) in wanted]

    def pinpoint(self, place: Pinpoint | None) -> str:
        """Return a pinpoint in words."""
        return wording.pinpoint(place, self.site.language, self.site.messages.gettext)

    def printed(self, citation: Citation) -> Markup:
        """Return how the source writes a document, where that differs."""
        if citation.printed is None:
            return Markup("")
        return html(
            '<span class="r-printed">{}</span>',
            self.site.say("printed “%(words)s”", words=citation.printed),
        )

    def purpose(self, mention: Mention) -> str:
        """Return what a document is cited for: its part, else the verb that names it."""
        if mention.citation.part:
            return self.site.label("parts", mention.citation.part)
        if mention.action is None:
            return ""
        entry = self.site.index.provisions[mention.by.partition("#")[0]]
        return self.site.plain(self.site.verb(mention.action, entry)) or mention.action

    def paragraph(self, session: str, number: int) -> Markup:
        """Return a paragraph of a report, linked to its place on the session's page."""
        url = self.url(session)
        label = self.site.say("para. %(number)s", number=number)
        if url is None:
            return escaped(label)
        return html('<a href="{}#{}">{}</a>', url, paragraph_anchor(number), label)

    def mark(self, number: int | str | None) -> Markup:
        """Return the target `#par-19` of a paragraph, where it first stands on a session's page."""
        if self.marked is None or number is None or int(number) in self.marked:
            return Markup("")
        self.marked.add(int(number))
        return html('<span class="par" id="{}"></span>', paragraph_anchor(int(number)))

    def paragraph_here(self, number: int) -> Markup:
        """Return a paragraph of the report, linked where the report's own page is this one."""
        label = self.site.say("para. %(number)s", number=number)
        if self.marked is None:
            return escaped(label)
        return html('<a href="#{}">{}</a>', paragraph_anchor(number), label)

    def step(self, number: int) -> Markup:
        """Return the target of a paragraph at which nothing else begins, as a link to itself."""
        if self.marked is None or number in self.marked:
            return Markup("")
        self.marked.add(number)
        label = self.site.say("para. %(number)s", number=number)
        place = paragraph_anchor(number)
        return html(
            '<a class="par" id="{}" href="#{}" aria-label="{}">{}</a>', place, place, label, number
        )

    def anchor(self, target: str, name: Markup | str) -> Markup:
        """Return the link of a place to itself, drawn by the stylesheet when one comes near."""
        label = self.site.say("Link to: %(name)s", name=bare(name))
        return html('<a class="anchor" href="#{}" aria-label="{}"></a>', target, label)

    def tie_target(self, tie: Tie) -> Markup:
        """Return the target of a relation, with its pinpoint, linked if it is published."""
        target = tie.relation.target
        link = self.full_link(tie.target)
        place = None if isinstance(target, str) else self.pinpoint(target.pinpoint)
        return self.site.beside(link, place) if place else link

    def report(self, session: Session, home: str) -> Markup:
        """Return the symbol of a session's report, linked to its document page."""
        for mention in self.site.index.cites.get(home, ()):
            if mention.citation.part == "report" and mention.citation.symbol == session.report:
                return self.link(mention.document, css="sym")
        return escaped(session.report or "")

    def evidence(self, step: Progress, entry: Entry) -> Markup:
        """Return a link to what shows a step of progress: a provision or a document."""
        if is_id(step.by):
            return self.full_link(step.by)
        document = shown_by(self.site.corpus, entry, step)
        return self.link(document) if document else wording.symbol(step.by)

    def official_elsewhere(self, document: DocumentEntry) -> list[tuple[str, str]]:
        """Return the official addresses of a document in the other languages of the site."""
        if document.symbol is None or document.record.url:
            return []
        others = (code for code in self.site.languages if code != self.site.language)
        found = ((code, official_url(document.symbol, code)) for code in others)
        return [(code, url) for code, url in found if url]
