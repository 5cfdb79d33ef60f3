"""A page that would come out otherwise is known by the prints of what was looked up for it."""

from __future__ import annotations

import shutil

import pytest
import yaml
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from recueil.checking import examine, has_errors
from recueil.load.tree import build
from recueil.pages.collect import jobs
from recueil.pages.prints import Prints
from recueil.pages.render import Renderer
from recueil.pages.site import Site
from recueil.sphinxext.standing import ground_of


class Made:
    """A site: each job's pages and what was looked up for them, and the print of anything."""

    def __init__(self, index, order=list):
        site = Site(index, "en", "https://example.org/")
        self.renderer, self.ground, self.prints = Renderer(site), ground_of(site), Prints(site)
        self.pages, self.reads = {}, {}
        for job in order(list(jobs(self.renderer))):
            with site.reads.aside() as seen:
                self.pages[job.name] = list(job.pages(self.renderer))
            self.reads[job.name] = seen

    def fresh_from(self, before):
        """Return the jobs of a site before that need not be done again for this one."""
        if self.ground != before.ground:
            return set()
        return {
            name
            for name, reads in before.reads.items()
            if name in self.pages
            and all(self.prints.of(key) == before.prints.of(key) for key in reads)
        }


@pytest.fixture(scope="module")
def copy(toy, tmp_path_factory):
    source = tmp_path_factory.mktemp("prints") / "source"
    shutil.copytree(toy.source, source)
    return source


@pytest.fixture(scope="module")
def before(toy):
    return Made(toy.index)


def seen(site):
    """Return all that was looked up for the pages of a site."""
    return set().union(*site.reads.values())


def steps(tree, path=()):
    """Yield the way to each value of a tree."""
    inner = tree.items() if isinstance(tree, dict) else enumerate(tree)
    for key, value in inner:
        yield (*path, key)
        if isinstance(value, dict | list):
            yield from steps(value, (*path, key))


def changed(tree, path, how):
    """Take a value of a tree away, or write it otherwise."""
    *way, last = path
    for key in way:
        tree = tree[key]
    if how == "away":
        del tree[last]
    elif isinstance(tree[last], str):
        tree[last] += " x"
    elif isinstance(tree[last], int):
        tree[last] += 1
    else:
        tree[last] = tree[last][::-1] if isinstance(tree[last], list) else {}


def test_what_is_looked_up_does_not_depend_on_what_was_made_before(toy, before):
    """Else something is kept from page to page, of which the later one does not know."""
    backwards = Made(toy.index, order=reversed)
    different = {n for n in before.reads if backwards.reads[n] != before.reads[n]}
    assert different == set()


def test_nothing_is_looked_up_before_there_is_a_page(toy):
    site = Site(toy.index, "en", "https://example.org/")
    Renderer(site)
    assert site.reads.seen == set()


@settings(
    max_examples=30, deadline=None, derandomize=True, database=None,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
@given(choice=st.randoms(use_true_random=False))
def test_a_page_that_differs_is_not_taken_for_fresh(copy, before, choice):
    file = choice.choice(sorted(copy.rglob("*.yaml")))
    text = file.read_text("utf-8")
    tree, _ = build(text, file.name)
    changed(tree, choice.choice(list(steps(tree))), choice.choice(["away", "otherwise"]))
    try:
        file.write_text(yaml.safe_dump(tree, allow_unicode=True, sort_keys=False), "utf-8")
        index, problems = examine(copy)
    finally:
        file.write_text(text, "utf-8")
    assume(not has_errors(problems))
    now = Made(index)
    stale = [n for n in now.fresh_from(before) if now.pages[n] != before.pages[n]]
    assert stale == []
    if now.ground == before.ground:
        kept = {key for key in seen(before) if now.prints.stays(key, before.prints.digests)}
        assert kept
        assert [key for key in kept if now.prints.of(key) != before.prints.of(key)] == []


@pytest.mark.parametrize("name", ["sessions/toy-goods/2018-03.yaml", "plans/toy-plan.yaml"])
def test_a_file_that_goes_or_comes_is_seen(copy, before, name):
    file = copy / name
    kept = file.rename(copy.parent / "kept")
    try:
        now = Made(examine(copy)[0])
    finally:
        kept.rename(file)
    for one, other in ((now, before), (before, now)):
        fresh = other.fresh_from(one)
        assert [n for n in fresh if one.pages[n] != other.pages[n]] == []
        assert fresh


def test_a_page_that_nothing_concerns_is_fresh(copy, before):
    assert Made(examine(copy)[0]).fresh_from(before) == before.pages.keys()
