"""Pages of the root: the choice of a language, the page of what is not found, the sitemap."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit
from xml.sax.saxutils import escape as xml_escape
from xml.sax.saxutils import quoteattr

from jinja2 import Environment, PackageLoader

from recueil.i18n import catalogue
from recueil.languages import direction, own_name
from recueil.pages.policy import POLICY


def _templates() -> Environment:
    templates = Environment(
        loader=PackageLoader("recueil", "fragments"),
        autoescape=True, trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    templates.globals.update(policy=POLICY, direction=direction)
    return templates


def language_choice(languages: Iterable[str], base: str) -> str:
    """Return the page at `/`: links to each language, which work without scripts."""
    shown = [(code, own_name(code), catalogue(code).gettext) for code in languages]
    return _templates().get_template("root.html").render(languages=shown, base=base, root="")


def not_found(languages: Iterable[str], base: str) -> str:
    """Return the page `404.html`: in every language, its links absolute from the base address."""
    shown = [(code, own_name(code), catalogue(code).gettext) for code in languages]
    root = urlsplit(base).path or "/"
    return _templates().get_template("404.html").render(languages=shown, root=root)


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
    links = "".join(_alternate(other, f"{base}{other}/{address}") for other in addresses)
    return f"<url><loc>{xml_escape(f'{base}{language}/{address}')}</loc>{links}</url>"


def _alternate(language: str, address: str) -> str:
    return f'<xhtml:link rel="alternate" hreflang="{language}" href={quoteattr(address)}/>'


def redirect(target: str) -> str:
    """Return a page that leads to `target`, with and without scripts."""
    return _templates().get_template("redirect.html").render(target=target)
