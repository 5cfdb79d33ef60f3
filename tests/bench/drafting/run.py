"""Draft the reports of a folder and the synthetic ones, and print precision and recall by field."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.drafting import comparing
from bench.drafting.comparing import ORDER, Score
from recueil.corpus import Corpus, load_corpus
from recueil.drafting.cleaning import clean
from recueil.drafting.draft import Draft, drafted
from recueil.drafting.lines import UnreadableError
from recueil.drafting.reading import read
from recueil.drafting.writing import as_yaml

SOURCE = Path(__file__).resolve().parents[3] / "source"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the scores; what the drafter misses or invents with --details."""
    options = _parser().parse_args(arguments)
    corpus, _ = load_corpus(SOURCE)
    cases = [*_published(options.reports, corpus), *_synthetic(corpus, options.without_synthetic)]
    totals: dict[str, dict[str, Score]] = {}
    for kind, name, truth, draft in cases:
        scores = totals.setdefault(kind, {field: Score() for field in ORDER})
        true, found = comparing.fields(truth), comparing.fields(draft)
        for field in ORDER:
            scores[field].add(name, true[field], found[field])
    for kind, scores in totals.items():
        print(f"\n{kind}")
        print("\n".join(comparing.table(scores)))
        if options.details:
            _details(scores)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--reports", type=Path, help="folder of reports whose sessions are published"
    )
    parser.add_argument(
        "--details", action="store_true", help="print what is missed and what is extra"
    )
    parser.add_argument("--without-synthetic", action="store_true", help="only the folder")
    return parser


def _published(folder: Path | None, corpus: Corpus) -> Iterator[tuple[str, str, dict, dict]]:
    for path in sorted(folder.iterdir()) if folder else ():
        try:
            drafts = drafted(clean(read(path)), corpus, "en")
        except UnreadableError as error:
            print(f"{path.name}: {error.message % error.words}")
            continue
        for draft in drafts:
            file = _published_plan(draft) if draft.kind == "plan" else SOURCE / draft.path
            if not file.is_file():
                name = f"{draft.body}/{draft.number}"
                print(f"{path.name}: drafted as {name}, which is not published")
                continue
            yield (
                "published reports",
                file.relative_to(SOURCE).as_posix(),
                comparing.read(file.read_text("utf-8")),
                comparing.read(as_yaml(draft.tree)),
            )


def _published_plan(draft: Draft) -> Path:
    """Return the published plan whose measures have most numbers in common with a draft."""
    mine = comparing.fields(comparing.read(as_yaml(draft.tree)))["measures"]

    def alike(path: Path) -> int:
        return len(mine & comparing.fields(comparing.read(path.read_text("utf-8")))["measures"])

    return max(SOURCE.glob("plans/*.yaml"), key=alike, default=SOURCE / draft.path)


def _synthetic(corpus: Corpus, left_out: bool) -> Iterator[tuple[str, str, dict, dict]]:
    if left_out:
        return
    from bench.drafting.renderings import RENDERINGS
    from bench.drafting.synthetic import REPORTS

    with tempfile.TemporaryDirectory() as folder:
        for report in REPORTS:
            for name, render in RENDERINGS.items():
                path = Path(folder) / f"{report.name}-{name}"
                path.write_bytes(render(report))
                draft = drafted(clean(read(path)), corpus, "en")[0]
                yield (
                    f"synthetic reports, {name}",
                    report.name,
                    report.truth,
                    comparing.read(as_yaml(draft.tree)),
                )


def _details(scores: dict[str, Score]) -> None:
    for field in ORDER:
        for sign, facts in (("-", scores[field].missed), ("+", scores[field].extra)):
            for where, fact in facts:
                print(f"  {sign} {field}: {where[:24]}: {fact}")
