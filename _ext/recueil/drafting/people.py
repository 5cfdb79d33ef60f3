"""Who took part and who holds which office, as the report lists them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from recueil.drafting.cleaning import Paragraph, Text
from recueil.drafting.cleaning.characters import folded
from recueil.drafting.languages import any_of, compiled
from recueil.drafting.lexicon import Lexicon
from recueil.drafting.outline import Block, Kind, Outline
from recueil.drafting.sections import Sections
from recueil.drafting.verbs import sentences

_ACRONYM = re.compile(r"[^,.;:()]{3,90} \(([A-Z][\w-]{1,9})\)")
_EARLY = 15
"""Attendance is told of among so many first paragraphs, or in an annex."""


@dataclass(slots=True)
class Group:
    """A group of participants."""

    word: str
    intro: str
    paragraph: Paragraph
    number: int
    members: list[tuple[str, str]] = field(default_factory=list)
    """Code or word, and the name printed."""
    unknown: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Officer:
    """Someone who holds an office."""

    name: str
    role: str
    role_printed: str
    country: str
    country_printed: str
    event: str
    paragraph: Paragraph
    number: int
    body: str = ""
    sure: bool = True


@dataclass
class People:
    """Finds people in one report."""

    text: Text
    outline: Outline
    sections: Sections
    lexicon: Lexicon

    def groups(self) -> list[Group]:
        """Return the groups of participants, in order."""
        found: list[Group] = []
        for blocks in self._lists():
            number = self._number(blocks[0])
            for intro, listed in self._parts(blocks):
                found += self._alone(intro, listed, blocks[0].paragraph, number)
                group = self._group(intro, listed, blocks[0].paragraph, number, found)
                if group is not None:
                    found.append(group)
        return _merged(found)

    def _number(self, block: Block) -> int:
        return int(block.label) if block.style == "number" and block.annex else block.number

    def _lists(self) -> Iterator[list[Block]]:
        """Yield paragraphs that tell who took part, each with the lines of its list."""
        attendance = self.lexicon.language.pattern("attendance")
        gathered: list[Block] = []
        for at, block in enumerate(self.outline.blocks):
            begins = block.kind is Kind.NUMBERED or (block.annex and block.style == "number")
            if begins or block.kind in (Kind.HEADING, Kind.ANNEX, Kind.SUBJECT):
                if gathered:
                    yield gathered
                gathered = []
            if begins and self._is_place(at, block) and attendance.search(block.text):
                gathered = [block]
            elif gathered and block.kind in (Kind.PLAIN, Kind.BULLET, Kind.POINT):
                gathered.append(block)
        if gathered:
            yield gathered

    def _is_place(self, at: int, block: Block) -> bool:
        participation = self.lexicon.language.pattern("participation")
        if block.annex:
            above = [b for b in self.outline.blocks[:at] if b.annex == block.annex]
            return any(participation.search(b.paragraph.text) for b in above if not b.style)
        section = self.sections.home.get(at)
        return block.number <= _EARLY or bool(section and participation.search(section.title))

    def _parts(self, blocks: Sequence[Block]) -> Iterator[tuple[str, str]]:
        """Yield what leads into each list of a paragraph, and the list."""
        if len(blocks) > 1:
            intro, _, first = blocks[0].text.partition(":")
            lines = [first.strip()] if first.strip() else []
            for block in blocks[1:]:
                if len(block.text) < 70 and not self._named(block.text) and self._word(block.text):
                    yield intro, "\n".join(lines)
                    intro, lines = block.text, []
                else:
                    lines.append(block.text)
            yield intro, "\n".join(lines)
            return
        for _, sentence in sentences(blocks[0].text):
            colon = re.search(r"\s?:\s", f"{sentence} ")
            if colon:
                yield sentence[: colon.start()], sentence[colon.end() :]
                continue
            names = [
                *self.lexicon.countries.find(sentence),
                *self.lexicon.organisations.find(sentence),
            ]
            first_name = min((n.start for n in names), default=len(sentence))
            yield sentence[:first_name], sentence[first_name:]

    def _group(
        self, intro: str, listed: str, paragraph: Paragraph, number: int, before: Sequence[Group]
    ) -> Group | None:
        language = self.lexicon.language
        word = self._word(intro)
        if not word and before and not language.pattern("attendance").search(f"{intro} {listed}"):
            return None
        states = [(n.word, n.printed) for n in self.lexicon.countries.find(listed)]
        if not word:
            word = "member-states" if states else ""
        if not word or not (listed.strip() or word in ("observers", "full-list")):
            return None
        group = Group(word, intro.strip(), paragraph, number)
        if states and not _is_of_organisations(word):
            if len(states) < 3 and not self._word(intro):
                return None  # a State that is told of, not listed
            group.members = states
        else:
            self._organisations(group, listed)
        if (
            not group.members
            and not group.unknown
            and word not in ("observers", "full-list", "european-union")
        ):
            return None
        return group

    def _word(self, intro: str) -> str:
        """Return the word of vocabulary/groups for what leads into a list: the last one named."""
        flat = folded(_ACRONYM.sub(_acronym_alone, intro)).replace("-", " ")
        known = self.lexicon.terms("groups")
        places: list[tuple[int, int, str]] = []
        for word, term in known.items():
            label = folded(term.label.get(self.lexicon.language.code) or "\0").replace("-", " ")
            if len(label) > 14 and (at := flat.rfind(label)) >= 0:
                places.append((at + len(label), len(label), word))
        rank = 0
        for word, pattern in self.lexicon.language.patterns("groups").items():
            rank -= 1
            if word in known:
                places += [(m.end(), rank, word) for m in pattern.finditer(intro)]
                places += [(m.end(), rank, word) for m in pattern.finditer(flat)]
        if not places:
            return ""
        last = max(end for end, _, _ in places)
        return max((size, word) for end, size, word in places if end > last - 45)[1]

    def _alone(self, intro: str, listed: str, paragraph: Paragraph, number: int) -> Iterator[Group]:
        """Yield groups of one member that a sentence names: "the European Union"."""
        groups = self.lexicon.terms("groups")
        words = intro if self._word(intro) else f"{intro} {listed}"
        for name in self.lexicon.organisations.find(words):
            if name.word in groups:
                yield Group(name.word, intro, paragraph, number, [(name.word, name.printed)])

    def _organisations(self, group: Group, listed: str) -> None:
        for item in _items(listed, self.lexicon):
            name = self._named(item)
            if name:
                group.members.append((name, re.sub(r"\s*\([^()]*\)$", "", item)))
            elif known := list(self.lexicon.organisations.find(item)):
                group.members += [(one.word, one.printed) for one in known]
            elif len(item) > 2:
                group.unknown.append(item)

    def _named(self, item: str) -> str:
        names = self.lexicon.organisations
        bare = re.sub(r"\s*\([^()]*\)$", "", item).strip()
        acronym = re.search(r"\(([^()]+)\)$", item)
        article = re.sub(r"^(?:the|le|la|les|l[’']|el|los|las) ?", "", bare, flags=re.IGNORECASE)
        for name in (bare, article, acronym[1] if acronym else ""):
            if name and (word := names.get(name)):
                return word
        return self.lexicon.countries.get(bare) or ""

    def officers(self) -> Iterator[Officer]:
        """Yield those who were elected, with office and country."""
        language = self.lexicon.language
        elected = compiled(rf"\b(?:{language.text('elected')}|{language.text('re_elected')})\b")
        for block, text in self._told():
            for _, sentence in sentences(text):
                if elected.search(sentence):
                    yield from self._elected(sentence, block)

    def _told(self) -> Iterator[tuple[Block, str]]:
        """Yield each paragraph, with the list that its colon announces."""
        blocks = [block for block in self.outline.blocks if not block.annex]
        for at, block in enumerate(blocks):
            text = block.text
            if text.endswith(":"):
                for after in blocks[at + 1 : at + 30]:
                    if after.kind not in (Kind.PLAIN, Kind.BULLET, Kind.POINT):
                        break
                    text += f" {after.text}"
            yield block, text

    def _elected(self, sentence: str, block: Block) -> Iterator[Officer]:
        language = self.lexicon.language
        roles = [(m.start(), m.end(), role, m[0]) for role, m in self._roles(sentence)]
        names = list(self._names(sentence))
        again = language.pattern("re_elected").search(sentence)
        if not roles or not names:
            return
        before = roles[0][0] < names[0].start()
        for name in names:
            near = (
                [r for r in roles if r[1] <= name.start()][-1:]
                if before
                else [r for r in roles if r[0] >= name.end()][:1]
            )
            if not near:
                continue
            country = name["country"] or ""
            code = self.lexicon.countries.get(country) or ""
            other = "" if country else self._other_body(sentence[near[0][1] : near[0][1] + 160])
            known = near[0][2] if near[0][2] in self.lexicon.terms("roles") else ""
            yield Officer(
                name["name"].strip(), known, near[0][3], code, country,
                "re-elected" if again else "elected", block.paragraph, block.number,
                other, sure=bool(country),
            )  # fmt: skip

    def _other_body(self, words: str) -> str:
        return next((found.word for found in self.lexicon.bodies.find(words)), "")

    def _roles(self, sentence: str) -> Iterator[tuple[str, re.Match[str]]]:
        taken: list[tuple[int, int]] = []
        found: list[tuple[str, re.Match[str]]] = []
        for role, pattern in self.lexicon.language.patterns("roles").items():
            for match in re.finditer(
                rf"(?<!\w)(?:{pattern.pattern})(?!\w)", sentence, re.IGNORECASE
            ):
                if not any(match.start() < end and start < match.end() for start, end in taken):
                    taken.append(match.span())
                    found.append((role, match))
        yield from sorted(found, key=lambda one: one[1].start())

    def _names(self, sentence: str) -> Iterator[re.Match[str]]:
        language = self.lexicon.language
        title = rf"(?:(?:{language.text('titles')})\s+)"
        links = any_of(language.words("name_links"))
        part = r"[A-ZÀ-Þ][\w'’.-]*"
        name = rf"(?P<name>{part}(?:\s+(?:(?:{links})\s+)*{part}){{0,5}})"
        country = r"\s*\((?P<country>[^()]{3,80})\)"
        roles = any_of(pattern.pattern for pattern in language.patterns("roles").values())
        with_country = re.compile(rf"{title}?(?!(?:{roles})\b){name}{country}")
        with_title = re.compile(rf"{title}(?!{title}){name}(?P<country>)")
        known = [
            m for m in with_country.finditer(sentence) if self.lexicon.countries.get(m["country"])
        ]
        titled = [
            m for m in with_title.finditer(sentence)
            if len(m["name"].split()) > 1
            and not any(k.start() <= m.start() < k.end() for k in known)
        ]  # fmt: skip
        yield from sorted((*known, *titled), key=lambda match: match.start())


def _acronym_alone(found: re.Match[str]) -> str:
    """Put the acronym of a name in its place, as labels do: "États membres de la CEE"."""
    words = found[0][: found[0].rindex("(")].rstrip()
    cut = re.search(
        r"(?i)^(.*\b(?:of the|of|de la|de l[’']|du|des|de|del|the)\s?)(?=[A-ZÀ-Þ])", words
    )
    start = words.find(" de la ") if " de la " in words else -1
    head = words[: start + 7] if start >= 0 else cut[1] if cut else ""
    return f"{head}{found[1]}"


def _is_of_organisations(word: str) -> bool:
    return not re.search(r"states|members|observers|conference", word)


def _items(listed: str, lexicon: Lexicon) -> Iterator[str]:
    """Yield the items of a list: its lines, or what stands between commas."""
    lines = [line.strip(" •-.;,") for line in listed.strip().split("\n") if line.strip(" •-.;,")]
    if len(lines) > 1:
        yield from lines
        return
    text = " ".join(lines)
    whole = [(n.start, n.end) for n in lexicon.organisations.find(text)]
    joint = compiled(
        rf",?\s+(?:{any_of(lexicon.language.words('joints'))})\s+(?=[A-ZÀ-Þ]|the\b|les?\b|la\b|l'|el\b)|[,;]\s*"
    )
    depth, since = 0, 0
    for cut in joint.finditer(text):
        depth = text.count("(", 0, cut.start()) - text.count(")", 0, cut.start())
        if depth > 0 or any(start < cut.start() < end for start, end in whole):
            continue
        if cut[0].strip() not in (",", ";") and not _stands_alone(text, cut, whole):
            continue
        yield text[since : cut.start()].strip(" .")
        since = cut.end()
    yield text[since:].strip(" .")


def _stands_alone(text: str, joint: re.Match[str], whole: Sequence[tuple[int, int]]) -> bool:
    """Whether "and" parts two names: one ends there, by its acronym or because it is known."""
    before = text[: joint.start()].rstrip()
    return (
        before.endswith(")")
        or any(end >= joint.start() - 1 and end <= joint.start() + 1 for _, end in whole)
        or joint[0].startswith(",")
    )


def _merged(groups: Sequence[Group]) -> list[Group]:
    """Put groups of one word and paragraph together, and drop members said twice."""
    merged: list[Group] = []
    for group in groups:
        same = next((g for g in merged if (g.word, g.number) == (group.word, group.number)), None)
        if same is None:
            merged.append(group)
        else:
            same.members += group.members
            same.unknown += group.unknown
    for group in merged:
        group.members = list(
            {word: (word, printed) for word, printed in reversed(group.members)}.values()
        )[::-1]
    return merged
