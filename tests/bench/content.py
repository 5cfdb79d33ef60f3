"""Content: what our templates were given for a page, as plain values for Hugo's front matter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from bench.linking import Linking, Plain, Shown
from recueil.index import Entry, Mention, SectionEntry
from recueil.model import Action
from recueil.pages import wording
from recueil.pages.page import Page
from recueil.pages.site import Site

_EVERY = {"year": "every year", "session": "at each session", "two-years": "every two years"}


class Content(Linking):
    """The values of each page of a site."""

    def __init__(self, site: Site) -> None:
        super().__init__(site)
        self._numbers = {id_: f"{nth}" for nth, id_ in enumerate(site.index.provisions)}
        self._at = {site.addresses.of(id_): id_ for id_ in site.index.provisions}

    def labels(self) -> Plain:
        """Return the labels that Hugo's templates look up by word."""
        site, lists = self.site, self.site.corpus.vocabularies
        found: Plain = {
            name: {w: site.label(name, w) for w in f.record} for name, f in lists.items()
        }
        found["families"] = {word: site.family(word) for word in lists["actions"].record}
        parties = [*lists["countries"].record, *lists["organisations"].record]
        found["parties"] = {id_: site.party(id_).unescape() for id_ in parties}
        return found

    def name(self, page: Page) -> str | None:
        """Return the name of the file of a provision, by which lists and sessions find it."""
        return self._numbers.get(self._at.get(page.address, ""))

    def of(self, page: Page, shown: Shown) -> tuple[str, Plain]:
        """Return what kind of page this is for Hugo, and its values."""
        for template, (kind, values) in {
            "provision.html": ("provision", self._provision),
            "session.html": ("session", self._session),
            "document.html": ("document", self._document),
            "list.html": ("list", self._list),
            "documents.html": ("documents", self._documents),
        }.items():
            if template in shown:
                found = values(shown)
                return kind, {key: value for key, value in found.items() if value not in (None, [])}
        return "prose", {"html": page.body}

    # Provisions

    def _provision(self, shown: Shown) -> Plain:
        given = shown["provision.html"][0]
        entry: Entry = given["entry"]
        record = entry.record
        kind = getattr(record, "kind", None)
        return {
            **self._of_record(entry, given["mentions"]),
            "home": self._link(entry.home),
            "when": given["when"] or None,
            "status": record.status.value if record.status else None,
            "what": {"organisational": "organizational"}.get(kind, kind) if kind else None,
            "editors_number": entry.kind in ("clause", "measure"),
            "topics": list(record.topics),
            "progress": [
                {"day": wording.day(s.date, "en"), "by": self._evidence(s.by, given["mentions"]),
                 "note": self.site.plain(s.note)}
                for s in record.progress
            ],
            "mentions": [self._mention(m) for m in given["mentions"]],
            "thread": self._thread(shown),
            "picture": shown["figure.html"][0]["picture"] if "figure.html" in shown else None,
            "backlinks": [self._tie(tie) for tie in given["backlinks"]],
            "cite": self._panel(entry.id),
            **self._notice(shown),
        }  # fmt: skip

    def _of_record(self, entry: Entry, mentions: Sequence[Mention]) -> Plain:
        record, plain = entry.record, self.site.plain
        return {
            "kind": entry.kind,
            "anchor": entry.id.rpartition("/")[2],
            "name": str(self.site.name(entry.id)),
            "number": entry.number or f"§ {record.paragraph}",
            "heading": plain(record.title),
            "digest": plain(record.digest),
            "lead_in": [self.site.participle(word).unescape() for word in record.lead_in],
            "actions": [self._action(action, entry, mentions) for action in record.actions],
            "points": [
                {"number": p.number, "digest": plain(p.digest),
                 "cite": self._panel(f"{entry.id}#{p.number}"),
                 "cites": [self._cite(m) for m in mentions if m.citation in p.cites]}
                for p in record.points
            ],
            "paragraph": record.paragraph,
            "section": record.section,
            "threaded": len(self.index.thread(entry.id)) - 1,
        }  # fmt: skip

    def _action(self, action: Action, entry: Entry, mentions: Sequence[Mention]) -> Plain:
        due = action.due
        return {
            "action": action.action,
            "verb": self.site.plain(self.site.verb(action.action, entry)),
            "addressees": [self.site.addressee(word, entry.body) for word in action.addressees],
            "object": self.site.plain(action.object),
            "cites": [self._cite(m) for m in mentions if m.citation in action.cites],
            "condition": self.site.plain(action.condition),
            "due": (_EVERY[due.every.value] if due.every else "at the next session") if due else "",
        }

    def _thread(self, shown: Shown) -> list[Plain]:
        if "thread.html" not in shown:
            return []
        given = shown["thread.html"][0]
        return [
            {
                "start": step.id == given["start"], "title": step.title,
                "day": wording.day(step.day, "en") if step.day else None,
                **self._link(step.id), "ties": [self._tie(tie) for tie in step.ties],
            }
            for step in given["steps"]
        ]  # fmt: skip

    def _evidence(self, by: str, mentions: Sequence[Mention]) -> Plain:
        found = [id_ for id_, d in self.index.documents.items() if str(d.symbol) == by]
        return self._link(found[0] if found else by)

    # Sessions

    def _session(self, shown: Shown) -> Plain:
        given = shown["session.html"][0]
        session, plain, marked = given["session"], self.site.plain, set[int]()
        sections = [self._section(s["section"], s, marked) for s in shown.get("section.html", [])]
        return {
            "name": str(self.site.session_full(given["id"])),
            "body": {**self._link(given["body"]), "name": self.site.body_name(given["body"])},
            "summary": plain(session.summary), "when": self.site.days(session),
            "place": plain(session.place), "states": given["states"],
            "agenda": [{"number": i.number, "title": plain(i.title)} for i in session.agenda],
            "officers": [
                {"name": o.name, "role": o.role, "country": o.country, "paragraph": o.paragraph,
                 "mark": _mark(marked, o.paragraph)}
                for o in session.officers
            ],
            "groups": [
                {"anchor": g.anchor, "label": g.label, "note": g.note,
                 "entries": [self._entry(e, marked) for e in g.entries]}
                for g in given["groups"]
            ],
            "sections": sections,
            "participants": [
                {"group": g.group,
                 "members": [{"id": m.id, "printed": m.printed} for m in g.members]}
                for g in session.participants
            ],
            "documents": [self._of_document(id_) for id_ in given["documents"]],
            "cite": self._panel(given["id"]),
            "downloads": [{"label": label, "address": a} for label, a in given["downloads"]],
            **self._notice(shown),
        }  # fmt: skip

    def _entry(self, entry: Entry, marked: set[int]) -> Plain:
        return {"page": self._page(entry), "mark": _mark(marked, entry.record.paragraph)}

    def _page(self, entry: Entry) -> str:
        return f"/provision/{self._numbers[entry.id]}"

    def _section(self, section: SectionEntry, given: Plain, marked: set[int]) -> Plain:
        record, plain = section.record, self.site.plain
        mentions: Iterable[Mention] = given["mentions"]
        return {
            "anchor": section.id.partition("#")[2], "number": record.number,
            "title": plain(record.title), "agenda_item": record.agenda_item,
            "paragraphs": [r.replace("-", "–") for r in record.paragraphs],
            "steps": [n for n in given["unmarked"] if _mark(marked, n)],
            "cite": self._panel(section.id), "digest": plain(record.digest),
            "proposals": [
                {"by": p.by[0].id, "title": plain(p.title), "paragraph": p.paragraph,
                 "cites": [self._cite(m) for m in mentions if m.citation in p.cites]}
                for p in record.proposals
            ],
            "events": [
                {"title": plain(e.title), "digest": plain(e.digest), "by": e.by[0].id,
                 "paragraph": e.paragraph}
                for e in record.events
            ],
            "own": [self._mention(m) for m in given["own"]],
            "links": [
                {"url": link.url, "title": plain(link.title), "paragraph": link.paragraph}
                for link in record.links
            ],
            "ties": [self._tie(tie) for tie in given["ties"]],
        }  # fmt: skip

    # Documents and lists

    def _document(self, shown: Shown) -> Plain:
        given = shown["document.html"][0]
        entry = given["document"]
        record = entry.record
        body = record.body and {"address": self._link(record.body)["address"],
                                "name": self.site.body_name(record.body)}  # fmt: skip
        return {
            "organisation": self.site.label("organisations", entry.organisation),
            "kind": self.site.label("kinds", record.kind) if record.kind else None,
            "symbol": entry.symbol.canonical, "series": str(entry.symbol.series),
            "heading": self.site.plain(record.title), "official": given["official"], "body": body,
            "related": [{"relation": r, "target": t} for r, t in given["related"]],
            "report_of": [self._link(id_) for id_ in given["report_of"]],
            "mentions": [{**self._mention(m), "by": self._link(m.by)} for m in given["mentions"]],
            "ties": [self._tie(tie) for tie in given["ties"]],
            "cite": self._panel(entry.id),
            "pages": _pages(given["pages"]),
        }  # fmt: skip

    def _list(self, shown: Shown) -> Plain:
        given = shown["list.html"][0]
        return {
            "kicker": given["kicker"], "heading": given["title"], "lede": given["lede"],
            "groups": [
                {"anchor": g.anchor, "label": str(g.label),
                 "entries": [self._page(e) for e in g.entries]}
                for g in given["groups"]
            ],
            "pages": _pages(given["pages"]),
        }  # fmt: skip

    def _documents(self, shown: Shown) -> Plain:
        given = shown["documents.html"][0]
        counts = self.index.cited_by
        return {
            "heading": given["title"],
            "documents": [
                {**self._of_document(d.id), "count": len(counts.get(d.id, ()))}
                for d in given["documents"]
            ],
            "pages": _pages(given["pages"]),
        }  # fmt: skip


def _mark(marked: set[int], paragraph: int | None) -> int | None:
    if paragraph is None or paragraph in marked:
        return None
    marked.add(paragraph)
    return paragraph


def _pages(links: Sequence[Any]) -> list[Plain]:
    if len(links) < 2:
        return []
    return [{"label": p.label, "address": p.address, "current": p.current} for p in links]
