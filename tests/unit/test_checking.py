"""Checking: what an editor is told, kind by kind, and that nothing an editor does is a traceback.

Each folder of tests/faults is a fault, laid over the sound corpus in `_base`; its `expected.txt`
holds every line that is told.  `padding.txt` names a file and by how many bytes it grows,
`missing.txt` a file that is taken away.
"""

import gettext
import io
import shutil
import sys
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from recueil import checking, i18n
from recueil.checking import annotation, check, main, summary, told
from recueil.corpus import Corpus
from recueil.problems import Kind, Problem, Severity

FAULTS = Path(__file__).parent.parent / "faults"
BASE = FAULTS / "_base" / "source"
CATALOGUE = i18n.LOCALE_DIR / "fr" / "LC_MESSAGES" / "recueil.po"
KINDS = sorted(path.name for path in FAULTS.iterdir() if path.name != "_base")


@pytest.fixture
def french(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the messages be those of the .po file, whether it was compiled or not."""
    compiled = io.BytesIO()
    with CATALOGUE.open("rb") as opened:
        write_mo(compiled, read_po(opened, locale="fr"))
    compiled.seek(0)
    messages = {"fr": gettext.GNUTranslations(compiled), "en": gettext.NullTranslations()}
    monkeypatch.setattr(checking, "catalogue", messages.__getitem__)


def laid_out(fault: str, project: Path) -> Path:
    """Lay a fault over the sound corpus and return the source folder."""
    shutil.copytree(BASE, project / "source")
    shutil.copytree(FAULTS / fault / "source", project / "source", dirs_exist_ok=True)
    for padding in (FAULTS / fault).glob("padding.txt"):
        name, size = padding.read_text().split()
        with (project / name).open("a") as opened:
            opened.write("#" * int(size))
    for missing in (FAULTS / fault).glob("missing.txt"):
        (project / missing.read_text().strip()).unlink()
    return project / "source"


def lines(source: Path, language: str) -> str:
    return "".join(told(problem, language) + "\n" for problem in check(source)[1])


def test_the_sound_corpus_is_silent() -> None:
    corpus, problems = check(BASE)
    assert not problems
    assert summary(corpus, problems, "en") == "Nothing to report: 2 sessions, 3 provisions."


def test_every_kind_of_problem_has_its_fault() -> None:
    assert sorted(Kind) == KINDS


@pytest.mark.parametrize("fault", KINDS)
def test_a_fault_is_told_in_these_words(fault: str, tmp_path: Path) -> None:
    expected = (FAULTS / fault / "expected.txt").read_text("utf-8")
    assert lines(laid_out(fault, tmp_path), "en") == expected
    assert f"[{fault}]" in expected


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize("fault", [path.parent.name for path in sorted(FAULTS.glob("*/*.fr.txt"))])
def test_a_fault_is_told_in_french(fault: str, tmp_path: Path) -> None:
    expected = (FAULTS / fault / "expected.fr.txt").read_text("utf-8")
    assert lines(laid_out(fault, tmp_path), "fr") == expected


def test_only_errors_stop_a_build(tmp_path: Path) -> None:
    severities = {}
    for fault in KINDS:
        _, problems = check(laid_out(fault, tmp_path / fault))
        severities[fault] = {one.severity for one in problems if one.kind == fault}
    told_only = {"missing-language": Severity.WARNING, "untitled-document": Severity.INFORMATION}
    told_only["unpublished-target"] = Severity.INFORMATION
    for fault, found in severities.items():
        assert found == {told_only.get(fault, Severity.ERROR)}


# Words


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize(
    ("numbers", "english", "french_words"),
    [
        ((3, 1, 2), "3 errors, 1 warning, 2 pieces of information",
         "3 erreurs, 1 avertissement, 2 informations"),
        ((1, 0, 0), "1 error", "1 erreur"),
        ((0, 0, 1), "1 piece of information", "1 information"),
        ((0, 0, 0), "Nothing to report: 0 sessions, 0 provisions.",
         "Rien à signaler\N{NO-BREAK SPACE}: 0 session, 0 disposition."),
    ],
)  # fmt: skip
def test_the_last_line_counts_in_both_languages(
    numbers: tuple[int, int, int], english: str, french_words: str
) -> None:
    problems = [
        Problem(Kind.UNKNOWN_ID, "a.yaml", "x", severity=severity)
        for severity, number in zip(Severity, numbers, strict=True)
        for _ in range(number)
    ]
    assert summary(Corpus(), problems, "en") == english
    assert summary(Corpus(), problems, "fr") == french_words


def test_an_annotation_escapes_what_github_would_read() -> None:
    problem = Problem(
        Kind.UNKNOWN_KEY, "source/a,b:c.yaml", "%(key)s%%", {"key": "x\ny"}, line=3, column=7
    )
    assert annotation(problem, "en") == (
        "::error file=source/a%2Cb%3Ac.yaml,line=3,col=7,title=error[unknown-key]::x\\ny%25"
    )


def test_information_is_a_notice_to_github() -> None:
    problem = Problem(Kind.UNTITLED_DOCUMENT, "a.yaml", "x", severity=Severity.INFORMATION)
    assert annotation(problem, "en").startswith("::notice ")


def test_what_an_editor_typed_stays_on_one_line_and_of_bearable_length() -> None:
    words = {"key": "a\x1b[31m\n\ud800" + "k" * 10_000}
    line = told(Problem(Kind.UNKNOWN_KEY, "a.yaml", "%(key)s", words), "en")
    assert line.isprintable()
    assert len(line) < 500


# The command


@pytest.fixture
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


@pytest.mark.usefixtures("english")
def test_the_command_succeeds_on_sound_sources(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(BASE, tmp_path / "source")
    assert main(tmp_path, []) == 0
    assert capsys.readouterr().out == "Nothing to report: 2 sessions, 3 provisions.\n"


@pytest.mark.usefixtures("english")
def test_the_command_fails_on_an_error_and_annotates_if_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    laid_out("unknown-topic", tmp_path)
    assert main(tmp_path, ["--format", "github"]) == 1
    first, _, last = capsys.readouterr().out.splitlines()
    assert first.startswith("::error file=source/sessions/wp/3.yaml,line=5,col=47,")
    assert last == "2 errors"


@pytest.mark.usefixtures("english")
def test_warnings_do_not_fail_the_command(tmp_path: Path) -> None:
    laid_out("missing-language", tmp_path)
    assert main(tmp_path, []) == 0


def test_french_without_a_compiled_catalogue_is_told_in_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(BASE, tmp_path / "source")
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    monkeypatch.setattr(i18n, "LOCALE_DIR", tmp_path)
    i18n.catalogue.cache_clear()
    assert main(tmp_path, []) == 0
    assert capsys.readouterr().out.startswith("Nothing to report")
    i18n.catalogue.cache_clear()


@pytest.mark.usefixtures("english")
def test_a_terminal_without_accents_is_written_to_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_out("file-name", tmp_path)
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="ascii"))
    assert main(tmp_path, []) == 1
    sys.stdout.flush()
    assert b"Comit\\xe9.yaml" in written.getvalue()
