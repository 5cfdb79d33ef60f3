"""Writing: what is known as YAML, and every other key of the record as a comment that explains it.

A commented key has no value: taken out of its comment and left empty it says nothing, or is an
error that `make check` tells at its line, and never a text that nobody has written.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from inspect import get_annotations
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from recueil.i18n import N_, catalogue
from recueil.languages import LANGUAGES
from recueil.load.tree import plain
from recueil.model import Record, Words
from recueil.model.people import MemberRecord

_PLAIN = re.compile(r"[A-Za-zÀ-ÿ][\w’./()-]*(?: [\w’./()-]+)*")
_RESERVED = re.compile("y|n|yes|no|true|false|on|off|null|none", re.IGNORECASE)
_ABOVE = N_("the same keys as above")


@dataclass(slots=True)
class Writer:
    """Writes records in the language of the editor; each kind of record is spelled out once."""

    language: str
    spelled: set[type[Record]] = field(default_factory=set)
    left: Collection[str] = ()
    """Keys that would say nothing of what is written, and are not offered."""

    def lines(self, record: type[Record], given: Mapping[str, Any], depth: int = 0) -> list[str]:
        """Return the lines of a record: the keys that are given, the others as comments."""
        pad = "  " * depth
        lines: list[str] = []
        for name, about in _fields(record):
            if name in self.left:
                continue
            if name not in given:
                lines += [f"{pad}# {line}" for line in self._empty(name, about)]
            elif isinstance(given[name], Mapping) and (inner := _inner(about)) not in (None, Words):
                lines += [f"{pad}{name}:", *self.lines(inner, given[name], depth + 1)]
            else:
                lines.append(f"{pad}{name}: {flow(given[name])}")
        return lines

    def _empty(self, name: str, about: FieldInfo) -> Iterator[str]:
        """Yield a key without a value, and the keys below it where they were not told before."""
        inner, listed = _inner(about), _is_list(about.annotation)
        told = self._told(about)
        if inner is Words:
            yield f"{name}: {{{', '.join(f'{code}: ' for code in LANGUAGES)}}}  # {told}"
        elif inner is None or inner is MemberRecord or inner in self.spelled:
            if inner in self.spelled:
                told = f"{told} ({catalogue(self.language).gettext(_ABOVE)})"
            yield f"{name}:{' []' if listed else ''}  # {told}"
        else:
            self.spelled.add(inner)
            yield f"{name}:  # {told}"
            below = [line for key, more in _fields(inner) for line in self._empty(key, more)]
            for nth, line in enumerate(below):
                yield f"{'  - ' if listed and nth == 0 else '    ' if listed else '  '}{line}"

    def _told(self, about: FieldInfo) -> str:
        """Return what a key holds, in the editor's language, with the words that it may hold."""
        description = about.description or ""
        told = catalogue(self.language).gettext(description)
        words = [value for kind in _parts(about.annotation) for value in _values(kind)]
        missing = [word for word in words if f"`{word}`" not in told]
        return f"{told} ({', '.join(words)})" if missing else told


def flow(value: object) -> str:
    """Return a value on one line of YAML."""
    match value:
        case Mapping():
            return "{" + ", ".join(f"{k}: {flow(v)}" for k, v in value.items()) + "}"
        case Sequence() if not isinstance(value, str):
            return "[" + ", ".join(map(flow, value)) + "]"
        case date():
            return value.isoformat()
        case _:
            return scalar(str(value))


def scalar(text: str) -> str:
    """Return a text as it is where YAML leaves it alone, else between quotes."""
    alone = _PLAIN.fullmatch(text) and not _RESERVED.fullmatch(text) and plain(text) == text
    return text if alone else json.dumps(text, ensure_ascii=False)


def _fields(record: type[Record]) -> list[tuple[str, FieldInfo]]:
    """Return the fields of a record, those that are its own before those that it inherits."""
    own = get_annotations(record)
    return sorted(record.model_fields.items(), key=lambda pair: pair[0] not in own)


def _parts(shape: object) -> Iterator[object]:
    """Yield what an annotation is made of, down to its classes."""
    if get_origin(shape) is Annotated:
        yield from _parts(get_args(shape)[0])
    elif parts := get_args(shape):
        for part in parts:
            yield from _parts(part)
    else:
        yield shape


def _inner(about: FieldInfo) -> type[Record] | None:
    """Return the record that a field holds, or a list of; None where a bare value may stand."""
    kinds = [kind for kind in _parts(about.annotation) if kind not in (type(None), Ellipsis)]
    records = [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Record)]
    return records[0] if len(kinds) == len(records) == 1 else None


def _is_list(shape: object) -> bool:
    if get_origin(shape) is Annotated or get_origin(shape) is Union:
        return any(_is_list(part) for part in get_args(shape)[:1])
    return get_origin(shape) in (tuple, list)


def _values(kind: object) -> list[str]:
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return [str(value) for value in kind]
    return []
