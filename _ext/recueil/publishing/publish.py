"""Publish: check, build every language, assemble beside the last site, exchange."""

from __future__ import annotations

import fcntl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from recueil.addresses import Addresses
from recueil.checking import Examined, examine, has_errors, located, worth_telling
from recueil.edition import LOCAL_BASE, base_address
from recueil.exports import EXPORTS
from recueil.failures import INTERRUPTED, found_failure
from recueil.filtering.files import files
from recueil.findings import Finding, failure, print_line
from recueil.i18n import N_, catalogue, user_language
from recueil.index import Index
from recueil.load.ahead import Ahead
from recueil.load.files import CACHE
from recueil.machine import processors
from recueil.pages.bibliographies import bibliographies
from recueil.pages.calendar import calendars
from recueil.pages.feed import feeds
from recueil.pages.render import Renderer
from recueil.pages.site import Site
from recueil.publishing.assemble import assemble
from recueil.publishing.building import Order, Ready, Work, finished
from recueil.publishing.exchange import discard, exchange, recover
from recueil.publishing.receipt import Receipt, inputs, standing
from recueil.publishing.refresh import refresh
from recueil.publishing.rootpages import language_choice, not_found, redirect, sitemap
from recueil.publishing.searching import searchable
from recueil.publishing.way import Telling, Way
from recueil.search.indexing import IndexingError


@dataclass(frozen=True, slots=True)
class Publication:
    """Where everything is."""

    root: Path
    build: Path
    base: str

    @classmethod
    def of(cls, root: Path, local: str = LOCAL_BASE) -> Publication:
        """Return the places below `root`; the base address comes from RECUEIL_BASE_URL."""
        return cls(root, root / "build", base_address(local))

    @property
    def site(self) -> Path:
        """The published site."""
        return self.build / "site"

    @property
    def next_site(self) -> Path:
        """Where the next one is made."""
        return self.build / "site.next"

    @property
    def receipt(self) -> Path:
        """What the published site was made of."""
        return self.build / "receipt.json"

    def inputs(self) -> str:
        """Return the digest of all that the site is made of."""
        return inputs(self.root, self.base, user_language())

    def html(self, index: Index) -> dict[str, Path]:
        """Return what Sphinx has written, by language."""
        return {work.language: work.html for work in self.works(index.corpus.languages)}

    def works(self, languages: tuple[str, ...]) -> list[Work]:
        """Return the work folder of each language."""
        return [Work(language, self.build / "work" / language) for language in languages]


def publish(
    root: Path, tell: Callable[[str], None] = print_line, local: str = LOCAL_BASE,
    way: Way | None = None,
) -> int:  # fmt: skip
    """Build the site of the project at `root`; 0 if a whole site stands, else the last one does."""
    place = Publication.of(root, local)
    telling = Telling(way or Way(tell), place.base)
    try:
        return _published(place, telling)
    except KeyboardInterrupt:
        status = INTERRUPTED
    except Exception as error:  # an editor is told, whatever it is
        telling.find(found_failure(error, root, place.build / "publish.log", user_language()))
        status = 1
    telling.say(_NOTHING)
    return status


def _published(place: Publication, telling: Telling) -> int:
    with _alone(place.build) as lock:
        recover(place.site)
        inputs = place.inputs()
        last = Receipt.read(place.receipt)
        if last and last.inputs == inputs and last.site == standing(place.site):
            for finding in last.told:
                telling.find(finding)
        elif not _made(place, lock, telling):
            return 1
        elif inputs == place.inputs():  # nothing was saved meanwhile
            Receipt(inputs, standing(place.site), telling.findings).write(place.receipt)
        done = _STANDS if telling.way.shown else _DONE
        telling.say(done, site=place.site.relative_to(place.root))
        return 0


def _made(place: Publication, lock: int, telling: Telling) -> bool:
    index, problems = examined = _checked(place, telling)
    if has_errors(problems) or not _built(place, examined, lock, telling):
        telling.say(_NOTHING)
        return False
    search = _searchable(place, index, telling)
    if search is None:
        telling.say(_NOTHING)
        return False
    works = place.html(index)
    texts = dict(_texts(place, index, works))
    assemble(place.next_site, place.site, {**works, **search}, texts)
    exchange(place.next_site, place.site)
    for work in place.works(index.corpus.languages):
        work.journal.clear()
    discard(place.next_site, place.site)
    return True


_NOTHING = N_("Nothing was published: the last site stands as it was.")
_STANDS = N_("The site is in %(site)s.")
_DONE = N_("The site is in %(site)s. Show it with: make serve")


@contextmanager
def _alone(build: Path) -> Iterator[int]:
    """Let two builds of one folder follow one another; the lock goes with the last process."""
    build.mkdir(parents=True, exist_ok=True)
    with (build / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield lock.fileno()


def _checked(place: Publication, telling: Telling) -> Examined:
    """Return the corpus, indexed; tell what is wrong."""
    language = user_language()
    source, cache = place.root / "source", place.root / CACHE
    if ahead := Ahead.start(source, cache, processors()):
        ahead.join()
    index, problems = examine(source, cache, telling.way.memory)
    for problem in located(source, worth_telling(problems)):
        telling.find(Finding.of(problem, language))
    return index, problems


def _built(place: Publication, examined: Examined, lock: int, telling: Telling) -> bool:
    """Build every language, all at once; tell what is wrong in any, each thing once."""
    index, _ = examined
    works = place.works(index.corpus.languages)
    share = max(1, processors() // len(works))
    for work in works:
        work.prepare()
    ready = Ready() if telling.way.shown and place.site.is_dir() else None
    orders = [Order(place.root, work, place.base, lock, share, examined, ready) for work in works]
    running = [telling.way.start(order) for order in orders]
    try:
        if ready and ready.all(len(works)):
            _show(place.site, works, telling)
        results = [finished(process, work) for process, work in zip(running, works, strict=True)]
    except BaseException:
        for process in running:
            process.kill()
        raise
    for finding in dict.fromkeys(finding for _, findings in results for finding in findings):
        telling.find(finding)
    return all(well for well, _ in results)


def _show(site: Path, works: list[Work], telling: Telling) -> None:
    """Put the pages into the site that stands; whoever ends the publication now loses none."""
    refresh(site, works)
    for work in works:
        work.finish()
    if telling.way.shown:
        telling.way.shown()


def _searchable(place: Publication, index: Index, telling: Telling) -> Mapping[str, Path] | None:
    """Make what search loads; tell what hinders it."""
    try:
        return searchable(place.root, place.base, index, place.works(index.corpus.languages))
    except IndexingError as error:
        words = catalogue(user_language()).gettext(_NO_SEARCH) % {"words": error}
        telling.find(failure("search", words))
        return None


_NO_SEARCH = N_("the index of search could not be made: %(words)s")


def _texts(place: Publication, index: Index, works: dict[str, Path]) -> Iterator[tuple[str, str]]:
    """Yield what the root holds besides the languages: path and text."""
    languages = index.corpus.languages
    yield "index.html", language_choice(languages, place.base)
    yield "404.html", not_found(languages, place.base)
    yield "sitemap.xml", sitemap({code: _pages(work) for code, work in works.items()}, place.base)
    for path, export in EXPORTS:
        yield path, export(index)
    for language in languages:
        site = Site(index, language, place.base)
        renderer = Renderer(site)
        yield from feeds(renderer)
        yield from calendars(renderer)
        yield from bibliographies(site)
        yield from files(renderer)
    for former, today in Addresses(index).redirects.items():
        for language in languages:
            yield f"{language}/{former}index.html", redirect("../" * former.count("/") + today)


def _pages(work: Path) -> list[str]:
    """Return the addresses of a language's pages."""
    found = (path.parent.relative_to(work).as_posix() for path in work.rglob("index.html"))
    return sorted("" if address == "." else f"{address}/" for address in found)
