"""Writing YAML as editors write it: blocks, folded long texts, short lists on one line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from textwrap import wrap

_WIDTH = 118
_INLINE = 100

Value = dict[str, "Value"] | list["Value"] | str | int
"""What a file holds; dates and numbers as printed are strings."""


def text_of(tree: dict[str, Value]) -> str:
    """Return a file's text."""
    return "\n".join(_mapping(tree, 0)) + "\n"


def _mapping(tree: dict[str, Value], depth: int) -> Iterator[str]:
    indent = "  " * depth
    for key, value in tree.items():
        first, *rest = _value(value, depth)
        yield f"{indent}{_scalar(key)}:{first}"
        yield from rest


def _value(value: Value, depth: int) -> Iterator[str]:
    """Yield what follows a colon, then the lines below it."""
    inline = _inline(value)
    if len(inline) <= _INLINE or not isinstance(value, dict | list | str):
        yield f" {inline}"
    elif isinstance(value, str):
        yield " >-"
        yield from wrap(value, _WIDTH, initial_indent="  " * (depth + 1),
                        subsequent_indent="  " * (depth + 1), break_on_hyphens=False)  # fmt: skip
    elif isinstance(value, dict):
        yield ""
        yield from _mapping(value, depth + 1)
    else:
        yield ""
        for item in value:
            yield from _item(item, depth + 1)


def _item(item: Value, depth: int) -> Iterator[str]:
    inline = _inline(item)
    if len(inline) <= _INLINE or not isinstance(item, dict):
        yield f"{'  ' * depth}- {inline}"
        return
    first, *rest = _mapping(item, depth + 1)
    yield f"{'  ' * depth}- {first.lstrip()}"
    yield from rest


def _inline(value: Value) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_scalar(k)}: {_inline(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_inline, value)) + "]"
    return _scalar(value)


def _scalar(value: str | int) -> str:
    if isinstance(value, str) and not _is_plain(value):
        return json.dumps(value, ensure_ascii=False)
    return str(value)


def _is_plain(value: str) -> bool:
    """Whether a text may stand without quotes: words and symbols that look like nothing else."""
    return value[:1].isalpha() and value.replace("-", "").replace("/", "").isalnum()
