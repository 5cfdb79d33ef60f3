"""Writing a draft as YAML: in blocks, with a comment before whatever is uncertain."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

_WIDTH = 116
_PLAIN = re.compile(r"[A-Za-zÀ-ÿ][\w’À-ÿ/.()-]*(?: [\w’À-ÿ/.()&-]+)*$")
_RESERVED = re.compile(r"(?:y|n|yes|no|true|false|on|off|null|none|nan|inf)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Noted:
    """A value with comments that stand before it."""

    value: object
    comments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """What only an editor can write: an empty value with the reason beside it."""

    comment: str


@dataclass(frozen=True, slots=True)
class Flow:
    """A short mapping or list, on one line."""

    value: Mapping[str, object] | Sequence[object]


def as_yaml(tree: Mapping[str, object], head: Sequence[str] = ()) -> str:
    """Return a tree as a YAML file."""
    return "\n".join([*head, *_mapping(tree, 0)]) + "\n"


def _mapping(tree: Mapping[str, object], depth: int) -> Iterator[str]:
    pad = "  " * depth
    for key, value in tree.items():
        if isinstance(value, Noted):
            yield from _comments(value.comments, pad)
            value = value.value
        if value is None:
            continue
        yield from _entry(f"{pad}{_key(key)}:", value, depth)


def _entry(start: str, value: object, depth: int) -> Iterator[str]:
    match value:
        case Gap(comment):
            yield f"{start} # {comment}"
        case Flow(inner):
            line = f"{start} {_flow(inner)}"
            if len(line) <= _WIDTH:
                yield line
            else:
                yield from _entry(start, inner, depth)
        case Mapping():
            yield start
            yield from _mapping(value, depth + 1)
        case list() | tuple():
            yield start
            for item in value:
                yield from _item(item, depth + 1)
        case str() if len(start) + len(value) > _WIDTH:
            yield f"{start} >-"
            yield from textwrap.wrap(
                " ".join(value.split()), _WIDTH, initial_indent="  " * (depth + 1),
                subsequent_indent="  " * (depth + 1), break_long_words=False,
                break_on_hyphens=False,
            )  # fmt: skip
        case _:
            yield f"{start} {_scalar(value)}"


def _item(item: object, depth: int) -> Iterator[str]:
    pad = "  " * depth
    if isinstance(item, Noted):
        yield from _comments(item.comments, pad)
        item = item.value
    if item is None:
        return
    if isinstance(item, Flow) and len(f"{pad}- {_flow(item.value)}") > _WIDTH:
        item = item.value
    if isinstance(item, Mapping):
        lines = list(_mapping(item, depth + 1))
        first = next(
            (nth for nth, line in enumerate(lines) if not line.lstrip().startswith("#")), 0
        )
        yield from (pad + line.lstrip() for line in lines[:first])
        yield f"{pad}- {lines[first].lstrip()}"
        yield from lines[first + 1 :]
    elif isinstance(item, Flow):
        yield f"{pad}- {_flow(item.value)}"
    else:
        yield f"{pad}- {_scalar(item)}"


def _comments(comments: Sequence[str], pad: str) -> Iterator[str]:
    for comment in comments:
        yield from textwrap.wrap(
            " ".join(comment.split()), _WIDTH, initial_indent=f"{pad}# ",
            subsequent_indent=f"{pad}#   ", break_long_words=False, break_on_hyphens=False,
        )  # fmt: skip


def _flow(value: object) -> str:
    match value:
        case Flow(inner):
            return _flow(inner)
        case Mapping():
            pairs = (f"{_key(k)}: {_flow(v)}" for k, v in value.items() if v is not None)
            return "{" + ", ".join(pairs) + "}"
        case list() | tuple():
            return "[" + ", ".join(_flow(each) for each in value) + "]"
        case _:
            return _scalar(value, inside=True)


def _key(key: str) -> str:
    return (
        key if re.fullmatch(r"[A-Za-z][\w-]*", key) and not _RESERVED.match(key) else _quoted(key)
    )


def _scalar(value: object, *, inside: bool = False) -> str:
    if not isinstance(value, str):
        return str(value)
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        return value
    if _PLAIN.match(value) and not _RESERVED.match(value) and not (inside and "," in value):
        return value
    return _quoted(value)


def _quoted(value: str) -> str:
    escaped = " ".join(value.split()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
