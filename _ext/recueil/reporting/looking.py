"""Looking: the problems of the sources, looked for only where something has changed.

What was found is kept with the state of everything that it depends on: all files of the sources,
the languages of conf.py, the program and its messages.  A second run of unchanged sources reads
their bytes and nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path

from recueil.findings import Finding
from recueil.fingerprint import PACKAGE, below, fingerprint
from recueil.load import KEPT
from recueil.load.keeping import keep, kept
from recueil.reporting.report import Report

_NOT_READ = ("_static",)


def found(root: Path, language: str) -> Report:
    """Return the report of the sources below `root`."""
    source, path = root / "source", root / KEPT / f"findings-{language}.json"
    program = _program(root)
    state = _state(source, program)
    report = _remembered(path, state, language)
    if report is None:
        # Loaded here: where nothing has changed it would take most of the time.
        from recueil.reporting.examining import examined

        report = examined(source, root / KEPT, program, language)
        if _state(source, program) == state:  # nobody has written meanwhile
            _remember(path, state, report)
    return report


def _program(root: Path) -> str:
    """Return a digest of what finds anything: the program, its languages, what reads for it."""
    return fingerprint([root / "conf.py", *below(PACKAGE), *_versions()])


def _versions() -> Iterator[Path]:
    """Yield the files in which the libraries say which they are; loading them takes longer."""
    for name, file in (("pydantic", "version.py"), ("yaml", "__init__.py")):
        if (spec := find_spec(name)) and spec.origin:
            yield Path(spec.origin).with_name(file)


def _state(source: Path, program: str) -> str:
    """Return a digest of all that a finding depends on."""
    return fingerprint(below(source, _NOT_READ), program)


def _remembered(path: Path, state: str, language: str) -> Report | None:
    """Return the last report, if it is of this state; a spoilt one is as good as none."""
    try:
        told = json.loads(kept(path))
        if told["state"] != state:
            return None
        findings = [Finding(**each) for each in told["findings"]]
        return Report(findings, language, told["sessions"], told["provisions"])
    except (ValueError, TypeError, KeyError):
        return None


def _remember(path: Path, state: str, report: Report) -> None:
    findings = [asdict(each) for each in report.findings]
    told = {"state": state, "sessions": report.sessions, "provisions": report.provisions}
    keep(path, json.dumps({**told, "findings": findings}).encode("ascii"))
