"""Fuzz a target with atheris, which looks for bytes that reach new lines of the code.

    make fuzz                                        all targets, half an hour each
    python tests/fuzz/run.py loader --minutes 5      one

What makes a target raise, or takes it longer than ten seconds, is written below build/fuzz:
put it into tests/fuzz/found/<target>/, where a test tries it for ever after, and mend the code.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "_ext"), str(ROOT / "tests")]

from bench.drafting.renderings import page, wrapped_text  # noqa: E402
from bench.drafting.synthetic import REPORTS  # noqa: E402

with atheris.instrument_imports(include=["recueil", "yaml"]):
    from fuzz.targets import KNOWN_WORDS, TARGETS

FOUND = Path(__file__).parent / "found"
SECONDS = 10
LONGEST = 16_384


def main() -> None:
    """Run until the time is over, or something is found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--minutes", type=float, default=30)
    options = parser.parse_args()
    work = ROOT / "build" / "fuzz" / options.target
    corpus = work / "corpus"
    _seed(corpus, options.target)
    arguments = [
        sys.argv[0], str(corpus), f"-max_total_time={round(options.minutes * 60)}",
        f"-timeout={SECONDS}", f"-max_len={LONGEST}", "-rss_limit_mb=2048",
        f"-artifact_prefix={work}/", f"-dict={_dictionary(work)}", "-print_final_stats=1",
    ]  # fmt: skip
    atheris.Setup(arguments, TARGETS[options.target])
    atheris.Fuzz()


def _seed(corpus: Path, target: str) -> None:
    """Begin with what is known: files of the toy corpus, lines that hold symbols, reports."""
    corpus.mkdir(parents=True, exist_ok=True)
    if target == "drafter":
        for report in REPORTS:
            (corpus / f"{report.name}.txt").write_bytes(wrapped_text(report)[:LONGEST])
            (corpus / f"{report.name}.html").write_bytes(page(report)[:LONGEST])
        return
    for path in sorted((ROOT / "tests" / "toy" / "source").rglob("*.yaml")):
        content = path.read_bytes()
        pieces = content.splitlines() if target == "symbols" else [content[:LONGEST]]
        for nth, piece in enumerate(pieces):
            (corpus / f"{path.parent.name}-{path.stem}-{nth}").write_bytes(piece)
    for known in sorted((FOUND / target).glob("*")):
        shutil.copy(known, corpus)


def _dictionary(work: Path) -> Path:
    """Write the words that the target knows, which would take long to guess."""
    file = work / "words.txt"
    file.write_text("".join(f'"{word}"\n' for word in KNOWN_WORDS), encoding="ascii")
    return file


if __name__ == "__main__":
    main()
