"""Syntax: what keeps a text from being YAML, in words for whoever wrote it."""

from __future__ import annotations

import re

import yaml
from yaml.reader import ReaderError

from recueil.i18n import N_
from recueil.problems import Kind, Problem

_EXPLANATIONS = {
    "mapping values are not allowed in this context": N_(
        'a colon is not expected here: put a text that holds ": " between quotes, '
        "and check the indentation"
    ),
    "did not find expected key": N_(
        "a key is expected here: check the indentation and the quotes above"
    ),
    "could not find expected ':'": N_("a colon and a space are missing after the key"),
    "found character that cannot start any token": N_(
        "a text may not begin with this character (@, `, %%): put it between quotes"
    ),
    "did not find expected ',' or ']'": N_(
        "a comma or the closing ] is missing: the list begins on line %(line)d"
    ),
    "did not find expected ',' or '}'": N_(
        "a comma or the closing } is missing: the opening one is on line %(line)d"
    ),
    "did not find expected '-' indicator": N_("a list item beginning with - is expected here"),
    "found unexpected end of stream": N_(
        "the quote that opens here is never closed: a closing quote is missing"
    ),
    "block sequence entries are not allowed in this context": N_(
        "a list item is not expected here: begin the list on a line of its own"
    ),
    "did not find expected alphabetic or numeric character": N_(
        "a text that begins with * or & is put between quotes"
    ),
    "did not find expected node content": N_("a value is expected here"),
    "control characters are not allowed": N_("this character is not allowed in a text file"),
}
_OTHERWISE = N_("this is not well-formed YAML: check indentation and quotes")
_TAB = N_("a tab stands at the beginning of this line: indent with spaces")
_IN_BRACES = N_(
    "a colon is not expected here: a comma is missing before the key, or a text that holds "
    '": " is to be put between quotes'
)
_ONE_SPACE = N_(
    "one space stands at the beginning of this line, as if left behind a sign #: take it away"
)
_QUOTED = N_("the text ends at the quote before this word: between straight quotes no other stand")
_INDENTED = re.compile(r"[ \t]*\t")
_ONE_OFF = re.compile(r" [^\s#]")
_AFTER_QUOTE = re.compile(r"(?<=[\"'])\w")
_NO_SPACE = N_("a space is missing after the colon of the key")
_GLUED = re.compile(r"[ -]*[A-Za-z_]+:(?=[^\s/])")
_NEVER_CLOSED = "found unexpected end of stream"
_COLON = "mapping values are not allowed in this context"
_NO_KEY = "did not find expected key"
_NO_COLON = "could not find expected ':'"


def syntax_problem(error: yaml.YAMLError | UnicodeError, text: str, file: str) -> Problem:
    """Return what libyaml found, placed where an editor has to look."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    reason = str(getattr(error, "problem", None) or getattr(error, "reason", None) or "")
    message = _EXPLANATIONS.get(reason, _OTHERWISE)
    if mark is None:
        line, column = _place(error, text)
        return Problem(Kind.YAML_SYNTAX, file, message, line=line, column=column)
    opened = getattr(error, "context_mark", None) or mark
    if found := _likelier(text.splitlines(), mark, reason):
        message, line, column = found
    elif reason == _NEVER_CLOSED:
        line, column = opened.line + 1, opened.column + 1
    else:
        line, column = mark.line + 1, mark.column + 1
    words = {"line": opened.line + 1}
    return Problem(Kind.YAML_SYNTAX, file, message, words, line=line, column=column)


def _likelier(lines: list[str], mark: yaml.Mark, reason: str) -> tuple[str, int, int] | None:
    """Return a slip of the keyboard that libyaml takes for something else, and its place."""
    near = [nth for nth in (mark.line, mark.line - 1) if 0 <= nth < len(lines)]
    for nth in near:
        if found := _INDENTED.match(lines[nth]):
            return _TAB, nth + 1, found.end()
    if reason in (_COLON, _NO_COLON):
        for nth in near:
            if found := _GLUED.match(lines[nth]):
                return _NO_SPACE, nth + 1, found.end()
    if near and near[0] == mark.line:
        return _around(lines[mark.line], mark, reason)
    return None


def _around(line: str, mark: yaml.Mark, reason: str) -> tuple[str, int, int] | None:
    """Return a slip that what stands at the mark itself, or before it, gives away."""
    if reason in (_COLON, _NO_KEY) and _ONE_OFF.match(line):
        return _ONE_SPACE, mark.line + 1, 1
    if line[mark.column : mark.column + 1] == ":":
        inside = reason.startswith("did not find expected ','")
        message = _IN_BRACES if inside else _EXPLANATIONS[_COLON]
        return message, mark.line + 1, mark.column + 1
    if _AFTER_QUOTE.match(line, mark.column):
        return _QUOTED, mark.line + 1, mark.column + 1
    return None


def _place(error: yaml.YAMLError | UnicodeError, text: str) -> tuple[int, int]:
    """Return where a character is that cannot be read: libyaml tells its place in bytes."""
    if not isinstance(error, ReaderError):
        return 1, 1
    before = text.encode("utf-8", "replace")[: error.position].decode("utf-8", "ignore")
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
