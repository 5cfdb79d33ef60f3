"""Who took part, in the groups by which the report lists them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from recueil.drafting.blocks import Block, Kind
from recueil.drafting.cleaning import Paragraph
from recueil.drafting.cleaning.characters import folded
from recueil.drafting.languages import any_of, compiled
from recueil.drafting.lexicon import Lexicon, Named
from recueil.drafting.outline import Outline
from recueil.drafting.sections import Sections
from recueil.drafting.sentences import sentences

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


@dataclass
class Participants:
    """Finds who took part, in one report."""

    outline: Outline
    sections: Sections
    lexicon: Lexicon
    unread: list[Block] = field(default_factory=list)
    """Where the report tells who took part, and no group was made of it."""

    def found(self) -> list[Group]:
        """Return the groups of participants, in order."""
        found: list[Group] = []
        for blocks in self._lists():
            number, before = self._number(blocks[0]), len(found)
            for intro, listed in self._parts(blocks):
                found += self._alone(intro, listed, blocks[0].paragraph, number)
                group = self._group(intro, listed, blocks[0].paragraph, number, found)
                if group is not None:
                    found.append(group)
            if len(found) == before:
                self.unread.append(blocks[0])
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
            elif gathered and block.kind is Kind.PLAIN and _has_listed(gathered):
                continue  # a heading by its looks
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
        if len(blocks) > 1 and ":" in blocks[0].text:
            intro, _, first = blocks[0].text.partition(":")
            rows = "\n".join([first, *(block.text for block in blocks[1:])]).split("\n")
            lines: list[str] = []
            for row in (row.strip() for row in rows if row.strip()):
                if len(row) < 70 and not self._named(row) and self._word(row):
                    yield intro, "\n".join(lines)
                    intro, lines = row, []
                else:
                    lines.append(row)
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
            observers = self.lexicon.language.patterns("groups")["observers"]
            also = observers.search(sentence, first_name)
            until = also.start() if also else len(sentence)
            yield sentence[:first_name], sentence[first_name:until]
            if also:
                yield also[0], sentence[also.end() :]

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
        elif not _is_of_states(word):
            self._organisations(group, listed)
        if not group.members and not group.unknown and _ACRONYM.search(intro):
            group.unknown.append(" ".join(intro.split()))
        if (
            not group.members
            and not group.unknown
            and word not in ("observers", "full-list", "european-union")
        ):
            return None
        return group

    def _word(self, intro: str) -> str:
        """Return the word of vocabulary/groups for what leads into a list: the last one named."""
        flat = folded(self._acronyms_alone(intro)).replace("-", " ")
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

    def _acronyms_alone(self, intro: str) -> str:
        """Put the acronym of a name in its place, as labels do: "États membres de la CEE"."""
        of = compiled(rf"\b(?:{self.lexicon.language.lead('of_names')})(?-i:(?=[A-ZÀ-Þ]))")

        def alone(named: re.Match[str]) -> str:
            before = of.search(named[0])
            return named[0][: before.end() if before else 0] + named[1]

        return _ACRONYM.sub(alone, intro)

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
            elif known := self._named_within(item):
                group.members += [(one.word, one.printed) for one in known]
            elif len(item) > 2:
                group.unknown.append(item)

    def _named_within(self, item: str) -> list[Named]:
        """Return the organisations named in an item, where they are most of what it says."""
        known = list(self.lexicon.organisations.find(item))
        return known if sum(one.end - one.start for one in known) > 0.6 * len(item) else []

    def _named(self, item: str) -> str:
        names = self.lexicon.organisations
        bare = re.sub(r"\s*\([^()]*\)$", "", item).strip()
        acronym = re.search(r"\(([^()]+)\)$", item)
        article = compiled(rf"(?:{self.lexicon.language.lead('articles')})").match(bare)
        without = bare[article.end() :] if article else bare
        for name in (bare, without, acronym[1] if acronym else ""):
            if name and (word := names.get(name)):
                return word
        return self.lexicon.countries.get(bare) or ""


def _is_of_organisations(word: str) -> bool:
    return not re.search(r"states|members|observers|conference", word)


def _is_of_states(word: str) -> bool:
    return re.search(r"states|members", word) is not None


def _items(listed: str, lexicon: Lexicon) -> Iterator[str]:
    """Yield the items of a list: its lines, or what stands between commas."""
    lines = [line.strip(" •-.;,") for line in listed.strip().split("\n") if line.strip(" •-.;,")]
    if len(lines) > 1:
        yield from lines
        return
    text = " ".join(lines)
    whole = [(n.start, n.end) for n in lexicon.organisations.find(text)]
    joints, articles = any_of(lexicon.language.words("joints")), lexicon.language.lead("articles")
    joint = compiled(rf",?\s+(?:{joints})\s+(?=[A-ZÀ-Þ]|{articles})|[,;]\s*")
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


def _has_listed(gathered: Sequence[Block]) -> bool:
    """Whether a paragraph held its list itself, and ended."""
    text = gathered[0].text.rstrip()
    return len(gathered) == 1 and ":" in text and text.endswith(".")
