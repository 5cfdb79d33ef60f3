"""Markup: HTML of ours with places, where whatever is put is escaped.

`Markup.format` promises the same and takes several times as long, which is felt on ten
thousand pages.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache

import markupsafe
from markupsafe import Markup, escape

_MARK = re.compile(r' ?<span class="r-mark">[^<]*</span>')
"""What `Site.words` adds to a wording in another language: said to readers, no part of a title."""

_escaped: Callable[[str], str] = markupsafe._escape_inner  # type: ignore[attr-defined]
"""What `escape` does to a text, in C, before it makes markup of it."""

_new: Callable[[type[Markup], str], Markup] = str.__new__


def trusted(text: str) -> Markup:
    """Return text that is HTML already, made by us of what was escaped."""
    return _new(Markup, text)


def escaped(value: object) -> Markup:
    """Return a value as markup: what is markup as it is, anything else escaped."""
    return value if type(value) is Markup else _new(Markup, safe(value))


def html(piece: str, *values: object) -> Markup:
    """Return `piece`, a constant of ours, with the values in its places (`{}`), escaped."""
    return _new(
        Markup,
        _places(piece) % tuple([v if type(v) is Markup else safe(v) for v in values]),
    )


@cache
def _places(piece: str) -> str:
    return piece.replace("%", "%%").replace("{}", "%s")


def joined(pieces: Iterable[object], between: str = "") -> Markup:
    """Return pieces one after another, escaped, with HTML of ours between them."""
    return _new(Markup, between.join(map(safe, pieces)))


@lru_cache(maxsize=1024)
def bare(markup: str) -> str:
    """Return markup as plain text: without tags and marks, on one line.

    The names of a session and of its body are asked for by every page of the session.
    """
    if "<" in markup or "&" in markup:
        return trusted(_MARK.sub("", markup)).striptags()
    return " ".join(str(markup).split())


def filled(message: str, words: Mapping[str, object]) -> Markup:
    """Return a message with its words put in, escaped; numbers stay numbers, for `%(n)d`."""
    shown = {key: word if type(word) is int else safe(word) for key, word in words.items()}
    return _new(Markup, message % shown)


def script(value: object) -> Markup:
    """Return a value as JSON that may stand inside a script element."""
    text = _ENCODER.encode(value)
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return trusted(text)


_ENCODER = json.JSONEncoder(ensure_ascii=False)


def safe(value: object) -> str:
    """Return a value as HTML: markup as it is, anything else escaped."""
    if type(value) is Markup:
        return value
    if type(value) is int:
        return str(value)
    if type(value) is not str:
        return escape(value)
    return _escaped(value)
