"""`make serve`: the site on this machine, built again when a source changes."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from previewing import DONE, Preview, left, previewed, toy_project
from project import digests, env, publish

SESSION = "sessions/toy-wp9/6.yaml"
PAGE = "en/sessions/toy-wp9/6/"
BASE = {"RECUEIL_BASE_URL": "https://example.org/toy/"}
"""Both ways of publishing must say the same address."""


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """The toy corpus, served; each test leaves its sources sound."""
    with previewed(toy_project(tmp_path_factory.mktemp("serving")), **BASE) as served:
        served.ready()
        yield served


def restored(preview: Preview, name: str) -> str:
    return (preview.project / "source" / name).read_text(encoding="utf-8")


def test_what_is_served_after_an_edit_is_what_make_html_publishes(preview: Preview) -> None:
    before, done = preview.state(), preview.told().count(DONE)
    preview.edit(SESSION, "fr: ", "fr: Essai ")
    now = preview.state(before["number"])
    assert now["problems"] == before["problems"]
    assert "Essai" in preview.page(PAGE.replace("en/", "fr/"))[1]
    preview.finished(done + 1)  # with its index of search
    site = digests(preview.project / "build" / "site")
    receipt = (preview.project / "build" / "receipt.json").read_bytes()
    own = {"PYTHONPATH": str(preview.project / "_ext")}  # the program that serves it
    result = publish(preview.project, **BASE, **own)
    assert result.returncode == 0
    assert (preview.project / "build" / "receipt.json").read_bytes() == receipt, "made again"
    clean = toy_project(preview.project.parent / "clean")
    edited = (preview.project / "source" / SESSION).read_text(encoding="utf-8")
    (clean / "source" / SESSION).write_text(edited, encoding="utf-8")
    assert publish(clean, **BASE).returncode == 0
    assert digests(clean / "build" / "site") == site


def test_a_problem_is_shown_at_its_record_and_goes_when_it_is_mended(preview: Preview) -> None:
    whole = restored(preview, SESSION)
    page = preview.page(PAGE)
    number = preview.state()["number"]
    preview.edit(SESSION, "action: ", "action: x")
    told = preview.state(number)
    [problem] = [each for each in told["problems"] if each["severity"] == "error"]
    assert problem["kind"] == "error[unknown-action]"
    assert problem["place"].startswith(f"source/{SESSION}:")
    assert "".join(problem["excerpt"]).count("x") >= 1
    assert problem["excerpt"][1] == "x"
    own, among = (place for place in problem["places"] if place[0].startswith("en/"))
    assert own[0].startswith(PAGE)
    assert among == [PAGE, own[0].removeprefix(PAGE).strip("/")]
    assert preview.page(own[0])[0] == 200, "the last good page stands"
    assert "last page that was good" in told["note"]
    assert preview.page(PAGE)[1].replace(told["number"], number) == page[1]
    (preview.project / "source" / SESSION).write_text(whole, encoding="utf-8")
    assert all(each["severity"] != "error" for each in preview.state(told["number"])["problems"])


def test_a_problem_of_a_hand_written_page_is_shown_there(preview: Preview) -> None:
    number = preview.state()["number"]
    preview.edit("en/about.md", "# about\n", "# about\n\n[a](nowhere/)\n")
    told = preview.state(number)
    [problem] = [each for each in told["problems"] if each["severity"] == "error"]
    assert problem["place"] == "source/en/about.md:3:5"
    assert problem["places"] == [["en/about/", ""]]
    preview.edit("en/about.md", "\n[a](nowhere/)\n", "")
    preview.until(lambda told: all(each["severity"] != "error" for each in told["problems"]))


def test_a_half_saved_file_and_edits_in_a_row_end_with_the_last_state(preview: Preview) -> None:
    done = preview.told().count(DONE)
    file = preview.project / "source" / "en" / "about.md"
    whole = preview.project / "source" / SESSION
    text = whole.read_text(encoding="utf-8")
    for nth in range(3):
        whole.write_text(text[: len(text) // 2] + "\n  ?:", encoding="utf-8")
        file.write_text(f"# about\n\nEdit {nth}.\n", encoding="utf-8")
        time.sleep(0.3)
        whole.write_text(text, encoding="utf-8")
    preview.finished(done + 1)
    last = preview.until(lambda told: not told["note"].startswith("Nothing was published"))
    assert all(each["severity"] != "error" for each in last["problems"])
    for _ in range(100):
        if "Edit 2." in preview.page("en/about/")[1]:
            break
        time.sleep(0.1)
    assert "Edit 2." in preview.page("en/about/")[1]


def test_a_page_that_is_not_there_is_the_site_s_own(preview: Preview) -> None:
    status, text = preview.page("en/nowhere/")
    assert status == 404
    assert "Content-Security-Policy" in text
    assert "/-/preview/preview.js" in text
    assert preview.page("../../source/conf.py")[0] == 404
    assert preview.page("-/preview/..%2f..%2f__init__.py")[0] == 404


def test_a_program_that_changes_starts_anew(preview: Preview) -> None:
    done = preview.told().count(DONE)
    wording = preview.project / "_ext" / "recueil" / "edition.py"
    text = wording.read_text(encoding="utf-8")
    wording.write_text(text.replace('NAME = "Recueil"', 'NAME = "Another name"'), encoding="utf-8")
    preview.finished(done + 1)
    assert "The program itself has changed" in preview.told()
    assert "Another name" in preview.page(PAGE)[1]


def test_without_a_good_site_the_problems_are_served_until_they_are_mended(tmp_path: Path) -> None:
    project = toy_project(tmp_path)
    session = project / "source" / SESSION
    text = session.read_text(encoding="utf-8")
    session.write_text("number: [", encoding="utf-8")
    with previewed(project) as preview:
        status, page = preview.page(PAGE)
        assert status == 503
        assert "There is no site yet" in page
        told = preview.until(lambda told: told["problems"])
        assert told["problems"][0]["kind"] == "error[yaml-syntax]"
        session.write_text(text, encoding="utf-8")
        preview.until(lambda told: preview.page(PAGE)[0] == 200)


def test_nothing_is_left_of_a_preview_that_is_killed_while_it_builds(tmp_path: Path) -> None:
    project = toy_project(tmp_path)
    with previewed(project) as preview:
        work = project / "build" / "work" / "en" / "building"
        while not work.exists():
            time.sleep(0.01)
        assert len(left(project)) > 2
        preview.process.kill()
        preview.process.wait()
        for _ in range(100):
            if not left(project):
                break
            time.sleep(0.1)
        assert left(project) == {}
    assert publish(project).returncode == 0


def test_a_builder_that_is_killed_is_started_again(tmp_path: Path) -> None:
    project = toy_project(tmp_path)
    with previewed(project) as preview:
        preview.ready()
        number = preview.state()["number"]
        [builder] = [pid for pid, command in left(project).items() if "preview.builder" in command]
        os.kill(builder, signal.SIGKILL)
        preview.edit(SESSION, "fr: ", "fr: Essai ")
        preview.until(lambda told: told["number"] != number)
        preview.finished(2)
        assert "Essai" in preview.page(PAGE.replace("en/", "fr/"))[1]


def test_ctrl_c_ends_it_without_a_traceback(tmp_path: Path) -> None:
    project = toy_project(tmp_path)
    with previewed(project) as preview:
        preview.process.send_signal(signal.SIGINT)
        assert preview.process.wait(20) == 130
        assert "Traceback" not in preview.told()
    assert left(project) == {}


def test_a_port_that_is_taken_is_told_before_anything_is_built(tmp_path: Path) -> None:
    project = toy_project(tmp_path)
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        port = str(listening.getsockname()[1])
        result = subprocess.run(
            [sys.executable, "scripts/serve.py", "--host", "127.0.0.1", "--port", port],
            cwd=project, env=env(), capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
    assert result.returncode == 1
    assert "another program listens at this address: choose another --port" in result.stdout
    assert not (project / "build" / "site").exists()
    assert result.stderr == ""
