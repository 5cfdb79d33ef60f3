"""Publish: check, build every language, assemble beside the last site, exchange."""

from __future__ import annotations

import fcntl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from recueil.addresses import Addresses
from recueil.checking import examine, has_errors, located, print_line, told, worth_telling
from recueil.edition import LOCAL_BASE, base_address
from recueil.exports import EXPORTS
from recueil.failures import INTERRUPTED, told_failure
from recueil.filtering.files import files
from recueil.guide import explained
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
from recueil.publishing.building import Work, finished, start
from recueil.publishing.exchange import exchange, recover
from recueil.publishing.receipt import Receipt, inputs, standing
from recueil.publishing.rootpages import language_choice, not_found, redirect, sitemap
from recueil.publishing.searching import searchable
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
    def receipt(self) -> Path:
        """What the published site was made of."""
        return self.build / "receipt.json"

    def inputs(self) -> str:
        """Return the digest of all that the site is made of."""
        return inputs(self.root, self.base, user_language())

    def works(self, languages: tuple[str, ...]) -> list[Work]:
        """Return the work folder of each language."""
        return [Work(language, self.build / "work" / language) for language in languages]


def publish(root: Path, tell: Callable[[str], None] = print_line, local: str = LOCAL_BASE) -> int:
    """Build the site of the project at `root`; 0 if a whole site stands, else the last one does."""
    place = Publication.of(root, local)
    try:
        return _published(place, tell)
    except KeyboardInterrupt:
        status = INTERRUPTED
    except Exception as error:  # an editor is told, whatever it is
        tell(told_failure(error, root, place.build / "publish.log"))
        status = 1
    tell(_message(_NOTHING))
    return status


def _published(place: Publication, tell: Callable[[str], None]) -> int:
    with _alone(place.build) as lock:
        recover(place.site)
        inputs = place.inputs()
        last = Receipt.read(place.receipt)
        if last and last.inputs == inputs and last.site == standing(place.site):
            for line in last.told:
                tell(line)
            return 0
        lines: list[str] = []

        def told_and_kept(line: str) -> None:
            lines.append(line)
            tell(line)

        status = _made(place, lock, told_and_kept)
        if not status and inputs == place.inputs():  # nothing was saved meanwhile
            Receipt(inputs, standing(place.site), lines).write(place.receipt)
        return status


def _made(place: Publication, lock: int, tell: Callable[[str], None]) -> int:
    index = _checked(place, tell)
    built = index is not None and _built(place, index.corpus.languages, lock, tell)
    search = _searchable(place, index, tell) if index and built else None
    if index is None or search is None:
        tell(_message(_NOTHING))
        return 1
    _assembled(place, index, search)
    tell(
        _message(N_("The site is in %(site)s. Show it with: make serve"))
        % {"site": place.site.relative_to(place.root)}
    )
    return 0


_NOTHING = N_("Nothing was published: the last site stands as it was.")


def _message(message: str) -> str:
    return catalogue(user_language()).gettext(message)


@contextmanager
def _alone(build: Path) -> Iterator[int]:
    """Let two builds of one folder follow one another; the lock goes with the last process."""
    build.mkdir(parents=True, exist_ok=True)
    with (build / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield lock.fileno()


def _checked(place: Publication, tell: Callable[[str], None]) -> Index | None:
    """Return the corpus, indexed, if nothing in it stops the build; tell what is wrong."""
    language = user_language()
    source, cache = place.root / "source", place.root / CACHE
    if ahead := Ahead.start(source, cache, processors()):
        ahead.join()
    index, problems = examine(source, cache)
    for problem in located(source, worth_telling(problems)):
        tell(told(problem, language, place.base))
    return None if has_errors(problems) else index


def _built(
    place: Publication, languages: tuple[str, ...], lock: int, tell: Callable[[str], None]
) -> bool:
    """Build every language, all at once; tell what is wrong in any, each thing once."""
    share = max(1, processors() // len(languages))
    running = [
        (start(place.root, work, place.base, lock, share), work) for work in place.works(languages)
    ]
    try:
        results = [finished(process, work) for process, work in running]
    except BaseException:
        for process, _ in running:
            process.kill()
        raise
    for line in dict.fromkeys(line for _, lines in results for line in lines):
        tell(line)
    return all(well for well, _ in results)


def _searchable(
    place: Publication, index: Index, tell: Callable[[str], None]
) -> Mapping[str, Path] | None:
    """Make what search loads; tell what hinders it."""
    try:
        return searchable(place.root, place.base, index, place.works(index.corpus.languages))
    except IndexingError as error:
        words = _message(N_("the index of search could not be made: %(words)s"))
        line = f"{_message(N_('error'))}[search]: {words % {'words': error}}"
        tell(explained(line, "search", user_language(), place.base))
        return None


def _assembled(place: Publication, index: Index, search: Mapping[str, Path]) -> None:
    next_site = place.build / "site.next"
    works = {work.language: work.html for work in place.works(index.corpus.languages)}
    assemble(next_site, place.site, {**works, **search}, dict(_texts(place, index, works)))
    exchange(next_site, place.site)


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
