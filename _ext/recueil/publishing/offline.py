"""Offline: the site as one zip that opens from a folder, with links and a search that work there.

A browser that shows a file has no server to find `index.html` in a folder, and fetches
nothing: links name the page itself, and what is searched comes as a script.
"""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from recueil.corpus import load_corpus
from recueil.findings import print_line
from recueil.i18n import N_, catalogue, user_language
from recueil.index import Index
from recueil.languages import source_of
from recueil.load.files import CACHE
from recueil.pages.policy import POLICY, policy
from recueil.pages.site import Site
from recueil.publishing.publish import Publication, publish
from recueil.publishing.searching import written_by_hand
from recueil.search.lists import lists
from recueil.search.prose import prose
from recueil.search.records import records
from recueil.search.stub import Stub
from recueil.search.stub import words as spaced
from recueil.search.symbols import tables

FOLDER = "recueil"
"""The folder that the zip makes."""

_POLICY = policy("'self' file:")
_LEFT_OUT = re.compile(r"404\.html|[a-z]+/search/(?:pagefind|symbols)/.*")
"""What only a server can use."""
_LINK = re.compile(r'\b(href|action)=(\\?")([^"\\]*)(\\?")|(content="\d+; url=)([^"]*)(")')
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//|/|#", re.IGNORECASE)
_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The time of every file: that of the build would make each zip another one."""


def main(root: Path, tell: Callable[[str], None] = print_line) -> int:
    """Build the site, then pack it into `build/recueil.zip`."""
    if status := publish(root, tell):
        return status
    target = root / "build" / f"{FOLDER}.zip"
    made = target.with_suffix(".next")
    pack(made, contents(root))
    made.replace(target)
    say = catalogue(user_language()).gettext
    words = {"name": target.name, "size": target.stat().st_size / 2**20}
    tell(say(N_("The site to take away is build/%(name)s (%(size).1f MB).")) % words)
    return 0


def pack(target: Path, files: Mapping[str, bytes]) -> None:
    """Write a zip of files by path; the same files give the same bytes."""
    with zipfile.ZipFile(target, "w") as packed:
        for name in sorted(files):
            entry = zipfile.ZipInfo(f"{FOLDER}/{name}", _MOMENT)
            entry.external_attr = 0o644 << 16
            entry.create_system = 3  # so that the machine does not matter
            packed.writestr(entry, files[name], zipfile.ZIP_DEFLATED, 9)


def contents(root: Path) -> dict[str, bytes]:
    """Return the files of the copy, by path, from the site as it stands."""
    place = Publication.of(root)
    files = {
        path.relative_to(place.site).as_posix(): path
        for path in place.site.rglob("*")
        if path.is_file()
    }
    found = {
        name: _adapted(name, path.read_bytes())
        for name, path in files.items()
        if not _LEFT_OUT.fullmatch(name)
    }
    corpus, _ = load_corpus(root / "source", root / CACHE)
    index = Index.build(corpus)
    engine = (root / "source" / "_static" / "offline" / "engine.js").read_bytes()
    for language in corpus.languages:
        site = Site(index, language, place.base)
        by_hand = written_by_hand(source_of(root, language))
        stubs = (*records(site), *lists(site), *prose(place.site / language, by_hand))
        found[f"{language}/search/stubs.js"] = _script(site, stubs).encode("utf-8")
        found[f"{language}/_static/search/engine.js"] = engine
    return found


def _adapted(name: str, content: bytes) -> bytes:
    """Return a file of the site as it is in the copy: pages and lines of lists are changed."""
    if not name.endswith(".html") and not re.fullmatch(r".*/filters/rows-\d+\.js", name):
        return content
    text = content.decode("utf-8").replace(POLICY, _POLICY)
    return _LINK.sub(_to_a_page, text).encode("utf-8")


def _to_a_page(link: re.Match[str]) -> str:
    if link[1]:
        return f"{link[1]}={link[2]}{paged(link[3])}{link[4]}"
    return f"{link[5]}{paged(link[6])}{link[7]}"


def paged(target: str) -> str:
    """Return a link that names a page, `../help/index.html#symbols`, where it named its folder."""
    path = re.split("[?#]", target, maxsplit=1)[0]
    rest = target[len(path) :]
    if _ELSEWHERE.match(target) or not path:
        return target
    if path.rsplit("/", 1)[-1] in (".", ".."):
        path += "/"
    return f"{path}index.html{rest}" if path.endswith("/") else target


def _script(site: Site, stubs: tuple[Stub, ...]) -> str:
    told = {
        "stubs": [_listed(stub, site.language) for stub in stubs],
        "tables": {name: json.loads(text) for name, text in tables(site)},
    }
    return f"recueil.take({json.dumps(told, ensure_ascii=False, separators=(',', ':'))});\n"


def _listed(stub: Stub, language: str) -> list[object]:
    """Return a stub as the engine reads it, by position (`source/_static/offline/engine.js`)."""
    filters: dict[str, list[str]] = {}
    for facet, code in stub.filters:
        filters.setdefault(facet, []).append(code)
    text = [spaced(each, language) for each in stub.text]
    title, line = spaced(stub.title, language), spaced(stub.line, language)
    return [stub.address, stub.kind, title, line, text, filters, stub.symbol, stub.called]
