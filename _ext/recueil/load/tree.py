"""Strict YAML: a text becomes a plain tree, or problems with line and column.

The subset: one document of mappings, lists and scalars; no anchors, aliases, tags or
directives; every key a plain string, once.  Scalars follow the YAML 1.2 core schema less
its floats: `null`, `true`, `false` and whole numbers are what they look like, everything
else (`no`, `12:30`, `1.10`, `2025-05-14`) stays the string it is.

libyaml's *events* are read one by one and never composed: its composer calls itself for
each level and dies of 100,000 opening brackets, the event parser does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from recueil.i18n import N_
from recueil.load.syntax import syntax_problem
from recueil.problems import Kind, Problem, YamlPath

MAX_BYTES = 8 * 1024 * 1024
"""Larger files are refused: a session of 2,000 provisions stays well below."""

MAX_DEPTH = 20
"""Deeper nesting is refused: the records need 11 levels."""

MAX_EVENTS = 500_000
"""A file of more keys, values and brackets is refused: a provision has some 85."""

MOST_TOLD = 100
"""What else is wrong in a file is counted, not told."""

Tree = dict[str, "Tree"] | list["Tree"] | str | int | bool | None

_CONSTANTS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a value and its key begin, counted from 1."""

    line: int
    column: int
    key_line: int
    key_column: int


Marks = dict[YamlPath, Mark]


@dataclass(slots=True)
class _Open:
    """A mapping or list that has begun: its tree so far, and what comes next in it."""

    tree: dict[str, Tree] | list[Tree]
    path: YamlPath
    key: str | None = None
    key_at: tuple[int, int] = (0, 0)
    awaits_key: bool = True


CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
"""What a double-quoted text may write (`\\x01`) and neither HTML nor XML may hold."""


@dataclass(slots=True)
class _Builder:
    file: str
    marks: Marks | None
    problems: list[Problem] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)
    root: Tree = None
    documents: int = 0

    def refuse(self, kind: Kind, message: str, event: yaml.Event, **words: object) -> None:
        line, column = _start(event)
        self.problems.append(Problem(kind, self.file, message, words, line=line, column=column))

    def path(self) -> YamlPath:
        """Return the path of the value that comes next."""
        if not self.stack:
            return ()
        top = self.stack[-1]
        here: str | int = top.key or "" if isinstance(top.tree, dict) else len(top.tree)
        return (*top.path, here)

    def mark(self, event: yaml.Event) -> None:
        if self.marks is None:
            return
        line, column = _start(event)
        key = self.stack[-1].key_at if self.stack else (0, 0)
        self.marks[self.path()] = Mark(line, column, key[0] or line, key[1] or column)

    def put(self, value: Tree) -> None:
        if not self.stack:
            self.root = value
            return
        top = self.stack[-1]
        if isinstance(top.tree, list):
            top.tree.append(value)
        else:
            top.tree[top.key or ""] = value
            top.awaits_key, top.key_at = True, (0, 0)

    def begin(self, tree: dict[str, Tree] | list[Tree], event: yaml.Event) -> bool:
        if self.expects_key():
            self.refuse(Kind.YAML_FORBIDDEN, N_("a key must be a plain word"), event)
            return False
        self.mark(event)
        here = self.path() if self.marks is not None else ()
        self.put(tree)
        self.stack.append(_Open(tree, here))
        return True

    def expects_key(self) -> bool:
        top = self.stack[-1] if self.stack else None
        return top is not None and isinstance(top.tree, dict) and top.awaits_key

    def scalar(self, event: yaml.ScalarEvent) -> None:
        if self.expects_key():
            self.key(event)
            return
        self.mark(event)
        if found := CONTROL.search(event.value):
            message = N_("the character U+%(code)s is not accepted in a text")
            self.refuse(Kind.YAML_FORBIDDEN, message, event, code=f"{ord(found[0]):04X}")
        self.put(event.value if event.style else plain(event.value))

    def key(self, event: yaml.ScalarEvent) -> None:
        top = self.stack[-1]
        key: str = event.value
        if key in top.tree:
            message = N_('"%(key)s" is already given above; a key may stand only once')
            self.refuse(Kind.DUPLICATE_KEY, message, event, key=key)
        top.key, top.awaits_key = key, False
        top.key_at = _start(event)


def _start(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def plain(value: str) -> Tree:
    """Return what a scalar without quotes is: null, true, false, a whole number, or a text."""
    if value in _CONSTANTS:
        return _CONSTANTS[value]
    return int(value) if _WHOLE.fullmatch(value) else value


def build(text: str, file: str, marks: Marks | None = None) -> tuple[Tree, list[Problem]]:
    """Return the tree of `text` and what is wrong with it; fill `marks` if given.

    With problems the tree may be incomplete and is not to be used.
    """
    builder = _Builder(file, marks)
    try:
        for number, event in enumerate(events(text)):
            if number == MAX_EVENTS:
                message = N_("the file holds more than %(number)d keys and values")
                builder.refuse(Kind.YAML_TOO_LARGE, message, event, number=MAX_EVENTS)
                break
            if not _take(builder, event) or len(builder.problems) > MOST_TOLD:
                break
    except (yaml.YAMLError, UnicodeError) as error:
        builder.problems.append(syntax_problem(error, text, file))
    return builder.root, builder.problems


def events(text: str) -> Iterator[Any]:
    """Return the events of a YAML text; what is not YAML raises while they are taken."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return iter(loader(text).get_event, None)


def _take(builder: _Builder, event: yaml.Event) -> bool:
    """Feed one event to the builder; False when reading on would mean nothing."""
    match event:
        case yaml.AliasEvent():
            message = N_("*%(name)s is an alias; write the value out")
            builder.refuse(Kind.YAML_FORBIDDEN, message, event, name=event.anchor)
            if builder.expects_key():
                return False
            builder.put(None)
        case yaml.ScalarEvent():
            _refuse_extras(builder, event)
            builder.scalar(event)
        case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
            return _open(builder, event)
        case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
            builder.stack.pop()
        case yaml.DocumentStartEvent():
            return _begin_document(builder, event)
        case _:
            pass
    return True


def _open(builder: _Builder, event: yaml.CollectionStartEvent) -> bool:
    _refuse_extras(builder, event)
    if len(builder.stack) >= MAX_DEPTH:
        message = N_("nested more than %(depth)d levels deep")
        builder.refuse(Kind.YAML_TOO_DEEP, message, event, depth=MAX_DEPTH)
        return False
    return builder.begin({} if isinstance(event, yaml.MappingStartEvent) else [], event)


def _begin_document(builder: _Builder, event: yaml.DocumentStartEvent) -> bool:
    builder.documents += 1
    if builder.documents > 1:
        message = N_("a second document begins here; a file holds one")
        builder.refuse(Kind.YAML_FORBIDDEN, message, event)
        return False
    if event.version or event.tags:
        builder.refuse(Kind.YAML_FORBIDDEN, N_("a %% directive is not accepted"), event)
    return True


def _refuse_extras(builder: _Builder, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
    if event.anchor:
        message = N_("&%(name)s is an anchor; write the value where it is needed")
        builder.refuse(Kind.YAML_FORBIDDEN, message, event, name=event.anchor)
    if event.tag:
        message = N_("%(tag)s is a tag; leave it out")
        tag = event.tag.replace("tag:yaml.org,2002:", "!!")
        builder.refuse(Kind.YAML_FORBIDDEN, message, event, tag=tag)
