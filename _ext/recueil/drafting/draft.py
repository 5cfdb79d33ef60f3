"""The draft: everything found in a report, as the tree of a session file with its doubts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from recueil.corpus import Corpus
from recueil.drafting.addressing import Addressing
from recueil.drafting.citing import Cited, Citing
from recueil.drafting.cleaning import Paragraph, Text
from recueil.drafting.doubts import Doubt, place_told
from recueil.drafting.facts import Facts, facts_of
from recueil.drafting.lexicon import Lexicon
from recueil.drafting.lines import Place
from recueil.drafting.outline import Kind, Outline, outline
from recueil.drafting.people import Group, Officer, People
from recueil.drafting.provisions import Act, Finder, Provision
from recueil.drafting.sections import Section, Sections, sections_of
from recueil.drafting.verbs import Verbs
from recueil.drafting.writing import Flow, Gap, Noted
from recueil.i18n import N_, catalogue

Tree = dict[str, object]


@dataclass(slots=True)
class Draft:
    """A drafted session: where it belongs, its tree, and what to check in it."""

    body: str
    number: str
    tree: Tree
    doubts: list[Doubt]
    new_body: Tree | None = None
    """The file of the body, where the edition has none."""


def drafted(text: Text, corpus: Corpus, language: str, body: str | None = None) -> Draft:
    """Return the draft of a report, with comments in the editor's language."""
    lexicon = Lexicon(corpus, text.language)
    whole = outline(text)
    facts = facts_of(text, whole, lexicon, body)
    return _Drafter(text, whole, facts, lexicon, language).draft()


@dataclass
class _Drafter:
    """Puts one report together."""

    text: Text
    outline: Outline
    facts: Facts
    lexicon: Lexicon
    editor: str
    doubts: list[Doubt] = field(default_factory=list)

    def __post_init__(self) -> None:
        report = " ".join(p.text for p in self.text.paragraphs)
        self.sections: Sections = sections_of(self.outline, self.text.language)
        self.citing = Citing(self.text, self.lexicon, self.facts.organisation)
        self.verbs = Verbs(self.text.language, self.lexicon)
        self.finder = Finder(
            self.outline, self.lexicon, self.verbs, Addressing.of(self.lexicon, report), self.facts
        )
        self.code = self.text.language.code

    def draft(self) -> Draft:
        """Return the draft."""
        agreed = self.finder.agreed()
        decisions = [
            *(p for p in agreed if p.kind == "decision"),
            *self.finder.decisions(),
        ]
        used = {id(b.paragraph) for p in (*agreed, *decisions) for b in (*p.blocks, *p.points)}
        people = People(self.text, self.outline, self.sections, self.lexicon)
        tree: Tree = {}
        tree |= self._head()
        tree["officers"] = [self._officer(one) for one in people.officers()] or None
        tree["agenda"] = self._agenda()
        tree["sections"] = self._sections(used)
        tree["participants"] = [self._group(one) for one in people.groups()] or None
        for key, kind in (("preamble", "clause"), ("recommendations", "recommendation")):
            tree[key] = [self._provision(p) for p in agreed if p.kind == kind] or None
        tree["decisions"] = [self._provision(p) for p in decisions] or None
        for left in self.finder.doubtful:
            name = "other-session" if "other-session" in left.doubts else "left-out-decision"
            self._doubt(name, left.first.place, printed=left.text[:150])
        tree["annexes"] = self._annexes()
        tree["source"] = self._source(tree)
        body = self.facts.body or slug(self.facts.body_name) or "body"
        return Draft(
            body, _file_name(self.facts), _without_none(tree), self.doubts, self._new_body(body)
        )

    # doubts and wording

    def _doubt(self, reason: str, place: Place | None = None, **words: object) -> str:
        """Note a doubt for the summary and return it as a comment."""
        doubt = Doubt(reason, place, words)
        self.doubts.append(doubt)
        where = f" ({place_told(place, self.text.format, self.editor)})" if place else ""
        return f"{self._say(_CHECK)}: {doubt.told(self.editor)}{where}"

    def _say(self, message: str) -> str:
        return catalogue(self.editor).gettext(message)

    def _gap(self, what: str) -> Gap:
        return Gap(f"{self._say(_TO_WRITE)}: {self._say(what)}")

    def _words(self, wording: str) -> object:
        """Return a wording of the report in its language, or a gap with it where we have none."""
        wording = " ".join(wording.split())
        if self.code in self.lexicon.corpus.languages:
            return Flow({self.code: wording}) if len(wording) < 90 else {self.code: wording}
        return Noted(
            self._gap(_IN_OUR_LANGUAGES),
            (Doubt("language", None, {"language": self.code, "words": wording}).told(self.editor),),
        )

    # facts

    def _head(self) -> Tree:
        facts = self.facts
        head: Tree = {"number": _number(facts)}
        if not facts.number:
            head["number"] = Noted(head["number"], (self._doubt("number-missing"),))
        if facts.days is None:
            reason = self._doubt("days-missing")
            head |= {"start": Noted(self._gap(_DATE), (reason,)), "end": self._gap(_DATE)}
        elif facts.days.consecutive:
            head |= {
                "start": facts.days.days[0].isoformat(),
                "end": facts.days.days[-1].isoformat(),
            }
        else:
            head["dates"] = Flow([day.isoformat() for day in facts.days.days])
        place = {
            code: facts.place[code] for code in self.lexicon.corpus.languages if code in facts.place
        }
        if len(place) == len(self.lexicon.corpus.languages):
            head["place"] = Flow(place)
        elif place:
            head["place"] = Noted(Flow(place), (self._doubt("place-one-language"),))
        else:
            self._doubt("place-missing")
        if facts.mode:
            read = facts.doubts.get("mode")
            where = read.place if read else None
            head["mode"] = Noted(
                facts.mode, (self._doubt("mode", where, words=read.text if read else ""),)
            )
        head["report"] = facts.report or None
        return head

    def _new_body(self, body: str) -> Tree | None:
        if body in self.lexicon.corpus.bodies:
            return None
        name = self.facts.body_name
        self._doubt("body-unknown" if name else "body-missing", None, name=name or body)
        wording = self._words(name) if name else self._gap(_NAME)
        return {"organisation": self.facts.organisation, "name": wording}

    # people

    def _officer(self, one: Officer) -> object:
        officer: Tree = {"name": one.name}
        comments: list[str] = []
        if one.role:
            officer["role"] = one.role
        else:
            officer["role"] = self._gap(_ROLE)
            comments.append(
                self._doubt("role-unknown", one.paragraph.place, printed=one.role_printed)
            )
        if one.country:
            officer["country"] = one.country
        officer["event"] = one.event
        if one.body and one.body != self.facts.body:
            officer["body"] = one.body
        elif not one.sure:
            comments.append(self._doubt("officer-body", one.paragraph.place))
        officer["paragraph"] = one.number or None
        return Noted(Flow(officer) if one.role else officer, tuple(comments))

    def _group(self, group: Group) -> object:
        members = [self._member(word, printed) for word, printed in group.members]
        tree: Tree = {
            "group": group.word,
            "paragraph": group.number or None,
            "members": Flow(members) if members else None,
        }
        cites = [c for c in self.citing.cited(group.paragraph) if not c.footnote]
        if group.word == "full-list" and cites:
            tree["cites"] = [self._cite(c, paragraph=False) for c in cites]
        comments: tuple[str, ...] = ()
        if group.unknown:
            names = " ; ".join(group.unknown)
            comments = (self._doubt("group-members", group.paragraph.place, names=names),)
            comments += tuple(f"  {name}" for name in group.unknown)
        return Noted(tree, comments)

    def _member(self, word: str, printed: str) -> object:
        for vocabulary in ("countries", "organisations"):
            term = self.lexicon.terms(vocabulary).get(word)
            if term is not None:
                label = term.label.get(self.code)
                bare = " ".join(printed.split())
                same = label is None or _same(label, bare) or (len(bare) < 6 and bare.isupper())
                return word if same else Flow({"id": word, "printed": bare})
        return word

    # agenda, sections, annexes

    def _agenda(self) -> object:
        items = [(label, title) for label, title in self._agenda_items(0)]
        if not items:
            seen: dict[str, str] = {}
            for section in self.sections.sections:
                above = section.number.rpartition(".")[0]
                inherited = any(
                    s.number == above and s.agenda_item == section.agenda_item
                    for s in self.sections.sections
                )
                if section.agenda_item and not inherited:
                    seen.setdefault(section.agenda_item, section.title)
            items = list(seen.items())
        return [{"number": number, "title": self._words(title)} for number, title in items] or None

    def _agenda_items(self, annex: int) -> Iterator[tuple[str, str]]:
        above, seen = "", set[str]()
        for block in self.outline.blocks:
            if block.kind is Kind.AGENDA and block.annex == annex:
                if block.style == "number":
                    above = block.label
                number = above if block.style == "number" else f"{above}.{block.label}"
                if number in seen:
                    return
                seen.add(number)
                yield number, block.text.rstrip(" .;:")

    def _sections(self, used: set[int]) -> object:
        found: list[object] = []
        for doubled in self.sections.doubled:
            self._doubt("section-twice", doubled.place, number=doubled.number, title=doubled.title)
        for section in self.sections.sections:
            if section.by_editor and not section.numbers:
                continue
            tree: Tree = {"number": section.number}
            if section.by_editor:
                tree["numbered_by"] = "editor"
            tree["title"] = self._words(section.title) if section.title else self._gap(_NAME)
            tree["agenda_item"] = section.agenda_item or None
            tree["paragraphs"] = Flow(section.ranges) if section.numbers else None
            if section.numbers:
                tree["digest"] = self._gap(_DIGEST)
            tree |= self._named_in(section, used)
            found.append(_without_none(tree))
        return found or None

    def _named_in(self, section: Section, used: set[int]) -> Tree:
        """Return what the discussion of a section names, outside its provisions."""
        cites: list[object] = []
        links: list[object] = []
        relations: list[object] = []
        for at, block in enumerate(self.outline.blocks):
            if self.sections.home.get(at) is not section or block.annex:
                continue
            for link in self.citing.linked(block.paragraph):
                links.append(Flow(_without_none({
                    "url": link.url, "footnote": link.footnote or None,
                    "paragraph": block.number or None,
                })))  # fmt: skip
            if id(block.paragraph) in used or block.kind in (Kind.AGENDA, Kind.HEADING):
                continue
            found = self.citing.cited(block.paragraph)
            cites += [self._cite(one, number=block.number) for one in found]
            relations += self._relations(block.paragraph, found, block.number)
        return {"cites": cites or None, "links": links or None, "relations": relations or None}

    def _annexes(self) -> object:
        annexes: list[object] = []
        blocks = self.outline.blocks
        for at, block in enumerate(blocks):
            if block.kind is not Kind.ANNEX:
                continue
            title = block.text or next(
                (
                    b.paragraph.text
                    for b in blocks[at + 1 : at + 3]
                    if b.annex == block.annex and len(b.paragraph.text) < 250
                ),
                "",
            )
            tree: Tree = {"number": block.label or None}
            tree["title"] = self._words(title.rstrip("*")) if title else self._gap(_NAME)
            items = list(self._agenda_items(block.annex))
            if items:
                tree["agenda"] = [{"number": n, "title": self._words(t)} for n, t in items]
            annexes.append(_without_none(tree))
        return annexes or None

    # provisions

    def _provision(self, provision: Provision) -> object:
        tree: Tree = {}
        comments = list(self._provision_doubts(provision))
        if provision.number:
            tree["number"] = provision.number
        number = provision.blocks[0].number
        if provision.kind == "decision":
            tree["paragraph"] = number or None
        section = self.sections.home.get(provision.at)
        if section is not None:
            tree["section"] = section.number
            tree["agenda_item"] = section.agenda_item or None
        tree["date"] = provision.date or None
        if provision.kind == "decision":
            tree["kind"] = "organisational" if provision.organisational else "substantive"
        if provision.title:
            tree["title"] = self._words(provision.title)
        tree["digest"] = self._gap(_DIGEST)
        tree |= self._text(provision.text)
        actor = [word for word in provision.actor if word != "?"]
        tree["actor"] = Flow(actor) if actor else None
        lead = [word for v in provision.lead_in if (word := self.verbs.word(v.action))]
        tree["lead_in"] = Flow(lead) if lead else None
        own, acts = self._actions(provision)
        tree["actions"] = acts or None
        tree["cites"] = [self._cite(one) for one in own] or None
        cited = [c for block in provision.blocks for c in self.citing.cited(block.paragraph)]
        relations = [
            r for b in provision.blocks for r in self._relations(b.paragraph, cited, number)
        ]
        tree["relations"] = relations or None
        points = self._points(provision)
        tree["points"] = points or None
        return Noted(_without_none(tree), tuple(comments))

    def _text(self, wording: str) -> Tree:
        if self.code in self.lexicon.corpus.languages:
            return {"text": {self.code: wording}}
        told = Doubt("language", None, {"language": self.code, "words": "…"}).told(self.editor)
        return {"text": Noted(None, (told, wording))}

    def _provision_doubts(self, provision: Provision) -> Iterator[str]:
        place = provision.first.place
        for reason in provision.doubts:
            if reason == "several-texts" and any(d.reason == reason for d in self.doubts):
                continue
            words = {"words": provision.text[:60], "printed": provision.text[:150]}
            yield self._doubt(reason, place, **words)
        if "?" in provision.actor:
            yield self._doubt("actor-unknown", place, printed=provision.text[:80])

    def _actions(self, provision: Provision) -> tuple[list[Cited], list[object]]:
        """Return the citations that belong to no verb, and the actions with theirs."""
        cited: list[tuple[Cited, int]] = []
        before = 0
        for block in provision.blocks:
            found = self.citing.cited(block.paragraph)
            cited += [(one, before + one.start - block.offset) for one in found]
            before += len(block.text) + 1
        taken: set[int] = set()
        actions: list[object] = []
        for nth, act in enumerate(provision.acts):
            since = act.since if nth else act.verb.start
            mine = [one for one, at in cited if id(one) not in taken and since <= at <= act.until]
            taken |= {id(one) for one in mine}
            action = self._action(act, mine, provision)
            if action is not None:
                actions.append(action)
            else:
                taken -= {id(one) for one in mine}
        return [one for one, _ in cited if id(one) not in taken], actions

    def _action(self, act: Act, cites: Sequence[Cited], provision: Provision) -> object:
        place = provision.first.place
        word = self.verbs.word(act.verb.action)
        if word is None:
            self._doubt("verb-not-in-vocabulary", place, printed=act.verb.printed)
            return None
        comments: list[str] = []
        if word != act.verb.action and word != re.sub(
            r"-(?:also|further|in-particular)$", "", act.verb.action
        ):
            comments.append(self._doubt("verb-nearest", place, printed=act.verb.printed))
        if act.addressed.printed:
            comments.append(self._doubt("addressee-unknown", place, printed=act.addressed.printed))
        tree: Tree = {"action": word}
        tree["addressees"] = Flow(act.addressed.words) if act.addressed.words else None
        tree["cites"] = [self._cite(one, part=False) for one in cites] or None
        if act.condition and self.code in self.lexicon.corpus.languages:
            tree["condition"] = Flow({self.code: act.condition})
        tree["due"] = Flow(act.due) if act.due else None
        return Noted(_without_none(tree), tuple(comments))

    def _points(self, provision: Provision) -> list[object]:
        points: list[object] = []
        seen: set[str] = set()
        for nth, block in enumerate(provision.points):
            label = block.label if block.style == "point" else chr(ord("a") + nth % 26)
            if label in seen:
                continue
            seen.add(label)
            cites = [self._cite(one, part=False) for one in self.citing.cited(block.paragraph)]
            tree: Tree = {
                "number": label,
                "digest": Noted(self._gap(_DIGEST), (block.text,)),
                "cites": cites or None,
            }
            points.append(_without_none(tree))
        return points

    def _relations(self, paragraph: Paragraph, cited: Sequence[Cited], number: int) -> list[object]:
        relations: list[object] = []
        for stated in self.citing.stated(paragraph, [c for c in cited if c.paragraph is paragraph]):
            target = _without_none(
                {stated.target.key: stated.target.name, "pinpoint": _pinpoint(stated.target)}
            )
            tree = {
                "type": stated.type,
                "basis": "stated",
                "target": Flow(target),
                "paragraph": number or None,
            }
            reason = self._doubt("relation", paragraph.place, printed=stated.printed)
            relations.append(Noted(_without_none(tree), (reason,)))
        return relations

    def _cite(
        self, one: Cited, *, number: int = 0, part: bool = True, paragraph: bool = True
    ) -> object:
        tree: Tree = {one.key: one.name, "organisation": one.organisation or None}
        tree["part"] = one.part or None if part else None
        tree["paragraph"] = (number or None) if paragraph else None
        tree["pinpoint"] = _pinpoint(one)
        tree["footnote"] = one.footnote or None
        return Flow(_without_none(tree))

    # provenance

    def _source(self, tree: Mapping[str, object]) -> Tree:
        name = "-".join(
            (
                self.facts.body or slug(self.facts.body_name) or "report",
                slug(_number(self.facts)) or "0",
                "report",
            )
        )
        title = (
            self._words(self.facts.title)
            if self.facts.title
            else Noted(self._gap(_NAME), (self._doubt("title"),))
        )
        source: Tree = {
            "id": slug(name),
            "title": title,
            "language": self.code,
            "transcription": "digest",
        }
        if self.outline.counted:
            printed = ", ".join(list(self.outline.printed.values())[:3])
            reason = (
                self._doubt("decimal", None, printed=printed) if printed else self._doubt("counted")
            )
            source["paragraphs"] = Noted("counted", (reason,))
        if self.text.changes:
            self._doubt("changes", None, count=self.text.changes)
        source["counts"] = Noted(
            None, (Doubt("counts", None, {"counts": _counts(tree, self)}).told(self.editor),)
        )
        return source


def _counts(tree: Mapping[str, object], drafter: _Drafter) -> str:
    numbers = [b.number for b in drafter.outline.blocks if b.kind is Kind.NUMBERED]
    counts = {"paragraphs": len(numbers)} | {
        key: len(value)
        for key in ("sections", "decisions", "recommendations")
        if isinstance(value := tree.get(key), list)
    }
    if isinstance(clauses := tree.get("preamble"), list):
        counts["clauses"] = len(clauses)
    return ", ".join(f"{key}: {count}" for key, count in counts.items())


def _pinpoint(one: Cited) -> object:
    return Flow(one.pinpoint) if one.pinpoint else None


def _without_none(tree: Mapping[str, object]) -> Tree:
    return {key: value for key, value in tree.items() if value is not None}


def _number(facts: Facts) -> str:
    if facts.number:
        return facts.number
    return facts.days.days[0].strftime("%Y-%m") if facts.days else "0"


def _file_name(facts: Facts) -> str:
    return slug(_number(facts)) or "0"


def slug(name: str) -> str:
    """Return a name as a word: small letters and figures, hyphens between."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-")


def _same(label: str, printed: str) -> bool:
    return label.replace("’", "'").casefold() == printed.replace("’", "'").casefold()


_DIGEST = N_("digest, in French and English")
_DATE = N_("a date, as 2025-05-14")
_NAME = N_("a name, in French and English")
_ROLE = N_("a word of vocabulary/roles")
_IN_OUR_LANGUAGES = N_("in French and English")
_CHECK = N_("CHECK")
_TO_WRITE = N_("TO WRITE")
