"""Pages of the root: the choice of a language, the page of what is not found, the sitemap."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple
from urllib.parse import urlsplit
from xml.sax.saxutils import escape as xml_escape
from xml.sax.saxutils import quoteattr

from jinja2 import Environment, PackageLoader

from recueil.addresses import absolute
from recueil.edition import NAME
from recueil.i18n import N_, catalogue
from recueil.languages import direction, own_name
from recueil.pages.policy import POLICY


class _Language(NamedTuple):
    """A language as the pages above the languages show it."""

    code: str
    name: str
    say: Callable[[str], str]


_MODES = {"auto": N_("Automatic"), "light": N_("Light"), "dark": N_("Dark")}


def _rendered(template: str, **shown: object) -> str:
    environment = Environment(
        loader=PackageLoader("recueil", "fragments"),
        autoescape=True, trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    environment.globals.update(name=NAME, policy=POLICY, direction=direction)
    return environment.get_template(template).render(**shown)


def _framed(template: str, codes: Iterable[str], root: str, **shown: object) -> str:
    """Return a page that speaks every language; what says one thing for all says it in each."""
    languages = [_Language(code, own_name(code), catalogue(code).gettext) for code in codes]

    def in_all(message: str) -> str:
        return " / ".join(dict.fromkeys(language.say(message) for language in languages))

    return _rendered(
        template, languages=languages, root=root, static=f"{root}{languages[0].code}/_static/",
        modes=[(mode, in_all(message)) for mode, message in _MODES.items()],
        colours=in_all(N_("Colours")), **shown,
    )  # fmt: skip


def language_choice(languages: Iterable[str], base: str) -> str:
    """Return the page at `/`: links to each language, which work without scripts."""
    return _framed("root.html", languages, "", base=base)


def not_found(languages: Iterable[str], base: str) -> str:
    """Return the page `404.html`: in every language, its links absolute from the base address."""
    return _framed("404.html", languages, urlsplit(base).path or "/")


def sitemap(addresses: Mapping[str, list[str]], base: str) -> str:
    """Return `sitemap.xml`: each page in each language, with its alternates."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
        ' xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ]
    for language, found in addresses.items():
        lines += [_url(language, address, addresses, base) for address in found]
    return "\n".join([*lines, "</urlset>", ""])


def _url(language: str, address: str, addresses: Iterable[str], base: str) -> str:
    links = "".join(_alternate(other, absolute(base, other, address)) for other in addresses)
    return f"<url><loc>{xml_escape(absolute(base, language, address))}</loc>{links}</url>"


def _alternate(language: str, address: str) -> str:
    return f'<xhtml:link rel="alternate" hreflang="{language}" href={quoteattr(address)}/>'


def redirect(target: str) -> str:
    """Return a page that leads to `target`, with and without scripts."""
    return _rendered("redirect.html", target=target)
