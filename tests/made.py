"""Made: what `make new` is asked for in tests, kind by kind, and the file that it makes."""

from __future__ import annotations

from pathlib import Path

from recueil.checking import check

SESSION = ["--body", "wp", "--number", "3", "--start", "2026-05-11", "--end", "2026-05-13"]
TITLES = ["--title-fr", "Données : l’an 1", "--title-en", 'Data: "one", #1']
MADE = {
    "session": (SESSION, "sessions/wp/3.yaml"),
    "dated session": (
        ["--body", "wp", "--number", "2026-05", "--start", "2026-05-11", *TITLES,
         "--place-fr", "Genève", "--place-en", "Geneva", "--report", "TD/B/EDE/9/1",
         "--end", "2026-05-18", "--dates", "2026-05-11, 2026-05-12, 2026-05-18",
         "--mode", "hybrid", "--theme-fr", "Ponts", "--theme-en", "Bridges",
         "--report-date", "2026-06-01"],
        "sessions/wp/2026-05.yaml",
    ),
    "body": (
        ["--id", "wp-9", "--organisation", "un", "--acronym", "N°9", "--acronym-en", "No. 9",
         "--parent", "wp", "--secretariat", "secretariat", *TITLES],
        "bodies/wp-9.yaml",
    ),
    "plan": (["--id", "road-map", "--body", "wp", *TITLES], "plans/road-map.yaml"),
    "document": (
        ["--organisation", "un", "--symbol", "A/RES/79/1", "--kind", "resolution",
         "--date", "2024-09-22", *TITLES],
        "documents/un.yaml",
    ),
    "document of a new register": (
        ["--organisation", "wto", "--symbol", "G/C/M/1", *TITLES], "documents/wto.yaml"
    ),
    "work": (["--organisation", "un", "--id", "note-2024", *TITLES], "documents/un.yaml"),
    "work of a new register": (
        ["--organisation", "wto", "--id", "note-2024", *TITLES], "documents/wto.yaml"
    ),
    "word": (
        ["--list", "topics", "--word", "gender", "--broader", "data", *TITLES],
        "vocabulary/topics.yaml",
    ),
    "verb": (
        ["--list", "actions", "--word", "recall", "--family", "recall", *TITLES,
         "--verb-fr", "rappelle", "--verb-en", "recalls", "--participle-fr", "rappelant",
         "--participle-en", "recalling", "--plural-fr", "rappellent", "--plural-en", "recall"],
        "vocabulary/actions.yaml",
    ),
    "country": (["--list", "countries", "--word", "KE", *TITLES], "vocabulary/countries.yaml"),
}  # fmt: skip
KINDS = {"dated": "session", "verb": "word", "country": "word"}


def kind_of(name: str) -> str:
    return KINDS.get(name.split()[0], name.split()[0])


def told_of(project: Path, file: str) -> list[str]:
    _, problems = check(project / "source")
    return [str(problem.kind) for problem in problems if problem.file == f"source/{file}"]
