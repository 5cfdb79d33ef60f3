"""The same site for Hugo: our pages' addresses, chrome and content, in Hugo's own terms.

What a page shows is taken from our renderer, before any of it is HTML, and written as the
front matter of a content file; Hugo's templates under `hugo/` make the HTML of it.  Hugo is
spared the work of reading two languages, of checking, and of finding links back.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from markupsafe import Markup

from bench.content import Content
from bench.shells import NAME, Shell, shells
from recueil.corpus import load_corpus
from recueil.index import Index
from recueil.model import Session, Source
from recueil.pages.collect import pages
from recueil.pages.here import Here
from recueil.pages.linked import graph
from recueil.pages.page import Page
from recueil.pages.render import Renderer
from recueil.pages.site import Site
from recueil.sphinxext.frame import shortened

BASE = "https://example.org/"
LANGUAGE = "en"
_TEMPLATES = Path(__file__).parent / "hugo"
_CONFIGURATION = f"""
baseURL = "{BASE}en/"
title = "{NAME}"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404", "robotsTXT", "home", "section"]
enableGitInfo = false
timeout = "600s"
[security]
enableInlineShortcodes = false
"""


class Recorder(Renderer):
    """A renderer that remembers what each template was given since it was last asked."""

    shown: dict[str, list[dict[str, Any]]]

    def render(self, template: str, **shown: object) -> Markup:
        """Return a fragment, and remember what it was made of."""
        self.shown.setdefault(template, []).append(shown)
        return super().render(template, **shown)

    def notice(self, here: Here, source: Source, session: Session | None, home: str) -> Markup:
        """Return a notice, which is rendered once for all pages of a session."""
        self.shown["notice.html"] = [{"source": source, "session": session, "home": home}]
        return super().notice(here, source, session, home)


def write(project: Path, target: Path) -> None:
    """Write the sources of the Hugo site that is like ours of `project`."""
    corpus, _ = load_corpus(project / "source")
    site = Site(Index.build(corpus), LANGUAGE, BASE)
    recorder = Recorder(site)
    recorder.shown = {}
    content = Content(site)
    chrome = shells(project)
    needed: dict[str, Shell] = {}
    for nth, page in enumerate(pages(recorder)):
        kind, shown = content.of(page, recorder.shown)
        recorder.shown.clear()
        shell = chrome.of(page)
        needed[shell.name] = shell
        front = {
            "url": f"/{page.address}",
            "shell": shell.name,
            **_frame(recorder.site, page),
            **shown,
        }
        _put(target / "content" / kind / f"{content.name(page) or nth}.md", front)
    for page, html in chrome.prose:
        shell = chrome.of(page)
        needed[shell.name] = shell
        front = {
            "url": f"/{page.address}",
            "shell": shell.name,
            **_frame(recorder.site, page),
            "html": html,
        }
        _put(target / "content" / "prose" / f"prose-{page.address.rstrip('/') or 'home'}.md", front)
    _templates(target, needed)
    _write(target / "data" / "labels.json", json.dumps(content.labels(), ensure_ascii=False))
    shutil.copytree(chrome.static, target / "static" / "_static")


def _frame(site: Site, page: Page) -> dict[str, Any]:
    """Return what the chrome around a page shows."""
    found: dict[str, Any] = {
        "title": page.title,
        "address": page.address,
        "root": page.root or "./",
        "description": shortened(page.description),
        "crumbs": [{"label": c.label, "address": c.address} for c in page.crumbs],
        "toc": [{"anchor": h.anchor, "label": h.label} for h in page.toc],
        "citation": page.citation,
        "linked_data": graph(site, page.linked_data, page.crumbs),
    }
    for name, crumb in (("previous", page.previous), ("following", page.following)):
        if crumb:
            found[name] = {"label": crumb.label, "address": crumb.address}
    return {key: value for key, value in found.items() if value}


def _templates(target: Path, needed: dict[str, Shell]) -> None:
    _write(target / "hugo.toml", _CONFIGURATION)
    layouts = target / "layouts"
    shutil.copytree(_TEMPLATES / "partials", layouts / "partials")
    single = '{{ partial (printf "shell/%s.html" .Params.shell) . }}'
    _write(layouts / "_default" / "single.html", single)
    for shell in needed.values():
        _write(layouts / "partials" / "shell" / f"{shell.name}.html", "".join(_parts(shell)))


def _parts(shell: Shell) -> Iterator[str]:
    for place, piece in enumerate(shell.pieces):
        yield piece if place % 2 == 0 else f'{{{{ partial "slot/{piece}.html" . }}}}'


def _put(target: Path, front: dict[str, Any]) -> None:
    _write(target, json.dumps(front, ensure_ascii=False))


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
