"""`make draft` writes a session where it belongs, never over another, and says what to check."""

import shutil

import pytest

from bench.drafting.renderings import markdown
from bench.drafting.synthetic import ENGLISH, ROADMAP, SPANISH
from project import ROOT
from recueil.drafting import command
from recueil.drafting.command import main
from recueil.drafting.lines import UnreadableError
from recueil.drafting.reading import bounds


@pytest.fixture
def project(tmp_path, monkeypatch):
    for name in ("bodies", "documents", "vocabulary"):
        shutil.copytree(ROOT / "source" / name, tmp_path / "source" / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def report(project):
    path = project / "rapport à lire.md"
    path.write_bytes(markdown(ENGLISH))
    return path


SESSION = "source/sessions/intergovernmental-group-of-experts-on-lighthouses/3.yaml"


def test_a_session_and_its_unknown_body_are_written_in_their_places(project, report, capsys):
    assert main(project, [str(report), "--editor", "en"]) == 0
    told = capsys.readouterr().out
    assert f"Written: {SESSION}" in told
    assert (project / SESSION).read_text("utf-8").startswith("# yaml-language-server: $schema=")
    body = project / "source/bodies/intergovernmental-group-of-experts-on-lighthouses.yaml"
    assert "organisation: un" in body.read_text("utf-8")
    assert "recommendations 4" in told


def test_a_file_that_exists_is_never_written_over(project, report, capsys):
    path = project / SESSION
    path.parent.mkdir(parents=True)
    path.write_text("mine", "utf-8")
    assert main(project, [str(report), "--editor", "en"]) == 1
    assert path.read_text("utf-8") == "mine"
    assert "exists already and is left as it is" in capsys.readouterr().err
    assert not list((project / "source/bodies").glob("*lighthouses*"))


def test_a_plan_is_written_where_plans_are(project, capsys):
    path = project / "plan.md"
    path.write_bytes(markdown(ROADMAP))
    assert main(project, [str(path), "--editor", "en"]) == 0
    told = capsys.readouterr().out
    plan = project / "source/plans/action-plan-on-cobbled-streets-2042-2046.yaml"
    assert "schema/plan.json" in plan.read_text("utf-8").split("\n")[0]
    assert "sections 3, measures 5" in told
    assert "drafted as a plan of measures" in told


def test_what_is_no_plan_by_its_title_is_one_where_the_editor_says_so(project, report, capsys):
    assert main(project, [str(report), "--editor", "en", "--as", "plan", "--output", "-"]) == 0
    assert "\n    measures:\n" in capsys.readouterr().out


def test_the_draft_alone_goes_to_the_terminal_when_asked(project, report, capsys):
    assert main(project, [str(report), "--editor", "en", "--output", "-"]) == 0
    told = capsys.readouterr()
    assert "\nnumber: " in told.out
    assert "Found: " not in told.out
    assert "Found: " in told.err
    assert not (project / SESSION).exists()


def test_comments_and_messages_are_in_the_language_of_the_editor(project, report, capsys):
    assert main(project, [str(report), "--editor", "fr", "--output", "draft.yaml"]) == 0
    assert "Trouvé\N{NO-BREAK SPACE}: " in capsys.readouterr().out
    assert "digest: # À ÉCRIRE" in (project / "draft.yaml").read_text("utf-8")


def test_a_wording_in_a_language_that_the_edition_has_not_stands_in_comments(project, capsys):
    path = project / "informe.md"
    path.write_bytes(markdown(SPANISH))
    assert main(project, [str(path), "--editor", "en", "--output", "-"]) == 0
    draft = capsys.readouterr().out
    assert "{es:" not in draft
    assert "# Insta a los Estados miembros a que conserven sus molinos;" in draft


def test_a_report_that_cannot_be_read_is_told_with_its_name(project, capsys):
    (project / "empty.pdf").write_bytes(b"")
    assert main(project, ["empty.pdf", "--editor", "en"]) == 1
    assert capsys.readouterr().err == "empty.pdf: the file holds no text\n"


def test_a_body_that_the_edition_has_not_is_refused(project, report, capsys):
    assert main(project, [str(report), "--editor", "en", "--body", "nobody"]) == 1
    assert "there is no source/bodies/nobody.yaml" in capsys.readouterr().err


def test_a_report_in_another_language_or_encoding_is_told_so(project, capsys):
    russian = "1. Комитет постановил представить доклад о работе своей сессии. " * 20
    for name, content in (("utf8.txt", russian.encode()), ("koi8.txt", russian.encode("koi8-r"))):
        (project / name).write_bytes(content)
        assert main(project, [name, "--editor", "en"]) == 1
        told = capsys.readouterr().err
        assert told.startswith(f"{name}: the report is in none of the languages that can be")
    assert not list((project / "source").glob("sessions/*"))


def test_drafting_has_its_time_too(project, report, capsys, monkeypatch):
    monkeypatch.setattr(bounds, "SECONDS", 0)
    assert main(project, [str(report), "--editor", "en"]) == 1
    assert "was not read within 0 seconds" in capsys.readouterr().err


def test_a_fault_of_ours_is_not_laid_on_the_report(project, report, monkeypatch):
    def fail(*_):
        raise ZeroDivisionError("of ours")

    monkeypatch.setattr(command, "drafted", fail)
    with pytest.raises(UnreadableError) as raised:
        command.drafts_of(report, project, "en", "", "")
    assert "not in the report; see build/draft.log" in raised.value.message % raised.value.words
    assert "ZeroDivisionError: of ours" in (project / "build" / "draft.log").read_text("utf-8")
