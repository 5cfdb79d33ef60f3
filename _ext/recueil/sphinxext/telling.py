"""Telling: the warnings of Sphinx and its extensions in the words of `make check`.

Sphinx speaks the language of the site, not of who builds it, and to programmers.  The
warnings that a hand-written page is likely to get have plain words here; others are
passed on as they are, at their place.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from recueil.i18n import N_, catalogue, language_of_user
from recueil.nearest import nearest
from recueil.sphinxext.directives import DIRECTIVES
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
    (r"Document headings start at (?P<what>.*)",
     N_("a page begins with a heading of level 1: # Title")),
    (r"Directive '(?P<what>.*)': \d+ argument\(s\) required, 0 supplied.*",
     N_('the directive "%(what)s" needs an id after its name')),
    (r"\"?(?:raw|include|csv-table)\"? directive disabled\.?|Directive \"include\" disabled\.?",
     N_("this directive is not accepted here: pages hold text, not HTML nor other files")),
)  # fmt: skip
"""What a warning says, as a pattern, and its plain words."""


_OURS: Mapping[str, Collection[str]] = {NO_DIRECTIVE: tuple(DIRECTIVES), NO_ROLE: tuple(ROLES)}


def told(text: str) -> Iterator[str]:
    """Yield the warnings in `text` as lines `file:line:column: error[kind]: words`."""
    say = catalogue(language_of_user()).gettext
    for line in _COLOURS.sub("", text).splitlines():
        if not line.strip():
            continue
        found = _WARNING.fullmatch(line)
        if found is None:
            yield line
            continue
        words, kind = _split(found["text"])
        place = f"{found['file']}:{found['line'] or 1}:1"
        yield f"{place}: {say('error')}[{kind}]: {_plainly(words)}"


def _split(text: str) -> tuple[str, str]:
    """Return the words of a warning, and its kind (ours without the name of the extension)."""
    found = _KIND.fullmatch(text)
    if found is None:
        return text, "page"
    return found["text"], found["kind"].removeprefix("recueil.")


def _plainly(words: str) -> str:
    say = catalogue(language_of_user()).gettext
    for pattern, message in PLAIN:
        if found := re.fullmatch(pattern, words):
            return say(message) % found.groupdict() + _nearest(message, found.groupdict())
    return words


def _nearest(message: str, found: Mapping[str, str]) -> str:
    """Return "Did you mean…" where a directive or role of ours is like the one that was named."""
    known = _OURS.get(message) or re.findall(r"'([^']*)'", found.get("known", ""))
    near = nearest(found["what"], known) if known else None
    if near is None:
        return ""
    return ". " + catalogue(language_of_user()).gettext('Did you mean "%(near)s"?') % {"near": near}
