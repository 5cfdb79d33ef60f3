"""The way in: measure, and hold what was measured against the budgets."""

from __future__ import annotations

import argparse
import math
import shutil
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench import checks, filters, names, previews, searches, visits, weights
from bench.measuring import Figure, Run, figures, ratios
from bench.report import Budget, told
from bench.sites import Sites
from project import copy_project, publish

SMALL = 100
SIZES = (1_000, 10_000, 30_000)
MEMORY = Path("/dev/shm")
"""Where both sites are written: a disk would be noise."""


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; always 0, since a slow machine is no mistake of anybody's."""
    options = _parser().parse_args(arguments)
    if options.visits:
        print("\n".join(told(_visited())))
        return 0
    if options.check:
        with _folder() as folder:
            sites = Sites(folder / "check", 10_000)
            sites.make()
            print("\n".join(told(checks.budgets(sites, options.runs))))
        return 0
    if options.preview:
        with _folder() as folder:
            print("\n".join(told(previews.budgets(folder, 10_000, options.runs))))
        return 0
    sizes, runs = ((1_000,), 2) if options.quick else (options.sizes, options.runs)
    with _folder() as folder:
        print(
            f"Sizes {', '.join(map(str, sizes))}; {runs} paired runs each; in {folder}", flush=True
        )
        budgets = [*_measured(folder, sorted(sizes), runs), *_visited()]
    print("\n".join(told(budgets)))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="provisions")
    parser.add_argument("--runs", type=int, default=5, help="of each, in pairs with Hugo")
    parser.add_argument("--quick", action="store_true", help="1,000 provisions, twice")
    parser.add_argument("--check", action="store_true", help="only make check, at 10,000")
    parser.add_argument("--preview", action="store_true", help="only make serve, at 10,000 too")
    parser.add_argument("--visits", action="store_true", help="only pages, in a browser")
    return parser


@contextmanager
def _folder() -> Iterator[Path]:
    parent = MEMORY if MEMORY.is_dir() else None
    folder = Path(tempfile.mkdtemp(prefix="recueil-bench-", dir=parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _measured(folder: Path, sizes: list[int], runs: int) -> Iterator[Budget]:
    small = _made(folder, SMALL)
    start = [small.build() for _ in range(runs)]
    print(f"\n{SMALL} provisions (start-up): {_line(start)}", flush=True)
    full: dict[int, list[Run]] = {}
    for size in sizes:
        sites = _made(folder, size)
        full[size] = yield from _full(sites, runs)
        if size == min(sizes, key=lambda n: abs(n - 10_000)):
            yield from _edits(sites, full[size], runs)
            yield from _weights(small, sites)
            yield from searches.budgets(sites)
            yield from checks.budgets(sites, runs)
            yield from filters.budgets(sites.project, sites.ours, sites.provisions)
        shutil.rmtree(sites.folder)
    if len(sizes) > 1:
        yield from _growth(start, full, *sizes[-2:])


def _made(folder: Path, size: int) -> Sites:
    sites = Sites(folder / str(size), size)
    sites.make()
    sites.build()
    return sites


def _full(sites: Sites, runs: int) -> Iterator[Budget]:
    """Build both in turn, each first as often as the other."""
    ours: list[Run] = []
    theirs: list[Run] = []
    sites.build_theirs()
    for nth in range(runs):
        if nth % 2:
            theirs.append(sites.build_theirs())
        ours.append(sites.build())
        if not nth % 2:
            theirs.append(sites.build_theirs())
    print(f"\n{sites.provisions} provisions\n  ours: {_line(ours)}\n  Hugo: {_line(theirs)}")
    _compare(sites)
    ratio = ratios(ours, theirs)
    print("  ours / Hugo: " + ", ".join(f"{k} {v}" for k, v in ratio.items()), flush=True)
    limits = {"wall": 1.0, "cpu": 0.8, "memory": 0.5}
    for name, figure in ratio.items():
        limit = limits[name] if sites.provisions == 10_000 else None
        yield Budget(f"full build, {sites.provisions}, {name}, ours / Hugo", figure, limit)
    return ours


def _compare(sites: Sites) -> None:
    ours, theirs = sites.addresses()
    size, other = sites.bytes()
    print(f"  pages: {len(ours)}; only ours {len(ours - theirs)}, only Hugo's {len(theirs - ours)}")
    print(f"  bytes of the pages, ours / Hugo: {size / other:.3f} ({size / 2**20:.0f} MiB)")


def _edits(sites: Sites, full: list[Run], runs: int) -> Iterator[Budget]:
    sites.build()
    nothing = [sites.again() for _ in range(runs)]
    edited = []
    for nth in range(runs):
        sites.edit(nth)
        edited.append(sites.again())
    print(f"  nothing changed: {_line(nothing)}\n  one title changed: {_line(edited)}", flush=True)
    whole = statistics.median(run.wall for run in full)
    for name, group in (("nothing changed", nothing), ("one-provision edit", edited)):
        figure = Figure.of([run.wall / whole for run in group])
        limit = 0.5 if group is edited else None
        yield Budget(f"{name}, {sites.provisions}, wall / full build", figure, limit)


def _weights(small: Sites, large: Sites) -> Iterator[Budget]:
    """Weigh the provisions of the first session in both corpora, and the first loads."""
    large.build()
    home = Path("sessions") / names.home(0)
    both = [
        (weights.page(small.ours / page), weights.page(large.ours / page))
        for page in sorted(p.relative_to(small.ours) for p in (small.ours / home).glob("*/*.html"))
    ]
    for nth, size in enumerate((small.provisions, large.provisions)):
        figure = Figure.of([pair[nth] / 1024 for pair in both])
        yield Budget(f"page of a provision at {size}, KB gzip", figure, 6, worst=True)
    same = Figure.of([large_ / small_ for small_, large_ in both])
    yield Budget(f"the same page at {large.provisions} / at {small.provisions}", same, 1.0)
    home_page = weights.first_load(large.ours / "index.html") / 1024
    yield Budget("first load of the home page, KB gzip", Figure.of([home_page]), 120)
    heaviest, file = weights.heaviest(large.ours)
    name = file.parent.relative_to(large.ours).as_posix()
    figure = Figure.of([heaviest / 1024])
    yield Budget(f"first load of the heaviest page ({name}/), KB gzip", figure, 120)


def _visited() -> list[Budget]:
    """Publish the edition and visit each kind of its pages in a browser."""
    with tempfile.TemporaryDirectory(prefix="recueil-visits-") as folder:
        project = copy_project(Path(folder, "project"))
        result = publish(project)
        if result.returncode:
            raise RuntimeError(result.stdout + result.stderr)
        return visits.budgets(project / "build" / "site")


def _growth(start: list[Run], full: dict[int, list[Run]], low: int, high: int) -> Iterator[Budget]:
    limits = (0.35, 1.05) if (low, high) == (10_000, 30_000) else (None, None)
    for name in ("wall", "cpu"):
        base, one, other = (figures(runs)[name].median for runs in (start, full[low], full[high]))
        each = Figure.of([(other - one) / (high - low) * 1000])
        yield Budget(f"growth {low} to {high}, ms {name} a provision", each, limits[0])
        exponent = math.log((other - base) / (one - base)) / math.log(high / low)
        yield Budget(
            f"growth {low} to {high}, exponent of {name}", Figure.of([exponent]), limits[1]
        )


def _line(runs: list[Run]) -> str:
    found = figures(runs)
    return f"wall {found['wall']} s, CPU {found['cpu']} s, memory {found['memory'].median:.0f} MiB"
