"""Telling: the warnings of Sphinx and its extensions in the words of `make check`.

Sphinx speaks the language of the site, not of who builds it, and to programmers.  The
warnings that a hand-written page is likely to get have plain words here; others are
passed on as they are, at their place.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from pathlib import Path

from recueil.findings import Finding, failure, worded
from recueil.i18n import N_, language_of_user
from recueil.nearest import suggestion
from recueil.sphinxext.directives import DIRECTIVES
from recueil.sphinxext.places import Places
from recueil.sphinxext.roles import ROLES

_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_WARNING = re.compile(
    r"(?P<file>[^:\s][^:]*?)(?::(?P<line>\d+))?: (?:WARNING|ERROR|SEVERE|CRITICAL): (?P<text>.*)"
)
_KIND = re.compile(r"(?P<text>.*) \[(?P<kind>[\w.-]+)\]")

NO_DIRECTIVE = N_('there is no directive called "%(what)s"')
NO_ROLE = N_('there is no role called "%(what)s"')

PLAIN = (
    (r"'myst' cross-reference target not found: '(?P<what>.*)'",
     N_('the link leads nowhere: "%(what)s" is neither a page nor a heading')),
    (r"'myst' reference target not found: (?P<what>.*)",
     N_('the link leads nowhere: "%(what)s" is neither a page nor a heading')),
    (r"Unknown directive type: '(?P<what>.*)'", NO_DIRECTIVE),
    (r'Unknown interpreted text role "(?P<what>.*)"\.?', NO_ROLE),
    (r"'[\w:-]+': Unknown option key: '(?P<what>[^']*)' \(allowed: \[(?P<known>.*)\]\)",
     N_('this directive has no option "%(what)s"')),
    (r"could not find bibtex key \"?(?P<what>[^\"]*)\"?",
     N_('"%(what)s" is not the symbol of a document that the reports cite')),
    (r"Non-consecutive header level increase; (?P<what>.*)",
     N_("a heading skips a level: after # comes ##, then ###")),
    (r"(?P<what>Malformed YAML)",
     N_("what stands between the lines --- at the top is not well-formed YAML")),
    (r"YAML is not a dict.*(?P<what>)",
     N_("between the lines --- at the top stand keys with values: description: …")),
    (r"Document headings start at (?P<what>.*)",
     N_("a page begins with a heading of level 1: # Title")),
    (r"Directive '(?P<what>.*)': \d+ argument\(s\) required, 0 supplied.*",
     N_('the directive "%(what)s" needs an id after its name')),
    (r"\"?(?:raw|include|csv-table)\"? directive disabled\.?|Directive \"include\" disabled\.?",
     N_("this directive is not accepted here: pages hold text, not HTML nor other files")),
)  # fmt: skip
"""What a warning says, as a pattern, and its plain words."""


_OURS: Mapping[str, Collection[str]] = {NO_DIRECTIVE: tuple(DIRECTIVES), NO_ROLE: tuple(ROLES)}


def told(text: str, root: Path) -> list[Finding]:
    """Return the warnings in `text`; lines that are none belong to no place.

    Files are named from `root`; they and the places in them follow one another.
    """
    places = Places(root)
    findings: list[Finding] = []
    for warning in _COLOURS.sub("", text).splitlines():
        found = _WARNING.fullmatch(warning)
        if found is None:
            findings += [failure("page", warning)] if warning.strip() else []
            continue
        words, kind = _split(found["text"])
        words, file = _plainly(words), found["file"]
        line, column = places.of(file, int(found["line"] or 0), words)
        findings.append(failure(kind, words, file, line, column))
    return sorted(findings, key=lambda one: (one.file, one.line, one.column))


def _split(text: str) -> tuple[str, str]:
    """Return the words of a warning, and its kind (ours without the name of the extension)."""
    found = _KIND.fullmatch(text)
    if found is None:
        return text, "page"
    return found["text"], found["kind"].removeprefix("recueil.")


def _plainly(words: str) -> str:
    for pattern, message in PLAIN:
        if found := re.fullmatch(pattern, words):
            named = found.groupdict()
            return worded(message, {**named, **_meant(message, named)}, language_of_user())
    return words


def _meant(message: str, found: Mapping[str, str]) -> Mapping[str, object]:
    """Return the directive, role or option that is like the one named, or all there are."""
    known = _OURS.get(message) or re.findall(r"'([^']*)'", found.get("known", ""))
    return suggestion(found["what"], known) if known else {}
